/** What acts do to the record, loaded when the first acts are on the page. */
export { effectReader } from '../read/report/effects/effects.ts';
export { english as phrases } from '../read/report/effects/en.ts';
