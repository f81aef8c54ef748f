import { z } from 'zod';
import { Cite } from './cite.ts';
import { Day } from './time.ts';
import { Instant } from './version.ts';

/**
 * What a person decided of a body that ends or is split: that from a day on another goes on with what is open of it, with all
 * or with what stands under some headings.
 */
export const Succession = z.strictObject({
	id: z.string(),
	/** The id of the body that is succeeded, and its name. */
	body: z.string(),
	kind: z.literal('succeeded'),
	name: z.string(),
	/** The id and the name of the body that goes on. */
	to: z.string(),
	toName: z.string(),
	/** From this day on. */
	day: Day,
	/** Titles of items, or numbers of projects; none for all that is open. */
	items: z.array(z.string()),
	reason: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type Succession = Readonly<z.infer<typeof Succession>>;

const Named = z.strictObject({ id: z.string(), name: z.string() });

/** A succession as it holds, by whoever said so: a person, or an act of a report. */
export const KnownSuccession = z.strictObject({
	/** The id of the decision; null where an act says so. */
	decision: z.string().nullable(),
	from: Named,
	to: Named,
	day: Day,
	/** What it takes; none for all that is open but what others take. */
	items: z.array(z.string()),
	/** What others take by name. */
	except: z.array(z.string()),
	by: z.string().nullable(),
	reason: z.string().nullable(),
	/** The act that says so; none for a decision by hand. */
	cites: z.array(Cite),
});
export type KnownSuccession = Readonly<z.infer<typeof KnownSuccession>>;
