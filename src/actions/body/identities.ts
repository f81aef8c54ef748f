import { z } from 'zod';
import { BodyIdentity, BodySuggestion } from '../../record/body-identity.ts';
import { dateOf } from '../../store/document.ts';
import { action, days, daysOf } from '../action.ts';
import { endOf, rowsKnown } from '../document/rows.ts';
import { type Body, bodiesOf, chainOf, decidedAbout, findBody } from './found.ts';
import type { KnownRow } from './joined.ts';
import { BodyName } from './name.ts';

export const listBodyIdentities = action({
	name: 'body.identities',
	method: 'get',
	path: '/body-identities',
	summary: 'Which bodies may be one, with the reason, and which a person said are, the newest first.',
	input: z.object({ body: z.string().optional().describe('Only what concerns this body.'), known: days.known }),
	output: z.strictObject({
		suggestions: z.array(BodySuggestion),
		decided: z.array(BodyIdentity),
		/** The bodies with reports of their own. */
		bodies: z.array(BodyName),
	}),
	run: async (context, input) => {
		const { known } = daysOf(context, { known: input.known });
		const rows = await rowsKnown(context, known);
		const bodies = bodiesOf(rows);
		const all = suggestedAmong(bodies, rows);
		const decided = await context.store.bodyIdentities.list(endOf(known));
		const reporting = new Set(rows.map(({ body }) => body));
		const reported = bodies.filter(({ id }) => reporting.has(id)).map(named);
		if (input.body === undefined) return { suggestions: all, decided: decided.toReversed(), bodies: reported };
		const own = findBody(bodies, input.body);
		return {
			suggestions: all.filter(({ body, other }) => body.id === own.id || other.id === own.id),
			decided: decidedAbout(own, decided).toReversed(),
			bodies: reported,
		};
	},
});

/** Two bodies with reports of their own, neither above the other, that number their papers in one series. */
function suggestedAmong(bodies: readonly Body[], rows: readonly KnownRow[]): BodySuggestion[] {
	const newest = new Map<string, string>();
	for (const row of rows)
		if (row.body !== null) newest.set(row.body, [newest.get(row.body) ?? '', dateOf(row) ?? ''].sort().at(-1) ?? '');
	const own = bodies.filter(({ id, symbolRoot }) => newest.has(id) && symbolRoot !== null);
	const above = new Map(own.map((body) => [body.id, new Set(chainOf(bodies, body).map(({ id }) => id))]));
	return own.flatMap((one, i) =>
		own.slice(i + 1).flatMap((two) => {
			const related = above.get(one.id)?.has(two.id) === true || above.get(two.id)?.has(one.id) === true;
			if (one.symbolRoot !== two.symbolRoot || related) return [];
			const [body, other] = (newest.get(one.id) ?? '') >= (newest.get(two.id) ?? '') ? [one, two] : [two, one];
			return [{ body: named(body), other: named(other), why: `Both number their papers ${one.symbolRoot}/…` }];
		}),
	);
}

const named = ({ id, name }: Body): BodyName => ({ id, name });
