import { capitalised } from '../../base/words.ts';
import type { Gender, Language, Nominatives } from './language/language.ts';
import { keyOf } from './token.ts';
import type { Named } from './who.ts';

/** The party under its name in the nominative: "Специальному комитету" is "Специальный комитет". Others stay as they are. */
export function inNominative(named: Named, language: Language, dative = false): Named {
	const known = nominativeOf(named.name, language, dative);
	const unknown = dative && named.kind === 'organisation' && known === named.name;
	const name = unknown ? unknownNominative(known, language) : known;
	return name === named.name ? named : { ...named, name, printed: named.printed ?? named.name };
}

/** A name in the nominative, where the language has cases; `dative` where the verb says that it stands in the dative. */
export function nominativeOf(name: string, language: Language, dative = false): string {
	const { nominatives } = language;
	if (nominatives === null) return name;
	const words = name.split(' ');
	return personal(words, nominatives, dative) ?? ofHead(words, nominatives, dative) ?? name;
}

/** "Дирекции Совета", "Специальному комитету": the head noun, and the words before it that agree with it. */
function ofHead(words: readonly string[], nominatives: Nominatives, dative: boolean): string | null {
	const formOf = (word: string, at: number): ReturnType<Nominatives['heads']['get']> => {
		const known = nominatives.heads.get(keyOf(word));
		const other = known === undefined ? nominatives.datives.get(keyOf(word)) : undefined;
		// "группы" alone could be several; behind "Рабочей" it is one, in another case.
		const told = other && nominatives.attributes[other.gender].some(([oblique]) => oblique.test(words[at - 1] ?? ''));
		return known ?? (dative || told ? other : undefined);
	};
	const at = words.findIndex((word, i) => formOf(word, i) !== undefined);
	const head = formOf(words[at] ?? '', at);
	if (head === undefined || at > 3) return null;
	const endings = nominatives.attributes[head.gender satisfies Gender];
	// "порты Союза", "Росстандарт России": what stands before is no attribute, and what stands behind belongs to it.
	const before = words[at - 1] ?? '';
	if (at > 0 && !endings.some(([oblique]) => oblique.test(before))) return null;
	return words
		.map((word, i) => {
			if (i === at) return likeCase(word, head.nominative);
			if (i < at) return withEnding(word, endings);
			// "ректору Орлову В. С."
			return dative && isInitials(words[i + 1] ?? '') ? withEnding(word, nominatives.families) : word;
		})
		.join(' ');
}

/** "г-ну Смиту", "Орлову В. С.": a title with the names behind it, or a family name with initials. */
function personal(words: readonly string[], { titles, families }: Nominatives, dative: boolean): string | null {
	const title = titles.get(keyOf(words[0] ?? ''));
	if (title !== undefined) {
		const end = words.findIndex((word, i) => i > 0 && !/^\p{Lu}/u.test(word));
		const names = words.slice(1, end < 0 ? words.length : end).map((word) => withEnding(word, title.names));
		return [likeCase(words[0] ?? '', title.nominative), ...names, ...(end < 0 ? [] : words.slice(end))].join(' ');
	}
	const initialled = words.length > 1 && words.slice(1).every(isInitials);
	return dative && initialled ? [withEnding(words[0] ?? '', families), ...words.slice(1)].join(' ') : null;
}

const isInitials = (word: string): boolean => /^(?:\p{Lu}\.?)+$/u.test(word);

const withEnding = (word: string, endings: Nominatives['unknown']): string => {
	const ending = endings.find(([oblique]) => oblique.test(word));
	return ending ? word.replace(...ending) : word;
};

/** A dative that the tables do not know: "Росстандарту России" is "Росстандарт России". */
export function unknownNominative(name: string, { nominatives }: Language): string {
	const ending = nominatives?.unknown.find(([oblique]) => oblique.test(name));
	return ending ? name.replace(...ending) : name;
}

/** With the capital that the printed word has. */
const likeCase = (printed: string, word: string): string => (/^\p{Lu}/u.test(printed) ? capitalised(word) : word);
