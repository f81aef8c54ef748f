import { describe, expect, it } from 'vitest';
import { readingOf } from './first-page.ts';
import { type Case, expectActs } from './sentence.ts';

// Minutes of councils, boards and working groups, in their own manner: motions, tasks, and decisions that name nobody.

const cases: readonly Case[] = [
	// What an earlier session did is told in an aside too.
	['The Committee, at its last session, established a fund for small ports.'],
	['The Committee, at its thirteenth session, agreed to close the quay.'],
	['The Committee, at its fourteenth session, agreed to close the quay.', ['decision', 'agree', 'BODY', '']],
	// "Recommended" asks as "requested" does, where a party stands behind it.
	['The Committee recommended the Cabinet to adopt the plan.', ['directive', 'recommend', 'BODY', 'Cabinet']],
	['The Committee recommended steps to reduce noise.', ['directive', 'recommend', 'BODY', '']],
	['Ms. Lund spoke. The Chair advised her to write to the port.', ['directive', 'advise', 'Chair', 'Ms. Lund']],
	['The Committee directs staff to prepare a report.', ['directive', 'direct', 'BODY', 'staff']],
	['The Committee ratified the lease.', ['decision', 'ratify', 'BODY', '']],
	['The Committee gave its approval to the lease.', ['decision', 'approve', 'BODY', '']],
	// A motion, whoever moves and seconds it.
	['Moved by Ms. Lund, seconded by Mr. Low, that the quay be closed.', ['deliberation', 'move', 'Ms. Lund', '']],
	['Moved by Ms. Lund Seconded by Mr. Low THAT the quay be closed.', ['deliberation', 'move', 'Ms. Lund', '']],
	['Proposed by the secretariat, the plan was adopted.', ['decision', 'adopt', 'BODY', '']],
	[
		'It was proposed by Ms. Lund and seconded by the Chair that the quay be closed.',
		['deliberation', 'propose', 'Ms. Lund', ''],
	],
	['Resolved, proposed Ms. Lund, seconded Mr. Low, that the plan be adopted.', ['decision', 'adopt', 'BODY', '']],
	['On a motion duly made and seconded, the Committee approved the lease.', ['decision', 'approve', 'BODY', '']],
	['The proposal was put to the vote.'],
	// What became of a title is said under it, with no subject.
	['Were agreed as a true record.', ['decision', 'agree', 'BODY', '']],
	['Noted with thanks.', ['acknowledgement', 'note', 'BODY', '']],
	['AGREED', ['decision', 'agree', 'BODY', '']],
	['Agreed text'],
	['The crane is old. Agreed.'],
	// A meeting that was held is no subject.
	['The minutes of the meeting held on 3 May were agreed.', ['decision', 'agree', 'BODY', '']],
	['Letters sent to members were noted.', ['acknowledgement', 'note', 'BODY', '']],
	// Decisions are taken, and told behind the colon or in its letters.
	['A decision was taken to close the quay.', ['decision', 'decide', 'BODY', '']],
	[
		'The following decisions were taken: the lease was approved; the plan was adopted.',
		['decision', 'approve', 'BODY', ''],
		['decision', 'adopt', 'BODY', ''],
	],
	[
		'The Committee took the following decisions: (a) to hold a forum; (b) to invite Norway.',
		['decision', 'decide', 'BODY', ''],
		['directive', 'invite', 'BODY', 'Norway'],
	],
	['There was agreement: the quay should be closed.', ['decision', 'agree', 'BODY', '']],
	// A capital within a sentence opens a title.
	['WP 26 (Chile) Proposed Amendment of Rule 4'],
	// Until when, and not by whom.
	['Group 1 is requested to report by the next meeting.', ['directive', 'request', 'BODY', 'Group 1']],
	// A party before an infinitive is to do it.
	['The Clerk to write to the port about the crane.', ['directive', 'action', 'BODY', 'Clerk']],
	['Norway and the secretariat to agree on a date.', ['directive', 'action', 'BODY', 'Norway; secretariat']],
	['Permission to sign the lease.'],
	['Secretary to the Board of Trustees'],
	['Traceability helps companies to build trust.'],
];

