/** What acts do to the record, loaded when the first acts are on the page. */
import { type EffectReader, effectReader, everywhere } from '../read/report/effects/effects.ts';
import type { EffectWords } from '../read/report/effects/words.ts';

export { english as phrases } from '../read/report/effects/en.ts';

/** A reader of effects with the tables of some languages. */
export const readerWith = (tables: ReadonlyMap<string, EffectWords>): EffectReader => effectReader(tables, everywhere);
