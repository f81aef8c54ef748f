import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextAgendaOf } from '../../src/derive/agenda.ts';
import { standingOf } from '../../src/derive/standing.ts';
import { readingOf } from '../../src/read/reading.ts';
import type { Standing } from '../../src/record/standing.ts';
import type { DocumentVersion } from '../../src/record/version.ts';

const folder = new URL('../../examples/orchards/', import.meta.url);
const files = readdirSync(folder).sort();
const body = 'Expert Team on Traditional Orchards';
const issued = ['2025-04-11', '2025-11-07', '2026-05-19', '2026-10-30'];

const versions: DocumentVersion[] = await Promise.all(
	files.map(async (name) => {
		const { reading } = await readingOf(new Uint8Array(readFileSync(new URL(name, folder))), name);
		return { document: name, version: 1, reading, recorded: '2026-11-24T00:00:00.000Z', superseded: null, by: 'test' };
	}),
);

/** What stands after the first so many meetings, on the day the last report was issued. */
function after(meetings: number): Standing {
	return standingOf({
		body,
		versions: versions.slice(0, meetings),
		on: issued[meetings - 1] ?? '',
		known: '2026-11-24',
	});
}

type Noun = 'followUps' | 'events' | 'proposals' | 'contributions' | 'programme';

/** A thing of the story by some of its words, and its status after each meeting; a dot where it is not yet known. */
const story: readonly (readonly [noun: Noun, words: string, statuses: string])[] = [
	['followUps', 'circulate it to the regions', 'open, done, done, done'],
	['followUps', 'return the completed questionnaires', 'open, in progress, in progress, in progress'],
	['followUps', 'look for an editor', 'open, open, done, done'],
	['followUps', 'draft a chapter on hollow trunks', 'open, in progress, done, done'],
	['followUps', 'photograph the owls', 'open, open, open, open'],
	['followUps', 'list of pruning terms should be shortened', 'open, open, open, open'],
	['followUps', 'organize the Workshop in another region', 'superseded, superseded, superseded, superseded'],
	['followUps', 'obtain the invitation', 'open, done, done, done'],
	['followUps', 'prepare a note on the plant health rules', 'open, done, done, done'],
	['followUps', 'pay for the translation', 'open, open, dropped, dropped'],
	['followUps', 'compare the names', '., open, done, done'],
	['followUps', 'issue the proceedings', '., waiting, waiting, waiting'],
	['followUps', 'publish the inventory', '., ., open, in progress'],
	['followUps', 'submit a complete draft', '., ., open, done'],
	['followUps', 'submit rules for the exchange', '., ., open, done'],
	['followUps', 'postal rates should be clarified', '., ., ., open'],
	['events', 'Workshop on grafting and pruning', 'tentative, confirmed, held, held'],
	['events', 'Forum on cider and perry', '., tentative, tentative, lapsed'],
	['events', 'Forum on orchards and villages', '., ., ., tentative'],
	['proposals', 'scion wood exchange', 'deferred, deferred, agreed, agreed'],
	['proposals', 'label for juice', '., raised, deferred, dropped'],
	['proposals', 'register of village presses', '., ., raised, deferred'],
	['proposals', 'calendar of blossom', '., ., ., raised'],
	['contributions', '200 grafting knives', 'offered, received, acknowledged, acknowledged'],
	['contributions', 'drawings for the questionnaire', 'acknowledged, acknowledged, acknowledged, acknowledged'],
	['contributions', 'translation of the handbook', 'invited, invited, declined, declined'],
	['contributions', 'financial support for the Forum', '., ., ., considered'],
	['programme', 'Handbook on the care', 'dormant, dormant, active, active'],
	['programme', 'scion wood exchange', '., ., established, established'],
];

const wordsOf = (entry: object): string =>
	['title', 'what', 'for'].map((field) => Reflect.get(entry, field) ?? '').join(' ');

describe('the bundled example', () => {
	const standings = [1, 2, 3, 4].map(after);

	it.each(story)('%s: %s is %s', (noun, words, statuses) => {
		const found = standings.map((standing) => {
			const entries: readonly { readonly status: string | null }[] = standing[noun];
			return entries.find((entry) => wordsOf(entry).toLowerCase().includes(words.toLowerCase()))?.status ?? '.';
		});
		expect(found.join(', ')).toBe(statuses);
	});

	it('has something overdue, the deferrals counted, a condition met, an officer elected', () => {
		const [first, , , last] = standings;
		expect(last?.followUps.filter(({ overdue }) => overdue).map(({ due }) => due?.to)).toContain('2026-07-31');
		expect(last?.proposals.map(({ deferrals }) => deferrals)).toEqual([2, 1, 1, 0]);
		expect(last?.events[0]?.conditions.map(({ status }) => status)).toEqual(['met']);
		expect(first?.officers).toMatchObject([{ office: 'Chairman', person: 'Mr. Halvard Lien' }]);
		expect(last?.officers).toMatchObject([{ office: 'Chairman', person: 'Ms. Ketevan Lomidze' }]);
	});

	it('hangs its next meeting on the Forum', () => {
		expect(standings.map(({ nextMeeting }) => [nextMeeting?.ordinal, nextMeeting?.from, nextMeeting?.place])).toEqual([
			[8, '2025-10-14', 'Graz, Austria'],
			[9, '2026-04-21', 'Brașov, Romania'],
			[10, '2026-10-13', 'Bern, Switzerland'],
			[11, '2027-04-01', null],
		]);
		expect(standings[3]?.nextMeeting?.dependsOn).toEqual(['Forum on orchards and villages']);
	});

	it('writes its next agenda', () => {
		const input = { body, versions, on: '2026-10-30', known: '2026-11-24' };
		const { items, meeting } = nextAgendaOf(input, standingOf(input));
		expect(meeting).toMatchObject({ ordinal: 11, precision: 'month' });
		expect(
			items.map(
				({ number, title, reasons }) =>
					`${number} ${title}: ${[...new Set(reasons.map(({ why }) => why))].sort().join(', ')}`,
			),
		).toEqual([
			'1 Adoption of the agenda: ',
			'2 Progress of the programme of work: contribution, follow-up',
			'3 Forum on orchards and villages: event, follow-up',
			'4 Proposals for new activities: deferred-proposal, follow-up, open-proposal',
			'5 Contributions and partners: contribution, follow-up',
			'6 Date of the next meeting: ',
			'7 Other business: ',
			'8 Adoption of the report: ',
		]);
	});

	it('asks once what became of an event whose day passed since the last meeting', () => {
		const asked = (on: string): string[] => {
			const input = { body, versions, on, known: '2026-11-24' };
			const reasons = nextAgendaOf(input, standingOf(input)).items.flatMap((item) => item.reasons);
			return reasons.filter(({ why }) => why === 'event').map(({ text }) => text.replace(/:.*$/u, ''));
		};
		expect(asked('2026-10-01')).toContain('Forum on cider and perry');
		expect(asked('2026-10-30')).not.toContain('Forum on cider and perry');
	});
});
