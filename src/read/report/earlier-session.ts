import type { Reader } from './reader.ts';
import { ordinalAt } from './time.ts';
import type { Clauses } from './verb-form.ts';

/** How many words a session may have from its preposition to its noun: "At its one hundred and second regular session". */
const sessionReach = 9;

/** "At its twelfth session, the Committee adopted", in the report of the fourteenth: what an earlier session did is no act of this one. */
export function tellsOfEarlier({ tokens, from, to }: Clauses, { language, session }: Reader): boolean {
	const { atSessions, sessions } = language.time;
	if (session === null || !atSessions.has(tokens[from]?.key ?? '')) return false;
	let counted: number | null = null;
	for (let i = from + 1; i < Math.min(to, from + sessionReach) && tokens[i]?.word; i++) {
		if (sessions.has(tokens[i]?.key ?? '')) return counted !== null && counted < session;
		counted = ordinalAt(tokens, i, language) ?? counted;
	}
	return false;
}
