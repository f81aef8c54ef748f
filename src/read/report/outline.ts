import type { Place } from '../../base/place.ts';
import type { Item } from '../../record/agenda.ts';
import type { ProjectFacts } from '../../record/programme.ts';
import type { Heading } from './heading.ts';
import type { HeadingWords } from './language/language.ts';
import type { Line } from './line.ts';
import { isCounted, type Unit, unitPlace } from './structure.ts';

/** A paragraph with its place in the outline. */
export interface OutlineParagraph {
	readonly unit: Unit;
	/** Number as printed, or a key made of the heading above and the order under it. */
	readonly number: string;
	readonly printed: boolean;
	readonly item: string | null;
	readonly itemTitle: string | null;
	readonly projects: readonly { readonly number: string; readonly title: string }[];
	/** Under an executive summary: what stands there repeats the report. */
	readonly summary: boolean;
	/** In an annex, an abstract or a speech: what stands there is no act of the meeting. */
	readonly annex: boolean;
}

export interface Outline {
	readonly items: readonly Item[];
	readonly projects: readonly ProjectFacts[];
	readonly paragraphs: readonly OutlineParagraph[];
}

interface OpenItem {
	readonly index: number;
	readonly rank: number;
	readonly key: string;
	readonly title: string;
	readonly style: Heading['style'];
}

/** Puts paragraphs under items and projects, in the order of the text. */
export function outlineOf(units: readonly Unit[], words: HeadingWords): Outline {
	const items: { number: string | null; title: string; parent: string | null; paragraphs: string[]; place: Place }[] =
		[];
	const projects = new Map<string, { number: string; title: string; paragraphs: string[]; place: Place }>();
	const paragraphs: OutlineParagraph[] = [];
	let open: OpenItem[] = [];
	let current: string[] = [];
	let projectsClosed = true;
	let summary = false;
	let annex: string | null = null;
	let aside: Aside = null;
	const counts = new Map<string, number>();
	const seen = new Set<string>();
	const ranks = new RankList();
	// In a numbered report only numbers can be cited; what stands between keeps its item all the same.
	const numbered = units.some(isCounted);
	const moreNumbers = beforeLastNumber(units);
	for (const unit of units) {
		const heading = moreNumbers.has(unit) ? sectionOf(unit.heading) : unit.heading;
		aside = asideOf(unit, aside, words);
		if (heading && (unit.kind === 'heading' || unit.kind === 'project')) {
			if (heading.kind === 'project') {
				if (projectsClosed) current = [];
				projectsClosed = false;
				current = [...current, heading.number ?? heading.title];
				const number = heading.number ?? '';
				if (!projects.has(number))
					projects.set(number, { number, title: heading.title, paragraphs: [], place: unitPlace(unit) });
				continue;
			}
			current = [];
			projectsClosed = true;
			if (heading.kind === 'annex' && !moreNumbers.has(unit))
				annex = heading.number === null ? unnumberedAnnex(heading.title) : `Annex ${heading.number}`;
			summary =
				heading.kind === 'summary' ||
				(summary && heading.style === 'plain' && !startsBody(heading, items.length, words));
			if (heading.kind !== 'item' || annex !== null || summary) {
				open = [];
				if (heading.kind === 'summary' || annex !== null) open = [];
				continue;
			}
			const style = styleOf(heading, open);
			const above = open.findLastIndex(({ key }) => isUnder(heading.number, key));
			const rank = above < 0 ? ranks.rankOf({ ...heading, style }) : (open[above]?.rank ?? 0) + 1;
			open = above < 0 ? open.filter((item) => item.rank < rank) : open.slice(0, above + 1);
			const parent = open.at(-1)?.key ?? null;
			const key = heading.number ?? heading.title;
			open = [...open, { index: items.length, rank, key, title: heading.title, style }];
			items.push({ number: heading.number, title: heading.title, parent, paragraphs: [], place: unitPlace(unit) });
			continue;
		}
		if (unit.kind !== 'paragraph' && unit.kind !== 'annex') continue;
		// The numbers of the report's own paragraphs go on: what looked like an annex was an entry of a list.
		if (isCounted(unit)) annex = null;
		else if (unit.kind === 'annex' && annex === null) annex = 'Annex';
		projectsClosed = true;
		const item = open.at(-1);
		const above = annex ?? item?.key ?? (summary ? 'Summary' : 'Opening');
		const count = (counts.get(above) ?? 0) + 1;
		counts.set(above, count);
		// A table that prints a resolution once more, as an annex does, is cited by where it stands.
		const printed = unit.number !== null && annex === null && !seen.has(unit.number);
		if (printed && unit.number !== null) seen.add(unit.number);
		const number =
			unit.number !== null && (printed || annex !== null)
				? `${annex === null ? '' : `${annex}/`}${unit.number}`
				: `${above}/${count}`;
		if ((printed && isCounted(unit)) || !numbered) for (const { index } of open) items[index]?.paragraphs.push(number);
		for (const project of current) projects.get(project)?.paragraphs.push(number);
		paragraphs.push({
			unit,
			number,
			printed,
			item: item?.key ?? null,
			itemTitle: item?.title ?? null,
			projects: current.flatMap((project) => {
				const known = projects.get(project);
				return known ? [{ number: known.number, title: known.title }] : [];
			}),
			summary,
			annex: annex !== null || aside !== null,
		});
	}
	return {
		items: items.map(({ place, ...item }) => ({ ...item, ...place })),
		projects: [...projects.values()].map(({ place, ...project }) => ({
			...project,
			status: null,
			reason: null,
			...place,
		})),
		paragraphs,
	};
}

