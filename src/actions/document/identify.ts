import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { folded } from '../../base/words.ts';
import { DocumentIdentity, DocumentIdentityKind } from '../../record/document-identity.ts';
import { action, daysOf } from '../action.ts';
import type { KnownRow } from '../body/joined.ts';
import { citedAs, rowNamed, rowsKnown } from './rows.ts';

export const identifyDocument = action({
	name: 'document.identify',
	method: 'post',
	path: '/documents/{document}/identity',
	summary: 'Says that two documents are one, of which only the first counts from then on, or that they are two.',
	input: z.object({
		document: z.string().describe('Id or symbol of the document that stands for both.'),
		kind: DocumentIdentityKind.default('same'),
		other: z.string().describe('Id or symbol of the other.'),
		reason: z.string().max(1000).optional(),
	}),
	output: DocumentIdentity,
	run: async (context, { document, kind, other, reason }) => {
		const rows = await rowsKnown(context, daysOf(context, {}).known);
		const one = found(rows, document);
		const two =
			kind === 'same' ? apart(one, found(rows, other)) : (formerOf(one, other) ?? apart(one, found(rows, other)));
		return context.store.documentIdentities.make(
			{
				body: one.body ?? '',
				kind,
				...{ document: one.document, cited: citedAs(one), other: two.document, otherCited: citedAs(two) },
				reason: folded(reason ?? '') || null,
			},
			{ by: context.actor, recorded: context.now },
		);
	},
});

type Named = Pick<KnownRow, 'document' | 'facts'>;

function found(rows: readonly KnownRow[], name: string): KnownRow {
	const row = rowNamed(rows, name.trim());
	if (row !== undefined) return row;
	throw new Refusal('not-found', `The record holds no document “${name}”. The list of documents shows what it holds.`);
}

/** One that was joined to it: they are parted again. */
function formerOf({ former = [], facts }: KnownRow, name: string): Named | null {
	const known = former.find(({ document, symbol }) => document === name || symbol === name);
	return known === undefined ? null : { document: known.document, facts: { ...facts, symbol: known.symbol } };
}

function apart(one: KnownRow, two: KnownRow): Named {
	if (one.document === two.document) throw new Refusal('conflict', 'These are one document already. Choose another.');
	if (one.facts.language === two.facts.language) return two;
	throw new Refusal(
		'invalid',
		`${citedAs(one)} and ${citedAs(two)} are in two languages. The languages of a document stand together by its symbol, each with its own words.`,
	);
}
