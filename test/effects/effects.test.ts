import { describe, expect, it } from 'vitest';
import { folded } from '../../src/base/words.ts';
import { effectsOf, readingOf } from './sentence.ts';

const proposals = 'Item 3 – Proposals for new activities';
const contributions = 'Item 4 – Contributions and partners';

/** One line: a sentence, and the least that its effects must hold; `not` names kinds that must be missing. */
type Case = readonly [words: string, expected: readonly object[], not?: readonly string[]];

function check(cases: readonly Case[], heading?: string, project?: string): void {
	for (const [words, expected, not = []] of cases)
		it(words, () => {
			const found = effectsOf(words, heading, project);
			for (const one of expected) expect(found).toContainEqual(expect.objectContaining(one));
			for (const kind of not) expect(found.map((effect) => effect.kind)).not.toContain(kind);
		});
}

describe('what is owed', () => {
	check([
		[
			'The Team requested the secretariat to print the map by 30 September 2030.',
			[
				{
					kind: 'owes',
					owner: ['secretariat'],
					what: 'print the map by 30 September 2030',
					dueText: 'by 30 September 2030',
					due: { from: null, to: '2030-09-30', precision: 'day', tentative: false },
				},
			],
		],
		[
			'The Team asked the Chairman to visit the pier before its next meeting.',
			[
				{
					kind: 'owes',
					owner: ['Chairman'],
					dueText: 'before its next meeting',
					dueMeeting: { ordinal: null, relation: 'before' },
				},
			],
		],
		[
			'Mr. Otto Keel (Austria) undertook to measure the jetty for the seventh meeting.',
			[
				{
					kind: 'owes',
					owner: ['Mr. Otto Keel'],
					what: 'measure the jetty for the seventh meeting',
					dueMeeting: { ordinal: 7, relation: 'at' },
				},
			],
		],
		['The secretariat will paint the sign.', [{ kind: 'owes', owner: ['secretariat'], what: 'paint the sign' }]],
		[
			'The Team agreed that the secretariat should repaint the sign.',
			[{ kind: 'owes', owner: ['secretariat'], what: 'repaint the sign' }],
		],
		[
			'It was agreed that the fares should be simplified.',
			[{ kind: 'owes', owner: [], what: 'the fares should be simplified' }],
		],
		[
			'The Team agreed to send a letter to the port.',
			[{ kind: 'owes', owner: ['Expert Team on Small Ferries'], what: 'send a letter to the port' }],
		],
		[
			'The Team decided to organize the Workshop in another town.',
			[{ kind: 'owes', owner: ['Expert Team on Small Ferries'] }],
		],
		['The Team decided to hold a Workshop on ropes on 4 May 2031 in Graz, Austria.', [{ kind: 'event' }], ['owes']],
		['The Team agreed to hold its seventh meeting in Graz.', [{ kind: 'meeting' }], ['owes', 'event']],
		['The Team decided to defer the matter to its next meeting.', [], ['owes']],
		['The Team approved the draft.', [], ['owes']],
	]);
});

describe('events', () => {
	check([
		[
			'The Team decided to hold a Seminar on rails on 4 May 2031 in Graz, Austria, subject to the availability of funds and to the agreement of the city.',
			[{ kind: 'event', conditions: ['the availability of funds', 'the agreement of the city'] }],
		],
		[
			'The Team decided to hold a Seminar on ropes and knots tentatively on 4 and 5 May 2031 in Graz, Austria, subject to confirmation by the city.',
			[
				{
					kind: 'event',
					mode: 'decided',
					title: 'Seminar on ropes and knots',
					sort: 'seminar',
					place: 'Graz, Austria',
					when: { from: '2031-05-04', to: '2031-05-05', precision: 'day', tentative: true },
					conditions: ['confirmation by the city'],
				},
			],
		],
		[
			'It was agreed that a Round Table on lamps should be held in Graz in May 2031.',
			[{ kind: 'event', mode: 'decided', title: 'Round Table on lamps' }],
		],
		[
			'The Team confirmed that the Seminar on ropes would be held in Graz on 4 May 2031.',
			[{ kind: 'event', mode: 'confirmed', title: 'Seminar on ropes' }],
		],
		[
			'The secretariat reported that the Seminar on ropes had taken place in Graz on 4 May 2030.',
			[
				{
					kind: 'event',
					mode: 'held',
					title: 'Seminar on ropes',
					when: { from: '2030-05-04', to: '2030-05-04', precision: 'day', tentative: false },
					place: 'Graz',
				},
			],
		],
		[
			'The Team decided to cancel the Seminar on ropes.',
			[{ kind: 'event', mode: 'cancelled', title: 'Seminar on ropes' }],
		],
		['The Team invited the towns to send speakers to the Seminar on ropes to be held in Graz.', [], ['event']],
	]);
});

