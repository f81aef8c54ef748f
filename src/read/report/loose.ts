import type { Act } from '../../record/act.ts';
import { Antecedents } from './antecedent.ts';
import { bodyFallback } from './bodies.ts';
import { languageOf } from './language/told.ts';
import { pairsIn } from './pair.ts';
import { actsHeard, hear, sceneOfAll, vocabularyOf } from './paragraph.ts';
import { peopleIn } from './people.ts';
import type { Reader } from './reader.ts';
import type { Tables } from './tables.ts';
import { bodyNamesOf, Parties } from './who.ts';

/**
 * The acts of paragraphs that stand in no document, such as a sentence that is typed: there is no masthead that names a body,
 * and no number but their order. Paragraphs are apart by an empty line.
 */
export function readLoose(tables: Tables, text: string): Act[] {
	const { language, known } = languageOf(text, tables.languages);
	const body = bodyFallback(text, language) ?? bodyNamesOf([], text, language);
	const parties = new Parties();
	const pairs = pairsIn(text, language);
	const people = peopleIn(text, language);
	const reader: Reader = {
		language,
		body,
		parties,
		antecedents: new Antecedents(),
		people,
		pairs,
		anchor: null,
		session: null,
		label: null,
	};
	const words = vocabularyOf(text, language);
	const heard = paragraphsIn(text).map((place) =>
		hear(text, [place], reader, known ? 'everywhere' : 'other languages', words, null, tables),
	);
	const scene = sceneOfAll(body, parties);
	return heard.flatMap(({ read }, i) => {
		const standing = { number: `${i + 1}`, itemTitle: null, projects: [] };
		return read === null ? [] : actsHeard(read, standing, parties, body, scene, tables);
	});
}

/** "3. The Team …", "(4) …": a number in front is none of the words. */
const paragraph = /(?:(?<=\n[^\S\n]*\n|^)\s*\(?\d+[.)]\s+)?(?<words>\S(?:(?!\n[^\S\n]*\n)[\s\S])*)/dgu;

const paragraphsIn = (text: string) =>
	[...text.matchAll(paragraph)].flatMap(({ indices }) => {
		const [start, end] = indices?.groups?.words ?? [0, 0];
		return { start, end };
	});
