import { nextAgendaOf } from '../../derive/agenda.ts';
import { standingOf } from '../../derive/standing.ts';
import type { NextAgenda } from '../../record/agenda.ts';
import type { Standing } from '../../record/standing.ts';
import type { DocumentVersion } from '../../record/version.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context, Days } from '../action.ts';
import type { BodyName } from '../body/name.ts';
import { rowsKnown, versionOf } from '../document/rows.ts';
import { memory } from '../memory.ts';

/** What stands of a body on a day, and the agenda that follows from it. */
export interface Folded {
	readonly standing: Standing;
	readonly agenda: NextAgenda;
}

const remember = memory<Folded>(256);

/** Folds the known documents of a body. Remembered by exactly the versions that went in, so it is never stale. */
export async function folded(context: Context, body: BodyName, days: Days): Promise<Folded> {
	const rows = oneLanguage((await rowsKnown(context, days.known)).filter((row) => row.body === body.id));
	const key = JSON.stringify([body.name, days.on, days.known, rows.map((row) => [row.document, row.version])]);
	return remember(context.store, key, async () => fold(await whole(context, rows), body, days));
}

function fold(versions: readonly DocumentVersion[], body: BodyName, days: Days): Folded {
	const input = { body: body.name, versions, on: days.on, known: days.known };
	const standing = standingOf(input);
	return { standing, agenda: nextAgendaOf(input, standing) };
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