describe('the next meeting', () => {
	check([
		[
			'The Team agreed to hold its seventh meeting in May 2031 in Graz, Austria, in conjunction with the Seminar on ropes.',
			[
				{
					kind: 'meeting',
					ordinal: 7,
					place: 'Graz, Austria',
					conjunction: 'Seminar on ropes',
					when: { from: '2031-05-01', to: '2031-05-31', precision: 'month', tentative: false },
				},
			],
		],
		[
			'The Team decided that its next meeting would be held on 4 May 2031 in Graz.',
			[{ kind: 'meeting', ordinal: null }],
		],
	]);
});

describe('proposals', () => {
	check(
		[
			[
				'The delegation of Austria proposed a common timetable.',
				[{ kind: 'proposal', mode: 'raised', title: 'common timetable' }],
			],
			['A proposal was made to establish a lamp museum.', [{ kind: 'proposal', mode: 'raised', title: 'lamp museum' }]],
			[
				'The Team discussed a proposal to create a lamp museum under the auspices of the Conference.',
				[{ kind: 'proposal', mode: 'discussed', title: 'lamp museum' }],
			],
			[
				'The Team decided to continue the discussion of this issue at its next meeting.',
				[
					{
						kind: 'proposal',
						mode: 'deferred',
						title: '',
						until: 'next meeting',
						untilMeeting: { ordinal: null, relation: 'at' },
					},
				],
			],
			[
				'The Team agreed to postpone consideration of the lamp museum to its eighth meeting.',
				[{ kind: 'proposal', mode: 'deferred', title: 'lamp museum', until: 'eighth meeting' }],
			],
			[
				'The Team agreed to revert to the matter at its next meeting.',
				[{ kind: 'proposal', mode: 'deferred', title: '' }],
			],
			['The Team decided not to pursue the idea.', [{ kind: 'proposal', mode: 'dropped', title: '' }]],
			[
				'The Team agreed to establish the lamp museum as project 4.2.',
				[
					{ kind: 'proposal', mode: 'agreed' },
					{ kind: 'project', number: '4.2', status: 'established', title: 'lamp museum' },
				],
			],
			['Mr. Otto Keel suggested that the towns invite painters.', [], ['proposal']],
		],
		proposals,
	);
});

describe('contributions', () => {
	check(
		[
			[
				'The Team thanked the Port of Graz for lending its boats to the secretariat.',
				[{ kind: 'contribution', party: 'Port of Graz', sort: 'in kind', status: 'acknowledged' }],
			],
			['The Team thanked the Port of Graz for the excellent hospitality.', [], ['contribution']],
			[
				'The Team invited the Lake Fund to finance the museum.',
				[
					{ kind: 'contribution', party: 'Lake Fund', sort: 'funds', for: 'museum', status: 'invited' },
					{ kind: 'owes' },
				],
			],
			[
				'The Team called on the Lake Fund to sponsor the Seminar.',
				[{ kind: 'contribution', sort: 'sponsorship', status: 'invited' }],
			],
			[
				'The delegation of Austria offered to host a seminar on ropes.',
				[
					{
						kind: 'contribution',
						party: 'delegation of Austria',
						sort: 'host',
						for: 'seminar on ropes',
						status: 'offered',
					},
				],
				['owes'],
			],
			[
				'The representative of the Lake Fund offered 30 days of pilot time.',
				[
					{
						kind: 'contribution',
						party: 'Lake Fund',
						sort: 'in kind',
						for: '30 days of pilot time',
						status: 'offered',
					},
				],
			],
			[
				'Mr. Otto Keel agreed to consult the Swiss Government, which could possibly provide financial support for the Seminar.',
				[
					{ kind: 'contribution', party: 'Swiss Government', sort: 'funds', status: 'considered' },
					{ kind: 'owes', owner: ['Mr. Otto Keel'] },
				],
			],
			[
				'The observer of the Lake Fund announced that its board had refused to pay for the museum.',
				[
					{ kind: 'contribution', party: 'Lake Fund', sort: 'funds', status: 'declined' },
					{ kind: 'progress', state: 'dropped' },
				],
			],
			[
				'The secretariat announced that it had received ten lamps from the Port of Graz.',
				[{ kind: 'contribution', party: 'Port of Graz', sort: 'in kind', for: 'ten lamps', status: 'received' }],
			],
			['Mr. Otto Keel agreed to approach the Lake Fund on this subject.', [{ kind: 'owes' }], ['contribution']],
		],
		contributions,
	);
});

