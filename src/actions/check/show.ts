import { z } from 'zod';
import { checks, findingsOf } from '../../derive/check/check.ts';
import { checkedOf } from '../../derive/check/checked.ts';
import { CheckRule, Finding, ways } from '../../record/check.ts';
import { symbolKey } from '../../record/symbol.ts';
import { Day } from '../../record/time.ts';
import { action, type Context, type Days, days, daysOf } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import type { KnownRow } from '../body/joined.ts';
import { BodyName } from '../body/name.ts';
import { rowsKnown, symbolsOf } from '../document/rows.ts';
import { memory } from '../memory.ts';
import { folded, foldInput, foldKey, rowsFolded } from '../standing/fold.ts';

/** One check with all that it found. */
export const CheckEntry = z.strictObject({
	rule: CheckRule,
	title: z.string(),
	/** What a person can do about each finding. */
	wayOut: z.string(),
	/** Where that is done. */
	way: z.enum(ways),
	findings: z.array(Finding),
});
export type CheckEntry = Readonly<z.infer<typeof CheckEntry>>;

const remember = memory<readonly Finding[]>(64);

/** Everything that is checked, with what was found of a body. */
async function findings(context: Context, body: BodyName, when: Days): Promise<readonly Finding[]> {
	const rows = await rowsFolded(context, body, when);
	const shelf = shelfOf(await rowsKnown(context, when.known));
	const key = JSON.stringify([foldKey(body, when, rows), await context.store.log.head()]);
	return remember(context.store, key, async () => {
		const { standing } = await folded(context, body, when);
		return findingsOf(checkedOf(await foldInput(context, body, when, rows), standing, shelf));
	});
}

const shelfOf = (rows: readonly KnownRow[]): ReadonlySet<string> => new Set(rows.flatMap(symbolsOf).map(symbolKey));

export const showChecks = action({
	name: 'check.show',
	method: 'get',
	path: '/bodies/{body}/checks',
	summary: 'What a person should look at in the record of a body: gaps, contradictions, what nobody is to do.',
	input: z.object({
		body: z.string().describe('Name, id, acronym or symbol root of a body.'),
		rule: CheckRule.optional().describe('Only this check.'),
		...days,
	}),
	output: z.strictObject({ body: BodyName, on: Day, known: Day, checks: z.array(CheckEntry) }),
	run: async (context, { body: asked, rule: only, ...raw }) => {
		const when = daysOf(context, raw);
		const { id, name } = findBody(bodiesOf(await rowsKnown(context, when.known)), asked);
		const all = await findings(context, { id, name }, when);
		return {
			body: { id, name },
			...when,
			checks: checks
				.filter(({ rule }) => only === undefined || rule === only)
				.map(({ rule, title, wayOut, way }) => ({
					rule,
					title,
					wayOut,
					way,
					findings: all.filter((finding) => finding.rule === rule),
				})),
		};
	},
});
