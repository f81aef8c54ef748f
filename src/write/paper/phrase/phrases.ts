import { capitalised } from '../../../base/words.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type PaperLanguage, type Phrases, paperLanguages } from './phrase.ts';
import { ru } from './ru.ts';

/** Our words in each language. */
export const phrasesIn: Readonly<Record<PaperLanguage, Phrases>> = { en, fr, ru };

/** The same words for the cells of a table, where days are short. */
export const inCells = (phrases: Phrases): Phrases => ({ ...phrases, day: phrases.dayInCell });

/** A language in which we have words: that of a report where it is one of them, else English. */
export const paperLanguageOf = (language: string | undefined): PaperLanguage =>
	paperLanguages.find((each) => each === language) ?? 'en';

/** What a language (BCP 47) is called in a language of ours: `French`, `Français`, `Французский`; its code where nobody knows. */
export function languageNamed(code: string, language: PaperLanguage): string {
	try {
		return capitalised(new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code);
	} catch {
		return code;
	}
}