describe('projects and progress', () => {
	check(
		[
			[
				'The secretariat reported that the survey was suspended owing to bad weather.',
				[{ kind: 'project', number: '2.1', status: 'suspended', reason: 'bad weather' }],
			],
			[
				'The secretariat reported that it had measured the northern piers.',
				[{ kind: 'progress', state: 'done', by: ['secretariat'], what: 'measured the northern piers' }],
			],
			[
				'Mr. Keel reported that, as Chairman, he had written to the ports.',
				[{ kind: 'progress', state: 'done', what: 'written to the ports' }],
			],
			['The secretariat reported that work on the map was under way.', [{ kind: 'progress', state: 'in progress' }]],
			[
				'The secretariat reported that it had measured the first three piers.',
				[{ kind: 'progress', state: 'in progress' }],
			],
			[
				'The secretariat reported that it had been unable to measure the piers.',
				[{ kind: 'progress', state: 'failed' }],
			],
			['The secretariat reported that the Committee had not met.', [], ['progress']],
			['The Team agreed to drop the translation that Austria had promised.', [{ kind: 'progress', state: 'dropped' }]],
		],
		'Item 2 – Progress of work',
		'2.1. Survey of piers',
	);
});

describe('officers', () => {
	check([
		[
			'The Team elected Ms. Ada Quay (Austria) as its Chairman.',
			[{ kind: 'office', office: 'Chairman', person: 'Ms. Ada Quay' }],
		],
		[
			'The Chairman, Mr. Otto Keel (Austria), opened the meeting.',
			[{ kind: 'office', office: 'Chairman', person: 'Mr. Otto Keel' }],
		],
	]);
});

describe('every effect', () => {
	it('quotes words of its paragraph', () => {
		const words =
			'The Team thanked the Port of Graz for lending its boats and decided to hold a Seminar on ropes in May 2031.\nIt asked the secretariat to draw\nup a programme by 1 March 2031.';
		const { acts, paragraphs, source } = readingOf(words);
		const paragraph = paragraphs.find(({ number }) => number === '2');
		expect(source.length).toBeGreaterThan(0);
		for (const act of acts.filter((one) => one.paragraph === '2'))
			for (const effect of act.effects) {
				expect(effect.start).toBeGreaterThanOrEqual(paragraph?.start ?? 0);
				expect(effect.end).toBeLessThanOrEqual(paragraph?.end ?? 0);
				expect(effect.start).toBeLessThan(effect.end);
				const quoted = 'what' in effect ? effect.what : 'title' in effect ? effect.title : null;
				if (quoted) expect(folded(paragraph?.text ?? '')).toContain(quoted);
			}
	});

	it('takes time that grows with the length of the text, on a sentence without end', () => {
		const start = performance.now();
		readingOf(
			`The Team requested the secretariat to print ${'the map, which had been drawn and should be held, and '.repeat(4000)}`,
		);
		expect(performance.now() - start).toBeLessThan(8000);
	});
});

describe('what ends a proposal without a decision', () => {
	check(
		[
			[
				'Norway reported on its ferries. Sweden withdrew its proposal for a ferry museum.',
				[{ kind: 'proposal', mode: 'dropped', title: 'ferry museum' }],
			],
			[
				'Norway explained its plans. The idea of a ferry museum was not supported.',
				[{ kind: 'proposal', mode: 'dropped', title: 'ferry museum' }],
			],
			[
				'Norway reported on its ferries. The Team did not support the idea of a ferry museum.',
				[{ kind: 'proposal', mode: 'dropped', title: 'ferry museum' }],
			],
			['Norway reported that Sweden did not support the idea of a ferry museum.', [], ['proposal']],
			[
				'The Team again postponed its decision, pending a cost estimate.',
				[{ kind: 'proposal', mode: 'deferred', title: '' }],
			],
		],
		proposals,
	);
});

