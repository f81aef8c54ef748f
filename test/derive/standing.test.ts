import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAgendaOf } from '../../src/derive/agenda.ts';
import { dayBefore } from '../../src/derive/schedule.ts';
import { standingOf } from '../../src/derive/standing.ts';
import type { DocumentVersion } from '../../src/record/version.ts';
import { body, days, event, type Line, line, owes, progress, proposal, reportOf, secretariat } from './reading.ts';

const work = 'Progress of work';
const ideas = 'Proposals';

const standing = (versions: readonly DocumentVersion[], on = '2032-01-01') =>
	standingOf({ body, versions, on, known: '2032-02-01' });
const followUp = (versions: readonly DocumentVersion[], on?: string) => standing(versions, on).followUps[0];
const theEvent = (versions: readonly DocumentVersion[], on?: string) => standing(versions, on).events[0];

describe('a follow-up', () => {
	const asked = reportOf(6, [
		line(
			work,
			'directive',
			owes([secretariat], 'print the map of the piers by 30 June 2030', {
				due: days(null, '2030-06-30'),
				dueText: 'by 30 June 2030',
			}),
		),
	]);

	it('is open until its day has passed, then overdue', () => {
		expect(followUp([asked], '2030-06-30')).toMatchObject({
			status: 'open',
			overdue: false,
			id: 'CLT-ET.1-2030-6-1.1',
			meeting: 6,
		});
		expect(followUp([asked], '2030-07-01')).toMatchObject({ status: 'open', overdue: true });
		expect(standing([asked], '2030-07-01').looseEnds.map(({ rule }) => rule)).toEqual(['overdue']);
	});

	it.each([
		['done', 'printed the map in June', 'done'],
		['in progress', 'begun to print the map', 'in progress'],
		['dropped', 'print the map', 'dropped'],
		['failed', 'to print the map', 'open'],
	] as const)('told %s is %s', (state, what, status) => {
		const told = reportOf(7, [line(work, 'information', progress(state, [secretariat], what))]);
		const found = followUp([asked, told]);
		expect(found).toMatchObject({ status });
		expect(found?.cites.map(({ document }) => document)).toEqual(['CLT/ET.1/2030/6', 'CLT/ET.1/2030/7']);
	});

	it('is not moved by somebody else, by other work or by silence', () => {
		const others = reportOf(7, [
			line(work, 'information', progress('done', ['Mr. Keel'], 'printed a poem')),
			line(work, 'information', progress('done', [secretariat], 'visited the ports')),
		]);
		expect(followUp([asked, others])).toMatchObject({ status: 'open' });
		expect(followUp([asked, reportOf(7, [])])).toMatchObject({ status: 'open' });
	});

	it('an election that is put off comes up again, and is settled by whoever is elected', () => {
		const put = proposal('deferred', 'election of the Vice-Chair', 'next meeting', { election: true });
		const off = reportOf(6, [line(ideas, 'decision', put)]);
		const held = reportOf(7, [
			line(ideas, 'decision', { kind: 'office', office: 'Vice-Chairman', person: 'Ms. Ada Quay' }),
		]);
		const agenda = nextAgendaOf({ body, versions: [off], on: '2032-01-01', known: '2032-02-01' }, standing([off]));
		expect(agenda.items.flatMap(({ reasons }) => reasons.map(({ why }) => why))).toEqual(['deferred-proposal']);
		expect(standing([off, held]).proposals).toMatchObject([{ status: 'agreed', deferrals: 1 }]);
	});

	it('owed by an office is done by the one who then held it', () => {
		const first = reportOf(6, [
			line(work, 'directive', owes(['Chairman'], 'write to the ports')),
			line(work, 'information', { kind: 'office', office: 'Chairman', person: 'Mr. Otto Keel' }),
		]);
		const second = reportOf(7, [
			line(work, 'decision', { kind: 'office', office: 'Chairman', person: 'Ms. Ada Quay' }),
			line(work, 'information', progress('done', ['Mr. Keel'], 'written to the ports')),
		]);
		expect(followUp([first, second])).toMatchObject({ status: 'done', owner: ['Chairman'] });
		expect(standing([first, second]).officers).toMatchObject([{ office: 'Chairman', person: 'Ms. Ada Quay' }]);
	});

	it('waits for its condition until that is reported met', () => {
		const waiting = reportOf(6, [
			line(
				work,
				'directive',
				owes([secretariat], 'translate the guide', { conditions: ['the availability of funds'] }),
			),
		]);
		const met = reportOf(7, [line(work, 'information', progress('done', [], 'funds had been made available'))]);
		expect(followUp([waiting])).toMatchObject({ status: 'waiting', waitingFor: ['the availability of funds'] });
		expect(followUp([waiting, met])).toMatchObject({ status: 'open', waitingFor: [] });
	});

	it('is silent for as many meetings as were reported since it was last spoken of, and is never done by that', () => {
		const other = (ordinal: number) => reportOf(ordinal, [line(work, 'information', progress('done', [], 'a boat'))]);
		expect(followUp([asked])).toMatchObject({ status: 'open', silentFor: 0 });
		expect(followUp([asked, other(7), other(8)])).toMatchObject({ status: 'open', silentFor: 2 });
		const done = reportOf(9, [
			line(work, 'information', progress('done', [secretariat], 'printed the map of the piers')),
		]);
		expect(followUp([asked, other(7), other(8), done])).toMatchObject({ status: 'done', silentFor: 0 });
	});

	it('due at a meeting is due when that meeting is decided to be, then when it was', () => {
		const due = owes([secretariat], 'print the map', {
			dueText: 'at the next meeting',
			dueMeeting: { ordinal: null, relation: 'at' },
		});
		const before = owes([secretariat], 'fold the map', {
			dueText: 'before the next meeting',
			dueMeeting: { ordinal: null, relation: 'before' },
		});
		const set = {
			kind: 'meeting',
			ordinal: 7,
			when: days('2030-12-10', '2030-12-11'),
			place: null,
			conjunction: null,
		} as const;
		const first = reportOf(6, [line(work, 'directive', due), line(work, 'directive', before)]);
		const dated = reportOf(6, [
			line(work, 'directive', due),
			line(work, 'directive', before),
			line(work, 'decision', set),
		]);
		expect(followUp([first])?.due).toBeNull();
		expect(followUp([dated])?.due).toEqual({ from: '2030-12-10', to: '2030-12-11', precision: 'day' });
		expect(standing([dated]).followUps[1]?.due).toEqual({ from: null, to: '2030-12-09', precision: 'day' });
		expect(followUp([dated, reportOf(7, [])])?.due).toEqual({ from: '2030-11-04', to: '2030-11-05', precision: 'day' });
	});

	it('of nobody is a loose end', () => {
		const orphan = reportOf(6, [line(work, 'decision', owes([], 'the fares should be simplified'))]);
		expect(standing([orphan]).looseEnds).toMatchObject([
			{ rule: 'decision-without-owner', cites: [{ document: 'CLT/ET.1/2030/6', paragraph: '1', act: '1.1' }] },
		]);
	});
});

