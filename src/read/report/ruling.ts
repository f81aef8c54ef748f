import { tabledAt } from './bare-ruling.ts';
import { infinitiveAfter } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { entryBegins, isListLabel } from './list.ts';
import type { Token } from './token.ts';
import { type Clauses, useAt } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';

/** The verb under which entries are decided, and the token where the first of them begins. */
export interface Ruling {
	readonly verb: Verb;
	readonly entries: number;
}

/**
 * "RESOLVED –", "Il a été décidé :" with nothing behind it rules the paragraphs that follow; with entries behind
 * it ("AGREED: (a) To endorse …; (b) To ask …") it rules those.
 */
export function rulingIn(clauses: Clauses, language: Language): Ruling | null {
	const { tokens, from, to } = clauses;
	for (let i = from; i < to - 1; i++) {
		const use = useAt(clauses, i, language, ['past', 'present', 'participle']);
		if (use?.verb.kind === 'decision' && use.verb.frame === 'that') {
			const entries = opensRuling(tokens, use.end, to) ? entryBegins(tokens, use.end, to) : null;
			// "The Committee resolves: (a) to …": a list under a verb that has its own subject.
			const own = entries !== null && entries < to && tokens.slice(from, i).some((token) => isSubject(token, language));
			return entries === null || own ? null : { verb: use.verb, entries };
		} else if (!isAuxiliary(tokens[i] as Token, language) && !isSubject(tokens[i] as Token, language)) return null;
	}
	return null;
}

/** "IT WAS AGREED", "Il a été décidé". */
const isAuxiliary = ({ key }: Token, { expletives, passives, perfects, adverbs }: Language): boolean =>
	[expletives, passives, perfects, adverbs].some((words) => words.has(key));

/** "The Committee resolved:". */
const isSubject = ({ key }: Token, { determiners, bodyHeads, bodyNouns, expletives }: Language): boolean =>
	!expletives.has(key) && [determiners, bodyHeads, bodyNouns].some((words) => words.has(key));

const opensRuling = (tokens: readonly Token[], at: number, to: number): boolean => {
	const key = tokens[at]?.key ?? '';
	return key === ':' || (/^[–—-]$/u.test(key) && (at + 1 === to || isEntryLabel(tokens, at + 1)));
};

const isEntryLabel = (tokens: readonly Token[], i: number): boolean =>
	(tokens[i]?.key === '(' && isListLabel(tokens, i + 1)) || isListLabel(tokens, i);

/** What is decided in a sentence under "RESOLVED:", an act an entry: "(a) To endorse the plan; (b) To thank the ports". */
export function ruledIn(clauses: Clauses, from: number, ruling: Verb, language: Language): VerbGroup[] {
	const { tokens, to } = clauses;
	const groups: VerbGroup[] = [];
	let start = from;
	for (let i = from; i <= to; i++) {
		if (i < to && tokens[i]?.key !== ';') continue;
		const group = markedEntryAt(clauses, start, i, ruling, language);
		if (group) groups.push(group);
		// Under "AGREED:" of an earlier paragraph: what does not open like an entry is none.
		else if (groups.length === 0) return [];
		start = i + 1;
	}
	return groups;
}

/** "(a) To endorse the plan", "(ii) that the Board be asked to": an entry that opens with the marker of what was decided. */
function markedEntryAt(clauses: Clauses, from: number, to: number, ruling: Verb, language: Language): VerbGroup | null {
	const { tokens } = clauses;
	let first = entryBegins(tokens, from, to);
	if (language.conjunctions.has(tokens[first]?.key ?? '')) first = entryBegins(tokens, first + 1, to);
	const key = first < to ? (tokens[first]?.key ?? '') : '';
	if (language.thatWords.has(key)) return entryOf(ruling, first, first + 1, from, true);
	if (!language.infinitive.has(key)) return null;
	const at = infinitiveAfter(tokens, first, to, language);
	const inner = tabledAt(clauses, at, language);
	return inner === null
		? entryOf(ruling, first, first + 1, from, true)
		: entryOf(inner.verb, at, inner.end, from, false);
}

export const entryOf = (verb: Verb, start: number, end: number, from: number, listed: boolean): VerbGroup => ({
	verb,
	voice: 'operative',
	start,
	end,
	subjectStart: from,
	subjectEnd: from,
	begin: from,
	shared: false,
	negated: false,
	unsure: false,
	listed,
});
