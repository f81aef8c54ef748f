import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/derive/standing.ts';
import type { Evidence } from '../../src/record/evidence.ts';
import type { DocumentVersion } from '../../src/record/version.ts';
import { body, line, owes, progress, reportOf, secretariat } from './reading.ts';

const work = 'Progress of work';
const asked = reportOf(6, [
	line(work, 'directive', owes([secretariat], 'print the map of the piers', { conditions: ['the harbour pays'] })),
]);
const of = 'CLT-ET.1-2030-6-1.1';

let count = 0;
const evidence = (kind: Evidence['kind'], date: string, said: Partial<Evidence> = {}): Evidence => ({
	id: String(++count),
	document: 'CLT-ET.1-2030-6',
	of: {
		target: {
			paragraph: '1',
			quote: { exact: '', prefix: '', suffix: '' },
			position: { start: 0, end: 0 },
			alone: true,
		},
		what: 'print the map of the piers',
		place: 0,
	},
	kind,
	date,
	words: 'seen in the harbour office',
	link: null,
	condition: null,
	by: 'Ada Quay',
	recorded: '2031-01-01T12:00:00.000Z',
	superseded: null,
	...said,
});

const followUp = (noted: readonly Evidence[], on = '2032-01-01', versions: readonly DocumentVersion[] = [asked]) =>
	standingOf({ body, versions, on, known: '2032-02-01', evidence: noted.map((each) => ({ evidence: each, of })) })
		.followUps[0];

describe('evidence', () => {
	it('moves its follow-up from its date on, and is cited by it', () => {
		const done = evidence('done', '2030-09-01');
		expect(followUp([done], '2030-08-31')).toMatchObject({ status: 'waiting' });
		expect(followUp([done], '2030-08-31')?.evidence).toBeUndefined();
		const { id, by, words } = done;
		expect(followUp([done], '2030-09-01')).toMatchObject({ status: 'done', evidence: [{ id, by, words }] });
	});

	it('takes it from open to in progress to done, or drops it, in the order of its dates', () => {
		const begun = evidence('in progress', '2030-08-01');
		const done = evidence('done', '2030-09-01');
		const dropped = evidence('dropped', '2030-10-01');
		const all = [dropped, done, begun];
		expect(['2030-08-15', '2030-09-15', '2030-10-15'].map((on) => followUp(all, on)?.status)).toEqual([
			'in progress',
			'done',
			'dropped',
		]);
		expect(followUp(all)).toEqual(followUp([begun, done, dropped]));
		expect(followUp(all)?.evidence?.map(({ kind }) => kind)).toEqual(['in progress', 'done', 'dropped']);
	});

	it('takes up again what was done, so that a later report finds it', () => {
		const between = reportOf(7, [
			line(work, 'information', progress('done', [secretariat], 'printed a map of the piers')),
		]);
		const later = reportOf(8, [
			line(work, 'information', progress('done', [secretariat], 'printed the map of the piers anew')),
		]);
		const noted = [evidence('done', '2030-09-01'), evidence('in progress', '2030-12-01')];
		const versions = [asked, between, later];
		expect(followUp(noted, '2030-12-15', versions)).toMatchObject({ status: 'in progress' });
		expect(followUp(noted, '2032-01-01', versions)).toMatchObject({ status: 'done' });
	});

	it('meets a condition, so that it waits no longer; a note moves nothing', () => {
		expect(followUp([evidence('note', '2030-09-01')])).toMatchObject({ status: 'waiting' });
		const met = evidence('condition met', '2030-09-01', { condition: 'the harbour pays' });
		expect(followUp([met], '2030-08-31')).toMatchObject({ status: 'waiting', waitingFor: ['the harbour pays'] });
		expect(followUp([met])).toMatchObject({ status: 'open', waitingFor: [] });
	});

	it('stands among the reports by its date: a later report may move what it left open', () => {
		const told = reportOf(7, [line(work, 'information', progress('done', [secretariat], 'printed the map'))]);
		const begun = evidence('in progress', '2030-09-01');
		expect(followUp([begun], '2030-10-01', [told, asked])).toMatchObject({ status: 'in progress' });
		expect(followUp([begun], '2032-01-01', [told, asked])).toMatchObject({ status: 'done' });
		const again = evidence('in progress', '2030-12-01');
		expect(followUp([again], '2032-01-01', [asked, told])).toMatchObject({ status: 'in progress' });
	});

	it('breaks the silence about it', () => {
		const later = [reportOf(7, []), reportOf(8, [])];
		expect(followUp([], '2032-01-01', [asked, ...later])).toMatchObject({ silentFor: 2 });
		const begun = evidence('in progress', '2030-12-01');
		expect(followUp([begun], '2032-01-01', [asked, ...later])).toMatchObject({ silentFor: 1 });
	});

	it('of a day before its act counts from the act on', () => {
		expect(followUp([evidence('done', '2029-01-01')], '2030-06-01')).toMatchObject({ status: 'done' });
		expect(followUp([evidence('done', '2029-01-01')], '2029-06-01')).toBeUndefined();
	});
});