describe('an event', () => {
	const open = { conditions: ['an invitation from the city of Graz'] };
	const tentative = reportOf(6, [
		line(
			work,
			'decision',
			event('decided', 'Seminar on ropes', {
				when: days('2031-03-04', '2031-03-05', true),
				place: 'Graz, Austria',
				...open,
			}),
		),
	]);

	it('is tentative while a condition is open, and nobody asked is a loose end', () => {
		expect(theEvent([tentative], '2030-12-01')).toMatchObject({
			status: 'tentative',
			from: '2031-03-04',
			conditions: [{ status: 'open' }],
		});
		expect(standing([tentative], '2030-12-01').looseEnds.map(({ rule }) => rule)).toEqual(['condition-nobody-asked']);
	});

	it('lapses when its last day passes with the condition open', () => {
		expect(theEvent([tentative], '2031-03-05')).toMatchObject({ status: 'tentative' });
		expect(theEvent([tentative], '2031-03-06')).toMatchObject({ status: 'lapsed' });
	});

	it('is confirmed when its condition is reported met, and held when it is told so', () => {
		const met = reportOf(7, [
			line(work, 'information', progress('done', ['Ms. Quay'], 'obtained the invitation from the city of Graz')),
		]);
		const held = reportOf(8, [
			line(
				work,
				'information',
				event('held', 'Seminar on ropes', { when: days('2031-03-04', '2031-03-05'), place: 'Graz' }),
			),
		]);
		expect(theEvent([tentative, met])).toMatchObject({ status: 'confirmed', conditions: [{ status: 'met' }] });
		expect(standing([tentative, met, held]).events).toMatchObject([
			{ status: 'held', place: 'Graz, Austria', cites: [{}, {}, {}] },
		]);
	});

	it('is not the one of like name that was held another year', () => {
		const past = reportOf(7, [
			line(work, 'information', event('held', 'Seminar on ropes', { when: days('2029-03-04', '2029-03-05') })),
		]);
		expect(standing([tentative, past], '2030-12-01').events.map(({ status }) => status)).toEqual(['tentative', 'held']);
	});

	it('decided definitively after it was tentative is confirmed; cancelled is cancelled', () => {
		const firm = reportOf(7, [
			line(
				work,
				'decision',
				event('decided', 'Seminar on ropes', { when: days('2031-03-04', '2031-03-05'), place: 'Graz' }),
			),
		]);
		const off = reportOf(8, [line(work, 'decision', event('cancelled', 'Seminar on ropes'))]);
		expect(theEvent([tentative, firm])).toMatchObject({ status: 'confirmed' });
		expect(theEvent([tentative, firm, off])).toMatchObject({ status: 'cancelled' });
	});

	it('made definite takes the place of the vague decision, and of what that left to do', () => {
		const vague: Line = {
			item: work,
			project: '2.1',
			acts: [
				{
					kind: 'decision',
					content: 'to hold the Workshop in another town',
					effects: [event('decided', 'Workshop'), owes([body], 'hold the Workshop in another town')],
				},
			],
		};
		const definite: Line = {
			item: work,
			project: '2.1',
			acts: [
				{
					kind: 'decision',
					effects: [
						event('decided', 'Forum on ropes', { when: days('2031-03-04', '2031-03-05', true), place: 'Linz' }),
					],
				},
			],
		};
		const found = standing([reportOf(6, [vague, definite], [['2.1', 'Workshop on ropes']])], '2030-12-01');
		expect(found.events).toMatchObject([
			{
				title: 'Forum on ropes',
				place: 'Linz',
				projects: ['2.1'],
				earlier: [{ words: 'to hold the Workshop in another town' }],
			},
		]);
		expect(found.followUps).toMatchObject([{ status: 'superseded', cites: [{ paragraph: '1' }, { paragraph: '2' }] }]);
		expect(found.programme).toMatchObject([
			{ number: '2.1', event: 'Forum on ropes', cites: [{ paragraph: '1' }, { paragraph: '2' }] },
		]);
	});
});

