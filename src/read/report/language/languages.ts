import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';
import { russian } from './ru/index.ts';

/** The languages that reports are read in. A further one is a folder of tables, a line here and its frequent words. */
export const languages: readonly [Language, ...Language[]] = [english, french, russian];
