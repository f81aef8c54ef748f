import { type CivilDate, dayBefore } from '../../base/date.ts';
import { nextAgendaOf } from '../../derive/agenda.ts';
import { type StandingInput, standingOf } from '../../derive/standing.ts';
import { leftBy, type Predecessor, takenOver } from '../../derive/succession.ts';
import { papersOf } from '../../derive/timeline.ts';
import type { NextAgenda } from '../../record/agenda.ts';
import type { PlacedEvidence } from '../../record/evidence.ts';
import type { Standing } from '../../record/standing.ts';
import type { KnownSuccession } from '../../record/succession.ts';
import type { DocumentVersion } from '../../record/version.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import type { BodyName } from '../body/name.ts';
import { citedAs, rowsKnown } from '../document/rows.ts';
import { keyOf, versionOf } from '../document/version.ts';
import { evidenceOfRow } from '../evidence/placed.ts';
import { memory } from '../memory.ts';
import { successionsOn } from '../succession/known.ts';

/** What stands of a body on a day, and the agenda that follows from it. */
export interface Folded {
	readonly standing: Standing;
	readonly agenda: NextAgenda;
	/** The newest document that counted, and how it is cited; null where none did. */
	readonly last: { readonly document: string; readonly cited: string } | null;
}

const remember = memory<Folded>(256);

/** Folds the known documents of a body. Remembered by exactly the versions, corrections and evidence that went in, so it is never stale. */
export async function folded(context: Context, body: BodyName, days: Days): Promise<Folded> {
	const moves = await movesOf(context, body, days);
	const rows = await rowsFolded(context, body, days);
	const key = foldKey(body, days, rows) + (moves === null ? '' : JSON.stringify(moves));
	return remember(context.store, key, async () => {
		const input = await foldInput(context, body, days, rows);
		return fold(input, moves === null ? standingOf(input) : await moved(context, body, input, moves));
	});
}

/** The successions that hold of a body on a day: by others, and of others. */
interface Moves {
	readonly left: readonly KnownSuccession[];
	readonly taken: readonly KnownSuccession[];
}

async function movesOf(context: Context, { id }: BodyName, days: Days): Promise<Moves | null> {
	const all = await successionsOn(context, days);
	const [left, taken] = [all.filter(({ from }) => from.id === id), all.filter(({ to }) => to.id === id)];
	return left.length + taken.length === 0 ? null : { left, taken };
}

/** The standing of a body from or to which matters moved. */
async function moved(
	context: Context,
	body: BodyName,
	input: StandingInput,
	{ left, taken }: Moves,
): Promise<Standing> {
	const days = { on: input.on, known: input.known };
	const all = standingOf(input);
	if (taken.length === 0) return leftBy(all, left);
	const own = standingOf(await foldInput(context, body, days, await ownRows(context, body, days.known)));
	const before: Predecessor[] = [];
	for (const succession of taken) {
		const then = { on: dayBefore(succession.day), known: days.known };
		const { standing } = await folded(context, succession.from, then);
		const cited = new Set((await rowsFolded(context, succession.from, then)).map(citedAs));
		before.push({ succession, stood: standing, cited });
	}
	const together = takenOver(all, own, before);
	return left.length === 0 ? together : leftBy(together, left);
}

const ownRows = async (context: Context, body: BodyName, known: CivilDate): Promise<readonly DocumentRow[]> =>
	oneLanguage((await rowsKnown(context, known)).filter((row) => row.body === body.id));

/** The documents of a body that its standing is folded from, with those of bodies that it goes on from. */
export async function rowsFolded(context: Context, body: BodyName, days: Days): Promise<readonly DocumentRow[]> {
	const own = await ownRows(context, body, days.known);
	const taken = (await successionsOn(context, days)).filter(({ to }) => to.id === body.id);
	if (taken.length === 0) return own;
	const rows = new Map(own.map((row) => [row.document, row]));
	for (const { from, day } of taken)
		for (const row of await rowsFolded(context, from, { on: dayBefore(day), known: days.known }))
			rows.set(row.document, row);
	return [...rows.values()];
}

/** Names everything that is made of some documents on a day. */
export const foldKey = (body: BodyName, days: Days, rows: readonly DocumentRow[]): string =>
	JSON.stringify([body.name, days.on, days.known, rows.map(keyOf), rows.map(({ evidence }) => evidence)]);

/** What is folded: whole versions. */
export async function foldInput(
	context: Context,
	body: BodyName,
	{ on, known }: Days,
	rows: readonly DocumentRow[],
): Promise<StandingInput> {
	return {
		body: body.name,
		versions: await whole(context, rows),
		evidence: await evidenceIn(context, rows),
		on,
		known,
	};
}

function fold(input: StandingInput, standing: Standing): Folded {
	const last = papersOf(input).at(-1);
	return {
		standing,
		agenda: nextAgendaOf(input, standing),
		last: last === undefined ? null : { document: last.version.document, cited: last.cited },
	};
}

/** All that was noted of follow-ups that some documents still open. */
async function evidenceIn(context: Context, rows: readonly DocumentRow[]): Promise<readonly PlacedEvidence[]> {
	const placed: PlacedEvidence[] = [];
	for (const row of rows)
		for (const { evidence, of } of await evidenceOfRow(context, row)) if (of !== null) placed.push({ evidence, of });
	return placed;
}

/** One after another: a body with many reports must not have all of them being parsed at once. */
async function whole(context: Context, rows: readonly DocumentRow[]): Promise<readonly DocumentVersion[]> {
	const versions: DocumentVersion[] = [];
	for (const row of rows) versions.push(await versionOf(context, row));
	return versions;
}

const rank = (row: DocumentRow): string => {
	const { language, original } = row.facts;
	return `${original.includes(language) ? 0 : 1}${language === 'en' ? 0 : 1}${language} ${row.document}`;
};

/** A report in three languages says everything once: the original stands for all, else English, else the first by code. */
export function oneLanguage(rows: readonly DocumentRow[]): readonly DocumentRow[] {
	const best = new Map<string, DocumentRow>();
	for (const row of rows) {
		const key = row.facts.symbol ?? row.document;
		const other = best.get(key);
		if (other === undefined || rank(row) < rank(other)) best.set(key, row);
	}
	return rows.filter((row) => best.get(row.facts.symbol ?? row.document) === row);
}
