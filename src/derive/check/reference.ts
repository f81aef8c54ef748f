import type { Cite } from '../../record/cite.ts';
import { bareSymbol, symbolKey, symbolsPrinted } from '../../record/symbol.ts';
import { cited } from '../timeline.ts';
import type { Checked, Find } from './checked.ts';

interface Reference {
	readonly printed: string;
	cites: readonly Cite[];
}

/** "as contained in document CUR/LAND/WP.4/2026/4", and the record has no such paper. */
export const papersNotInRecord: Find = (checked) =>
	[...referencesIn(checked)]
		.filter(([key]) => !checked.shelf.has(key))
		.map(([, { printed, cites }]) => ({
			message: `${printed} is referred to, and is not in the record.`,
			cites: [...cites],
		}));

/** The papers that paragraphs name, each with where. */
function referencesIn({ papers, shelf }: Checked): ReadonlyMap<string, Reference> {
	const houses = new Set([...shelf].map(houseOf));
	const bodies = new Set([...shelf].flatMap(rootsOf));
	const found = new Map<string, Reference>();
	for (const { version, cited: document } of papers)
		for (const { number, text } of version.reading.paragraphs)
			for (const printed of symbolsPrinted(text)) {
				const key = symbolKey(printed);
				if (!isPaper(key) || bodies.has(key) || !houses.has(houseOf(key))) continue;
				const reference = found.get(key) ?? { printed: bareSymbol(printed), cites: [] };
				reference.cites = cited(reference.cites, { document, paragraph: number });
				found.set(key, reference);
			}
	return found;
}

/** Symbols of one house begin alike: `trade/…`. Others (“ISO/IEC”, “km/h”) are no papers that the record could hold. */
const houseOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** Whatever papers stand below is a body: “trade/wp.8” over “trade/wp.8/2004/2”. */
function rootsOf(key: string): readonly string[] {
	const parts = key.split('/');
	return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** A paper has a number at its end (“/2”, “/n1624”) or a year before it (“/2014/inf.7”): “trade/wp.8” and “iso/tc154/wg7” are bodies. */
const isPaper = (key: string): boolean =>
	key.split('/').length > 2 &&
	(/\/(?:\p{L}\.?)?\d+(?:\/(?:add|rev|corr)\.\d+)?$/u.test(key) || /\/(?:19|20)\d\d[/-].*\d/u.test(key));
