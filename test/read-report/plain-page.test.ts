import { describe, expect, it } from 'vitest';
import { readingOf } from './first-page.ts';

// Small reports in the manner of many houses: what is read of the whole of each.

const brief = (text: string) => {
	const { document, bodies, meeting, items, acts } = readingOf(text);
	return {
		kind: document.kind,
		title: document.title,
		body: bodies.at(-1) ?? null,
		days: [meeting.from, meeting.to, meeting.place],
		items: items.map(({ number, title }) => (number === null ? title : `${number} ${title}`)),
		acts: acts.map(({ verb, actor, addressee }) => [verb, actor.join(', '), addressee.join(', ')]),
	};
};

describe('minutes whose titles stand right above their words', () => {
	it('without numbers, of a board that is named before “Minutes”', () => {
		expect(
			brief(`Town of Alderpool
Harbour Board Minutes
March 12, 2019

Members present: Ann Low, Chair; Ole Berg; Ida Lund

Approval of Minutes
Ole Berg moved to approve the minutes of February 12, 2019. Ida Lund seconded. The motion passed 3-0.

Moorings
Ida Lund presented the application of the rowing club for six moorings. The Board discussed the depth of the basin.
`),
		).toEqual({
			kind: 'minutes',
			title: 'Harbour Board Minutes',
			body: 'Harbour Board',
			days: ['2019-03-12', '2019-03-12', null],
			items: ['Approval of Minutes', 'Moorings'],
			acts: [
				['move', 'Ole Berg', ''],
				['pass', 'Harbour Board', ''],
				['present', 'Ida Lund', ''],
				['discuss', 'Harbour Board', ''],
			],
		});
	});

	it('with numbers and infinitives', () => {
		expect(
			brief(`Minutes of the meeting of Alderpool Parish Council held on Tuesday 10th January 2023

1. To receive and accept apologies for absence
Apologies were received and accepted from Councillors Berg and Low, who were away on that day with the ferry
2. To receive declarations of interest
None
3. To confirm the minutes of the last meeting
Resolved, that these minutes be agreed as a true and accurate record of the last meeting and of the walk along the quay after it
`),
		).toMatchObject({
			items: [
				'1 To receive and accept apologies for absence',
				'2 To receive declarations of interest',
				'3 To confirm the minutes of the last meeting',
			],
			acts: [
				['accept', 'Alderpool Parish Council', ''],
				['agree', 'Alderpool Parish Council', ''],
			],
		});
	});
});

describe('a resolution without a first page', () => {
	it.each([
		[
			`RULES FOR FERRY CABLES

THE ASSEMBLY OF FERRIES,

Recalling its Rule 3,

1. Requests the Secretariat to publish the rules;

2. Invites the members to keep them.
`,
			'Assembly of Ferries',
		],
		[
			`Комиссия паромного союза решила:

1. Одобрить проект Соглашения.

2. Поручить Секретариату опубликовать его.
`,
			'Комиссия паромного союза',
		],
	])('is that of whoever resolves', (text, body) => {
		const read = brief(text);
		expect([read.body, read.acts.map(([, actor]) => actor)]).toEqual([body, [body, body]]);
	});
});