describe('a proposal', () => {
	it('is counted each time it is put off, found again by a short name, and ends', () => {
		const first = reportOf(6, [
			line(ideas, 'deliberation', proposal('raised', 'common timetable of the lakes')),
			line(ideas, 'decision', proposal('deferred', '', 'next meeting')),
		]);
		const second = reportOf(7, [
			line(ideas, 'deliberation', proposal('discussed', 'timetable')),
			line(ideas, 'decision', proposal('deferred', 'timetable', 'eighth meeting')),
		]);
		const third = reportOf(8, [
			line(ideas, 'deliberation', proposal('discussed', 'common timetable')),
			line(ideas, 'decision', proposal('agreed', '')),
		]);
		expect(standing([first]).proposals).toMatchObject([{ status: 'deferred', until: 'next meeting', deferrals: 1 }]);
		expect(standing([first, second]).proposals).toMatchObject([
			{ status: 'deferred', until: 'eighth meeting', deferrals: 2 },
		]);
		expect(standing([first, second, third]).proposals).toMatchObject([
			{ title: 'common timetable of the lakes', status: 'agreed', until: null, deferrals: 2 },
		]);
	});

	it('that is agreed without ever having been made is none', () => {
		expect(standing([reportOf(6, [line(ideas, 'decision', proposal('agreed', 'task force'))])]).proposals).toEqual([]);
	});
});

describe('a contribution', () => {
	const gift = (status: 'invited' | 'offered' | 'received' | 'acknowledged' | 'declined', what: string) =>
		({ kind: 'contribution', party: 'Port of Graz', sort: 'in kind', for: what, status }) as const;

	it('moves forward with each report and never back', () => {
		const reports = [
			reportOf(6, [line(work, 'commitment', gift('offered', 'ten lamps'))]),
			reportOf(7, [line(work, 'information', gift('received', 'the ten lamps'))]),
			reportOf(8, [line(work, 'directive', gift('invited', 'ten lamps'))]),
		];
		expect(standing(reports).contributions).toMatchObject([{ status: 'received', cites: [{}, {}, {}] }]);
	});

	it('refused is declined', () => {
		const reports = [
			reportOf(6, [line(work, 'directive', gift('invited', 'a boat'))]),
			reportOf(7, [line(work, 'information', gift('declined', 'boat'))]),
		];
		expect(standing(reports).contributions).toMatchObject([{ status: 'declined' }]);
	});
});

