import { symbolKey } from '../../record/symbol.ts';
import type { Clause, Sequence, StemQuery } from '../../store/query.ts';
import type { SearchStore } from '../../store/search.ts';
import { stemsIn, tokensIn } from '../../store/stem.ts';

/** A piece of what a person typed. */
export interface Piece {
	readonly kind: 'word' | 'phrase' | 'symbol';
	readonly text: string;
	/** True if only its beginning was typed. */
	readonly open: boolean;
}

const pieces = /["“”„](?<quoted>[^"“”]*)(?<closed>["“”])?|«(?<guillemets>[^»]*)(?<ended>»)?|(?<bare>[^\s"“”„«»]+)/gu;

/** `TRADE/WP.8/2004/2`, `TRADE/WP.8/*`: not `and/or`. */
const isSymbol = (text: string): boolean =>
	/^[\p{L}\p{N}][\p{L}\p{N}.()-]*(?:\/[\p{L}\p{N}.()*-]*)+$/u.test(text) && /[\p{Lu}\p{N}*]|\/$/u.test(text);

/** What a person typed, piece by piece. `typing` where the last word may not be finished yet. */
export function piecesIn(typed: string, typing: boolean): readonly Piece[] {
	const found = [...typed.matchAll(pieces)].map(({ groups = {} }): Piece => {
		const quoted = groups.quoted ?? groups.guillemets;
		if (quoted !== undefined) return { kind: 'phrase', text: quoted, open: false };
		const text = groups.bare ?? '';
		return { kind: isSymbol(text) ? 'symbol' : 'word', text: text.replace(/\*.*$/u, ''), open: text.includes('*') };
	});
	const unfinished = typing && !/[\s"“”»]$/u.test(typed);
	return found.map((piece, i) => (unfinished && i === found.length - 1 ? { ...piece, open: true } : piece));
}

/** So many words a beginning is completed to at most. */
const completionsMax = 24;

const unlike = (sequences: readonly Sequence[]): Clause => [
	...new Map(sequences.map((sequence) => [JSON.stringify(sequence), sequence])).values(),
];

async function clauseOf(search: SearchStore, { kind, text, open }: Piece): Promise<Clause> {
	if (kind === 'symbol') return [{ stems: [symbolKey(text)], prefix: open }];
	const whole = stemsIn(text).map((stems) => ({ stems, prefix: false }));
	if (!open) return unlike(whole);
	const words = tokensIn(text, '').map(({ word }) => word);
	const beginning = words.at(-1);
	if (beginning === undefined) return [];
	// A stem can be shorter than what was typed of its word: `meetin` begins `meeting`, whose stem is `meet`.
	const stems = words.length === 1 ? await search.stems(beginning, completionsMax) : [];
	return unlike([
		...whole,
		...whole.map((each) => ({ stems: [...each.stems.slice(0, -1), beginning], prefix: true })),
		...stems.map((stem) => ({ stems: [stem], prefix: false })),
	]);
}

/** What a person typed, as the record is asked: all words must be there, in any form; quoted ones next to each other. */
export async function queryOf(search: SearchStore, typed: string, typing: boolean): Promise<StemQuery> {
	const found = piecesIn(typed, typing);
	const clauses: Clause[] = [];
	for (const piece of found) {
		const clause = await clauseOf(search, piece);
		if (clause.length > 0) clauses.push(clause);
	}
	return { clauses, home: found.some(({ kind }) => kind !== 'symbol') };
}

/**
 * The same query without open beginnings where their commonest words stand beside them: an engine would look through
 * everything that begins so before it gave the first few.
 */
export const completed = ({ clauses, home }: StemQuery): StemQuery => ({
	clauses: clauses.map((clause) => {
		const whole = clause.filter(({ prefix }) => !prefix);
		return whole.length > 0 ? whole : clause;
	}),
	home,
});
