import { listSuccessions } from '../actions/succession/list.ts';
import { makeSuccession } from '../actions/succession/make.ts';
import { undoSuccession } from '../actions/succession/undo.ts';
import type { KnownSuccession } from '../record/succession.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly from: string;
	readonly item?: readonly string[];
	readonly reason?: string;
}

const sentence = ({ from, to, day, items }: Pick<KnownSuccession, 'from' | 'to' | 'day' | 'items'>): string =>
	`From ${day} on the ${to.name} goes on with what is open${items.length > 0 ? ` under ${items.join('; ')}` : ''} of the ${from.name}.`;

/** Says that a body goes on with what is open of another, and how to take that back. */
export async function succeed(body: string, to: string, options: Options, world: World): Promise<void> {
	const { data, from: day, item: items = [], reason } = options;
	const made = await askRecord({ data }, world, (context) =>
		makeSuccession.call(context, { body, to, day, items, reason }),
	);
	const said = sentence({ ...made, from: { id: made.body, name: made.name }, to: { id: made.to, name: made.toName } });
	world.out(`${said} To take it back: rapporteur succession undo ${made.id}\n`);
}

/** Takes that back. */
export async function undoSucceeding(id: string, options: DataOption, world: World): Promise<void> {
	const { name, toName } = await askRecord(options, world, (context) => undoSuccession.call(context, { id }));
	world.out(`Taken back: what is open of the ${name} is not with the ${toName}.\n`);
}

/** Which bodies go on with what was open of others, and who or what says so. */
export async function showSuccessions(options: DataOption, world: World): Promise<void> {
	const all = await askRecord(options, world, (context) => listSuccessions.call(context, {}));
	for (const each of all) {
		const [cite] = each.cites;
		const by =
			cite === undefined ? `${each.decision}, by ${each.by}` : `by paragraph ${cite.paragraph} of ${cite.document}`;
		world.out(`${sentence(each)} (${by})\n`);
	}
	if (all.length === 0) world.out('No body goes on with what was open of another.\n');
}
