import type { Context as Call } from 'hono';
import { type CivilDate, isCivilDate } from '../base/date.ts';
import { Refusal } from '../base/refusal.ts';

/** A day in the address, or a Refusal that says how to write one. */
export function dayAsked(call: Call, name: 'on' | 'known' | 'from' | 'knownFrom'): CivilDate | null {
	const value = call.req.query(name) || null;
	if (value === null || isCivilDate(value)) return value;
	throw new Refusal('invalid', `“${value}” is not a day that exists; write it as 2004-11-03.`);
}

/** The two days that an address asks for, as an action takes them. */
export const daysAsked = (call: Call) => ({
	on: dayAsked(call, 'on') ?? undefined,
	known: dayAsked(call, 'known') ?? undefined,
});
