import { nextAgenda } from '../actions/agenda/next.ts';
import { listBodies } from '../actions/body/list.ts';
import { showChanges } from '../actions/change/show.ts';
import { showChecks } from '../actions/check/show.ts';
import { listFollowUps } from '../actions/follow-up/list.ts';
import { listMatters } from '../actions/matter/list.ts';
import { showMatter } from '../actions/matter/show.ts';
import { showStanding } from '../actions/standing/show.ts';
import { agendaText } from '../write/text/agenda.ts';
import { bodiesText } from '../write/text/body.ts';
import { changesText } from '../write/text/change.ts';
import { checksText } from '../write/text/check.ts';
import { followUpsText } from '../write/text/follow-up.ts';
import type { Terminal } from '../write/text/layout.ts';
import { mattersText, matterText } from '../write/text/matter.ts';
import { standingText } from '../write/text/standing.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly on?: string;
	readonly known?: string;
	readonly json?: true;
}

/** Prints a value for a person who looks, else as JSON. */
function tell<T>(value: T, { json }: Options, world: World, text: (value: T, terminal: Terminal) => string): void {
	world.out(world.watched && !json ? text(value, world.terminal) : `${JSON.stringify(value, null, 2)}\n`);
}

export async function standing(body: string, options: Options, world: World): Promise<void> {
	const { on, known } = options;
	const value = await askRecord(options, world, (context) => showStanding.run(context, { body, on, known }));
	tell(value, options, world, standingText);
}

export async function agenda(body: string, options: Options, world: World): Promise<void> {
	const { on, known } = options;
	const value = await askRecord(options, world, (context) => nextAgenda.run(context, { body, on, known }));
	tell(value, options, world, agendaText);
}

export async function bodies(options: Options, world: World): Promise<void> {
	const { on, known } = options;
	const value = await askRecord(options, world, (context) => listBodies.run(context, { on, known }));
	tell(value, options, world, (list, terminal) => bodiesText(list.bodies, terminal));
}

export async function check(body: string, options: Options & { readonly rule?: string }, world: World): Promise<void> {
	const { rule, on, known } = options;
	const value = await askRecord(options, world, (context) => showChecks.call(context, { body, rule, on, known }));
	tell(value, options, world, checksText);
}

interface ChangeOptions extends Options {
	readonly from?: string;
	readonly knownFrom?: string;
}

export async function changes(body: string, options: ChangeOptions, world: World): Promise<void> {
	const { from, knownFrom, on, known } = options;
	const asked = { body, from, knownFrom, on, known };
	const value = await askRecord(options, world, (context) => showChanges.run(context, asked));
	tell(value, options, world, changesText);
}

export async function matters(body: string, matter: string | undefined, options: Options, world: World): Promise<void> {
	const { on, known } = options;
	if (matter === undefined) {
		const list = await askRecord(options, world, (context) => listMatters.run(context, { body, on, known }));
		tell(list, options, world, mattersText);
		return;
	}
	const value = await askRecord(options, world, (context) => showMatter.run(context, { body, matter, on, known }));
	tell(value, options, world, matterText);
}

interface FollowUpOptions extends Options {
	readonly body?: string;
	readonly owner?: string;
	readonly status?: string;
	readonly meeting?: string;
	readonly due?: string;
}

export async function followUps(options: FollowUpOptions, world: World): Promise<void> {
	const { data: _data, json: _json, ...asked } = options;
	const value = await askRecord(options, world, (context) => listFollowUps.call(context, asked));
	tell(value, options, world, (list, terminal) => followUpsText(list.followUps, terminal));
}