describe('a first page', () => {
	it('has the days and the place of a meeting in brackets, and the body whose meeting it was', () => {
		expect(
			brief(`INTERNATIONAL COMMISSION FOR TIDES
MEETING OF THE WORKING GROUP ON GAUGES
(Madrid, Spain, 3-7 September 2012)

1. Opening

The Group adopted its agenda.

2. Data

The Group noted with satisfaction the progress made and requested the Secretariat to publish the survey.
`),
		).toMatchObject({
			body: 'Working Group on Gauges',
			days: ['2012-09-03', '2012-09-07', 'Madrid, Spain'],
			items: ['1 Opening', '2 Data'],
			acts: [
				['adopt', 'Working Group on Gauges', ''],
				['note', 'Working Group on Gauges', ''],
				['request', 'Working Group on Gauges', 'Secretariat'],
			],
		});
	});

	it('is told from French sentences without numbers', () => {
		expect(
			brief(`Comité des phares
Rapport du Comité des phares sur sa troisième session, tenue à Riga du 4 au 6 mai 2016

Le Comité a adopté son ordre du jour.

Le Comité a remercié le Secrétariat du travail accompli.
`).acts,
		).toEqual([
			['adopter', 'Comité des phares', ''],
			['remercier', 'Comité des phares', 'Secrétariat'],
		]);
	});

	it('of a protocol goes on in small letters', () => {
		expect(
			brief(`Речная ассамблея
Постоянная комиссия по маякам

ПРОТОКОЛ

заседания Постоянной комиссии

г. Вологда, 15 апреля 2014 года

Комиссия рассмотрела проект закона о маяках.

Комиссия решила:

1. Одобрить проект.
`),
		).toMatchObject({
			kind: 'minutes',
			title: 'ПРОТОКОЛ заседания Постоянной комиссии',
			body: 'Постоянная комиссия по маякам',
			acts: [
				['рассмотреть', 'Постоянная комиссия по маякам', ''],
				['одобрить', 'Постоянная комиссия по маякам', ''],
			],
		});
	});
});

describe('titles', () => {
	it('are counted by blanks alone, each above its words', () => {
		expect(
			brief(`Union des passeurs
Groupe consultatif des bacs
Résumé des conclusions de la dix-septième réunion
Genève, 6-8 février 2013

1 Remarques liminaires
Le Président, M. Roth, a souhaité la bienvenue aux participants et a rappelé les résultats de la Conférence.

2 Adoption de l'ordre du jour
L'ordre du jour a été adopté tel que modifié.

3 Plan opérationnel
Le Groupe a pris note du plan opérationnel présenté par le Directeur.
`),
		).toMatchObject({
			kind: 'decisions',
			title: 'Résumé des conclusions de la dix-septième réunion',
			body: 'Groupe consultatif des bacs',
			days: ['2013-02-06', '2013-02-08', 'Genève'],
			items: ['1 Remarques liminaires', "2 Adoption de l'ordre du jour", '3 Plan opérationnel'],
		});
	});

	it('of resolutions are no acts beside what they resolve', () => {
		expect(
			brief(`SC88/WG20 N868

Resolutions of the Fourteenth Meeting of SC88

Resolution 01-30: Periodic Review List for 2003

SC88 instructs all its working groups to review their lists before the next meeting.

Resolution 01-31: Liaison with the Rowing Union

SC88 appoints Mr. Rex Low as its liaison representative to the Rowing Union.
`).acts.map(([verb]) => verb),
		).toEqual(['instruct', 'appoint']);
	});
});

describe('a report whose first page is lost', () => {
	it('is told from its first sentence: its body, its meeting, its days and its place', () => {
		expect(
			brief(`1. The Second Meeting of the Regional Lamp Bodies Commission was held on 20 and 21 February 2001 in Rome. Representatives of nine bodies took part.

2. Mr. Ole Berg opened the Meeting and welcomed the participants.

3. The Commission agreed to meet again in 2003.
`),
		).toMatchObject({
			kind: 'report',
			body: 'Regional Lamp Bodies Commission',
			days: ['2001-02-20', '2001-02-21', 'Rome'],
		});
	});
});

describe('minutes of a town council in French', () => {
	it('begin with the minutes before, approved in a line without a full stop', () => {
		expect(
			brief(`COMMUNE DE PORT-NEUF
Compte rendu de la réunion du Conseil municipal du 16 septembre 2029

     Le compte rendu de la réunion du Conseil municipal du 1er juillet 2029, après lecture faite,
                           est approuvé à l’unanimité

Madame la Maire présente le projet de quai.
`).acts,
		).toEqual([
			['approuver', 'Conseil municipal', ''],
			['présenter', 'Madame la Maire', ''],
		]);
	});
});
