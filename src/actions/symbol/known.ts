import { symbolEntriesOf } from '../../derive/symbol-entry.ts';
import type { SymbolEntry } from '../../record/symbol-entry.ts';
import type { Context, Days } from '../action.ts';
import { bodiesOf, decidedAbout, findBody } from '../body/found.ts';
import type { BodyName } from '../body/name.ts';
import { byAge, endOf, rowsKnown, rowsOn, symbolsOf, titleOf } from '../document/rows.ts';
import { versionOf } from '../document/version.ts';
import { memory } from '../memory.ts';
import { folded, foldKey } from '../standing/fold.ts';

/** The register of documents of a body as known on a day. */
export interface KnownSymbols {
	readonly body: BodyName;
	readonly entries: readonly SymbolEntry[];
}

const remember = memory<readonly SymbolEntry[]>(64);

/** Made of all documents of the body, what it owes and what persons reserved; remembered by exactly these. */
export async function knownSymbols(context: Context, asked: string, days: Days): Promise<KnownSymbols> {
	const body = findBody(bodiesOf(await rowsKnown(context, days.known)), asked);
	const rows = (await rowsOn(context, days)).filter((row) => row.body === body.id).sort(byAge);
	const reservations = decidedAbout(body, await context.store.reservations.list(endOf(days.known)));
	const key = `${foldKey(body, days, rows)} ${rows.flatMap(symbolsOf).join(' ')} ${reservations.map(({ id }) => id).join(' ')}`;
	const entries = await remember(context.store, key, async () => {
		const versions = [];
		for (const row of rows) versions.push(await versionOf(context, row));
		const { standing } = await folded(context, body, days);
		return symbolEntriesOf({
			versions,
			titles: new Map(rows.map((row) => [row.document, titleOf(row)])),
			meetingIds: new Map(rows.map((row) => [row.document, row.meetingId])),
			alsoCalled: new Map(rows.map((row) => [row.document, symbolsOf(row)])),
			followUps: standing.followUps,
			reservations,
		});
	});
	return { body: { id: body.id, name: body.name }, entries };
}
