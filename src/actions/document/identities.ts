import { z } from 'zod';
import {
	documentPair,
	type LikePair,
	likePairs,
	type SuggestibleDocument,
	sameWords,
} from '../../derive/document-identity.ts';
import { DocumentIdentity, DocumentSuggestion } from '../../record/document-identity.ts';
import { dateOf } from '../../store/document.ts';
import { action, type Context, days, daysOf } from '../action.ts';
import type { KnownRow } from '../body/joined.ts';
import { rowsAsked } from '../correction/list.ts';
import { memory } from '../memory.ts';
import { lastOfEachPair } from './joined.ts';
import { citedAs, endOf, rowsKnown, titleOf } from './rows.ts';
import { keyOf, versionOf } from './version.ts';

export const listDocumentIdentities = action({
	name: 'document.identities',
	method: 'get',
	path: '/document-identities',
	summary: 'Which documents may be one, with the reason, and what persons said of that, the newest first.',
	input: z.object({ document: z.string().optional().describe('Only what concerns this document.'), known: days.known }),
	output: z.strictObject({ suggestions: z.array(DocumentSuggestion), decided: z.array(DocumentIdentity) }),
	run: async (context, { document, known: asked }) => {
		const { known } = daysOf(context, { known: asked });
		const rows = await rowsKnown(context, known);
		const all = await context.store.documentIdentities.list(endOf(known));
		const separate = new Set(
			lastOfEachPair(all)
				.filter(({ kind }) => kind === 'separate')
				.map((each) => documentPair(each.document, each.other)),
		);
		const head = await context.store.log.head();
		const pairs = await rememberPairs(context.store, `${head} ${known}`, async () =>
			likePairs(rows.map(suggestible), separate),
		);
		if (document === undefined) return { suggestions: await told(context, pairs), decided: all.toReversed() };
		const own = await rowsAsked(context, { document, known: asked });
		const ids = new Set(
			own.flatMap((row: KnownRow) => [row.document, ...(row.former ?? []).map((each) => each.document)]),
		);
		const isOwn = (id: string): boolean => ids.has(id);
		return {
			suggestions: await told(
				context,
				pairs.filter((pair) => isOwn(pair.document.id) || isOwn(pair.other.id)),
			),
			decided: all.filter((each) => isOwn(each.document) || isOwn(each.other)).toReversed(),
		};
	},
});

interface Candidate extends SuggestibleDocument {
	readonly row: KnownRow;
}

const suggestible = (row: KnownRow): Candidate => ({
	id: row.document,
	cited: citedAs(row),
	title: titleOf(row),
	body: row.body,
	meetingId: row.meetingId,
	facts: row.facts,
	sha256: row.sha256,
	paragraphs: row.paragraphs,
	day: dateOf(row) ?? '',
	row,
});

/** Those pairs that a reason tells, by their words where no list does. */
async function told(context: Context, pairs: readonly LikePair<Candidate>[]): Promise<DocumentSuggestion[]> {
	const found: DocumentSuggestion[] = [];
	for (const { document, other, reason } of pairs) {
		const why = reason ?? sameWords(await wordsOf(context, document.row), await wordsOf(context, other.row));
		if (why !== null) found.push({ document: named(document), other: named(other), ...why });
	}
	return found;
}

const named = ({ id, cited, title }: Candidate): DocumentSuggestion['document'] => ({ id, cited, title });

const remember = memory<readonly string[]>(512);
const rememberPairs = memory<readonly LikePair<Candidate>[]>(4);

/** The words of each paragraph of a document. */
const wordsOf = (context: Context, row: KnownRow): Promise<readonly string[]> =>
	remember(context.store, keyOf(row), async () =>
		(await versionOf(context, row)).reading.paragraphs.map(({ text }) => text),
	);
