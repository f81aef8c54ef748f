import { english } from './en.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import type { EffectWords } from './words.ts';

/** The phrases by which acts change the record, by language. */
export const effectTables: ReadonlyMap<string, EffectWords> = new Map([
	['en', english],
	['fr', french],
	['ru', russian],
]);
