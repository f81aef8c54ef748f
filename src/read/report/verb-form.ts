import type { Language, Verb, VerbUse } from './language/language.ts';
import type { Token } from './token.ts';

/** The tokens of one sentence, and which of them stand in brackets or quotation marks. */
export interface Clauses {
	readonly tokens: readonly Token[];
	readonly from: number;
	readonly to: number;
	readonly masked: ReadonlySet<number>;
}

/** A verb of the tables found in a text. */
export interface Use {
	readonly verb: Verb;
	readonly use: VerbUse['use'];
	/** After its last particle. */
	readonly end: number;
}

type Uses = readonly VerbUse['use'][];

/**
 * The verb of the tables at token `i` in one of the uses asked for, its particles included. `head` is the first word of the
 * verb group, before which a reflexive pronoun would stand.
 */
export function useAt(clauses: Clauses, i: number, language: Language, uses: Uses, head = i): Use | null {
	return firstUse(clauses, i, language, uses, head, () => true);
}

/** Verbs of one form are told by what they need: "express" thanks, "express" views. */
export function fitting(clauses: Clauses, i: number, language: Language, uses: Uses, head = i): Use | null {
	return firstUse(
		clauses,
		i,
		language,
		uses,
		head,
		(verb, end) => needsMet(clauses, verb, end) || turned(clauses, verb, i, language),
	);
}

function firstUse(
	clauses: Clauses,
	i: number,
	language: Language,
	uses: Uses,
	head: number,
	fits: (verb: Verb, end: number) => boolean,
): Use | null {
	const candidates = language.verbs.get(clauses.tokens[i]?.key ?? '');
	if (candidates === undefined) return null;
	const reflexive = isReflexive(clauses, head, language);
	for (const { verb, use } of candidates) {
		if (!uses.includes(use) || (verb.reflexive ?? false) !== reflexive) continue;
		const end = particlesEnd(clauses, i + 1, verb, language);
		if (end !== null && !isOther(clauses, verb, i, end, language) && fits(verb, end)) return { verb, use, end };
	}
	return null;
}

/** "se" among the small words right before the verb. */
export function isReflexive(clauses: Clauses, head: number, language: Language): boolean {
	for (let k = overClitics(clauses, head, language); k < head; k++)
		if (language.reflexives.has(clauses.tokens[k]?.key ?? '')) return true;
	return false;
}

/** Back over the small words that stand right before a verb: "ne lui a", "en prend". */
export function overClitics(clauses: Clauses, head: number, { clitics }: Language): number {
	let at = head;
	while (at > clauses.from && clitics.has(clauses.tokens[at - 1]?.key ?? '')) at--;
	return at;
}

/** A negation among them: "n'a pu", "не принял". */
export function isNegatedBefore(clauses: Clauses, head: number, language: Language): boolean {
	for (let k = overClitics(clauses, head, language); k < head; k++)
		if (language.negations.has(clauses.tokens[k]?.key ?? '')) return true;
	return false;
}

/** Where the particles of a verb end; one adverb may stand before them ("took due note", "called strongly on"). */
function particlesEnd(clauses: Clauses, from: number, verb: Verb, language: Language): number | null {
	let at = from;
	for (const particle of verb.particles) {
		for (
			let skipped = 0;
			skipped < 3 && clauses.tokens[at]?.key !== particle && isFiller(clauses.tokens[at], language);
			skipped++
		)
			at++;
		if (clauses.tokens[at]?.key !== particle) return null;
		at++;
	}
	return at;
}

const isFiller = (token: Token | undefined, language: Language): boolean =>
	token !== undefined && (language.adverbs.has(token.key) || language.grammar.fillers.has(token.key));

/** "made a statement", "expressed its thanks": what the verb needs stands near. */
function needsMet(clauses: Clauses, verb: Verb, end: number): boolean {
	if (verb.needs === undefined) return true;
	for (let k = end; k < Math.min(clauses.to, end + 9); k++) {
		const key = clauses.tokens[k]?.key ?? '';
		if (verb.needs.has(key)) return true;
		if (key === '.' || key === ';') return false;
	}
	return false;
}

/** "Сообщение сделал", "обязательство взяла": where verbs open clauses, what one needs can stand right before it. */
const turned = ({ tokens }: Clauses, { needs, particles }: Verb, i: number, { grammar }: Language): boolean =>
	grammar.verbFirst && particles.length === 0 && needs?.has(tokens[i - 1]?.key ?? '') === true;

/** "принять участие": a word near it makes it a verb that is in no table. */
function isOther(clauses: Clauses, verb: Verb, i: number, end: number, { passives }: Language): boolean {
	if (verb.unless === undefined) return false;
	// "Участие в сессии приняли", "во внимание было принято"
	const before = passives.has(clauses.tokens[i - 1]?.key ?? '') ? i - 2 : i - 1;
	if ([before, clauses.from].some((at) => at < i && verb.unless?.has(clauses.tokens[at]?.key ?? ''))) return true;
	for (let k = end; k < Math.min(clauses.to, end + 4); k++) {
		const key = clauses.tokens[k]?.key ?? '';
		if (verb.unless.has(key)) return true;
		if (/^[.,;:]$/u.test(key)) return false;
	}
	return false;
}

/** A finite verb: of the tables, or (verb null) any other that ends the subject. */
export interface Finite {
	readonly verb: Verb | null;
	readonly voice: Voice;
	readonly start: number;
	readonly end: number;
	readonly negated: boolean;
}

export const other = (i: number, after: { at: number; negated: boolean }): Finite => ({
	verb: null,
	voice: 'active',
	start: i,
	end: Math.max(i + 1, after.at),
	negated: after.negated,
});

/** Words that can be a subject stand between. */
export function hasWords(clauses: Clauses, from: number, to: number, language: Language): boolean {
	for (let k = from; k < to; k++) {
		const token = clauses.tokens[k];
		if (
			token?.word &&
			!clauses.masked.has(k) &&
			!language.adverbs.has(token.key) &&
			!language.conjunctions.has(token.key)
		)
			return true;
	}
	return false;
}

/** Over adverbs, a negation, and a phrase between commas of up to eight words. */
export function skipAdverbs(clauses: Clauses, from: number, language: Language): { at: number; negated: boolean } {
	const { tokens, to } = clauses;
	let at = from;
	let negated = false;
	for (; at < to; at++) {
		const key = tokens[at]?.key ?? '';
		if (language.negations.has(key)) negated = true;
		else if (key === ',' && at > from - 1) {
			const close = commaAfter(clauses, at + 1, 8);
			if (close === null) break;
			at = close;
		} else if (!language.adverbs.has(key) || language.verbs.has(key)) break;
	}
	return { at, negated };
}

export function commaAfter(clauses: Clauses, from: number, most: number): number | null {
	for (let k = from; k < Math.min(clauses.to, from + most); k++) if (clauses.tokens[k]?.key === ',') return k;
	return null;
}

/** How a verb of the tables was found to be the verb of a main clause. */
export type Voice = 'active' | 'passive' | 'future' | 'noun' | 'operative';

/** What the body itself does: where nobody is named it decides, directs and acknowledges (contract: implied actor). */
export const impliesBody = ({ kind }: Verb): boolean =>
	kind === 'decision' || kind === 'directive' || kind === 'acknowledgement';
