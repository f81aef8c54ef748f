import { beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Context } from '../../src/actions/action.ts';
import { makeCorrection } from '../../src/actions/correction/make.ts';
import { undoCorrection } from '../../src/actions/correction/undo.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { findInRecord } from '../../src/actions/search/find.ts';
import { piecesIn } from '../../src/actions/search/query.ts';
import { suggestInRecord } from '../../src/actions/search/suggest.ts';
import { bytesOf, corrected, emptyRecord, second, third } from './reports.ts';

type Found = z.output<typeof findInRecord.output>;
type Asked = z.output<typeof findInRecord.input>;

const masthead = (symbol: string, language: string, body: string, meeting: string, title: string): string =>
	`Distr.\nGENERAL\n\n${symbol}\n5 May 2011\n\nOriginal: ${language}\n\n${body}\n${meeting}\n\n${title}\n\n`;

const french = `${masthead('LAC/GE.1/2011/3', 'FRENCH', "Groupe d'experts des ports lacustres", 'Deuxième réunion, 2 mai 2011', 'RAPPORT')}Point 1 - Programme de travail

1. Le Groupe a examiné les réponses des gouvernements nationaux au questionnaire sur l'entretien des écluses.

2. Le secrétariat a présenté le document LAC/GE.1/2011/1 aux délégations.
`;

const russian = `${masthead('LAC/GE.2/2011/4', 'RUSSIAN', 'Группа экспертов по озёрным портам', 'Второе совещание, 2 мая 2011 года', 'ДОКЛАД')}Пункт 1 - Программа работы

1. Группа рассмотрела решения предыдущих совещаний о ремонте шлюзов и утвердила доклад.
`;

let at: (day: string) => Context;
const put = (text: string, day = '2024-01-01') =>
	importDocument.run(at(day), { name: 'report.txt', bytes: bytesOf(text) });
const find = (q: string, more: Partial<Asked> = {}): Promise<Found> =>
	findInRecord.run(at('2024-06-01'), { q, ...more });
const places = ({ hits }: Found): string[] => hits.map(({ symbol, what, id }) => `${symbol ?? ''} ${what} ${id}`);
const marked = ({ hits }: Found): string[][] =>
	hits.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));

beforeEach(async () => {
	at = await emptyRecord();
	for (const text of [second, third, french, russian]) await put(text);
});

describe('words', () => {
	it.each([
		['questionnaires', 'HC/GE.3/2009/2', 'questionnaire'],
		['circulating', 'HC/GE.3/2009/2', 'circulate'],
		['GOUVERNEMENT', 'LAC/GE.1/2011/3', 'gouvernements'],
		['national', 'LAC/GE.1/2011/3', 'nationaux'],
		['reponse', 'LAC/GE.1/2011/3', 'réponses'],
		["l'écluse", 'LAC/GE.1/2011/3', 'écluses'],
		['решением', 'LAC/GE.2/2011/4', 'решения'],
		['совещание', 'LAC/GE.2/2011/4', 'совещаний'],
		['шлюз', 'LAC/GE.2/2011/4', 'шлюзов'],
	])('%s is found in its other forms', async (q, symbol, word) => {
		const found = await find(q);
		const at = found.hits.findIndex((hit) => hit.symbol === symbol && hit.text.includes(word));
		expect(at, JSON.stringify(found.hits)).toBeGreaterThanOrEqual(0);
		expect(marked(found)[at]).toContain(word);
	});
});

