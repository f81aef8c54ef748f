import { z } from 'zod';
import { Reading } from './reading.ts';

/** An instant, ISO 8601 in UTC with milliseconds: `2026-11-24T09:30:00.000Z`. Compares as text. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = string;

/** One version of a document as the record keeps it: when it was recorded and, if so, when another took its place. */
export const DocumentVersion = z.strictObject({
	/** The document's id, stable over its versions: an address-safe form of its symbol, or of body, meeting and kind. */
	document: z.string(),
	/** 1, 2, … in the order of recording. */
	version: z.number().int().positive(),
	reading: Reading,
	recorded: Instant,
	superseded: Instant.nullable(),
	/** Who put it there. */
	by: z.string(),
});
export type DocumentVersion = Readonly<z.infer<typeof DocumentVersion>>;
