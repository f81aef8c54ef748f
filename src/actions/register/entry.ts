import { Refusal } from '../../base/refusal.ts';
import { slug } from '../../base/words.ts';
import type { Standing } from '../../record/standing.ts';
import type { SymbolEntry } from '../../record/symbol-entry.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import { type Body, bodiesOf, findBody } from '../body/found.ts';
import type { BodyName } from '../body/name.ts';
import { showChecks } from '../check/show.ts';
import { rowNamed, rowsKnown, rowsOn, summaryOf, titleOf } from '../document/rows.ts';
import { versionOf } from '../document/version.ts';
import { standingBodies } from '../follow-up/entry.ts';
import { meetingsOf } from '../meeting/group.ts';
import type { MeetingSummary } from '../meeting/summary.ts';
import { folded } from '../standing/fold.ts';
import { knownSymbols } from '../symbol/known.ts';
import type { ActEntry, DocumentEntry } from './record-columns.ts';
import type { FindingEntry, Of } from './standing-columns.ts';

/** What a register is narrowed to; each filter as the screen of that list has it. */
export interface Filters {
	readonly body?: string | undefined;
	readonly document?: string | undefined;
	readonly status?: string | undefined;
	readonly kind?: string | undefined;
	readonly meeting?: string | undefined;
}

/** The bodies that have a standing: all, or the one asked for. */
async function bodiesAsked(context: Context, { body }: Filters, { known }: Days): Promise<readonly Body[]> {
	const rows = await rowsKnown(context, known);
	return body === undefined ? standingBodies(rows) : [findBody(bodiesOf(rows), body)];
}

const named = ({ id, name }: Body): BodyName => ({ id, name });

/** One list of the standing of each body asked for, its entries with their body. */
export const standingEntries =
	<E extends { readonly status: string | null }>(list: (standing: Standing) => readonly E[]) =>
	async (context: Context, asked: Filters, days: Days): Promise<readonly Of<E>[]> => {
		const all: Of<E>[] = [];
		for (const body of await bodiesAsked(context, asked, days)) {
			const { standing } = await folded(context, named(body), days);
			all.push(...list(standing).map((entry) => ({ ...entry, body: named(body) })));
		}
		const { status } = asked;
		return status === undefined ? all : all.filter((entry) => slug(entry.status ?? '') === slug(status));
	};

export async function meetingEntries(
	context: Context,
	asked: Filters,
	days: Days,
): Promise<readonly Of<MeetingSummary>[]> {
	const rows = await rowsOn(context, days);
	return (await bodiesAsked(context, asked, days)).flatMap((body) =>
		meetingsOf(rows.filter((row) => row.body === body.id)).map((meeting) => ({ ...meeting, body: named(body) })),
	);
}

/** What the checks found in the record of each body asked for. */
export async function checkEntries(context: Context, asked: Filters, days: Days): Promise<readonly FindingEntry[]> {
	const all: FindingEntry[] = [];
	for (const body of await bodiesAsked(context, asked, days)) {
		const { checks } = await showChecks.run(context, { body: body.id, ...days });
		for (const { title, wayOut, findings } of checks)
			all.push(...findings.map((finding) => ({ ...finding, title, wayOut, body: named(body) })));
	}
	return all;
}

/** The documents that were there, each with its body. */
async function documentsAsked(context: Context, asked: Filters, days: Days) {
	const bodies = bodiesOf(await rowsKnown(context, days.known));
	const within = asked.body === undefined ? null : findBody(bodies, asked.body).id;
	const rows = await rowsOn(context, days);
	const row = asked.document === undefined ? null : (rowNamed(rows, asked.document) ?? noDocument(asked.document));
	const names = new Map(bodies.map((body) => [body.id, named(body)]));
	return rows
		.filter((each) => within === null || each.body === within)
		.filter((each) => row === null || each === row)
		.filter((each) => asked.meeting === undefined || each.meetingId === asked.meeting)
		.map((each) => ({ row: each, body: names.get(each.body ?? '') ?? null }));
}

function noDocument(asked: string): never {
	throw new Refusal('not-found', `The record holds no document “${asked}”. The list of documents shows what it holds.`);
}

export async function documentEntries(context: Context, asked: Filters, days: Days): Promise<readonly DocumentEntry[]> {
	return (await documentsAsked(context, asked, days)).map(({ row, body }) => ({ ...summaryOf(row), body }));
}

/** The lines of the register of documents of each body asked for. */
export async function symbolEntries(context: Context, asked: Filters, days: Days): Promise<readonly Of<SymbolEntry>[]> {
	const all: Of<SymbolEntry>[] = [];
	for (const { id } of await bodiesAsked(context, asked, days)) {
		const { body, entries } = await knownSymbols(context, id, days);
		all.push(...entries.map((entry) => ({ ...entry, body })));
	}
	return all
		.filter(({ status }) => asked.status === undefined || status === slug(asked.status))
		.filter(({ kind }) => asked.kind === undefined || slug(kind ?? '') === slug(asked.kind));
}

/** Every act of the current versions, in the order of the text. */
export async function actEntries(context: Context, asked: Filters, days: Days): Promise<readonly ActEntry[]> {
	const all: ActEntry[] = [];
	for (const { row, body } of await documentsAsked(context, asked, days))
		all.push(...(await actsOf(context, row, body)));
	return asked.kind === undefined ? all : all.filter(({ act }) => act.kind === asked.kind);
}

async function actsOf(context: Context, row: DocumentRow, body: BodyName | null): Promise<readonly ActEntry[]> {
	const { reading } = await versionOf(context, row);
	const items = new Map(reading.paragraphs.map(({ number, item }) => [number, item]));
	return reading.acts.map((act) => ({
		act,
		body,
		document: row.document,
		title: row.facts.symbol ?? titleOf(row),
		meeting: row.meeting.ordinal,
		item: items.get(act.paragraph) ?? null,
	}));
}

/** Acts that nobody has decided about and the reader is not sure of, the doubtful first: the queue of the review. */
export async function reviewEntries(context: Context, asked: Filters, days: Days): Promise<readonly ActEntry[]> {
	const waiting = (await actEntries(context, asked, days)).filter(
		({ act }) => act.sure !== 'sure' && act.person === undefined && act.repeats === null,
	);
	return [
		...waiting.filter(({ act }) => act.sure === 'doubtful'),
		...waiting.filter(({ act }) => act.sure === 'likely'),
	];
}
