/** Russian, loaded when a text first has a word of it. */
export { russian as phrases } from '../read/report/effects/ru.ts';
export { russian as language } from '../read/report/language/ru/index.ts';
