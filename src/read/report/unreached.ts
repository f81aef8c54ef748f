import type { Language } from './language/language.ts';
import { type Clauses, type Finite, fitting } from './verb-form.ts';

/** "Консенсуса достичь не удалось", "Прийти к согласию не удалось": the decision that was not taken stands before the word that says so. */
export function unreachedBefore(clauses: Clauses, from: number, i: number, language: Language): Finite | null {
	if (!language.grammar.bareInfinitive) return null;
	for (let k = from; k < i; k++) {
		const verb = objectFirst(clauses, from, k, language) ?? fitting(clauses, k, language, ['base'])?.verb;
		if (verb?.kind === 'decision') return { verb, voice: 'passive', start: k, end: i + 1, negated: true };
	}
	return null;
}

/** "Консенсуса | достичь": the words that belong to the verb stand before it. */
const objectFirst = ({ tokens }: Clauses, from: number, k: number, language: Language): Finite['verb'] => {
	const before = new Set(tokens.slice(from, k).map(({ key }) => key));
	const uses = language.verbs.get(tokens[k]?.key ?? '') ?? [];
	return (
		uses.find(
			({ verb, use }) =>
				use === 'base' && verb.particles.length > 0 && verb.particles.every((particle) => before.has(particle)),
		)?.verb ?? null
	);
};

/** "Участникам не удалось прийти": who did not succeed stands in the dative, and the body is meant. */
export const isImpersonalFailure = ({ tokens }: Clauses, from: number, i: number, { grammar }: Language): boolean =>
	grammar.bareInfinitive && tokens.slice(from, i).some(({ key }) => grammar.datives.has(key));