describe('what a contribution comes to', () => {
	check(
		[
			[
				'The secretariat acknowledged receipt of the 20,000 euros pledged by Norway.',
				[{ kind: 'contribution', party: 'Norway', sort: 'funds', for: '20,000 euros', status: 'received' }],
			],
			[
				'The secretariat reported that the contribution of Norway to the museum had been received.',
				[{ kind: 'contribution', party: 'Norway', status: 'received' }],
			],
			[
				'The observer of INPA stated that his organization would bear the cost of printing the map.',
				[{ kind: 'contribution', sort: 'funds', for: 'printing the map', status: 'offered' }],
			],
			[
				'Norway announced that it would contribute 15,000 Swiss francs to the museum.',
				[{ kind: 'contribution', party: 'Norway', sort: 'funds', status: 'offered' }],
			],
			['The Team invited Norway to provide a written description of the map.', [{ kind: 'owes' }], ['contribution']],
		],
		contributions,
	);
});

describe('who did what a report tells', () => {
	check([
		[
			'The secretariat reported that the Bureau, at its session in May 2030, had printed the map.',
			[{ kind: 'progress', state: 'done', by: ['the Bureau'], what: 'printed the map' }],
		],
		[
			'The delegation of Norway informed the Team that its Government had given its agreement.',
			[{ kind: 'progress', by: ['delegation of Norway'], subject: 'its Government' }],
		],
		[
			'The secretariat reported that no sponsor had been found yet.',
			[{ kind: 'progress', state: 'failed', yet: true }],
		],
		[
			'The secretariat reported that the map could not be printed.',
			[{ kind: 'progress', state: 'failed', what: 'the map could not be printed' }],
		],
	]);
});

describe('the mandate of the body', () => {
	check([
		[
			'The secretariat reported that the Committee had extended the mandate of the Expert Team on Small Ferries until 31 December 2032.',
			[
				{
					kind: 'mandate',
					mode: 'prolonged',
					when: { from: null, to: '2032-12-31', precision: 'day', tentative: false },
				},
			],
		],
		['The Team noted that its mandate would expire on 31 December 2032.', [{ kind: 'mandate', mode: 'told' }]],
		[
			'The secretariat recalled that the Working Party had established the Team for a period of two years.',
			[{ kind: 'mandate', mode: 'founded', years: 2 }],
		],
		['The Team requested the Working Party to extend its mandate until 2034.', [{ kind: 'owes' }], ['mandate']],
		['The secretariat recalled that the mandate of Mr. Lund would expire in May 2031.', [], ['mandate']],
		['Norway said that its mandate would expire in May 2031.', [], ['mandate']],
	]);
});

describe('another body that goes on with what is open', () => {
	const when = { from: '2032-01-01', to: null, precision: 'day', tentative: false };
	check([
		[
			'The Team decided that the Team would be succeeded by the Group on Waterways as of 1 January 2032.',
			[{ kind: 'succession', of: null, by: 'Group on Waterways', when }],
			['owes'],
		],
		[
			'It was agreed that the Expert Team on Small Ferries should be replaced by the new Group of Experts on Waterways with effect from 1 January 2032.',
			[{ kind: 'succession', of: null, by: 'Group of Experts on Waterways' }],
		],
		[
			'The Team decided that the Group on Waterways would take over from the Team on 1 January 2032.',
			[{ kind: 'succession', of: null, by: 'Group on Waterways' }],
		],
		[
			'The Team decided to transfer the outstanding matters of the Task Force on Locks to the Group on Waterways.',
			[{ kind: 'succession', of: 'Task Force on Locks', by: 'Group on Waterways', when: null }],
		],
		['The Team agreed that Mr. Lind would succeed Ms. Holm as Chairman.', [], ['succession']],
		['The Team decided that the old buoys would be replaced by new buoys.', [], ['succession']],
		['The Team did not agree that the Team would be succeeded by the Group on Waterways.', [], ['succession']],
		[
			'The Team asked the secretariat to see whether the Team should be replaced by the Group on Waterways.',
			[],
			['succession'],
		],
	]);
});

