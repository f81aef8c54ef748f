import type { CivilDate } from '../base/date.ts';
import type { DocumentFacts } from '../record/document.ts';
import type { DocumentName, DocumentSuggestion } from '../record/document-identity.ts';
import { symbolOf, symbolParts } from '../record/symbol.ts';
import { sameTitle } from './words.ts';

/** A document as suggestions look at it. */
export interface SuggestibleDocument extends DocumentName {
	readonly body: string | null;
	readonly meetingId: string;
	readonly facts: DocumentFacts;
	/** Of the file. */
	readonly sha256: string;
	readonly paragraphs: number;
	/** The day it speaks from; empty where none is known. */
	readonly day: CivilDate | '';
}

type Reason = Pick<DocumentSuggestion, 'reason' | 'why'>;

/** Names two documents whichever comes first. */
export const documentPair = (a: string, b: string): string => [a, b].sort().join('\n');

/** Two documents of which one may be the other: the one that would stand for both is first. */
export interface LikePair<D> {
	readonly document: D;
	readonly other: D;
	/** Null where only their words can tell. */
	readonly reason: Reason | null;
}

/**
 * The pairs that are worth a look, by what lists know of them, each once: one file, a revision, two reports of one meeting of
 * which one has no symbol, and those that are of one meeting or title and about as long. Documents in two languages are never one.
 */
export function likePairs<D extends SuggestibleDocument>(
	documents: readonly D[],
	separate: ReadonlySet<string>,
): readonly LikePair<D>[] {
	const found = new Map<string, LikePair<D>>();
	for (const group of groupsOf(documents))
		for (const [i, a] of group.entries())
			for (const b of group.slice(i + 1)) {
				const key = documentPair(a.id, b.id);
				if (found.has(key) || separate.has(key) || a.facts.language !== b.facts.language) continue;
				const [document, other] = standsForBoth(a, b) ? [a, b] : [b, a];
				const reason = rules.map((rule) => rule(document, other)).find((each) => each !== null) ?? null;
				if (reason !== null || isAboutAsLong(a, b)) found.set(key, { document, other, reason });
			}
	return [...found.values()];
}

/** Documents that have a file, a meeting with a kind, or the base of a symbol in common; others are never compared. */
function groupsOf<D extends SuggestibleDocument>(documents: readonly D[]): readonly (readonly D[])[] {
	const groups = new Map<string, D[]>();
	for (const document of documents) {
		const { sha256, body, meetingId, facts } = document;
		const base = facts.symbol === null ? null : baseOf(facts.symbol);
		const keys = [
			`file ${sha256}`,
			...(body === null ? [] : [`meeting ${body}/${meetingId} ${facts.kind}`]),
			...(base === null ? [] : [`symbol ${base}`]),
		];
		for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), document]);
	}
	return [...groups.values()];
}

/** A symbol without `/Rev.1` and what else says that it takes the place of another. */
function baseOf(symbol: string): string {
	const parts = symbolParts(symbol);
	if (parts === null) return symbol.toLowerCase();
	const steps = parts.steps.filter(({ change }) => change !== 'Rev');
	return symbolOf({ ...parts, steps, tail: '' }).toLowerCase();
}

const revised = (symbol: string | null): number => {
	const steps = (symbol === null ? null : symbolParts(symbol))?.steps ?? [];
	return Number(steps.findLast(({ change }) => change === 'Rev')?.number || (steps.some(isRevision) ? 1 : 0));
};
const isRevision = ({ change }: { readonly change: string }): boolean => change === 'Rev';

/** What is revised stands for what it revises, what has a symbol for what has none, the newer for the older. */
function standsForBoth(a: SuggestibleDocument, b: SuggestibleDocument): boolean {
	const [one, two] = [revised(a.facts.symbol), revised(b.facts.symbol)];
	if (one !== two) return one > two;
	if ((a.facts.symbol === null) !== (b.facts.symbol === null)) return a.facts.symbol !== null;
	return a.day === b.day ? a.id < b.id : a.day > b.day;
}

type Rule = (document: SuggestibleDocument, other: SuggestibleDocument) => Reason | null;

const rules: readonly Rule[] = [
	(a, b) => (a.sha256 === b.sha256 ? { reason: 'file', why: 'Both came in the same file.' } : null),
	(a, b) => {
		const [revision, of] = [a.facts.symbol, b.facts.symbol];
		const isOf = revision !== null && of !== null && baseOf(revision) === baseOf(of) && revised(revision) > revised(of);
		return isOf ? { reason: 'revision', why: `By its symbol, ${revision} is a revision of ${of}.` } : null;
	},
	(a, b) =>
		b.facts.symbol === null && a.meetingId === b.meetingId && a.body === b.body && isReportOfOne(a, b)
			? { reason: 'meeting', why: 'Both are the report of one meeting, and one of them has no symbol.' }
			: null,
];

const isReportOfOne = (a: SuggestibleDocument, b: SuggestibleDocument): boolean =>
	a.facts.kind === 'report' && b.facts.kind === 'report' && (a.title === b.title || sameTitle(a.title, b.title));

/** Within a fifth of the longer, and not of a few paragraphs only. */
const isAboutAsLong = (a: SuggestibleDocument, b: SuggestibleDocument): boolean => {
	const [short, long] = [Math.min(a.paragraphs, b.paragraphs), Math.max(a.paragraphs, b.paragraphs)];
	return short > 2 && short / long >= 0.8;
};

/** Why the words of two documents tell that they are one; null where they do not: four fifths of the longer, word for word. */
export function sameWords(a: readonly string[], b: readonly string[]): Reason | null {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const there = new Set(short);
	const same = long.filter((text) => there.has(text)).length;
	if (short.length < 3 || same < long.length * 0.8) return null;
	return { reason: 'words', why: `${same} of ${long.length} paragraphs are the same, word for word.` };
}
