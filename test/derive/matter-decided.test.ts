import { describe, expect, it } from 'vitest';
import { mattersOf, type PlacedCorrection } from '../../src/derive/matter/matter.ts';
import { standingOf } from '../../src/derive/standing.ts';
import { papersOf } from '../../src/derive/timeline.ts';
import type { MatterAnchor, MatterCorrection } from '../../src/record/matter-correction.ts';
import { body, event, line, owes, proposal, reportOf, secretariat } from './reading.ts';

const report = reportOf(6, [
	line('Ideas', 'deliberation', proposal('raised', 'handbook on mooring lines')),
	line('Ideas', 'decision', event('decided', 'Workshop on tide gauges', { sort: 'workshop' })),
	line('Work', 'directive', owes([secretariat], 'print a leaflet for the workshop on tide gauges')),
	line('Work', 'directive', owes([secretariat], 'paint the pier')),
]);
const input = { body, versions: [report], on: '2032-01-01', known: '2032-02-01' };
const records = [{ body, standing: standingOf(input), papers: papersOf(input) }];

const target: MatterAnchor['target'] = {
	paragraph: '1',
	quote: { exact: '', prefix: '', suffix: '' },
	position: { start: 0, end: 1 },
	alone: false,
};
const anchor = (noun: MatterAnchor['noun'], title: string): MatterAnchor => ({ document: 'any', target, noun, title });
const handbook = anchor('proposal', 'handbook on mooring lines');
const workshop = anchor('event', 'Workshop on tide gauges');
const leaflet = anchor('follow-up', 'print a leaflet for the workshop on tide gauges');
const pier = anchor('follow-up', 'paint the pier');
const paragraphs = new Map([handbook, workshop, leaflet, pier].map((one, i) => [one, String(i + 1)]));

const decided = (
	kind: MatterCorrection['kind'],
	matter: MatterAnchor,
	parts: readonly MatterAnchor[],
	title: string | null = null,
): PlacedCorrection => {
	const place = (one: MatterAnchor) => {
		const paragraph = paragraphs.get(one);
		return paragraph === undefined ? null : { document: 'CLT/ET.1/2030/6', paragraph, acts: [`${paragraph}.1`] };
	};
	const stamp = { by: 'A. Quay', recorded: '2031-05-03T08:00:00.000Z', superseded: null };
	const correction = { id: '1', body, kind, matter, parts: [...parts], title, reason: null, ...stamp };
	return { correction, matter: place(matter), parts: parts.map(place) };
};
const mattersAfter = (...corrections: readonly PlacedCorrection[]) => mattersOf(records, corrections);
const told = (...corrections: readonly PlacedCorrection[]) =>
	mattersAfter(...corrections).matters.map(({ title, entries }) =>
		[title, ...entries.map(({ link }) => link)].join(' | '),
	);

describe('what a person decides about matters', () => {
	it('starts from what the rules propose', () => {
		expect(told()).toEqual([
			'handbook on mooring lines | first',
			'Workshop on tide gauges | first | same words',
			'paint the pier | first',
		]);
	});

	it('joins one into another, which keeps its address and knows the other', () => {
		const { matters, unplaced } = mattersAfter(decided('join', handbook, [workshop]));
		const [one] = matters;
		expect(unplaced).toEqual([]);
		expect(one).toMatchObject({ id: 'handbook-on-mooring-lines', formerly: ['workshop-on-tide-gauges'] });
		expect(one?.entries.map(({ link, why }) => `${link} ${why}`)).toEqual([
			'first It opened the matter.',
			'joined by A. Quay on 3 May 2031',
			expect.stringMatching(/^same words /u),
		]);
		expect(one?.steps.map(({ cite }) => cite.paragraph)).toEqual(['1', '2', '3']);
		expect(matters.map(({ title }) => title)).toEqual(['handbook on mooring lines', 'paint the pier']);
	});

	it('joins what was joined, and every old address leads on', () => {
		const { matters } = mattersAfter(decided('join', workshop, [pier]), decided('join', handbook, [workshop]));
		expect(matters.map(({ formerly }) => formerly)).toEqual([['workshop-on-tide-gauges', 'paint-the-pier']]);
	});

	it('gives another title under the same address', () => {
		const [one] = mattersAfter(decided('rename', handbook, [], 'Mooring handbook')).matters;
		expect(one).toMatchObject({ id: 'handbook-on-mooring-lines', title: 'Mooring handbook' });
		expect(one?.decided).toHaveLength(1);
	});

	it('splits things off, also what opened the matter, and leaves the rest its address', () => {
		expect(told(decided('split', workshop, [leaflet], 'Leaflet'))).toEqual([
			'handbook on mooring lines | first',
			'Workshop on tide gauges | first',
			'paint the pier | first',
			'Leaflet | split',
		]);
		const { matters } = mattersAfter(decided('split', workshop, [workshop], 'Gauges'));
		expect(matters.map(({ id, entries }) => [id, entries.length])).toEqual([
			['handbook-on-mooring-lines', 1],
			['workshop-on-tide-gauges', 1],
			['paint-the-pier', 1],
			['gauges', 1],
		]);
	});

	it('is told, and changes nothing, where its words or its thing are gone', () => {
		const gone = anchor('event', 'Fair of lanterns');
		const lost = [
			decided('rename', gone, [], 'Fair'),
			decided('join', handbook, [gone]),
			decided('split', workshop, [leaflet, gone], 'Leaflet'),
			decided('split', workshop, [pier], 'Pier'),
			decided('split', workshop, [workshop, leaflet], 'All of it'),
		];
		expect(told(...lost)).toEqual(told());
		expect(mattersAfter(...lost).unplaced).toEqual(lost.map(({ correction }) => correction));
	});
});
