import { Refusal } from '../../base/refusal.ts';
import type { Register, RegisterKind } from '../../record/register.ts';
import type { Context, Days } from '../action.ts';
import { listFollowUps } from '../follow-up/list.ts';
import { listParties } from '../party/list.ts';
import type { Column } from './column.ts';
import {
	actEntries,
	checkEntries,
	documentEntries,
	type Filters,
	meetingEntries,
	reviewEntries,
	standingEntries,
	symbolEntries,
} from './entry.ts';
import { actColumns, documentColumns, meetingColumns, partyColumns, reviewColumns } from './record-columns.ts';
import {
	checkColumns,
	contributionColumns,
	eventColumns,
	followUpColumns,
	needColumns,
	programmeColumns,
	proposalColumns,
} from './standing-columns.ts';
import { symbolColumns } from './symbol-columns.ts';

/** Every filter that some list has. */
export interface Asked extends Filters {
	readonly owner?: string | undefined;
	readonly due?: string | undefined;
}
export type FilterName = keyof Asked;

/** One list: its columns, the filters that its screen has, and how its rows are made. */
export interface RegisterMaker {
	readonly title: string;
	readonly filters: readonly FilterName[];
	readonly columns: Register['columns'];
	readonly rows: (context: Context, asked: Asked, days: Days) => Promise<Register['rows']>;
}

const maker = <E>(
	title: string,
	filters: readonly FilterName[],
	columns: readonly Column<E>[],
	entries: (context: Context, asked: Asked, days: Days) => Promise<readonly E[]>,
): RegisterMaker => ({
	title,
	filters,
	columns: columns.map(({ key, title: name, type, about }) => ({ key, title: name, type, about })),
	rows: async (context, asked, days) =>
		(await entries(context, asked, days)).map((entry) =>
			Object.fromEntries(columns.map(({ key, cell }) => [key, cell(entry)])),
		),
});

/** Every register there is. */
export const registers: Readonly<Record<RegisterKind, RegisterMaker>> = {
	'follow-ups': maker(
		'Follow-ups',
		['body', 'owner', 'status', 'meeting', 'due'],
		followUpColumns,
		async (context, asked, days) => (await listFollowUps.call(context, { ...asked, ...days })).followUps,
	),
	events: maker(
		'Events',
		['body', 'status'],
		eventColumns,
		standingEntries(({ events }) => events),
	),
	proposals: maker(
		'Proposals',
		['body', 'status'],
		proposalColumns,
		standingEntries(({ proposals }) => proposals),
	),
	contributions: maker(
		'Contributions',
		['body', 'status'],
		contributionColumns,
		standingEntries(({ contributions }) => contributions),
	),
	needs: maker(
		'Needs and gaps',
		['body', 'status'],
		needColumns,
		standingEntries(({ needs }) => needs),
	),
	programme: maker(
		'Programme of work',
		['body', 'status'],
		programmeColumns,
		standingEntries(({ programme }) => programme),
	),
	acts: maker('Acts', ['body', 'document', 'meeting', 'kind'], actColumns, actEntries),
	review: maker('To be checked', ['body', 'document', 'meeting', 'kind'], reviewColumns, reviewEntries),
	checks: maker('Checks', ['body'], checkColumns, checkEntries),
	documents: maker('Documents', ['body', 'meeting'], documentColumns, documentEntries),
	symbols: maker('Register of documents', ['body', 'status', 'kind'], symbolColumns, symbolEntries),
	parties: maker('Parties', ['kind'], partyColumns, async (context, { kind }, days) =>
		(await listParties.run(context, days)).filter((party) => kind === undefined || party.kind === kind),
	),
	meetings: maker('Meetings', ['body'], meetingColumns, meetingEntries),
};

/** Refuses a filter that a list does not have: to leave it out would give more than was asked for. */
export function withItsFilters(kind: RegisterKind, asked: Asked): Asked {
	const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
	const wrong = given.find(([name]) => !registers[kind].filters.some((filter) => filter === name));
	if (wrong === undefined) return Object.fromEntries(given);
	throw new Refusal(
		'invalid',
		`The list of ${kind} can’t be narrowed by “${wrong[0]}”, only by ${registers[kind].filters.join(', ')}.`,
	);
}
