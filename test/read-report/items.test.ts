import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/read/report/report.ts';
import { treeOfText } from '../../src/read/text/read.ts';
import type { Reading } from '../../src/record/reading.ts';

// How houses head their items, and which paragraphs come under each.

const opening = `WORLD COUNCIL OF HARBOURS

Committee on Harbours
Fourth meeting, Riga, 11 February 2004

REPORT
`;

function readingOf(text: string): Reading {
	const tree = treeOfText(`${opening}\n${text}`);
	return readReport(tree, { name: 'items.txt', mediaType: tree.mediaType, sha256: '', length: tree.text.length });
}

const itemsOf = (text: string): string[] =>
	readingOf(text).items.map(({ number, title, parent, paragraphs }) => {
		const named = number === null ? title : `${number} ${title}`;
		return `${parent === null ? '' : `${parent} > `}${named}: ${paragraphs}`;
	});

const headings: Readonly<Record<string, readonly [text: string, items: readonly string[]]>> = {
	'an item on a line of its own with its title under it': [
		`Item 8.

Lights and Buoys at Night

(1)  The Committee discussed the lights of four ports.

Items 9/11.

Cranes in Strong Winds

(2)  The Committee took note of the report on cranes.

Item 12

Closing of the Meeting

(3)  The Chairman thanked the interpreters.
`,
		['8 Lights and Buoys at Night: 1', '9/11 Cranes in Strong Winds: 2', '12 Closing of the Meeting: 3'],
	],
	'numbers whose gap was lost, or that are printed twice': [
		`III.Cranes in strong winds

6.The Committee discussed the cranes of two ports.

7.It took note of the report on cranes.

IV.Lights and buoys

8. 8. The Committee thanked Norway.
`,
		['III Cranes in strong winds: 6,7', 'IV Lights and buoys: 8'],
	],
	'the item in brackets behind its title, with the mark of a footnote': [
		`Opening of the session

1. The Chairperson opened the session.

CODE OF PRACTICE FOR PILOTS (Agenda item 4)5

2. The Committee considered the draft section by section.

Scope

3. It was agreed to retain small ports.

Annexes

4. The Committee endorsed the flow chart in Annex 2.

LADDERS AND GANGWAYS (Agenda item 5)

5. Norway presented its paper.
`,
		[
			'Opening of the session: 1',
			'4 CODE OF PRACTICE FOR PILOTS: 2,3,4',
			'4 > Scope: 3',
			'4 > Annexes: 4',
			'5 LADDERS AND GANGWAYS: 5',
		],
	],
	'lettered sections right under the paragraph before them': [
		`	I.	Organizational matters
		(Agenda item 1)
		A.	Adoption of the agenda
			(Agenda sub-item 1(a))
				1.	The Committee adopted its agenda.
		B.	Organization of the work of the session
			(Agenda sub-item 1(b))
				2.	The Committee agreed to meet in the afternoon.
		C.	Election of officers
			(Agenda sub-item 1(c))
				3.	The Committee elected Mr. Rossi.
	II.	Reports on activities related to the application of
Article 6 of the Convention
		(Agenda item 2)
				4.	The Committee took note of two reports.
`,
		[
			'I Organizational matters: 1,2,3',
			'I > A Adoption of the agenda: 1',
			'I > B Organization of the work of the session: 2',
			'I > C Election of officers: 3',
			'II Reports on activities related to the application of Article 6 of the Convention: 4',
		],
	],
	'words of a sentence that only begin like an item': [
		`Item 1: Opening

1. The Committee adopted its agenda and agreed that it would take up
items 2 and 3 in the afternoon, together with the report that was due.

2. The Chairman closed the meeting.
`,
		['1 Opening: 1,2'],
	],
	'numbers without their blank, and numbers printed twice': [
		`III.Cranes in strong winds

104.The Committee took note of the report on cranes.

105. 105. The Committee agreed to discuss cranes again.

106.The Chairman thanked the interpreters.
`,
		['III Cranes in strong winds: 104,105,106'],
	],
	'an item of the agenda in so many words': [
		`Agenda item 1 – Opening

1. The Committee adopted its agenda.

Item 2 of the agenda: Cranes and their drivers

2. The Chairman closed the meeting.
`,
		['1 Opening: 1', '2 Cranes and their drivers: 2'],
	],
	'an item of the agenda in French': [
		`Point 1 de l’ordre du jour: Mot de bienvenue

1. Le président souhaite la bienvenue aux membres du Comité et constate que tous les ports sont représentés.

Point 2 de l’ordre du jour: Grues des petits ports

2. Le Comité prend note du rapport sur les grues et prie le secrétariat de le publier.
`,
		['1 Mot de bienvenue: 1', '2 Grues des petits ports: 2'],
	],
};

describe('items', () => {
	it.each(Object.entries(headings))('%s', (_name, [text, items]) => {
		expect(itemsOf(text)).toEqual(items);
	});
});

describe('a section that Markdown marks', () => {
	it.each([
		['by its number of marks', '## Present', '## Bank account'],
		['by the strokes under it', 'Present\n-------', 'Bank account\n------------'],
	])('%s ends the first page', (_how, present, account) => {
		const tree = treeOfText(
			`Board of Harbours\n\n${present}\n\n- Ann Low\n- Wayne Hill\n\n${account}\n\nUnanimously approved.\n\nThe Board agreed to open an account in the town.\n`,
		);
		const { acts, items } = readReport(tree, {
			name: 'm.txt',
			mediaType: tree.mediaType,
			sha256: '',
			length: tree.text.length,
		});
		expect(items.map(({ title }) => title)).toContain('Bank account');
		expect(acts.map(({ kind, verb }) => [kind, verb])).toEqual([
			['decision', 'approve'],
			['decision', 'agree'],
		]);
	});
});

describe('an annex', () => {
	it.each([
		['I', 'Annex I'],
		['', 'Annex'],
	])('with its title and its own numbers right below it is not of the last paragraph: “Annex %s”', (number, name) => {
		const text = `	I.	Opening

		1.	The Committee adopted its agenda.

		2.	The Committee requested the secretariat to prepare a paper on cranes.

		3.	The Chair closed the session.

Annex ${number}
	[English only]
	Summary reports on the cranes that were inspected between the two sessions
	Background
		1.	The Assembly decided that ports should report on cranes every second year.
		2.	The Committee requested Norway to report first.
`;
		const { paragraphs, acts } = readingOf(text);
		expect(paragraphs.map(({ number: each }) => each)).toEqual(['1', '2', '3', `${name}/1`]);
		expect(paragraphs[2]?.text).toBe('The Chair closed the session.');
		expect(acts.map(({ paragraph }) => paragraph)).toEqual(['1', '2', '3']);
	});
});

describe('headings that a site marked up', () => {
	it.each([
		['=== 1. Cranes\n\nThe Committee adopted its agenda.\n', '1 Cranes'],
		['## <a href="#cranes"></a> 1\\. Cranes\n\nThe Committee adopted its agenda.\n', '1 Cranes'],
		['Item 4 of the agenda (continued): Cranes\n\nThe Committee adopted its agenda.\n', '4 Cranes'],
	])('%s', (text, item) => {
		expect(readingOf(text).items.map(({ number, title }) => `${number} ${title}`)).toEqual([item]);
	});
});
