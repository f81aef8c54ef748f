import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/read/report/report.ts';
import { treeOfText } from '../../src/read/text/read.ts';
import { type Expected, labelledDraftsOf } from './sentence.ts';

// Labels over what was decided or is to be done, and the acts they make.

const actsUnder = (code: string, text: string): Expected[] =>
	labelledDraftsOf(code, code === 'fr' ? 'Comité des ports' : 'Harbour Committee', text).map(
		({ kind, verb, actor, addressee }) => [
			kind,
			verb,
			actor.body ? 'BODY' : actor.named.map(({ name }) => name).join('; '),
			addressee.map(({ name }) => name).join('; '),
		],
	);

const cases: Readonly<Record<string, readonly [code: string, words: string, acts: readonly Expected[]]>> = {
	'a code in brackets before a label': [
		'en',
		'[12-C1] Consensus: Approve the minutes of the last call.',
		[['decision', 'approve', 'BODY', '']],
	],
	'a label that names whose duty it is': [
		'en',
		'[12-A1] Action Item for Ann Low: Publish the approved minutes.',
		[['directive', 'action item', 'BODY', 'Ann Low']],
	],
	'a numbered label before words that begin anew': [
		'en',
		'Recommendation 2 Encourage the use of small cranes in all ports.',
		[['directive', 'encourage', 'BODY', '']],
	],
	'a numbered label before a verb of no table': [
		'en',
		'Recommendation 3 Promote the training of young pilots.',
		[['directive', 'recommendation', 'BODY', '']],
	],
	'a recommendation that is only spoken of': [
		'en',
		'The Committee adopted Recommendation 3 Promote the training of young pilots.',
		[['decision', 'adopt', 'BODY', '']],
	],
	'several labels in one paragraph': [
		'fr',
		'Décision : le comité adopte le devis. Action : Mme Petit — relancer la direction.',
		[
			['decision', 'adopter', 'BODY', ''],
			['directive', 'action', 'BODY', 'Mme Petit'],
		],
	],
};

describe('a label', () => {
	it.each(Object.entries(cases))('%s', (_name, [code, words, acts]) => {
		expect(actsUnder(code, words)).toEqual(acts);
	});

	it('on a line of its own numbers the words under it, and leaves the numbers of the items alone', () => {
		const tree = treeOfText(`HARBOUR COMMITTEE

REPORT

Item 1 – Cranes

1. The Committee discussed the cranes of two ports.

Recommendation 1
Encourage the use of small cranes.
Recommendation 2
Recognize that large cranes need more care.

2. The Committee thanked Norway.
`);
		const { acts, items } = readReport(tree, { name: 'x.txt', mediaType: tree.mediaType, sha256: '', length: 0 });
		expect(acts.map(({ paragraph, kind, verb }) => [paragraph, kind, verb])).toEqual([
			['1', 'deliberation', 'discuss'],
			['Recommendation 1', 'directive', 'encourage'],
			['Recommendation 2', 'acknowledgement', 'recognize'],
			['2', 'acknowledgement', 'thank'],
		]);
		expect(items.map(({ paragraphs }) => paragraphs)).toEqual([['1', '2']]);
	});
});
