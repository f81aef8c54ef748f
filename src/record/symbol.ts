const symbol = /\p{Lu}[\p{Lu}\p{N}.-]*(?:\/[\p{L}\p{N}.()-]+)+/gu;

/** The symbols that a text mentions, as printed: `TRADE/WP.8/2004/2`. */
export const symbolsPrinted = (text: string): readonly string[] =>
	[...text.matchAll(symbol)].map(([printed]) => printed);

/** A symbol as it is compared and looked for: in lower case, without what punctuation leaves at its end. */
export const symbolKey = (printed: string): string => printed.toLowerCase().replace(/[^\p{L}\p{N}/.-]+|[.-]+$/gu, '');

/** The symbols that a text mentions, as they are compared, each once. */
export const symbolsIn = (text: string): readonly string[] => [...new Set(symbolsPrinted(text).map(symbolKey))];

/** How a symbol says that its document takes the place of another, goes on with it, puts it right or changes it. */
export const symbolChanges = ['Rev', 'Add', 'Corr', 'Amend'] as const;
export type SymbolChange = (typeof symbolChanges)[number];

/** One step from a document to one that hangs on it: `/Rev.1`. */
export interface SymbolStep {
	readonly change: SymbolChange;
	/** As printed: `1`, `1.5.3`; empty where none is. */
	readonly number: string;
	readonly printed: string;
}

/** What a symbol is made of: the name its papers have in common, the session, the year, the sort of paper (`INF.`), the number. */
export const symbolSlots = ['series', 'session', 'year', 'sort', 'number'] as const;
export type SymbolSlot = (typeof symbolSlots)[number];
export type SymbolValues = Readonly<Partial<Record<SymbolSlot, string>>>;

/** A symbol taken apart: all that is printed is in one of these, so it can be put together again. */
export interface SymbolParts {
	/** The name of the shape that it has. */
	readonly shape: string;
	/** Its base with each part replaced by the name of that part: `{series}/{year}/{sort}{number}`. */
	readonly template: string;
	readonly values: SymbolValues;
	/** From its base to itself: `/Rev.1`, then `/Add.2`. */
	readonly steps: readonly SymbolStep[];
	/** What follows and tells no document from another: ` (E)`, `/FINAL`, `-NZ`. */
	readonly tail: string;
}

const year = String.raw`(?<year>(?:19|20)\d\d)`;
/** "67", "XXVII"; "S-5" and "ES-10" for special ones. */
const session = String.raw`(?<session>(?:E?S-)?\d{1,3}|(?=[IVXL]{2}|[VX](?!\p{L}))(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?!\p{L}))`;
const number = String.raw`(?<number>\d{1,5})`;
/** "INF.", "L.", "WP", "BG/", "Misc."; groups of a body ("WP.8", "SC.2", "TC 154") are no sorts of paper. */
const sort = String.raw`(?<sort>(?!(?:AC|WP|SC|WG|SG|GE|CN|C|Sub|CONF|EX)\.(?!\/)|(?:TC|JTC|SC|WG|SG|TS|TR)[ /.-]?\d|[IVXL]+-)(?:\p{Lu}\p{L}{0,7}\/)?(?:(?:\p{Lu}\p{L}{1,3}|wp|ip|inf)[ /-]{0,2}|\p{Lu}\p{L}{0,6}[. /-]{1,2}))?`;
const segment = String.raw`\p{Lu}[\p{L}\d]*(?:[.-][\p{L}\d]+)*`;
const series = String.raw`(?<series>${segment}(?:\/${segment})*)`;
const word = String.raw`\p{Lu}{1,12}`;
const standards = String.raw`(?:ISO|IEC|CEN|CENELEC|CIE)\b`;

/** A form that symbols have, with some that have it. */
export interface SymbolShape {
	readonly name: string;
	readonly examples: readonly string[];
	readonly form: RegExp;
}

const shape = (name: string, form: string, ...examples: readonly string[]): SymbolShape => ({
	name,
	examples,
	form: new RegExp(`^(?:${form})$`, 'du'),
});