describe('threads told in other words', () => {
	check([
		[
			'The Secretariat introduced interim results of the survey.',
			[{ kind: 'progress', state: 'in progress', what: 'introduced interim results of the survey' }],
		],
		[
			'The Team welcomed the publication of the guide in May 2030.',
			[{ kind: 'progress', state: 'done', what: 'publication of the guide in May 2030' }],
		],
		[
			'The secretariat reported that the work on the symbols had begun but was not yet complete.',
			[{ kind: 'progress', state: 'in progress' }],
		],
		[
			'Mr. Otto Keel (Austria) introduced the first tables.',
			[{ kind: 'progress', state: 'done', by: ['Mr. Otto Keel', 'Austria'] }],
		],
		[
			'The secretariat reported that the Port Board had refused its agreement.',
			[{ kind: 'progress', state: 'failed', subject: 'the Port Board' }],
		],
		[
			'In the absence of Dr. Otto Brand the tables could not be examined. The Team asked him to present them at its next meeting.',
			[{ kind: 'owes', owner: ['Dr. Otto Brand'] }],
		],
		[
			'The delegation of Malta was entrusted with the preparation of the trial.',
			[{ kind: 'owes', owner: ['delegation of Malta'] }],
		],
		['The Team requested Norway to provide a progress report.', [{ kind: 'owes' }], ['contribution']],
	]);
	check(
		[
			[
				'The work on winter marking, the delegation of Norway reported, had resumed.',
				[{ kind: 'project', number: '3.2', status: 'resumed' }],
			],
			['The Team decided to merge this task with task 3.3.', [{ kind: 'project', number: '3.2', status: 'merged' }]],
			['The Team decided to close task 3.1.', [{ kind: 'project', number: '3.1', status: 'closed' }]],
		],
		undefined,
		'3.2 Winter marking',
	);
});

describe('proposals told in other words', () => {
	check(
		[
			[
				'The Team postponed once more, until its ninth meeting, the consideration of the trial of virtual buoys.',
				[{ kind: 'proposal', mode: 'deferred', title: 'trial of virtual buoys', until: 'ninth meeting' }],
			],
			[
				'The delegation of Malta proposed that the reports be printed on one sheet. The Team agreed to revert to the proposal at its next meeting.',
				[{ kind: 'proposal', mode: 'deferred', title: 'reports be printed on one sheet' }],
			],
			[
				'As regards the survey of pilots, the Team agreed to take no further action on it.',
				[{ kind: 'proposal', mode: 'dropped', title: 'survey of pilots' }],
			],
			[
				'Mr. Otto Keel (Austria) floated the idea of a yearly regatta. The Team thanked Norway for the maps.',
				[{ kind: 'proposal', mode: 'raised', title: 'yearly regatta' }],
			],
			[
				'The Team approved the trial of virtual buoys.',
				[{ kind: 'proposal', mode: 'agreed', title: 'trial of virtual buoys', known: true }],
			],
		],
		proposals,
	);
});

describe('gifts told in other words', () => {
	check(
		[
			[
				'The Lamp Trust regretted that it was not in a position to finance the printing of the map. The delegation of Denmark offered to bear this cost.',
				[
					{ kind: 'contribution', party: 'Lamp Trust', status: 'declined', sort: 'funds', for: 'printing of the map' },
					{
						kind: 'contribution',
						party: 'delegation of Denmark',
						status: 'offered',
						sort: 'funds',
						for: 'printing of the map',
					},
				],
			],
			[
				'The Team noted that the map had been printed at the expense of Denmark and thanked that delegation.',
				[{ kind: 'contribution', party: 'Denmark', status: 'received', for: 'map' }],
			],
		],
		contributions,
	);
	it('a seminar that did not take place is put off in the same breath', () => {
		expect(
			effectsOf(
				'The Seminar on solar lamps had not taken place. The Team decided to reschedule it for 26 and 27 October 2030.',
			),
		).toContainEqual(
			expect.objectContaining({
				kind: 'event',
				mode: 'postponed',
				title: 'Seminar on solar lamps',
				when: { from: '2030-10-26', to: '2030-10-27', precision: 'day', tentative: false },
			}),
		);
	});
});
