import { infinitiveAfter } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { isBullet } from './list.ts';
import type { TabledGroup } from './reader.ts';
import type { Token } from './token.ts';
import { type Clauses, impliesBody } from './verb-form.ts';

/** "agreed to request the secretariat to prepare": the inner verb is the act (contract: chains). */
export function chainOf(
	clauses: Clauses,
	group: TabledGroup,
	end: number,
	body: boolean,
	language: Language,
): { verb: Verb; end: number; passive: boolean } | null {
	if (group.voice === 'operative' && !group.shared) {
		const resolved = resolvedIn(clauses, group, end, language);
		if (resolved) return resolved;
	}
	if (!body || group.verb.kind !== 'decision' || group.verb.frame !== 'that' || group.negated) return null;
	const { tokens } = clauses;
	let from = group.end;
	const before = (token: Token): boolean =>
		language.adverbs.has(token.key) || /^[,:]$/u.test(token.key) || isBullet(token);
	while (from < end && before(tokens[from] as Token)) from++;
	if (!language.grammar.bareInfinitive && !language.infinitive.has(tokens[from]?.key ?? '')) return null;
	const at = infinitiveAfter(tokens, from, end, language);
	if (tokens.slice(from, at).some(({ key }) => language.negations.has(key))) return null;
	for (const { verb, use } of language.verbs.get(tokens[at]?.key ?? '') ?? []) {
		// "décide d'accorder une subvention": without its pronoun it is another verb than "s'accorder".
		if (use !== 'base' || verb.later || verb.reflexive || !impliesBody(verb)) continue;
		const particles = verb.particles.every((particle, k) => tokens[at + 1 + k]?.key === particle);
		const needs =
			verb.needs === undefined || tokens.slice(at, Math.min(end, at + 8)).some(({ key }) => verb.needs?.has(key));
		if (particles && needs) return { verb, end: at + 1 + verb.particles.length, passive: false };
	}
	return null;
}

/** How many words may stand between "RESOLVED: That" and its "be". */
const resolvedReach = 24;

/** "RESOLVED: That Ms. Lund be elected", "that the report be noted": what was resolved is the act. */
function resolvedIn(
	{ tokens }: Clauses,
	group: TabledGroup,
	end: number,
	{ grammar, thatWords, verbs }: Language,
): { verb: Verb; end: number; passive: boolean } | null {
	const that = group.listed ? group.end - 1 : /^[,:]$/u.test(tokens[group.end - 1]?.key ?? '') ? group.end : -1;
	if (!thatWords.has(tokens[that]?.key ?? '')) return null;
	for (let i = that + 1; i < Math.min(end, that + resolvedReach); i++) {
		if (!grammar.be.has(tokens[i]?.key ?? '')) continue;
		const inner = verbs.get(tokens[i + 1]?.key ?? '')?.find(({ use }) => use === 'participle')?.verb;
		return inner !== undefined && impliesBody(inner) && inner.particles.length === 0
			? { verb: inner, end: i + 2, passive: true }
			: null;
	}
	return null;
}
