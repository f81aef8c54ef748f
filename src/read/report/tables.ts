import type { EffectReader } from './effects/effects.ts';
import type { Language } from './language/language.ts';

/** What reports are read with. Where it is sent over a wire, some can come later than others. */
export interface Tables {
	/** The languages at hand, the one for texts that tell of none first. */
	readonly languages: readonly [Language, ...Language[]];
	/** Finds what acts do to the record; null where only the acts are asked for. */
	readonly effects: EffectReader | null;
}
