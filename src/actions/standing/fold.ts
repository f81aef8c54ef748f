import { nextAgendaOf } from '../../derive/agenda.ts';
import { type StandingInput, standingOf } from '../../derive/standing.ts';
import { papersOf } from '../../derive/timeline.ts';
import type { NextAgenda } from '../../record/agenda.ts';
import type { PlacedEvidence } from '../../record/evidence.ts';
import type { Standing } from '../../record/standing.ts';
import type { DocumentVersion } from '../../record/version.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import type { BodyName } from '../body/name.ts';
import { rowsKnown } from '../document/rows.ts';
import { keyOf, versionOf } from '../document/version.ts';
import { evidenceOfRow } from '../evidence/placed.ts';
import { memory } from '../memory.ts';

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
	const rows = await rowsFolded(context, body, days);
	const key = foldKey(body, days, rows);
	return remember(context.store, key, async () => fold(await foldInput(context, body, days, rows)));
}

/** The documents of a body that its standing is folded from. */
export const rowsFolded = async (context: Context, body: BodyName, days: Days): Promise<readonly DocumentRow[]> =>
	oneLanguage((await rowsKnown(context, days.known)).filter((row) => row.body === body.id));

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

function fold(input: StandingInput): Folded {
	const standing = standingOf(input);
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
