import type { CivilDate } from '../../base/date.ts';
import { slug } from '../../base/words.ts';
import { type DocumentRow, dateOf } from '../../store/document.ts';
import { citedName, type DocumentName } from '../../write/paper/occasion.ts';
import type { Context } from '../action.ts';
import { memory } from '../memory.ts';
import { rowsKnown } from './rows.ts';

/** What documents without a symbol are called where they are cited, by their ids. */
export function namesOf(all: readonly DocumentRow[]): ReadonlyMap<string, DocumentName> {
	const rows = all.filter(({ facts }) => facts.symbol === null);
	const keyOf = (row: DocumentRow): string => `${slug(row.facts.title ?? '')} ${dateOf(row)}`;
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
	return new Map(
		rows.map((row) => {
			const { title, kind } = row.facts;
			return [row.document, { title, kind, on: dateOf(row), isShared: (counts.get(keyOf(row)) ?? 0) > 1 }];
		}),
	);
}

const rememberNames = memory<ReadonlyMap<string, string>>(4);

/** What pages call documents without a symbol where they are cited, by their ids, as known on a day: `Minutes, 12 March 2024`. */
export async function documentNames(context: Context, known: CivilDate): Promise<ReadonlyMap<string, string>> {
	const head = await context.store.log.head();
	return rememberNames(context.store, `${head} ${known}`, async () => {
		const names = namesOf(await rowsKnown(context, known));
		return new Map([...names.keys()].map((id) => [id, citedName({ names, language: 'en' }, id)]));
	});
}
