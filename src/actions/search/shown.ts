import { type DocumentRow, dateOf } from '../../store/document.ts';
import type { StemQuery } from '../../store/query.ts';
import type { Context } from '../action.ts';
import { titleOf } from '../document/rows.ts';
import type { Candidate } from './candidate.ts';
import { excerptOf } from './excerpt.ts';
import type { SearchHit } from './hit.ts';

/** Fetches the words of hits and marks in them what was looked for. */
export async function shownHits(context: Context, query: StemQuery, all: readonly Candidate[]): Promise<SearchHit[]> {
	const texts = await context.store.search.texts(all.flatMap(({ unit }) => (unit === null ? [] : [unit.id])));
	return all.map((candidate) => hitOf(candidate, query, texts));
}

function hitOf(candidate: Candidate, query: StemQuery, texts: ReadonlyMap<number, string>): SearchHit {
	const { unit, titled, row, what } = candidate;
	const title = titled?.title ?? (row === null ? '' : titleOf(row));
	const text = unit === null ? title : (texts.get(unit.id) ?? '');
	const { text: shown, marks } = excerptOf(text, row?.facts.language ?? 'en', query);
	return {
		what,
		id: unit?.key ?? titled?.id ?? '',
		title,
		body: titled?.body ?? bodyOf(candidate),
		...documentOf(row),
		paragraph: unit?.paragraph ?? null,
		act: unit?.act ? { ...unit.act, status: candidate.values.status[0]?.value ?? null } : null,
		text: shown,
		marks: [...marks],
	};
}

function bodyOf({ values }: Candidate): SearchHit['body'] {
	const [body] = values.body;
	return body === undefined ? null : { id: body.value, name: body.label };
}

const documentOf = (row: DocumentRow | null): Pick<SearchHit, 'document' | 'symbol' | 'date' | 'language'> => ({
	document: row?.document ?? null,
	symbol: row?.facts.symbol ?? null,
	date: row === null ? null : dateOf(row),
	language: row?.facts.language ?? null,
});
