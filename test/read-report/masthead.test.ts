import { describe } from 'vitest';
import { expectFirstPages, type FirstPages } from './first-page.ts';

// First pages in the manner of many houses, and what is read of each.

const pages: FirstPages = {
	'an agency with its dates in capitals': [
		`                                                             E

                                                             LHU/LAMPS/4/7
                                                             ORIGINAL: ENGLISH
                                                             DATE: MARCH 3, 2021

Standing Committee on the Law of Lamps

Fourth Session
Geneva, December 7 to 11, 2020

DRAFT REPORT

prepared by the Secretariat

1. The Standing Committee on the Law of Lamps held its fourth session in Geneva from December 7 to 11, 2020.

2. The Committee adopted the agenda.
`,
		{
			document: {
				symbol: 'LHU/LAMPS/4/7',
				kind: 'report',
				title: 'Draft report',
				issuedOn: '2021-03-03',
				original: ['en'],
			},
			bodies: ['Standing Committee on the Law of Lamps'],
			meeting: { ordinal: 4, from: '2020-12-07', to: '2020-12-11', place: 'Geneva' },
		},
	],
	'a committee and its symbol in two columns': [
		`                                                             E

MARINE ROPE COMMITTEE                                        MRC 74/18
74th session                                                 9 June 2021
Agenda item 18                                               Original: ENGLISH

REPORT OF THE MARINE ROPE COMMITTEE ON ITS
SEVENTY-FOURTH SESSION

1 INTRODUCTION

1.1 The seventy-fourth session of the Committee was held in London from 13 to 17 May 2021, chaired by Mr. Ole Berg.

1.2 The Committee adopted the agenda.
`,
		{
			document: {
				symbol: 'MRC 74/18',
				kind: 'report',
				title: 'Report of the marine rope committee on its seventy-fourth session',
				issuedOn: '2021-06-09',
				original: ['en'],
			},
			bodies: ['Marine Rope Committee'],
			meeting: { ordinal: 74, from: '2021-05-13', to: '2021-05-17', place: 'London' },
		},
	],
	'a board in the hundreds, and a paper that is only titled': [
		`Executive Board

Two hundred and sixth session

                                                 206 EX/5
                                                 PARIS, 22 February 2019
                                                 Original: French

Item 5 of the provisional agenda

SAFEGUARDING OF WATER MILLS

SUMMARY

1. This document tells how the action plan for water mills was carried out in 2018.

2. Forty mills were visited.
`,
		{
			document: {
				symbol: '206 EX/5',
				kind: 'paper',
				title: 'Safeguarding of water mills',
				issuedOn: '2019-02-22',
				original: ['fr'],
			},
			bodies: ['Executive Board'],
			meeting: { ordinal: 206, from: null, to: null, place: null },
		},
	],
	'a report named by its meeting, place and days': [
		`REPORT OF THE TWENTY-SIXTH SESSION OF THE SUBCOMMITTEE ON POND FISH

Rome, Italy, 3–7 June 2018

OPENING OF THE SESSION

1. The Subcommittee on Pond Fish was welcomed by the Government of Italy.

2. The Subcommittee adopted the agenda.
`,
		{
			document: { symbol: null, kind: 'report' },
			bodies: ['Subcommittee on Pond Fish'],
			meeting: { ordinal: 26, from: '2018-06-03', to: '2018-06-07', place: 'Rome, Italy' },
		},
	],
	'a steering committee in French': [
		`Strasbourg, le 20 juin 2016                                   CDPM(2016)8

CONSEIL DES PROVINCES

COMITÉ DIRECTEUR DES MOULINS
(CDPM)

5e réunion plénière
Strasbourg, 6-7 juin 2016

RAPPORT DE RÉUNION

1. Le Comité directeur des moulins (CDPM) a tenu sa 5e réunion plénière à Strasbourg.

2. Le Comité a adopté l’ordre du jour.
`,
		{
			document: { symbol: 'CDPM(2016)8', kind: 'report', title: 'Rapport de réunion', issuedOn: '2016-06-20' },
			bodies: ['Conseil des Provinces', 'Comité Directeur des Moulins'],
			meeting: { ordinal: 5, from: '2016-06-06', to: '2016-06-07', place: 'Strasbourg' },
		},
	],
	'a municipal committee': [
		`CITY OF ALDERPOOL
PARKS ADVISORY COMMITTEE

MINUTES OF REGULAR MEETING

Tuesday, March 5, 2019
6:30 p.m.
City Hall, Room 12

1. Call to Order

The Chair called the meeting to order at 6:31 p.m.

2. Approval of Minutes

The Committee approved the minutes of February 5, 2019.
`,
		{
			document: { symbol: null, kind: 'minutes', title: 'Minutes of regular meeting', issuedOn: null },
			bodies: ['City of Alderpool', 'Parks Advisory Committee'],
			meeting: { ordinal: null, from: '2019-03-05', to: '2019-03-05', place: 'City Hall, Room 12' },
		},
	],
	'a board of trustees, all in its title': [
		`Minutes of the 45th Meeting of the Board of Trustees of the Lacemakers Foundation
held on 3 May 2018 in Bruges, Belgium

1. The Chair welcomed the trustees.

2. The Board approved the accounts for 2017.
`,
		{
			document: { symbol: null, kind: 'minutes' },
			bodies: ['Board of Trustees of the Lacemakers Foundation'],
			meeting: { ordinal: 45, from: '2018-05-03', to: '2018-05-03', place: 'Bruges, Belgium' },
		},
	],
	'a standards committee that numbers its papers': [
		`ISO/TC 998/SC 3/WG 2 N 77

Date: 2019-06-01

Minutes of the 12th meeting of ISO/TC 998/SC 3/WG 2
Turin, 2019-05-14/15

1 Opening of the meeting

1.1 The Convenor opened the meeting.

1.2 The agenda was adopted.
`,
		{
			document: { symbol: 'ISO/TC 998/SC 3/WG 2 N 77', kind: 'minutes', issuedOn: '2019-06-01' },
			bodies: ['ISO/TC 998/SC 3/WG 2'],
			meeting: { ordinal: 12, from: '2019-05-14', to: '2019-05-15', place: 'Turin' },
		},
	],
	'a labelled title': [
		`                                              Date               Reference number
                                              2003-02-10         ISO/TC 997 N41

Title:          Resolutions of the 3rd plenary meeting of ISO/TC 997, 2003-01-29/30, Oslo, NO.

Source:         ISO/TC 997 secretary

Resolution 1

ISO/TC 997 resolves to revise the scope of its work.

Resolution 2

ISO/TC 997 thanks the host.
`,
		{
			document: {
				symbol: 'ISO/TC 997 N41',
				kind: 'resolutions',
				title: 'Resolutions of the 3rd plenary meeting of ISO/TC 997, 2003-01-29/30, Oslo, NO.',
				issuedOn: '2003-02-10',
			},
			bodies: ['ISO/TC 997'],
			meeting: { ordinal: 3, from: '2003-01-29', to: '2003-01-30', place: 'Oslo, NO' },
		},
	],
	'a working paper of a numbered meeting': [
		`XXXI BCM
Working Paper
WP 014
Agenda Item: BCM 9
Norway
Original: English

Moorings for visiting sailing boats

Moorings for visiting sailing boats

Working Paper submitted by Norway

The Baltic Consultative Meeting (BCM) has considered moorings before.

Background

There are more sailing boats each year.
`,
		{
			document: { symbol: 'WP 014', kind: 'paper', title: 'Moorings for visiting sailing boats', original: ['en'] },
			bodies: ['Baltic Consultative Meeting'],
			meeting: { ordinal: 31, from: null, to: null, place: null },
		},
	],
	'four languages side by side': [
		`BALTIC TREATY                     TRATADO BALTICO
XXI CONSULTATIVE MEETING          XXI REUNION CONSULTIVA
TRAITE SUR LA BALTIQUE            ДОГОВОР О БАЛТИКЕ
XXIe REUNION CONSULTATIVE         XXI КОНСУЛЬТАТИВНОЕ СОВЕЩАНИЕ

REPORT OF THE LEGAL WORKING
GROUP TO THE XXI BCM

Submitted by the Secretariat

XXI BCM/WP39
May, 1997
Original: English

1    The Legal Working Group met three times.

2    The Group considered the draft.
`,
		{
			document: {
				symbol: 'XXI BCM/WP39',
				kind: 'report',
				title: 'Report of the legal working group to the XXI BCM',
				issuedOn: null,
			},
			bodies: ['Baltic Treaty Consultative Meeting', 'Legal Working Group'],
			meeting: { ordinal: null, from: null, to: null, place: null },
		},
	],
	'a plain protocol in Russian': [
		`Межгосударственный совет по колодцам

ПРОТОКОЛ
двенадцатого заседания Комитета по качеству воды

Минск, 12–13 марта 2019 года

1. Комитет утвердил повестку дня.

2. Комитет поручил Секретариату подготовить проект положения.
`,
		{
			document: { symbol: null, kind: 'minutes', language: 'ru' },
			bodies: ['Межгосударственный совет по колодцам', 'Комитет по качеству воды'],
			meeting: { ordinal: 12, from: '2019-03-12', to: '2019-03-13', place: 'Минск' },
		},
	],
	'a decision in Russian that stands by itself': [
		`Решение Совета глав портов Союза портов от 25 апреля 2033 г.
"О ходе выполнения Программы ремонта причалов"
РЕШЕНИЕ
О ХОДЕ ВЫПОЛНЕНИЯ
ПРОГРАММЫ РЕМОНТА ПРИЧАЛОВ
Совет глав портов Союза портов
решил:
1. Принять к сведению доклад портов.
2. Утвердить смету ремонта.
`,
		{
			document: {
				kind: 'decisions',
				title: 'О ходе выполнения Программы ремонта причалов',
				issuedOn: '2033-04-25',
			},
			bodies: ['Совет глав портов Союза портов'],
			meeting: { ordinal: null, from: '2033-04-25', to: '2033-04-25', place: null },
		},
	],
	'the minutes before approved without a full stop, which is no line of a first page': [
		`COMMUNE DE PORT-NEUF
Compte rendu de la réunion du Conseil municipal du 16 septembre 2029

Le compte rendu de la réunion du Conseil municipal du 1er juillet 2029, après lecture faite,
est approuvé à l’unanimité

Madame la Maire présente le projet de quai.
`,
		{
			document: { kind: 'minutes', title: 'Compte rendu de la réunion du Conseil municipal du 16 septembre 2029' },
			bodies: ['Commune de Port-Neuf', 'Conseil municipal'],
			meeting: { ordinal: null, from: '2029-09-16', to: '2029-09-16', place: null },
		},
	],
	'a commune in French': [
		`COMMUNE DE VERTCOURT

Conseil communal

PROCÈS-VERBAL DE LA 12e SÉANCE
tenue le 4 juin 2018 à Vertcourt

1. Le Conseil approuve l’ordre du jour.

2. Le Conseil décide de réparer le lavoir.
`,
		{
			document: { symbol: null, kind: 'minutes', language: 'fr' },
			bodies: ['Commune de Vertcourt', 'Conseil communal'],
			meeting: { ordinal: 12, from: '2018-06-04', to: '2018-06-04', place: 'Vertcourt' },
		},
	],
	'the meeting spelled out over three lines': [
		`                         TWENTY-THIRD MEETING
                                of the
                  INTERNATIONAL COMMITTEE of FAIR WEIGHTS
                       Vienna, 4–6 October 2004

                             DECISIONS

Opening

      The Committee took note of the opening address.

1     Minutes

      The Committee approved the minutes of its twenty-second meeting.
`,
		{
			document: {
				kind: 'decisions',
				title: 'Twenty-third meeting of the international committee of fair weights: Decisions',
			},
			bodies: ['International Committee of Fair Weights'],
			meeting: { ordinal: 23, from: '2004-10-04', to: '2004-10-06', place: 'Vienna' },
		},
	],
	'one line for distribution, day and language': [
		`| Harbours Conference | HC/SBQ/2016/4 |
| | Distr.: Limited 8 July 2016  Original: English |

| Subsidiary Body on Quays |  |

Report of the Subsidiary Body on Quays on its fifth session, held in Riga from
16 to 20 May 2016

I. Opening of the session

1. The fifth session of the Subsidiary Body on Quays was held at the Baltic Hall, Riga, Latvia, from 16 to 20 May 2016.

2. The Chair opened the session.
`,
		{
			document: {
				symbol: 'HC/SBQ/2016/4',
				kind: 'report',
				distribution: 'LIMITED',
				issuedOn: '2016-07-08',
				original: ['en'],
			},
			bodies: ['Harbours Conference', 'Subsidiary Body on Quays'],
			meeting: { ordinal: 5, from: '2016-05-16', to: '2016-05-20', place: 'Riga' },
		},
	],
	'an agenda with notes': [
		`               Plains Assembly                              PA/WELLS/2018/1
                                                            Distr.: General
                                                            8 February 2018

                                                            Original: English

Committee on Village Wells
Twenty-fourth session
Geneva, 30 April – 1 May 2018
Item 1 of the provisional agenda
Adoption of the agenda

               Annotated provisional agenda for the twenty-fourth session

               To be held at the Palais des Nations, Geneva, starting at 10.00 on Monday, 30 April 2018.

      I.  Provisional agenda

          1.   Adoption of the agenda.
          2.   Elections.

      II. Annotations

          Item 1. Adoption of the agenda

          The Committee will be invited to adopt its agenda.
`,
		{
			document: {
				symbol: 'PA/WELLS/2018/1',
				kind: 'agenda',
				title: 'Annotated provisional agenda for the twenty-fourth session',
				distribution: 'GENERAL',
				issuedOn: '2018-02-08',
				original: ['en'],
			},
			bodies: ['Plains Assembly', 'Committee on Village Wells'],
			meeting: { ordinal: 24, from: '2018-04-30', to: '2018-05-01', place: 'Geneva' },
		},
	],
	'a briefing note, which no agenda it names makes an agenda': [
		`               Plains Assembly                              PA/WELLS/2019/26
                                                            Distr.: General
                                                            19 March 2019
                                                            English only

Committee on Village Wells
Twenty-fifth session
Geneva, 8-9 April 2019
Item 11 of the provisional agenda
Future challenges

             Briefing note on wooden buckets

             Note by the Secretariat

   Summary
             Wooden buckets are heavy and last long. This note tells where they are made.
`,
		{
			document: {
				symbol: 'PA/WELLS/2019/26',
				kind: 'note',
				title: 'Briefing note on wooden buckets',
				issuedOn: '2019-03-19',
				original: ['en'],
				originalOnly: true,
			},
			bodies: ['Plains Assembly', 'Committee on Village Wells'],
			meeting: { ordinal: 25, from: '2019-04-08', to: '2019-04-09', place: 'Geneva' },
		},
	],
	'a letter': [
		`Permanent Mission of Ruritania

Strelsau, 12 May 2011

Dear Mr. Secretary,

I have the honour to inform you that Ruritania accepts the invitation of the Committee.

Yours sincerely,

Rudolf Rassendyll
`,
		{
			document: { kind: 'letter', issuedOn: '2011-05-12' },
			bodies: [],
			meeting: { ordinal: null, from: null, to: null, place: null },
		},
	],
	'minutes of a call that open with their agenda': [
		`Call 12 of the lamp keepers

Agenda

  - Actions from call 11 (Ona)
  - Wicks (Per)

Present: Ona, Per, Liv
Apologies: Jon

Per reported on the wicks. Liv will order new ones.
`,
		{
			document: { kind: 'minutes' },
			bodies: [],
			meeting: { ordinal: null, from: null, to: null, place: null },
		},
	],
	'what a commission may and may not do': [
		`MOORLANDS CONFERENCE

TERMS OF REFERENCE OF THE WORKING GROUP ON PEAT RAILWAYS

1. The Working Group advises the Conference on railways of narrow gauge.

2. The Working Group meets once a year.
`,
		{
			document: { kind: 'terms of reference' },
			bodies: ['Moorlands Conference', 'Working Group on Peat Railways'],
			meeting: { ordinal: null, from: null, to: null, place: null },
		},
	],
};

describe('a first page', () => expectFirstPages(pages));
