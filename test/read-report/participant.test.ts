import { describe, expect, it } from 'vitest';
import { readingOf } from './first-page.ts';

const report = (list: string): string => `Committee on Lights
Report of the Committee on Lights on its third session, held in Riga from 4 to 6 May 2016

1. The Committee adopted its agenda.

2. Mr. Berg presented a paper on lenses.

${list}
`;

const personsOf = (list: string): readonly (readonly [string, string | null])[] =>
	readingOf(report(list))
		.parties.filter(({ kind }) => kind === 'person')
		.map(({ name, affiliation }) => [name, affiliation] as const);

describe('a list of participants', () => {
	it('gives persons under the country they speak for, in capitals or not', () => {
		expect(
			personsOf(`Annex I

List of participants

NORWAY
Mr. Ole Berg, Director, Coastal Office
Ms. Ida Lund ............................ Adviser

CZECH REPUBLIC
Mr. Jan Novak

Harbour Union (HU)
Ms. Ann Low

Observers
Ms. Vera Kolb`),
		).toEqual([
			['Mr. Ole Berg', 'Norway'],
			['Ms. Ida Lund', 'Norway'],
			['Mr. Jan Novak', 'Czech Republic'],
			['Ms. Ann Low', 'Harbour Union (HU)'],
			['Ms. Vera Kolb', null],
		]);
	});

	it('gives those of a table whose countries stand in a column of their own', () => {
		expect(
			personsOf(`Attendance

Norway            Ole Berg                    Member
                  Ida Lund
New Zealand       John Kane                   Member`),
		).toEqual([
			['Mr. Berg', 'Norway'],
			['Ida Lund', 'Norway'],
			['John Kane', 'New Zealand'],
		]);
	});

	it('gives whom somebody speaks for behind the name, and leaves out two of one family name', () => {
		expect(
			personsOf(`List of participants

Mr. Ole Berg, Director, Harbour Authority
Ms. Ida Lund (Norway)
Mr. Jan Kolb, Latvia
Ms. Vera Kolb, Estonia`),
		).toEqual([
			['Mr. Ole Berg', 'Harbour Authority'],
			['Ms. Ida Lund', 'Norway'],
		]);
	});

	it('is read in French, and holds no acts', () => {
		const french = readingOf(`Comité des phares
Rapport du Comité des phares sur sa troisième session, tenue à Riga du 4 au 6 mai 2016

1. Le Comité a adopté son ordre du jour.

Liste des participants

NORVÈGE
M. Ole Berg
Mme Ida Lund a présenté ses excuses

RÉPUBLIQUE TCHÈQUE
M. Jan Novak
`);
		expect(
			french.parties.filter(({ kind }) => kind === 'person').map(({ name, affiliation }) => [name, affiliation]),
		).toEqual([
			['M. Ole Berg', 'Norvège'],
			['M. Jan Novak', 'République Tchèque'],
		]);
		expect(french.acts.map(({ verb }) => verb)).toEqual(['adopter']);
	});
});
