/**
 * The tables of the reader in the browser. English comes with the page, so that it reads at once; the other languages come
 * when a text has a word of them, and what acts do to the record comes behind the first acts.
 */
import type { EffectReader } from '../read/report/effects/effects.ts';
import type { EffectWords } from '../read/report/effects/words.ts';
import { english } from '../read/report/language/en/index.ts';
import type { Language } from '../read/report/language/language.ts';
import { languagesMet } from '../read/report/language/told.ts';
import type { Tables } from '../read/report/tables.ts';

/** A language in a file of its own. */
interface Further {
	readonly language: Language;
	readonly phrases: EffectWords;
}

/** The files of the other languages, in the order in which all languages stand. */
const files: readonly (readonly [code: string, load: () => Promise<Further>])[] = [
	['fr', () => import('./french.ts')],
	['ru', () => import('./russian.ts')],
];

const come = new Map<string, Further>();
let effects: { readonly phrases: EffectWords; readonly reader: typeof import('./effect.ts').readerWith } | null = null;

/** Waits for the languages that a text has words of. A file that does not come leaves the text to those that are there. */
export async function loadLanguages(text: string): Promise<void> {
	const met = languagesMet(text);
	const missing = files.filter(([code]) => met.has(code) && !come.has(code));
	await Promise.allSettled(missing.map(async ([code, load]) => come.set(code, await load())));
}

/** True once, when the reader of effects has come; false where it was there already, or does not come. */
export async function loadEffects(): Promise<boolean> {
	if (effects !== null) return false;
	const file = await import('./effect.ts').catch(() => null);
	if (file === null || effects !== null) return false;
	effects = { phrases: file.phrases, reader: file.readerWith };
	return true;
}

/** The tables that are here by now. */
export const tablesHere = (): Tables => ({
	languages: [english, ...files.flatMap(([code]) => come.get(code)?.language ?? [])],
	effects: effectsHere(),
});

function effectsHere(): EffectReader | null {
	if (effects === null) return null;
	const further = [...come].map(([code, { phrases }]) => [code, phrases] as const);
	return effects.reader(new Map([['en', effects.phrases], ...further]));
}