describe('phrases and symbols', () => {
	it('all words must be there, a quoted phrase in its order', async () => {
		expect((await find('circulate questionnaire')).total).toBeGreaterThan(0);
		expect((await find('circulate questionnaire bicycles')).total).toBe(0);
		expect((await find('"circulate a questionnaire"')).total).toBeGreaterThan(0);
		expect((await find('"questionnaire circulate"')).total).toBe(0);
		expect(marked(await find('“lock safety”')).flat()).toContain('lock safety');
	});

	it('finds symbols, whole or with a star, where they head a document and where they are mentioned', async () => {
		expect(places(await find('HC/GE.3/2009/2'))).toEqual(['HC/GE.3/2009/2 document HC-GE.3-2009-2']);
		expect(places(await find('hc/ge.3/*')).sort()).toEqual([
			'HC/GE.3/2009/2 document HC-GE.3-2009-2',
			'HC/GE.3/2010/2 document HC-GE.3-2010-2',
		]);
		expect((await find('HC/GE.3')).total).toBe(0);
		const mentioned = await find('LAC/GE.1/2011/1');
		expect(mentioned.hits.map(({ paragraph }) => paragraph)).toEqual(['2']);
		expect(marked(mentioned)).toEqual([['LAC/GE.1/2011/1']]);
	});

	it('beside words a symbol keeps to the papers that it heads', async () => {
		const all = await find('Chairman');
		const some = await find('Chairman HC/GE.3/2010/*');
		expect(some.hits.every(({ symbol }) => symbol === 'HC/GE.3/2010/2')).toBe(true);
		expect(some.total).toBeGreaterThan(0);
		expect(all.total).toBeGreaterThan(some.total);
	});

	it.each(['', ' ', '"', '""', '*', "'", 'AND', '(', 'NEAR(a b)', 'words:x', '^', '-', '\u0000', '%', 'a"b', '“«'])(
		'%j is a search like any other',
		async (q) => {
			expect((await find(q)).total).toBeGreaterThanOrEqual(0);
			expect(await suggestInRecord.run(at('2024-06-01'), { q })).toBeInstanceOf(Array);
		},
	);

	it('takes a line apart', () => {
		expect(piecesIn('lock "gate keepers" A/B.1/* har*', false)).toEqual([
			{ kind: 'word', text: 'lock', open: false },
			{ kind: 'phrase', text: 'gate keepers', open: false },
			{ kind: 'symbol', text: 'A/B.1/', open: true },
			{ kind: 'word', text: 'har', open: true },
		]);
		expect(piecesIn('and/or loc', true)).toEqual([
			{ kind: 'word', text: 'and/or', open: false },
			{ kind: 'word', text: 'loc', open: true },
		]);
		expect(piecesIn('lock ', true)).toEqual([{ kind: 'word', text: 'lock', open: false }]);
	});
});

describe('what is found', () => {
	it('is an act where one holds all words, else its paragraph', async () => {
		const act = (await find('circulate questionnaire')).hits[0];
		expect(act).toMatchObject({ what: 'act', paragraph: '2', act: { kind: 'directive', verb: 'request' } });
		expect(act?.text).toMatch(/^The Group requested the secretariat .*2009\.$/u);
		const both = (await find('dormant questionnaire')).hits;
		expect(both.map(({ what, id }) => [what, id])).toEqual([['paragraph', '2']]);
	});

	it('is a body, a party, a project, an event and a proposal by name', async () => {
		const whats = async (q: string): Promise<string[]> => (await find(q)).hits.map(({ what }) => what);
		expect(await whats('inland locks')).toContain('body');
		expect(await whats('Peeters')).toContain('party');
		expect(await whats('survey lock gate')).toContain('project');
		expect(await whats('workshop lock safety')).toContain('event');
		expect(await whats('register of lock keepers')).toContain('proposal');
		expect((await find('inland locks')).hits[0]).toMatchObject({
			what: 'body',
			title: 'Group of Experts on Inland Locks',
		});
	});

	it('can be paged through without a hit twice or none', async () => {
		const all = await find('the', { limit: 100 });
		expect(all.total).toBeGreaterThan(6);
		const pages = [];
		for (let offset = 0; offset < all.total; offset += 3) pages.push(await find('the', { limit: 3, offset }));
		expect(pages.flatMap(({ hits }) => hits)).toEqual(all.hits);
	});
});

