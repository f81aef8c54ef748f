import { describe } from 'vitest';
import { expectFirstPages, type FirstPages } from './first-page.ts';

// Where first pages keep the number of a meeting, its days and place, and their own labels.

const pages: FirstPages = {
	'the house and its symbol on one line, and the meeting in brackets under a title': [
		`World Harbours A/AC.905/12
Distr.: General
4 December 2002  Original: English
Report on the Third World Harbours Workshop on Small Cranes
(Halifax, Canada, 12 October 2002)

1. The Workshop stressed the need for small cranes.

2. The participants recognized that small cranes were useful.
`,
		{
			document: { symbol: 'A/AC.905/12', kind: 'report', issuedOn: '2002-12-04', original: ['en'] },
			bodies: ['World Harbours Workshop on Small Cranes'],
			meeting: { ordinal: 3, from: '2002-10-12', to: '2002-10-12', place: 'Halifax, Canada' },
		},
	],
	'labels with their words behind a gap, and a meeting numbered behind its noun': [
		`L9/23-076

Title:  Approved Minutes of HTC Meeting 75
Source: Ann Low, Recording Secretary
Date:   July 27, 2023

Harbour Technical Committee (HTC)
Meeting 75 – Riga and online
April 25 – 27, 2023

A. Opening

Ann Low called the meeting to order. The committee approved the agenda.
`,
		{
			document: { symbol: 'L9/23-076', kind: 'minutes', issuedOn: '2023-07-27' },
			bodies: ['Harbour Technical Committee'],
			meeting: { ordinal: 75, from: '2023-04-25', to: '2023-04-27', place: 'Riga and online' },
		},
	],
	'notes that list their agenda first': [
		`Meeting 74 – 26 June 2014

Agenda

  - Actions from the last meeting (Tom)
  - Crane software (Ann)

Notes

Present: Ann, Tom, Rolf

Ann reported that the new version had been released.
`,
		{
			document: { kind: 'minutes', title: 'Meeting 74 – 26 June 2014' },
			bodies: [],
			meeting: { ordinal: 74, from: '2014-06-26', to: '2014-06-26', place: null },
		},
	],
	'a title that ends in its days and a full stop': [
		`Report of the Joint Crane Workshop on Wind, Halifax, Canada, 19-20 May 2016.

1. Introduction

1.1	The workshop was attended by twelve people.

1.2	The workshop thanked Canada.
`,
		{
			document: { kind: 'report' },
			bodies: ['Joint Crane Workshop on Wind'],
			meeting: { ordinal: null, from: '2016-05-19', to: '2016-05-20', place: 'Halifax, Canada' },
		},
	],
	'a numbered record with those present under their departments': [
		`17 Minutes of Interdepartmental Committee Meeting

20 September, 1950

Those present were:—

Port Office Mr. A. Low

Harbour Board Mr. B. Berg

The Chairman informed the Committee that the crane had arrived.
`,
		{
			document: { kind: 'minutes' },
			bodies: ['Interdepartmental Committee'],
			meeting: { ordinal: null, from: '1950-09-20', to: '1950-09-20', place: null },
		},
	],
	'a meeting counted in Roman numerals': [
		`Original: EN

FINAL REPORT OF THE XX HARBOUR TREATY CONSULTATIVE MEETING

1. The Meeting was held in Utrecht from 29 April to 10 May 1996.

2. The Meeting adopted its agenda.
`,
		{
			document: { kind: 'report', original: ['en'] },
			bodies: ['Harbour Treaty Consultative Meeting'],
			meeting: { ordinal: 20, from: '1996-04-29', to: '1996-05-10', place: 'Utrecht' },
		},
	],
	'symbol, distribution, day and language on one line, one blank between them': [
		`A/AC.905/14 Distr.: General 4 December 2002 Original: English

World Harbours Committee

Third session, Halifax, 12-14 October 2002

Proceedings of the World Harbours Committee at its third session

1. The Committee stressed the need for small cranes.

2. The Committee agreed to meet again.
`,
		{
			document: { symbol: 'A/AC.905/14', issuedOn: '2002-12-04', distribution: 'GENERAL', original: ['en'] },
			bodies: ['World Harbours Committee'],
			meeting: { ordinal: 3, from: '2002-10-12', to: '2002-10-14', place: 'Halifax' },
		},
	],
	'a title with the first sentence right below it, in one block': [
		`Committee on Harbours
Report of the third meeting, 17 April 2023
28 April 2023
The meeting was held online, with eleven of the twelve members in attendance.
The Committee approved the accounts of the small ports.
`,
		{
			document: { kind: 'report', title: 'Report of the third meeting, 17 April 2023' },
			bodies: ['Committee on Harbours'],
			meeting: { ordinal: 3, from: '2023-04-17', to: '2023-04-17', place: null },
		},
	],
	'a body under its acronym in the title, with the month behind it': [
		`Comité international des petits ports

Décisions de la 25e réunion du CIPP, octobre 2000

Décision 1

Le Comité approuve le budget proposé par le directeur.

Décision 2

Le Comité charge le directeur de publier la liste des ports.
`,
		{
			document: { kind: 'decisions' },
			bodies: ['Comité international des petits ports'],
			meeting: { ordinal: 25, from: null, to: null, place: null },
		},
	],
};

describe('a first page', () => expectFirstPages(pages));
