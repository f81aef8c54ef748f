import { documentPair } from '../../derive/document-identity.ts';
import type { DocumentIdentity } from '../../record/document-identity.ts';
import type { DocumentRow } from '../../store/document.ts';

/** A document that a person said is another. */
export interface Former {
	readonly document: string;
	readonly symbol: string | null;
	/** The version of it that was current. */
	readonly version: number;
	/** The name of the file it came in. */
	readonly name: string;
}

/** Documents that persons said are one as one: only the one that stands for both, with what was decided about all of them. */
export function asOneDocument<R extends DocumentRow>(
	rows: readonly R[],
	decided: readonly DocumentIdentity[],
): readonly (R & { readonly former?: readonly Former[] })[] {
	const now = new Map(
		lastOfEachPair(decided)
			.filter(({ kind }) => kind === 'same')
			.map(({ document, other }) => [other, document]),
	);
	if (now.size === 0) return rows;
	const there = new Map(rows.map((row) => [row.document, row]));
	const joined = new Map<string, R[]>();
	for (const row of rows) {
		const at = nowOf(row.document, now, there);
		if (at !== row.document) joined.set(at, [...(joined.get(at) ?? []), row]);
	}
	const gone = new Set([...joined.values()].flat());
	return rows.filter((row) => !gone.has(row)).map((row) => withFormer(row, joined.get(row.document) ?? []));
}

function withFormer<R extends DocumentRow>(row: R, others: readonly R[]): R & { readonly former?: readonly Former[] } {
	if (others.length === 0) return row;
	return {
		...row,
		corrections: inOrder([row, ...others].flatMap(({ corrections }) => corrections)),
		evidence: inOrder([row, ...others].flatMap(({ evidence }) => evidence)),
		former: others.map(({ document, facts: { symbol }, version, name }) => ({ document, symbol, version, name })),
	};
}

/** Ids are numbers in the order in which was decided. */
const inOrder = (ids: readonly string[]): readonly string[] => [...ids].sort((a, b) => Number(a) - Number(b));

/** What a document is now, through several decisions; itself where they lead back to it or to none that is known. */
function nowOf(id: string, now: ReadonlyMap<string, string>, there: ReadonlyMap<string, unknown>): string {
	const met = new Set([id]);
	let at = id;
	for (let next = now.get(id); next !== undefined && there.has(next); next = now.get(next)) {
		if (next === id) return id;
		if (met.has(next)) return at;
		met.add(next);
		at = next;
	}
	return at;
}

/** What was said last of each pair, in the order in which that was said. */
export function lastOfEachPair(decided: readonly DocumentIdentity[]): readonly DocumentIdentity[] {
	const last = new Map<string, DocumentIdentity>();
	for (const each of decided) {
		const pair = documentPair(each.document, each.other);
		last.delete(pair);
		last.set(pair, each);
	}
	return [...last.values()];
}
