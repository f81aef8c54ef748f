import type { Place } from '../../base/place.ts';
import type { Language } from './language/language.ts';
import { sentencesOf } from './sentence.ts';
import { type Token, tokensOf } from './token.ts';
import type { View } from './view.ts';

/** The words of a paragraph as one line, cut into tokens and sentences once for all who ask. */
export interface Passage extends View {
	readonly tokens: readonly Token[];
	readonly sentences: readonly Place[];
}

export const passageOf = ({ text, at, titled }: View, language: Language): Passage => ({
	text,
	at,
	tokens: tokensOf(text, language.tokens),
	sentences: sentencesOf(text, language, titled),
});