describe('facets', () => {
	const names = ['what', 'body', 'meeting', 'kind', 'verb', 'party', 'status', 'language', 'year'] as const;

	it.each(['group', 'the', 'lock', 'questionnaire'])('of “%s” say how many there are behind each', async (q) => {
		const all = await find(q);
		const sum = (facet: Found['facets']['what']): number => facet.reduce((total, { count }) => total + count, 0);
		expect(sum(all.facets.what)).toBe(all.total);
		for (const name of names)
			for (const { value, count } of all.facets[name]) {
				const narrowed = await find(q, { [name]: value });
				expect([name, value, narrowed.total]).toEqual([name, value, count]);
				expect(sum(narrowed.facets.what)).toBe(name === 'what' ? all.total : narrowed.total);
				expect(narrowed.facets[name]).toEqual(all.facets[name]);
			}
		for (const single of ['kind', 'verb'] as const)
			expect(sum(all.facets[single])).toBe(all.facets.what.find(({ value }) => value === 'act')?.count ?? 0);
	});

	it('know who owes and how far it is', async () => {
		const { facets } = await find('group');
		expect(facets.party.map(({ value }) => value)).toEqual(expect.arrayContaining(['secretariat', 'chairman']));
		expect(facets.status.length).toBeGreaterThan(0);
		expect(facets.language.map(({ value }) => value)).toContain('en');
		expect((await find('group', { body: 'GEIL', kind: 'directive', year: '2010' })).hits).toMatchObject([
			{ act: { verb: 'request' }, symbol: 'HC/GE.3/2010/2' },
		]);
	});
});

describe('the past', () => {
	it('is searched as it was known', async () => {
		await put(corrected, '2024-03-01');
		const september = (known: string) => find('"30 September 2009"', { known });
		const october = (known: string) => find('"31 October 2009"', { known });
		expect((await september('2024-02-01')).total).toBe(1);
		expect((await october('2024-02-01')).total).toBe(0);
		expect((await september('2024-04-01')).total).toBe(0);
		expect((await october('2024-04-01')).total).toBe(1);
		expect((await find('lock', { known: '2023-12-31' })).total).toBe(0);
	});

	it('holds only documents that were there on the day', async () => {
		expect((await find('Chairman', { on: '2009-12-31' })).hits.map(({ symbol }) => symbol)).not.toContain(
			'HC/GE.3/2010/2',
		);
		expect(await suggestInRecord.run(at('2024-06-01'), { q: 'questionnaire', on: '2009-01-01' })).toEqual([]);
	});
});

describe('what a person corrected', () => {
	const directives = async (known?: string): Promise<string[]> =>
		(await find('questionnaire circulate', { kind: 'directive', known })).hits.map(({ id }) => id);
	const decide = async (kind: 'reject' | 'change', day: string, act: string) =>
		makeCorrection.run(at(day), {
			document: 'HC/GE.3/2009/2',
			kind,
			act,
			...(kind === 'change' ? { fields: { addressee: ['Ms. A. Peeters'] } } : {}),
		});

	it('is found as corrected, before as it was read, and after an undo too', async () => {
		const [act = ''] = await directives();
		const { correction } = await decide('reject', '2024-02-01', act);
		expect(await directives()).toEqual([]);
		expect(await directives('2024-01-31')).toEqual([act]);
		expect((await find('questionnaire circulate')).hits.map(({ what }) => what)).toEqual(['paragraph']);
		await undoCorrection.run(at('2024-03-01'), { id: correction.id });
		expect(await directives()).toEqual([act]);
		expect(await directives('2024-02-15')).toEqual([]);
	});

	it('stays so in the next version', async () => {
		const [act = ''] = await directives();
		await decide('change', '2024-02-01', act);
		expect((await find('Peeters circulate')).hits).toMatchObject([{ what: 'act', id: act }]);
		await put(second.replace('lack of staff', 'lack of any staff'), '2024-03-01');
		expect((await find('Peeters circulate')).hits).toMatchObject([{ what: 'act', id: act }]);
		expect((await find('"any staff"')).total).toBe(1);
	});
});

describe('while one types', () => {
	const suggest = async (q: string) => suggestInRecord.run(at('2024-06-01'), { q });

	it.each(['que', 'questionnair', 'circulate q', 'circulat', 'sur l’éclu', 'шлюз', 'решен'])(
		'“%s” is taken for the beginning of a word',
		async (q) => {
			expect((await suggest(q)).length).toBeGreaterThan(0);
		},
	);

	it('gives eight at most, names before words', async () => {
		expect((await suggest('g')).length).toBeLessThanOrEqual(8);
		const [first] = await suggest('group of experts on inl');
		expect(first).toMatchObject({ what: 'body' });
		expect((await suggest('HC/GE.3/20')).map(({ what }) => what)).toEqual(['document', 'document']);
	});

	it('finds nothing for what is not there', async () => {
		expect(await suggest('bicycles')).toEqual([]);
		expect(await suggest('')).toEqual([]);
	});
});