describe('the next agenda', () => {
	const first = reportOf(6, [
		line('Adoption of the agenda', 'decision'),
		line(work, 'directive', owes([secretariat], 'print the map')),
		line(ideas, 'decision', proposal('deferred', 'common timetable', 'next meeting')),
		line('Other business', 'information'),
	]);

	it('takes the items of the last report and puts each thing under its own', () => {
		const input = { body, versions: [first], on: '2030-06-01', known: '2030-06-01' };
		const agenda = nextAgendaOf(input, standingOf(input));
		expect(agenda.meeting.ordinal).toBe(7);
		expect(agenda.items.map(({ number, title, reasons }) => [number, title, reasons.map(({ why }) => why)])).toEqual([
			['1', 'Adoption of the agenda', []],
			['2', work, ['follow-up']],
			['3', ideas, ['deferred-proposal']],
			['4', 'Other business', []],
		]);
		expect(agenda.items[2]?.reasons[0]).toMatchObject({
			text: 'common timetable: put off until the next meeting',
			cites: [{ paragraph: '3' }],
		});
	});

	it('of no report is empty', () => {
		const input = { body, versions: [], on: '2030-06-01', known: '2030-06-01' };
		expect(nextAgendaOf(input, standingOf(input)).items).toEqual([]);
	});
});

describe('any record', () => {
	const versions = [
		reportOf(6, [
			line(work, 'directive', owes([secretariat], 'print the map')),
			line(ideas, 'deliberation', proposal('raised', 'timetable')),
		]),
		reportOf(7, [
			line(work, 'information', progress('done', [secretariat], 'printed the map')),
			line(ideas, 'decision', proposal('deferred', '', 'next meeting')),
		]),
		reportOf(8, [
			line(work, 'decision', event('decided', 'Seminar on ropes', { when: days('2033-03-04', '2033-03-05', true) })),
			line(ideas, 'decision', proposal('dropped', 'timetable')),
		]),
		{ ...reportOf(8, []), version: 2 },
	];

	it('gives one standing in whatever order its documents came', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(versions, { minLength: versions.length }),
				fc.constantFrom('2030-05-05', '2030-11-05', '2031-06-01'),
				(shuffled, on) => {
					const inputs = [versions, shuffled].map((some) => ({ body, versions: some, on, known: '2032-01-01' }));
					const [a, b] = inputs.map((input) => ({
						standing: standingOf(input),
						agenda: nextAgendaOf(input, standingOf(input)),
					}));
					expect(b).toEqual(a);
				},
			),
		);
	});

	it('counts a report from the last day of its meeting, and only the newest version of it', () => {
		expect(standing(versions.slice(0, 3), '2030-05-04').followUps).toEqual([]);
		expect(standing(versions.slice(0, 3), '2030-05-05').followUps).toHaveLength(1);
		expect(standing(versions.slice(0, 3)).events).toHaveLength(1);
		expect(standing(versions).events).toEqual([]);
	});

	it('cites something for every entry', () => {
		const { programme, followUps, events, proposals, contributions, looseEnds } = standing(versions.slice(0, 3));
		for (const { cites } of [...programme, ...followUps, ...events, ...proposals, ...contributions, ...looseEnds])
			expect(cites.length).toBeGreaterThan(0);
	});
});

it.each([
	['2030-03-01', '2030-02-28'],
	['2032-03-01', '2032-02-29'],
	['2030-01-01', '2029-12-31'],
	['2030-05-10', '2030-05-09'],
])('the day before %s is %s', (day, before) => expect(dayBefore(day)).toBe(before));

describe('what later reports tell', () => {
	const owedBy = (owner: readonly string[], what: string): Line => line(work, 'decision', owes(owner, what));

	it('is partly done where some of all who were asked have done it', () => {
		const asked = reportOf(6, [owedBy(['delegations'], 'submit their national factors')]);
		const some = progress('done', ['Nine delegations'], 'submitted their factors');
		const all = progress('done', ['delegations'], 'submitted their factors');
		expect(followUp([asked, reportOf(7, [line(work, 'information', some)])])).toMatchObject({ status: 'in progress' });
		expect(followUp([asked, reportOf(7, [line(work, 'information', all)])])).toMatchObject({ status: 'done' });
	});

	it('closes what nobody was named for, by its things and heading', () => {
		const asked = reportOf(6, [owedBy([], 'the glossary should be aligned with the definitions of the Agency')]);
		const told = progress(
			'done',
			[secretariat],
			'the glossary had been brought into line with the definitions of the Agency',
		);
		expect(followUp([asked, reportOf(7, [line(work, 'information', told)])])).toMatchObject({ status: 'done' });
		expect(
			followUp([
				asked,
				reportOf(7, [line(ideas, 'information', progress('done', [secretariat], 'printed a glossary'))]),
			]),
		).toMatchObject({ status: 'open' });
	});
});
