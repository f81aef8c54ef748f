import { z } from 'zod';

/** A numbered activity of the programme of work, as a report heads it. */
export const ProjectFacts = z.strictObject({
	number: z.string(),
	title: z.string(),
	status: z.string().nullable(),
	reason: z.string().nullable(),
	paragraphs: z.array(z.string()),
	start: z.number().int().nonnegative(),
	end: z.number().int().nonnegative(),
});
export type ProjectFacts = Readonly<z.infer<typeof ProjectFacts>>;
