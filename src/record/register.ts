import { z } from 'zod';
import { Day } from './time.ts';

/** The lists that can be taken out as tables. */
export const registerKinds = [
	'follow-ups',
	'events',
	'proposals',
	'contributions',
	'needs',
	'programme',
	'acts',
	'review',
	'checks',
	'documents',
	'symbols',
	'parties',
	'meetings',
] as const;
export const RegisterKind = z.enum(registerKinds);
export type RegisterKind = z.infer<typeof RegisterKind>;

/** The forms in which a register can be taken out. */
export const registerFormats = ['csv', 'xlsx', 'json'] as const;
export const RegisterFormat = z.enum(registerFormats);
export type RegisterFormat = z.infer<typeof RegisterFormat>;

/** What one column says of one entry; a list holds names or places that belong together. */
export const Cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
export type Cell = z.infer<typeof Cell>;

export const columnTypes = ['text', 'number', 'day', 'yes or no', 'list'] as const;

/** A column: its key never changes once released, so that programs may rely on it. */
export const RegisterColumn = z.strictObject({
	key: z.string(),
	/** What people call it. */
	title: z.string(),
	type: z.enum(columnTypes),
	/** What it holds, in a few words. */
	about: z.string(),
});
export type RegisterColumn = Readonly<z.infer<typeof RegisterColumn>>;

/** A list of the record as a table, on a day, as known on a day. */
export const Register = z.strictObject({
	register: RegisterKind,
	title: z.string(),
	on: Day,
	known: Day,
	columns: z.array(RegisterColumn),
	/** Each row under the keys of its columns. */
	rows: z.array(z.record(z.string(), Cell)),
});
export type Register = Readonly<z.infer<typeof Register>>;
