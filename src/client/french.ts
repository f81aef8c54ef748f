/** French, loaded when a text first has a word of it. */
export { french as phrases } from '../read/report/effects/fr.ts';
export { french as language } from '../read/report/language/fr/index.ts';
