import { describe, expect, it } from 'vitest';
import { languages } from '../../src/read/report/language/languages.ts';
import { timesIn } from '../../src/read/report/time.ts';
import { expectFirstPages, type FirstPages } from './first-page.ts';

// First pages that tell of the meeting under labels, as minutes of boards, working groups and associations do.

const pages: FirstPages = {
	'labels one under the other': [
		`Harbour Data Working Group

Minutes

Date: 12 May 2021
Time: 14:00 - 16:00
Location: Quay House, Leith (and online)
Chair: Ann Low
Present: Ann Low, Tom Field, Rolf Dahl

1. Welcome

The Chair welcomed members.
`,
		{
			document: { kind: 'minutes', issuedOn: null },
			bodies: ['Harbour Data Working Group'],
			meeting: { ordinal: null, from: '2021-05-12', to: '2021-05-12', place: 'Quay House, Leith' },
		},
	],
	'a list with its labels in bold, held over a wire': [
		`# Minutes of the Crane Board

- **Date:** 2021-05-12
- **Venue:** Online
- **Present:** Ann, Tom, Rolf

## 1. Opening

The chair opened the meeting.
`,
		{
			document: { kind: 'minutes', issuedOn: null },
			bodies: ['Crane Board'],
			meeting: { ordinal: null, from: '2021-05-12', to: '2021-05-12', place: null },
		},
	],
	'labels in French, with an address': [
		`Comité des grues portuaires

Compte rendu de réunion

Date : le 12/05/2021 à 18 h
Lieu : 12, quai du Port, Namur
Présidente : Anne Bas
Présent·e·s : Anne Bas, Luc Mont
Excusés : Ida Berg

1. Budget 2022

Le comité adopte le budget.
`,
		{
			document: { kind: 'minutes', issuedOn: null },
			bodies: ['Comité des grues portuaires'],
			meeting: { ordinal: null, from: '2021-05-12', to: '2021-05-12', place: 'Namur' },
		},
	],
	'labels in Russian': [
		`ПРОТОКОЛ № 12
заседания Технического комитета по стандартизации ТК 812 «Портовые краны»

Дата проведения: 12–13 мая 2021 г.
Место проведения: г. Казань, ул. Речная, 4
Председатель: Иванов А. Б.
Присутствовали: 14 человек

1. О плане работы на 2022 год

Решили: утвердить план работы.
`,
		{
			document: { kind: 'minutes', issuedOn: null },
			bodies: ['Технический комитет по стандартизации ТК 812 «Портовые краны»'],
			meeting: { ordinal: null, from: '2021-05-12', to: '2021-05-13', place: 'Казань' },
		},
	],
	'the cover of a numbered paper, whose date is that of issue': [
		`ISO/TC 812 N 1234

Secretariat: NEN
Title: Resolutions of the 38th meeting of ISO/TC 812, Riga, 12-13 May 2021
Date: 2021-05-20
Participants: P-members

Resolution 512

ISO/TC 812 adopts the agenda.
`,
		{
			document: { symbol: 'ISO/TC 812 N 1234', kind: 'resolutions', issuedOn: '2021-05-20' },
			bodies: ['ISO/TC 812'],
			meeting: { ordinal: 38, from: '2021-05-12', to: '2021-05-13', place: 'Riga' },
		},
	],
	'the day on which a site put up a paper, above the days of the meeting': [
		`Décisions de la 41e réunion du Comité des ports

22/11/2020
(Namur, Belgique: 12 au 16 octobre 2020)

Décision 41.1: le Comité approuve le budget.
`,
		{
			document: { kind: 'decisions', issuedOn: '2020-11-22' },
			bodies: ['Comité des ports'],
			meeting: { ordinal: 41, from: '2020-10-12', to: '2020-10-16', place: 'Namur, Belgique' },
		},
	],
	'a title in capitals with its days': [
		`RESTRICTED

G/CRN/M/45
12 May 2021

Committee on Crane Facilitation                       Original: English

MINUTES OF THE MEETING OF 12-13 APRIL 2021

1.1. The Committee adopted the agenda.

1.2. The Committee took note of the notifications.
`,
		{
			document: {
				symbol: 'G/CRN/M/45',
				kind: 'minutes',
				title: 'Minutes of the meeting of 12-13 april 2021',
				distribution: 'RESTRICTED',
				issuedOn: '2021-05-12',
			},
			bodies: ['Committee on Crane Facilitation'],
			meeting: { ordinal: null, from: '2021-04-12', to: '2021-04-13', place: null },
		},
	],
	'the outcomes of a session': [
		`Advisory Panel on Harbour Cranes

Main Outcomes of the Second Session

6-9 December 2019

1. The Panel noted the report.

2. The Panel recommended new cranes.
`,
		{
			document: { kind: 'report', title: 'Main Outcomes of the Second Session' },
			bodies: ['Advisory Panel on Harbour Cranes'],
			meeting: { ordinal: 2, from: '2019-12-06', to: '2019-12-09', place: null },
		},
	],
	'front matter above minutes': [
		`---
layout: post
title: Conseil des grues du 14 octobre 2020
date: 2020-10-16
---
**Date :** 14 octobre 2020 à 18 h 30
**Présent.e.s :** Anne, Luc, Rolf

## Ordre du jour

1. [Budget](#budget)
2. [Quais](#quais)

## <a href="#budget"></a> 1\\. Budget

Le conseil approuve le budget.

## <a href="#quais"></a> 2\\. Quais

Le conseil décide de réparer le quai.
`,
		{
			document: { kind: 'minutes', title: 'Conseil des grues du 14 octobre 2020' },
			bodies: [],
			meeting: { ordinal: null, from: '2020-10-14', to: '2020-10-14', place: null },
		},
	],
};

describe('labels on the first page', () => {
	expectFirstPages(pages);
});

describe('a day in figures with its year last', () => {
	it.each([
		['fr', 'tenue le 05/04/2021', '2021-04-05'],
		['ru', 'состоялось 26.11.1998', '1998-11-26'],
		['en', 'held on 26/11/1998', '1998-11-26'],
		['en', 'held on 11/26/1998', '1998-11-26'],
		['en', 'held on 05/04/2021', undefined],
	])('%s: %s', (code, text, day) => {
		const found = languages.filter((one) => one.code === code).flatMap((language) => timesIn(text, language, null));
		expect(found[0]?.when.from).toBe(day);
	});
});
