import { z } from 'zod';
import { documentKinds } from './document.ts';
import { Instant } from './version.ts';

/** A symbol that a person set aside for a paper to come: it holds until that paper is kept or the reservation is undone. */
export const Reservation = z.strictObject({
	id: z.string(),
	/** The id of the body whose paper it will be. */
	body: z.string(),
	/** What the paper will be. */
	kind: z.enum(documentKinds),
	symbol: z.string(),
	title: z.string(),
	/** The item it is for, as its author has it. */
	item: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type Reservation = Readonly<z.infer<typeof Reservation>>;
