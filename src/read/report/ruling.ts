import type { VerbGroup } from './clause.ts';
import { attributesBefore } from './complement.ts';
import type { Language, Verb } from './language/language.ts';
import { type Phrase, phrase } from './noun-phrase.ts';
import type { Token } from './token.ts';
import { type Clauses, fitting, useAt } from './verb-form.ts';

/** How many words may stand before the infinitive of an entry: "Секретариату до 1 июня 2031 г. разослать карту". */
const entryReach = 14;

/** "ПОСТАНОВИЛИ:", "РЕШИЛИ:" with nothing behind it: the verb under which the paragraphs that follow are decided. */
export function rulingIn(clauses: Clauses, language: Language): Verb | null {
	const { tokens, from, to } = clauses;
	if (!language.grammar.bareInfinitive || tokens[to - 1]?.key !== ':') return null;
	for (let i = from; i < to - 1; i++) {
		const verb = useAt(clauses, i, language, ['past', 'participle'])?.verb;
		if (verb?.kind === 'decision' && verb.frame === 'that') return verb;
	}
	return null;
}

/** What is decided in a sentence under "РЕШИЛИ:", an act an entry: "Принять доклад к сведению; секретариату разослать его". */
export function ruledIn(clauses: Clauses, ruling: Verb, language: Language): VerbGroup[] {
	const { tokens, from, to } = clauses;
	const groups: VerbGroup[] = [];
	let start = from;
	for (let i = from; i <= to; i++) {
		if (i < to && tokens[i]?.key !== ';') continue;
		const group = entryAt(clauses, start, i, ruling, language);
		if (group) groups.push(group);
		start = i + 1;
	}
	return groups;
}

function entryAt(clauses: Clauses, from: number, to: number, ruling: Verb, language: Language): VerbGroup | null {
	const at = infinitiveIn(clauses, from, Math.min(to, from + entryReach), language);
	if (at === null) return null;
	const inner = fitting(clauses, at, language, ['base']);
	const tabled = inner !== null && /^(?:decision|directive|acknowledgement)$/u.test(inner.verb.kind);
	const owed = tabled ? null : dativeIn(clauses.tokens, from, at, language);
	return {
		verb: tabled ? inner.verb : ruling,
		voice: 'operative',
		start: at,
		end: tabled ? inner.end : at + 1,
		subjectStart: from,
		subjectEnd: from,
		begin: from,
		shared: false,
		negated: false,
		unsure: false,
		listed: !tabled,
		...(owed ? { owed } : {}),
	};
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
