import type { Place } from './place.ts';

/**
 * What was noticed about a source: never an error, always with the rule that noticed it.
 * `at` is the place it speaks of; null where it speaks of the whole.
 */
export interface Note {
	readonly rule: string;
	readonly message: string;
	readonly at: Place | null;
	/** The number of the paragraph it speaks of, as printed. */
	readonly paragraph?: string;
}