/** What the base of a symbol can look like in the houses that number their papers, the surest first. */
export const symbolShapes: readonly SymbolShape[] = [
	shape(
		'committee',
		String.raw`(?<series>${standards}[\p{L}\d/ -]*?)(?<sort>[ /]?N ?)${number}`,
		'ISO/TC 154 N 303',
		'ISO/TC154N344',
		'ISO/IEC JTC 1/SC 40 N 12',
	),
	shape(
		'year',
		String.raw`${series}\/${year}[/-]${sort}${number}`,
		'TRADE/WP.8/AC.1/2004/2',
		'FCCC/SBI/2014/INF.12',
		'ECE/TRADE/C/CEFACT/2016-14',
	),
	shape(
		'year in brackets',
		String.raw`${series} ?\(${year}\) ?${sort}${number}`,
		'CDPV(2016)8',
		'C(2020)12',
		'AS/Jur (2020) 12',
	),
	shape('resolution', String.raw`${series}\/${number} \(${year}\)`, 'S/RES/1325 (2000)'),
	shape(
		'session',
		String.raw`${series}\/${session}\/${sort}${number}`,
		'SCP/27/10',
		'A/C.3/74/L.20',
		'UNEP/CBD/COP/DEC/XII/28',
		'A/HRC/S-5/3',
	),
	shape(
		'session first',
		String.raw`${session}(?:[ /](?<series>${segment}))?\/(?<sort>\p{Lu}{1,7}[. /-]{0,2})?${number}`,
		'XXVII ATCM/WP39',
		'206 EX/5',
		'XLIII/IP022',
	),
	shape(
		'session in the name',
		String.raw`(?<series>${word}(?:-${word})*)-(?:${year}|${session})\/${sort}${number}`,
		'SC-CAMLR-XXXVII/BG/16',
		'CCAMLR-40/09',
		'WG-EMM-2021/23',
	),
	shape(
		'session at the name',
		String.raw`(?<series>(?:${segment}\/)*(?!WP|SG|SC|WG|AC|TC|JTC)${word})(?:${year}|(?<session>\d{1,3}))\/${sort}${number}`,
		'EB144/15',
		'A72/12',
		'EB148/CONF./3',
		'FCCC/SBI2014/4',
	),
	shape(
		'session after a blank',
		String.raw`(?<series>${word}) (?:${year}|${session})\/${sort}${number}`,
		'MEPC 74/18',
		'C 2019/3',
		'CL 163/INF/4',
	),
	shape(
		'number',
		String.raw`(?!${standards})${series}\/${sort}${number}`,
		'A/AC.105/799',
		'ATCM/WP39',
		'TD/B/C.I/MEM.3/12',
		'ANT/55',
	),
	shape(
		'paper of a meeting',
		`(?<sort>(?:WP|IP|INF|SP|BP|CRP|DP|ID|BD|MISC)[ .-]{0,2})${number}`,
		'WP021',
		'IP 127',
		'INF.12',
	),
	shape(
		'dashes',
		String.raw`(?<series>${word}\d{0,3}(?:[-–]${word})*)(?:[-–]${year}[-–](?<sort>${word}\d{0,3}))?[-–]${number}`,
		'IOTC-2018-WPEB14-07',
		'HSSC11-05',
		'SSFC-SAP-07',
	),
];

const tailForm = /(?: \((?:E|En|F|Fr|R|Ru|S|A|C)\)|[ /-](?:FINAL|PROV\.?|SUMMARY|DRAFT)|-\p{Lu}{2,3})+$/iu;
const stepForm = /[ /_-]*(?<change>Rev|Rév|Add|Corr|Amend)\.?[ -]?(?<number>\d+(?:\.\d+)*|)\.?$/iu;
/** A name longer than this is no symbol. */
const longest = 80;

/** A symbol taken apart; null for what is none, such as the name of a body. */
export function symbolParts(printed: string): SymbolParts | null {
	if (printed.length > longest) return null;
	const tail = tailForm.exec(printed)?.[0] ?? '';
	const { base, steps } = stepsAtEnd(printed.slice(0, printed.length - tail.length));
	for (const { name, form } of symbolShapes) {
		const found = form.exec(base);
		if (found !== null) return { shape: name, ...slotted(base, found), steps, tail };
	}
	return null;
}