describe('minutes in English', () => {
	it.each(cases.map((one): [string, Case] => [one[0], one]))('%s', (_, one) => {
		expectActs('en', 'Harbour Committee', one);
	});
});

const tasksOf = (text: string) =>
	readingOf(text).acts.map(({ kind, addressee, content }) => [kind, addressee.join('; '), content]);

const head = `Harbour Users Group
Minutes of the meeting held on 4 May 2016

Present: Anna Low (Chair), Wayne Hill, Gina Ward (GW)

1. Dredging
The dredger is late.

`;

describe('a list of tasks', () => {
	it('has an act an entry, whoever owes it and wherever that is said', () => {
		const list = `Action items
* GW: circulate the draft by 1 June
* Wayne to ask the port for a map
* [ ] Book the room (Anna)
* [x] Pay the fee (Anna)
* Buy a buoy
`;
		expect(tasksOf(head + list)).toEqual([
			['directive', 'GW', 'circulate the draft by 1 June'],
			['directive', 'Wayne', 'to ask the port for a map'],
			['directive', 'Anna', 'Book the room (Anna)'],
			['directive', '', 'Buy a buoy'],
		]);
	});

	it('stands under its own first line too, and ends where its entries do', () => {
		const list = `Actions:
1. Wayne to ask the port for a map
2. Gina to print it

Date of next meeting: 5 July 2016
`;
		expect(tasksOf(head + list)).toEqual([
			['directive', 'Wayne', 'to ask the port for a map'],
			['directive', 'Gina', 'to print it'],
		]);
	});
});

const council = `ALDERPOOL TOWN COUNCIL
Minutes of the Regular Meeting of the Town Council
Held Tuesday, 14 March 2017 at 7:00 p.m. in the Guild Hall

PRESENT: Mayor Anna Low, Councillors Wayne Hill and Gina Ward

1. CALL TO ORDER
Mayor Low called the meeting to order at 7:00 p.m.

2. APPROVAL OF AGENDA
Moved by Councillor Hill, seconded by Councillor Ward, that the agenda be approved.

3. NEW BUSINESS
3.1 Snow on the quay
Councillor Ward asked staff to report on its cost.
`;

describe('minutes of a council', () => {
	it('have titles in capitals right over their words, and a day with its hour', () => {
		const { items, meeting } = readingOf(council);
		expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
			'1 CALL TO ORDER',
			'2 APPROVAL OF AGENDA',
			'3 NEW BUSINESS',
			'3.1 Snow on the quay',
		]);
		expect(meeting).toMatchObject({ from: '2017-03-14', to: '2017-03-14', place: 'Guild Hall' });
	});

	it('are called after their body and its day, where no word says what they are', () => {
		const { document, bodies, meeting } = readingOf(
			'# Harbour Steering Committee Meeting 2019-01-16\n\n## Present\n\n* Anna Low\n\n## Agenda\n\n### Quays\n\nThe lease was approved.\n',
		);
		expect(document.title).toBe('Harbour Steering Committee Meeting 2019-01-16');
		expect(bodies).toEqual(['Harbour Steering Committee']);
		expect(meeting.from).toBe('2019-01-16');
	});
});

describe('a first page', () => {
	it('keeps a title that every page repeats, and one with a label’s colon', () => {
		const title = 'TOURISM: RULES FOR LANDING PLACES AND QUAYS';
		const page = (words: string): string => `${title}\n\n${words}\n\n`;
		const text = `WP 7\n\n${page('Working Paper submitted by Norway')}${page('Norway explains why rules are needed.')}${page('It tells of three places where they were tried.')}`;
		expect(readingOf(text).document.title).toBe('Tourism: rules for landing places and quays');
	});
});
