import type { Note } from './note.ts';

/** A value that could be had from an odd source, with what was odd about it. */
export interface Result<T> {
	readonly value: T;
	readonly notes: readonly Note[];
}

export const result = <T>(value: T, notes: readonly Note[] = []): Result<T> => ({ value, notes });