function stepsAtEnd(symbol: string): { readonly base: string; readonly steps: readonly SymbolStep[] } {
	const steps: SymbolStep[] = [];
	let base = symbol;
	for (let found = stepForm.exec(base); found !== null; found = stepForm.exec(base)) {
		steps.unshift({ change: changeOf(found.groups?.change), number: found.groups?.number ?? '', printed: found[0] });
		base = base.slice(0, found.index);
	}
	return { base, steps };
}

const changeOf = (said = ''): SymbolChange =>
	symbolChanges.find((change) => said.toLowerCase().replace('é', 'e') === change.toLowerCase()) ?? 'Rev';

/** Each part that the form has named, cut out of the words. */
function slotted(base: string, found: RegExpExecArray): Pick<SymbolParts, 'template' | 'values'> {
	const values: Partial<Record<SymbolSlot, string>> = {};
	const places: (readonly [from: number, to: number, slot: SymbolSlot])[] = [];
	for (const slot of symbolSlots) {
		const place = found.indices?.groups?.[slot];
		if (place === undefined) continue;
		values[slot] = base.slice(...place);
		places.push([...place, slot]);
	}
	// From the end, so that what is cut out moves nothing that is still to be.
	const template = places
		.sort(([a], [b]) => b - a)
		.reduce((words, [from, to, slot]) => `${words.slice(0, from)}{${slot}}${words.slice(to)}`, base);
	return { template, values };
}

/** A template with its parts in their places; those that have no value stay open. */
export const filled = (template: string, values: SymbolValues): string =>
	symbolSlots.reduce((words, slot) => words.replace(`{${slot}}`, () => values[slot] ?? `{${slot}}`), template);

/** A symbol as it was printed, from its parts. */
export const symbolOf = ({ template, values, steps, tail }: SymbolParts): string =>
	`${filled(template, values)}${steps.map(({ printed }) => printed).join('')}${tail}`;

/** The row in which a paper is numbered, as data: `FCCC/SBI/{year}/INF.{number}`. */
export const symbolSeries = ({ template, values: { series: name, sort: kind } }: SymbolParts): string =>
	filled(template, { ...(name !== undefined && { series: name }), ...(kind !== undefined && { sort: kind }) });

/** What two spellings of one symbol have in common: "WP 021" and "WP21", "…/16/Rev1" and "…/16/Rev.1". */
export function symbolName({ template, values, steps }: SymbolParts): string {
	const { number: printed = '', sort: kind = '' } = values;
	const base = filled(template, { ...values, sort: kind.replace(/^\//u, ''), number: String(Number(printed)) });
	return [base, ...steps.map(({ change, number: step }) => `/${change}${step}`)]
		.join('')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}/]+/gu, '');
}

/** The document that one hangs on: of "…/16/Rev.1/Add.2" it is "…/16/Rev.1"; null for one that hangs on none. */
export const symbolBase = (parts: SymbolParts): SymbolParts | null =>
	parts.steps.length === 0 ? null : { ...parts, steps: parts.steps.slice(0, -1), tail: '' };

/** What all papers of a body have in common, before year, session or number: `TRADE/WP.8/AC.1/2004/2` gives `TRADE/WP.8/AC.1`. */
export const symbolRootOf = (symbol: string): string | null => symbolParts(symbol)?.values.series ?? null;

/** A symbol without what the sentence puts behind it: "(TRADE/2004/2)." */
export const bareSymbol = (printed: string): string =>
	printed.includes('(') ? printed.replace(/[.-]+$/u, '') : printed.replace(/[).-]+$/u, '');

/** "ISO/TC 154 N 303": papers of a committee have blanks in them. */
const committeePaper = /\b(?:ISO|IEC|CEN)(?:\/IEC)?(?:[/ ](?:J?TC|SC|WG) ?\d+)+[ /]?N ?\d+(?: rev\.? ?\d+)?/gu;

/** The papers that a text names, as printed: symbols with a number, so no names of bodies. */
export const papersPrinted = (text: string): readonly string[] =>
	[...symbolsPrinted(text).map(bareSymbol), ...[...text.matchAll(committeePaper)].map(([printed]) => printed)].filter(
		(printed) => symbolParts(printed) !== null,
	);
