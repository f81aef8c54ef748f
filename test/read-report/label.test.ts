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
	'a task told in the present': [
		'fr',
		'Action 4 : M. Blanc et Mme Petit rédigent un devis pour la 9e réunion.',
		[['directive', 'action', 'BODY', 'M. Blanc; Mme Petit']],
	],
	'a task in which another is asked': [
		'fr',
		'Action 5 : La présidente demande un devis au port de Sète.',
		[['directive', 'action', 'BODY', 'présidente']],
	],
	'what became of an action, in French': ['fr', 'Action 4 : en cours. Le devis est attendu.', []],
	'what became of an action, in English': ['en', 'Action 9/2: carried forward.', []],
	'a task that is told again, and done': ['en', 'Action 9/3: Secretariat to ask the ports. Closed.', []],
	'a report under the label of an action': ['en', 'Action 9/4: Ms. Low has not yet drafted the table.', []],
	'the past of a decision over words with no verb': [
		'en',
		'AGREED: One fee for all cranes.',
		[['decision', 'agree', 'BODY', '']],
	],
	'the past of a decision over an order': [
		'en',
		'RESOLVED: Accept the accounts.',
		[['decision', 'accept', 'BODY', '']],
	],
	'the past of a decision over entries': [
		'en',
		'AGREED: (a) To endorse the plan; (b) To ask the Chair to report.',
		[
			['decision', 'endorse', 'BODY', ''],
			['directive', 'ask', 'BODY', 'Chair'],
		],
	],
	'a number joined to its label': [
		'en',
		'AI-12: Martin to send the plan to the ports.',
		[['directive', 'ai', 'BODY', 'Martin']],
	],
	'an owner by a first name': [
		'en',
		'Action point: Anna and JS to draw the map.',
		[['directive', 'action point', 'BODY', 'Anna; JS']],
	],
	'two owners beside each other': [
		'en',
		'Action item for Ann, Bill: draw the map.',
		[['directive', 'action item', 'BODY', 'Ann; Bill']],
	],
	'a task with no owner': ['en', 'Action: Answer to be sent to the Chair.', [['directive', 'action', 'BODY', '']]],
	'those who have yet to act': [
		'en',
		'Action 9/5: Ports that have not replied to send comments.',
		[['directive', 'action', 'BODY', 'Ports']],
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
