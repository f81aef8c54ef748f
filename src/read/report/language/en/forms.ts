import type { FormUse } from '../language.ts';

/** A form of an English verb and how it is used. */
export interface Form {
	readonly text: string;
	readonly use: FormUse;
}

/** Past and participle where they are not made with -ed. */
const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
	['take', ['took', 'taken']],
	['make', ['made', 'made']],
	['give', ['gave', 'given']],
	['say', ['said', 'said']],
	['set', ['set', 'set']],
	['undertake', ['undertook', 'undertaken']],
	['choose', ['chose', 'chosen']],
	['hold', ['held', 'held']],
	['put', ['put', 'put']],
]);

/** Verbs of more than one syllable that double their last letter: "deferred", "committed". */
const doubling = new Set(['defer', 'refer', 'commit', 'plan', 'prefer']);

/** British and American spellings of one lemma: "recognise", "authorise", "favor". */
const spellings = (lemma: string): string[] => {
	const other = lemma.endsWith('ize')
		? [`${lemma.slice(0, -3)}ise`]
		: lemma.includes('our')
			? [lemma.replace('our', 'or')]
			: [];
	return [lemma, ...other];
};

/** Every form of the verb whose first word is `lemma`. */
export function formsOf(lemma: string): Form[] {
	return spellings(lemma).flatMap((base) => {
		const [past, participle] = irregular.get(base) ?? [pastOf(base), pastOf(base)];
		return [
			{ text: base, use: 'base' },
			{ text: presentOf(base), use: 'present' },
			{ text: past, use: 'past' },
			{ text: participle, use: 'participle' },
			{ text: gerundOf(base), use: 'gerund' },
		];
	});
}

const presentOf = (base: string): string =>
	/(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

function pastOf(base: string): string {
	if (base.endsWith('e')) return `${base}d`;
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
	return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundOf(base: string): string {
	if (/[^e]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
	return doubling.has(base) || base === 'set' || base === 'put' ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
