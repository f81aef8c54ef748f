import type { z } from 'zod';
import type { CivilDate } from '../base/date.ts';
import { Refusal } from '../base/refusal.ts';
import { Day } from '../record/time.ts';
import type { Instant } from '../record/version.ts';
import type { Store } from '../store/store.ts';
import type { Readers } from './document/readers.ts';

/** Who acts, when, on which record. The clock is read at the edge and handed in. */
export interface Context {
	readonly store: Store;
	/** The person acting, for example `local`. */
	readonly actor: string;
	readonly now: Instant;
	/** Threads that read files; without them they are read here. */
	readonly readers?: Readers;
}

/** One thing that can be done or asked, as the API, the pages and the command line see it. */
export interface Action<I extends z.ZodObject, O extends z.ZodType> {
	/** `noun.verb`, as the file is called. */
	readonly name: string;
	readonly method: 'get' | 'post';
	/** Below `/api`, parameters in braces: `/bodies/{body}/standing`. */
	readonly path: string;
	readonly summary: string;
	readonly input: I;
	readonly output: O;
	/** Does it; throws a Refusal where it can't be done. */
	readonly run: (context: Context, input: z.output<I>) => Promise<z.output<O>>;
}

/** An action that parses whatever came over the wire before it runs. */
export interface Callable<O> {
	readonly call: (context: Context, raw: unknown) => Promise<O>;
}

/** An action of which nobody needs to know more than that it can be called. */
export type AnyAction = Omit<Action<z.ZodObject, z.ZodType>, 'run'> & Callable<unknown>;

/** Makes an action that can be run with a typed input or called with an unknown one. */
export const action = <I extends z.ZodObject, O extends z.ZodType>(
	value: Action<I, O>,
): Action<I, O> & Callable<z.output<O>> => ({
	...value,
	call: async (context, raw) => value.run(context, parsed(value.input, raw)),
});

function parsed<I extends z.ZodObject>(schema: I, raw: unknown): z.output<I> {
	const outcome = schema.safeParse(raw);
	if (outcome.success) return outcome.data;
	const issue = outcome.error.issues[0];
	throw new Refusal(
		'invalid',
		`The value of “${issue?.path.join('.') || 'the request'}” can't be used: ${issue?.message}.`,
	);
}

/** The two days every question may name; each is the day of `now` where it is left out. */
export const days = {
	on: Day.optional().describe('The day whose standing is asked for, as 2004-11-03. Default: today.'),
	known: Day.optional().describe('What the record held on this day, as 2004-11-03. Default: today.'),
};

interface AskedDays {
	readonly on?: CivilDate | undefined;
	readonly known?: CivilDate | undefined;
}
export interface Days {
	readonly on: CivilDate;
	readonly known: CivilDate;
}

/** The days that a question means. */
export const daysOf = (context: Context, asked: AskedDays): Days => {
	const today = context.now.slice(0, 10);
	return { on: asked.on ?? today, known: asked.known ?? today };
};
