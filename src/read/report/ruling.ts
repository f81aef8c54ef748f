import { attributesBefore } from './addressed.ts';
import { infinitiveAfter } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { entryBegins, isListLabel } from './list.ts';
import { type Phrase, phrase } from './noun-phrase.ts';
import type { Token } from './token.ts';
import { type Clauses, fitting, impliesBody, type Use, useAt } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';

/** How many words may stand before the infinitive of an entry: "Секретариату до 1 июня 2031 г. разослать карту". */
const entryReach = 14;

/** The verb under which entries are decided, and the token where the first of them begins. */
export interface Ruling {
	readonly verb: Verb;
	readonly entries: number;
}

/**
 * "ПОСТАНОВИЛИ:", "RESOLVED –", "Il a été décidé :" with nothing behind it rules the paragraphs that follow; with entries behind
 * it ("AGREED: (a) To endorse …; (b) To ask …") it rules those.
 */
export function rulingIn(clauses: Clauses, language: Language): Ruling | null {
	const { tokens, from, to } = clauses;
	if (language.grammar.bareInfinitive && tokens[to - 1]?.key !== ':') return null;
	for (let i = from; i < to - 1; i++) {
		const use = useAt(clauses, i, language, ['past', 'present', 'participle']);
		const decides = use?.verb.kind === 'decision' && use.verb.frame === 'that';
		if (language.grammar.bareInfinitive) {
			if (decides && use.use !== 'present') return { verb: use.verb, entries: to };
		} else if (decides) {
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

/** What is decided in a sentence under "РЕШИЛИ:", an act an entry: "Принять доклад к сведению; секретариату разослать его". */
export function ruledIn(clauses: Clauses, from: number, ruling: Verb, language: Language): VerbGroup[] {
	const { tokens, to } = clauses;
	const groups: VerbGroup[] = [];
	let start = from;
	for (let i = from; i <= to; i++) {
		if (i < to && tokens[i]?.key !== ';') continue;
		const group = language.grammar.bareInfinitive
			? entryAt(clauses, start, i, ruling, language)
			: markedEntryAt(clauses, start, i, ruling, language);
		if (group) groups.push(group);
		// Under "AGREED:" of an earlier paragraph: what does not open like an entry is none.
		else if (groups.length === 0 && !language.grammar.bareInfinitive) return [];
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

const entryOf = (verb: Verb, start: number, end: number, from: number, listed: boolean): VerbGroup => ({
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

/** A verb that decides, directs or acknowledges by itself. */
function tabledAt(clauses: Clauses, at: number, language: Language): Use | null {
	const inner = fitting(clauses, at, language, ['base']);
	return inner !== null && impliesBody(inner.verb) ? inner : null;
}

function entryAt(clauses: Clauses, from: number, to: number, ruling: Verb, language: Language): VerbGroup | null {
	const at = infinitiveIn(clauses, from, Math.min(to, from + entryReach), language);
	if (at === null) return null;
	const inner = tabledAt(clauses, at, language);
	if (inner !== null) return entryOf(inner.verb, at, inner.end, from, false);
	const owed = dativeIn(clauses.tokens, from, at, language);
	return { ...entryOf(ruling, at, at + 1, from, true), ...(owed ? { owed } : {}) };
}

/** The infinitive that rules the entry; a finite verb or a clause before it shows that there is none. */
function infinitiveIn(clauses: Clauses, from: number, to: number, language: Language): number | null {
	for (let i = from; i < to; i++) {
		const key = clauses.tokens[i]?.key ?? '';
		if (clauses.masked.has(i)) continue;
		if (language.subordinators.has(key) || useAt(clauses, i, language, ['past', 'present'])) return null;
		if (language.passives.has(key) || language.background.has(key)) return null;
		if (language.grammar.infinitiveForm?.test(key) && !language.grammar.notInfinitives.has(key)) return i;
	}
	return null;
}

/** "Секретариату разослать карту": whose duty it is. */
function dativeIn(tokens: readonly Token[], from: number, to: number, language: Language): Phrase | null {
	const at = tokens.findIndex((token, i) => i >= from && i < to && language.grammar.datives.has(token.key));
	if (at < 0) return null;
	let end = at + 1;
	while (end < to && !language.prepositions.has(tokens[end]?.key ?? '') && tokens[end]?.key !== ',') end++;
	return phrase(Math.max(from, attributesBefore(tokens, at, language)), end);
}
