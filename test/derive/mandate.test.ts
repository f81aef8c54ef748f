import { describe, expect, it } from 'vitest';
import { nextAgendaOf } from '../../src/derive/agenda.ts';
import { standingOf } from '../../src/derive/standing.ts';
import type { DocumentVersion } from '../../src/record/version.ts';
import { body, days, line, reportOf } from './reading.ts';

const item = 'Mandate of the Team';
const told = (mode: 'founded' | 'prolonged' | 'told' | 'ended', to: string | null, years: number | null = null) =>
	line(item, 'information', { kind: 'mandate', mode, when: to === null ? null : days(null, to), years });

const input = (versions: readonly DocumentVersion[], on: string) => ({ body, versions, on, known: '2040-01-01' });
const mandateOn = (versions: readonly DocumentVersion[], on: string) => standingOf(input(versions, on)).mandate;
const reasonsOn = (versions: readonly DocumentVersion[], on: string): string[] =>
	nextAgendaOf(input(versions, on), standingOf(input(versions, on)))
		.items.flatMap(({ reasons }) => reasons)
		.filter(({ why }) => why === 'mandate')
		.map(({ text }) => text);

describe('a mandate', () => {
	const founded = reportOf(6, [told('founded', null, 2)]);
	const prolonged = reportOf(7, [told('prolonged', '2034-12-31')]);
	const closed = reportOf(8, [told('ended', null)]);

	it('is there only where a report tells of it', () => {
		expect(mandateOn([reportOf(6, [])], '2030-06-01')).toBeNull();
	});

	it('counts its years from the report that founds it, and expires by itself', () => {
		expect(mandateOn([founded], '2030-06-01')).toMatchObject({
			until: '2032-05-04',
			status: 'in force',
			founded: [{ document: 'CLT/ET.1/2030/6', paragraph: '1' }],
		});
		expect(mandateOn([founded], '2032-05-04')).toMatchObject({ status: 'in force' });
		expect(mandateOn([founded], '2032-05-05')).toMatchObject({ status: 'expired' });
	});

	it('goes on when it is prolonged, keeps what founded it, and ends by a decision', () => {
		const longer = mandateOn([founded, prolonged], '2033-01-01');
		expect(longer).toMatchObject({ until: '2034-12-31', status: 'in force' });
		expect(longer?.founded).toHaveLength(1);
		expect(longer?.cites.map(({ document }) => document)).toEqual(['CLT/ET.1/2030/6', 'CLT/ET.1/2030/7']);
		expect(mandateOn([founded, prolonged, closed], '2033-01-01')).toMatchObject({ status: 'ended' });
	});

	it('is on the agenda of the last meeting before its end, and not before', () => {
		expect(reasonsOn([prolonged], '2030-12-01')).toEqual([]);
		const soon = reportOf(7, [told('prolonged', '2031-06-30')]);
		expect(reasonsOn([soon], '2030-12-01')).toEqual(['Mandate ends on 30 June 2031: to be renewed or the body closed']);
		expect(reasonsOn([soon], '2031-08-01')).toEqual([
			'Mandate expired on 30 June 2031: to be renewed or the body closed',
		]);
		expect(reasonsOn([soon, closed], '2031-08-01')).toEqual([]);
	});
});
