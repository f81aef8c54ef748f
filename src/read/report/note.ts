import type { Note } from '../../base/note.ts';
import type { Act } from '../../record/act.ts';
import type { DocumentFacts } from '../../record/document.ts';
import type { Part } from '../../record/reading.ts';
import type { OutlineParagraph } from './outline.ts';
import { unitPlace } from './structure.ts';

/** What is worth noting of a reading, in the order of the text. */
export function notesOf(
	paragraphs: readonly OutlineParagraph[],
	parts: readonly Part[],
	acts: readonly Act[],
	document: DocumentFacts,
	known: boolean,
): Note[] {
	const found = [
		...(known ? [] : [language(document.language)]),
		...gaps(paragraphs),
		...repeats(paragraphs),
		...parts.filter(({ kind }) => kind === 'unread').map(unread),
		...acts.filter(({ sure }) => sure === 'doubtful').map(doubtful),
		...acts.filter(ownerless).map(noOwner),
	];
	return found.sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1));
}

const language = (code: string): Note => ({
	rule: 'language-unknown',
	message: `No tables for this language${code === 'und' ? '' : ` (${code})`}: its structure was read, its acts were not.`,
	at: null,
});

const whole = (number: string): number | null => (/^\d+$/u.test(number) ? Number(number) : null);

/** "7." and then "11.": three numbers are missing. */
function gaps(paragraphs: readonly OutlineParagraph[]): Note[] {
	const printed = paragraphs.filter(({ printed: own, annex }) => own && !annex);
	return printed.flatMap(({ number, unit }, i) => {
		const before = whole(printed[i - 1]?.number ?? '');
		const here = whole(number);
		if (before === null || here === null || here <= before + 1) return [];
		const missing = here - before - 1;
		const range = missing === 1 ? `Paragraph ${before + 1} is` : `Paragraphs ${before + 1} to ${here - 1} are`;
		return [
			{
				rule: 'paragraph-gap',
				paragraph: number,
				message: `${range} missing in the source: the numbers go from ${before} to ${here}.`,
				at: unitPlace(unit),
			},
		];
	});
}

/** Two paragraphs of one number: a citation of it would not say which. */
function repeats(paragraphs: readonly OutlineParagraph[]): Note[] {
	const seen = new Set<string>();
	return paragraphs.flatMap(({ number, unit }) => {
		const again = seen.has(number);
		seen.add(number);
		return again
			? [
					{
						rule: 'paragraph-number-repeated',
						paragraph: number,
						message: `Paragraph number ${number} stands more than once in the source.`,
						at: unitPlace(unit),
					},
				]
			: [];
	});
}

const unread = (part: Part): Note => ({
	rule: 'unread',
	message: 'This passage was kept in place but not understood.',
	at: { start: part.start, end: part.end },
});

const doubtful = (act: Act): Note => ({
	rule: 'doubtful-act',
	paragraph: act.paragraph,
	message: `Read as ${act.kind} (${act.verb}), but not surely: please check.`,
	at: { start: act.start, end: act.end },
});

/** A decision that something should be done, with nobody to do it. */
const ownerless = (act: Act): boolean =>
	act.effects.some((effect) => effect.kind === 'owes' && effect.owner.length === 0);

const noOwner = (act: Act): Note => ({
	rule: 'decision-without-owner',
	paragraph: act.paragraph,
	message: 'A decision to do something, with nobody named to do it.',
	at: { start: act.start, end: act.end },
});
