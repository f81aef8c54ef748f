import { oncePer } from '../../base/once.ts';
import type { Label } from './label.ts';
import type { HeadingWords, Language } from './language/language.ts';

/** What a heading is: an item of the agenda, a project of the programme, a part of the document. */
export interface Heading {
	readonly kind: 'item' | 'project' | 'annex' | 'contents' | 'participants' | 'summary';
	readonly number: string | null;
	readonly title: string;
	/** From 1; the style of its number says how deep it lies. */
	readonly level: number;
	/** How it is numbered: headings of one style are siblings. */
	readonly style: 'item' | 'roman' | 'capital' | 'decimal' | 'number' | 'letter' | 'plain' | 'project' | 'annex';
}

const number = String.raw`(\d{1,3}(?:\.\d{1,3}|\/\d{1,3})*(?:\s?\(?[a-z]\)?)?|[IVXLC]+|[ivxlc]+|[A-Z](?:\.\d+)*)`;
const gap = String.raw`\s*(?:[–—:.\-]\s*|\s)\s*`;

const opened = (list: readonly string[]): string => `(?:${list.join('|').replace(/ /gu, String.raw`\s+`)})`;

interface Openers {
	readonly item: RegExp;
	readonly project: RegExp;
	readonly annex: RegExp;
	/** How each of these begins, and the titles of parts. */
	readonly any: RegExp;
}

const titles = ({ contents, participants, summary }: HeadingWords): string[] => [
	...contents,
	...participants,
	...summary,
];

const openers = /* @__PURE__ */ oncePer(
	(words: HeadingWords): Openers => ({
		// "Item 3 – Proposals for new activities", "Topic i: Monitoring"
		item: new RegExp(`^${opened(words.item)}\\s+${number}(?:${gap}(.+)|\\.)?$`, 'iu'),
		// "Project 1.2. Benchmarking policy"
		project: new RegExp(`^${opened(words.project)}\\s+${number}${gap}(.+)$`, 'iu'),
		// "Annex II", "Annex 5: Opening speech"
		annex: new RegExp(`^${opened(words.annex)}(?:\\s+${number})?(?:${gap}(.*))?$`, 'iu'),
		any: new RegExp(`^${opened([...words.item, ...words.project, ...words.annex, ...titles(words)])}`, 'iu'),
	}),
);

/** A heading by its first words: "Item 3 –", "Project 1.2.", "Annex II", "Contents". */
export function openedHeading(text: string, language: Language): Heading | null {
	const words = language.headings;
	const { item, project, annex, any } = openers(words);
	if (!any.test(text)) return isSummary(text, words) ? part('summary', text) : null;
	const asItem = item.exec(text);
	// "Item 8 of the provisional agenda" speaks of an item, it does not head one.
	const title = (asItem?.[2] ?? '').replace(words.afterItem, '');
	// "Point 1 de l'ordre du jour : Accueil" is a heading; "items 17 and 18 were" is none.
	const named = title !== (asItem?.[2] ?? '');
	const ends = title === '' ? /[^\p{L}\d.)]$/u.test(text) : endsLikeSentence(text) || (!named && runsOn.test(text));
	if (asItem && !ends && !words.speaksOf.test(title)) {
		const found = asItem[1] as string;
		return {
			kind: 'item',
			number: found,
			title,
			level: 1 + (found.match(/\./gu)?.length ?? 0),
			style: 'item',
		};
	}
	const asProject = project.exec(text);
	if (asProject && /\d/u.test(asProject[1] as string) && !/[.;:]$/u.test(text))
		return {
			kind: 'project',
			number: asProject[1] as string,
			title: asProject[2] as string,
			level: 9,
			style: 'project',
		};
	const asAnnex = annex.exec(text);
	if (asAnnex && text.length < 200 && !endsLikeSentence(text))
		return { kind: 'annex', number: asAnnex[1] ?? null, title: asAnnex[2] ?? text, level: 1, style: 'annex' };
	const plain = withoutEnd(text);
	if (words.contents.includes(plain)) return part('contents', text);
	if (words.participants.includes(plain)) return part('participants', text);
	return isSummary(text, words) ? part('summary', text) : null;
}

/** "items 17 and 18 were": words of a sentence behind a number. */
const runsOn = /^(?:\p{L}+\s+)+\d\S*\s+\p{Ll}/u;

const part = (kind: Heading['kind'], title: string): Heading => ({
	kind,
	number: null,
	title,
	level: 1,
	style: 'plain',
});

/** A title in small letters, its marks at the end left out: looked for from the end, as most lines have none. */
export function withoutEnd(text: string): string {
	let end = text.length;
	while (end > 0 && /[.:\s]/u.test(text.charAt(end - 1))) end--;
	return text.slice(0, end).toLowerCase();
}

const isSummary = (text: string, { summary }: HeadingWords): boolean => {
	const plain = withoutEnd(text);
	return plain.length < 80 && summary.some((word) => plain === word || plain.includes(`executive ${word}`));
};

const levels: Record<Label['kind'], number> = { roman: 1, number: 1, capital: 2, decimal: 2, letter: 3, bullet: 9 };

/** A heading by its number, `title` being the words after it: "II. Organizational matters", "A. Adoption of the agenda", "2.1 Situation of certain Members". */
export function numberedHeading(title: string, label: Label): Heading | null {
	// "I  U  P  A  C"
	if (label.kind === 'bullet' || !looksLikeTitle(title) || /^(?:\p{Lu}\s+)*\p{Lu}$/u.test(title)) return null;
	const level = label.kind === 'decimal' ? label.depth : levels[label.kind];
	return { kind: 'item', number: label.number, title, level, style: label.kind };
}

/** A sentence ends in a full stop after a word in lower case or a bracket; a title may end in one after its only words. */
export const endsLikeSentence = (text: string): boolean => /[.;:,?!]["”»’)\]]?$/u.test(text);

/** Short, begins with a capital, and does not end as a sentence does. */
export function looksLikeTitle(text: string): boolean {
	const count = text.split(/\s+/u).length;
	if (text === '' || count > 32 || text.length > 260) return false;
	if (!/^["“«(]?[\p{Lu}\d]/u.test(text)) return false;
	if (/[;:,]$/u.test(text) || symbolAlone.test(text)) return false;
	if (/[.?!]["”»’)]?$/u.test(text))
		return count <= 7 && !/[.?!]\s/u.test(text) && !/\b(?:was|were|is|are|a été|ont|est)\b/u.test(text);
	return !/[.?!]\s+\p{Lu}[\p{L}]/u.test(text.replace(/\b\p{Lu}\p{Ll}{0,3}\.\s/gu, ''));
}

/** "FCNV/SBI/2014/8/Add.1": a paper that is named, on a line of its own. */
const symbolAlone = /^(?=\S*\d)\p{Lu}[\p{L}\d]*(?:\/[\p{L}\d.()-]+){2,}$/u;
