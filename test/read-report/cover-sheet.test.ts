import { describe } from 'vitest';
import { expectFirstPages, type FirstPages } from './first-page.ts';

// Forms and covers that stand before the first page, or print a title twice.

const pages: FirstPages = {
	'a form of a standards house, its title over two lines and a gap': [
		`                                   Date                       Reference number
                                   2011-05-14                 ISO/TC 999 /SC       N 312
                                   Supersedes document


                                   This document is still under study and subject to change. It
                                   should not be used for reference purposes.


 ISO/TC 999/SC                     REQUESTED ACTION
                                   Circulated to P- and O-members of the committee for:
 Secretariat:                      information
 NSO
                                   Members of the technical committee or subcommittee
                                   concerned have an obligation to vote.

Title: Resolutions       of the 7th plenary meeting of ISO/TC 999, 25 and 26
May 2011, Galway




Source: Secretary




Project(s):




Status: For     information




Resolutions from the 7th plenary meeting of ISO/TC 999
Galway, Ireland, 25 and 26 May 2011

41. Scope
ISO/TC 999 resolves that its scope remains unchanged
UNANIMOUS


42. Disbandment of WG 3
ISO/TC 999 resolves to disband its working group on oars and thanks the convenor
UNANIMOUS
`,
		{
			document: {
				symbol: 'ISO/TC 999 N 312',
				kind: 'resolutions',
				title: 'Resolutions of the 7th plenary meeting of ISO/TC 999, 25 and 26 May 2011, Galway',
				issuedOn: '2011-05-14',
			},
			bodies: ['ISO/TC 999'],
			meeting: { ordinal: 7, from: '2011-05-25', to: '2011-05-26', place: 'Galway' },
		},
	],
	'an acronym in a title of two lines, and the other title under it': [
		`PEATLAND TREATY
XIX CONSULTATIVE MEETING

XIX PTCM/WP 31
May 15, 1995
Original: English

REPORT OF THE TRWG TO THE XIX PTCM

(Submitted by the Secretariat)

REPORT OF THE TRANSITIONAL
RAILWAYS WORKING GROUP TO THE XIX PTCM

The Transitional Railways Working Group (TRWG) met from 8 to 12 May 1995 in Groningen. The Group adopted its agenda.
`,
		{
			document: { symbol: 'XIX PTCM/WP 31', kind: 'report', title: 'Report of the TRWG to the XIX PTCM' },
			bodies: ['Peatland Treaty Consultative Meeting', 'Transitional Railways Working Group'],
			meeting: { ordinal: null, from: '1995-05-08', to: '1995-05-12', place: 'Groningen' },
		},
	],
	'a title with marks of footnotes': [
		`Harbour Commission
Working Party on Cranes
Third session
Riga, 4 May 2016

Annotated provisional agenda 1, 2

1. Adoption of the agenda

The Working Party will be invited to adopt its agenda.
`,
		{
			document: { kind: 'agenda' },
			bodies: ['Harbour Commission', 'Working Party on Cranes'],
			meeting: { ordinal: 3, from: '2016-05-04', to: '2016-05-04', place: 'Riga' },
		},
	],
	'a meeting counted before an acronym': [
		`# 6th Feb 2024 100th TC99 Meeting

**Attendees:** Ann Low, Ole Berg

## Opening

The committee approved the agenda.
`,
		{
			document: { kind: 'minutes' },
			bodies: ['TC99'],
			meeting: { ordinal: 100, from: '2024-02-06', to: '2024-02-06', place: null },
		},
	],
	'a decision whose subject stands under its bare kind, its day in quotation marks': [
		`СЕВЕРНАЯ РЕЧНАЯ КОМИССИЯ

КОЛЛЕГИЯ

РЕШЕНИЕ

«16» мая 2012 г.                 № 45                      г. Вологда

О порядке учета маяков

Коллегия Северной речной комиссии решила:

1. Утвердить прилагаемый Порядок.

2. Поручить Отделу маяков опубликовать его.
`,
		{
			document: { symbol: '№ 45', kind: 'decisions', title: 'О порядке учета маяков', issuedOn: '2012-05-16' },
			bodies: ['Северная речная комиссия', 'Коллегия'],
			meeting: { ordinal: null, from: null, to: null, place: null },
		},
	],
	'a title that says that a meeting was held, its days on the next line': [
		`Конференция участников Конвенции о маяках

Доклад о работе совещания Рабочей группы
по световым сигналам, проходившего
в Вене 30 мая – 1 июня 2012 года

1. Рабочая группа рекомендовала Секретариату подготовить документ.
`,
		{
			document: {
				kind: 'report',
				title:
					'Доклад о работе совещания Рабочей группы по световым сигналам, проходившего в Вене 30 мая – 1 июня 2012 года',
			},
			bodies: ['Конференция участников Конвенции о маяках', 'Рабочая группа по световым сигналам'],
			meeting: { ordinal: null, from: '2012-05-30', to: '2012-06-01', place: 'Вене' },
		},
	],
	'a symbol behind the name of its house, a town in capitals, a title that goes on under a blank line': [
		`Harbour Board 105 HB/41

One hundred and fifth session

GALWAY, 15 October 2018

Original: English and French

REPORT OF THE COMMITTEE

ON LIGHTS AND SIGNALS

1. The Committee on Lights and Signals (LS) held three meetings. The LS Committee elected Ms Ida Berg as its chair.
`,
		{
			document: {
				symbol: '105 HB/41',
				kind: 'report',
				title: 'Report of the committee on lights and signals',
				original: ['en', 'fr'],
			},
			bodies: ['Committee on Lights and Signals'],
			meeting: { ordinal: 105, from: '2018-10-15', to: '2018-10-15', place: 'Galway' },
		},
	],
};

describe('a cover sheet', () => expectFirstPages(pages));
