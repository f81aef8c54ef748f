import { describe, expect, it } from 'vitest';
import { mattersOf } from '../../src/derive/matter/matter.ts';
import { standingOf } from '../../src/derive/standing.ts';
import { papersOf } from '../../src/derive/timeline.ts';
import type { DocumentVersion } from '../../src/record/version.ts';
import { body, event, line, owes, progress, proposal, reportOf, secretariat } from './reading.ts';

const ideas = 'Proposals';
const work = 'Progress of work';

const recordOf = (versions: readonly DocumentVersion[], name = body) => {
	const input = { body: name, versions, on: '2032-01-01', known: '2032-02-01' };
	return { body: name, standing: standingOf(input), papers: papersOf(input) };
};
const matters = (...versions: readonly DocumentVersion[]) => mattersOf([recordOf(versions)]).matters;

describe('a matter', () => {
	const proposed = reportOf(6, [
		line(ideas, 'deliberation', proposal('raised', 'handbook on mooring lines')),
		line(work, 'directive', owes([secretariat], 'count the lamps')),
	]);
	const agreed = reportOf(7, [
		line(
			ideas,
			'decision',
			proposal('agreed', 'handbook on mooring lines'),
			owes(['Ms. Ada Quay'], 'circulate an outline'),
		),
		line(work, 'information', progress('done', [secretariat], 'counted the lamps')),
	]);

	it('goes from the proposal through the decision to the task, each with its reason', () => {
		const [handbook, lamps] = matters(proposed, agreed);
		expect(handbook).toMatchObject({ title: 'handbook on mooring lines', status: 'agreed' });
		expect(handbook?.entries.map(({ noun, link }) => [noun, link])).toEqual([
			['proposal', 'first'],
			['follow-up', 'same act'],
		]);
		expect(handbook?.steps.map(({ meeting, kind }) => [meeting, kind])).toEqual([
			[6, 'deliberation'],
			[7, 'decision'],
		]);
		expect(lamps).toMatchObject({ title: 'count the lamps', status: 'done' });
	});

	it('holds an event and what is owed for it by the words of its title, and nothing else', () => {
		const held = reportOf(7, [
			line(work, 'decision', event('decided', 'Workshop on tide gauges', { sort: 'workshop' })),
			line(work, 'directive', owes([secretariat], 'print a leaflet for the workshop on tide gauges')),
			line(work, 'directive', owes([secretariat], 'paint the pier')),
		]);
		expect(matters(held).map(({ entries }) => entries.map(({ noun, link }) => `${noun}: ${link}`))).toEqual([
			['event: first', 'follow-up: same words'],
			['follow-up: first'],
		]);
	});

	it('is one across bodies, and does not hang on the order in which they are told', () => {
		const other = reportOf(1, [line(ideas, 'deliberation', proposal('discussed', 'handbook on mooring lines'))]);
		const own = recordOf([proposed, agreed]);
		const above = recordOf([{ ...other, document: 'above' }], 'Committee');
		const [shared] = mattersOf([own, above]).matters.filter(({ bodies }) => bodies.length > 1);
		expect(shared).toMatchObject({ bodies: expect.arrayContaining([body, 'Committee']) });
		expect(mattersOf([above, own])).toEqual(mattersOf([own, above]));
	});

	it('cites only paragraphs of the record, each step once', () => {
		const known = new Set(recordOf([proposed, agreed]).papers.map(({ cited }) => cited));
		for (const { steps } of matters(proposed, agreed)) {
			const cites = steps.map(({ cite }) => JSON.stringify(cite));
			expect(steps.every(({ cite }) => known.has(cite.document))).toBe(true);
			expect(new Set(cites).size).toBe(cites.length);
		}
	});
});
