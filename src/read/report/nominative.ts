import { capitalised } from '../../base/words.ts';
import type { Gender, Language } from './language/language.ts';
import { keyOf } from './token.ts';
import type { Named } from './who.ts';

/** The party under its name in the nominative: "Специальному комитету" is "Специальный комитет". Others stay as they are. */
export function inNominative(named: Named, language: Language): Named {
	const name = nominativeOf(named.name, language);
	return name === named.name ? named : { ...named, name, printed: named.printed ?? named.name };
}

/** A name in the nominative, where the language has cases. */
export function nominativeOf(name: string, { nominatives }: Language): string {
	if (nominatives === null) return name;
	const words = name.split(' ');
	const at = words.findIndex((word) => nominatives.heads.has(keyOf(word)));
	const head = nominatives.heads.get(keyOf(words[at] ?? ''));
	if (head === undefined || at > 3) return name;
	const endings = nominatives.attributes[head.gender satisfies Gender];
	// "порты Союза", "Росстандарт России": what stands before is no attribute, and what stands behind belongs to it.
	const before = words[at - 1] ?? '';
	if (at > 0 && !endings.some(([oblique]) => oblique.test(before))) return name;
	return words
		.map((word, i) => {
			if (i === at) return likeCase(word, head.nominative);
			const ending = i < at ? endings.find(([oblique]) => oblique.test(word)) : undefined;
			return ending ? word.replace(ending[0], ending[1]) : word;
		})
		.join(' ');
}

/** A dative that the tables do not know: "Росстандарту России" is "Росстандарт России". */
export function unknownNominative(name: string, { nominatives }: Language): string {
	const ending = nominatives?.unknown.find(([oblique]) => oblique.test(name));
	return ending ? name.replace(...ending) : name;
}

/** With the capital that the printed word has. */
const likeCase = (printed: string, word: string): string => (/^\p{Lu}/u.test(printed) ? capitalised(word) : word);