/** Told beside the meeting, or of what was before it. */
type Aside = 'beside' | 'before' | null;

/**
 * Whether what stands here was said or written beside the meeting: under "Abstract: …", or after "Ladies and gentlemen,",
 * until the next heading or number of the report's own paragraphs; or whether it tells of what was before: under "Background"
 * until the next heading.
 */
function asideOf(unit: Unit, aside: Aside, words: HeadingWords): Aside {
	if (unit.heading && (unit.kind === 'heading' || unit.kind === 'project'))
		return words.ofAsides.test(unit.heading.title)
			? 'beside'
			: words.ofEarlier.test(unit.heading.title)
				? 'before'
				: null;
	if (aside === 'before') return aside;
	if (isCounted(unit)) return null;
	const spoken = unit.kind === 'paragraph' && words.address.test(unit.lines[0]?.text.trim() ?? '');
	return spoken ? 'beside' : aside;
}

/** What stands in an annex without a number is cited by its title, if that is short enough to be a name. */
const unnumberedAnnex = (title: string): string => (title.length > 60 ? 'Annex' : title);

/** "Annexes" over paragraphs that speak of them, with others of the report to follow, heads a section like any other. */
const sectionOf = (heading: Heading | null): Heading | null =>
	heading?.kind === 'annex' && heading.number === null && !/\s/u.test(heading.title)
		? { ...heading, kind: 'item', style: 'plain', level: 2 }
		: heading;

/** "C." is a letter, though it could be a hundred; "I." is one after "H.". */
const styleOf = ({ style, number }: Heading, open: readonly OpenItem[]): Heading['style'] =>
	style === 'roman' &&
	number?.length === 1 &&
	(/[CL]/u.test(number) || open.some((item) => item.style === 'capital' && follows(item.key, number)))
		? 'capital'
		: style;

const follows = (before: string, letter: string): boolean => before.charCodeAt(0) + 1 === letter.charCodeAt(0);

/** "3.1" and "3 (a)" lie under "3". */
const isUnder = (number: string | null, above: string): boolean =>
	number !== null &&
	number !== above &&
	/\d$/u.test(above) &&
	/^(?:\.|\s?\(?[a-z])/u.test(number.slice(above.length)) &&
	number.startsWith(above);

/** The units before the last numbered paragraph: an annex that is announced among them is announced only. */
function beforeLastNumber(units: readonly Unit[]): Set<Unit> {
	const last = units.findLastIndex(isCounted);
	return new Set(units.slice(0, Math.max(0, last)));
}

/** A summary ends where numbered sections, or the report's own title, begin. */
const startsBody = (heading: Heading, items: number, words: HeadingWords): boolean =>
	items > 0 || words.ofOpenings.test(heading.title);

/** Which style of heading lies under which: in the order in which a document first uses them, an opened item always on top. */
class RankList {
	readonly #styles: string[] = [];

	rankOf(heading: Heading): number {
		if (heading.style === 'item') return 0;
		if (heading.style === 'decimal') return heading.level;
		const key = `${heading.style} ${heading.style === 'plain' ? heading.level : ''}`;
		const known = this.#styles.indexOf(key);
		if (known >= 0) return known + 1;
		this.#styles.push(key);
		return this.#styles.length;
	}
}

/** The words of a paragraph without its number: one place a line, so that page furniture between them stays out. */
export const wordsOf = (unit: Unit): Place[] =>
	unit.lines.map((line: Line, i) => ({ start: line.start + (i === 0 ? unit.offset : 0), end: line.end }));
