import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { nextAgenda } from '../../src/actions/agenda/next.ts';
import { allActions } from '../../src/actions/all.ts';
import { listBodies } from '../../src/actions/body/list.ts';
import { showBody } from '../../src/actions/body/show.ts';
import { makeCorrection } from '../../src/actions/correction/make.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { listDocuments } from '../../src/actions/document/list.ts';
import { readDocument } from '../../src/actions/document/read.ts';
import { showDocument } from '../../src/actions/document/show.ts';
import { showEvent } from '../../src/actions/event/show.ts';
import { noteEvidence } from '../../src/actions/evidence/note.ts';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { listMatters } from '../../src/actions/matter/list.ts';
import { showMeeting } from '../../src/actions/meeting/show.ts';
import { listParties } from '../../src/actions/party/list.ts';
import { showParty } from '../../src/actions/party/show.ts';
import { showProject } from '../../src/actions/project/show.ts';
import { showProposal } from '../../src/actions/proposal/show.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import { bytesOf, corrected, emptyRecord, name, second, third } from './reports.ts';

const id = 'group-of-experts-on-inland-locks';
let at: (day: string) => Context;
const put = (text: string, day: string) => importDocument.run(at(day), { name: 'report.txt', bytes: bytesOf(text) });

beforeEach(async () => {
	at = await emptyRecord();
});

describe('importing', () => {
	it('keeps a document under its symbol, once', async () => {
		const first = await put(second, '2024-01-01');
		expect(first).toMatchObject({ document: 'HC-GE.3-2009-2', version: 1, outcome: 'new', paragraphs: 5 });
		expect(first.acts).toBeGreaterThan(5);
		expect(await put(second, '2024-01-02')).toEqual({ ...first, outcome: 'unchanged' });
		expect(await put(corrected, '2024-01-03')).toMatchObject({ version: 2, outcome: 'new version' });
		expect(await put(second, '2024-01-04')).toMatchObject({ version: 3, outcome: 'new version' });
	});

	it('tells what a file would be, and keeps nothing', async () => {
		const { reading, text } = await readDocument.run(at('2024-01-01'), { name: 'a.txt', bytes: bytesOf(second) });
		expect(text).toBe(second);
		expect(reading.document.symbol).toBe('HC/GE.3/2009/2');
		expect(await listDocuments.run(at('2024-01-01'), {})).toEqual([]);
	});

	it('shows every version with the text it was read from', async () => {
		await put(second, '2024-01-01');
		await put(corrected, '2024-02-01');
		const now = at('2024-03-01');
		const shown = await showDocument.run(now, { document: 'HC/GE.3/2009/2' });
		expect(shown).toMatchObject({ version: 2, text: corrected, summary: { id: 'HC-GE.3-2009-2', body: id } });
		expect(shown.versions.map(({ version, superseded }) => [version, superseded])).toEqual([
			[1, '2024-02-01T12:00:00.000Z'],
			[2, null],
		]);
		expect((await showDocument.run(now, { document: 'HC-GE.3-2009-2', version: 1 })).text).toBe(second);
		const then = await showDocument.run(now, { document: 'HC-GE.3-2009-2', known: '2024-01-15' });
		expect([then.version, then.text, then.versions.length]).toEqual([1, second, 1]);
		await expect(showDocument.run(now, { document: 'HC-GE.3-2009-2', known: '2023-12-31' })).rejects.toMatchObject({
			reason: 'not-found',
		});
	});
});

describe('two dates', () => {
	beforeEach(async () => {
		await put(second, '2024-01-01');
		await put(corrected, '2024-02-01');
		await put(third, '2024-03-01');
	});
	const dueOf = async (on: string, known: string): Promise<unknown> => {
		const { followUps } = await showStanding.run(at('2024-04-01'), { body: id, on, known });
		return followUps.find(({ what }) => what.includes('questionnaire'))?.due?.to;
	};

	it('a correction changes what stood then as known today, and not as known last year', async () => {
		expect(await dueOf('2009-07-01', '2024-01-15')).toBe('2009-09-30');
		expect(await dueOf('2009-07-01', '2024-02-15')).toBe('2009-10-31');
	});

	it('nothing stands before its meeting, nothing is known before it was recorded', async () => {
		expect(await dueOf('2009-01-01', '2024-02-15')).toBeUndefined();
		await expect(dueOf('2009-07-01', '2023-12-31')).rejects.toMatchObject({ reason: 'not-found' });
		const early = await showBody.run(at('2024-04-01'), { body: id, on: '2009-12-31' });
		expect(early.meetings.map((meeting) => meeting.id)).toEqual(['2']);
		const late = await showBody.run(at('2024-04-01'), { body: id, known: '2024-02-15' });
		expect(late.meetings.map((meeting) => meeting.id)).toEqual(['2']);
	});

	it('says the same again, whatever was asked in between', async () => {
		const asked = { body: id, on: '2009-07-01', known: '2024-02-15' };
		const before = structuredClone(await showStanding.run(at('2024-04-01'), asked));
		await showStanding.run(at('2024-04-01'), { body: id });
		await put(`${third}\n`, '2024-05-01');
		expect(await showStanding.run(at('2024-06-01'), asked)).toEqual(before);
	});
});

describe('the order in which documents came in', () => {
	it('does not matter', async () => {
		const seen: unknown[] = [];
		for (const texts of [
			[second, third],
			[third, second],
		]) {
			at = await emptyRecord();
			for (const text of texts) await put(text, '2024-01-01');
			const now = at('2024-01-02');
			const { changes: _changes, ...bodies } = await listBodies.run(now, {});
			seen.push([await showBody.run(now, { body: id }), bodies, await listParties.run(now, {})]);
		}
		expect(seen[0]).toEqual(seen[1]);
	});
});

describe('the record', () => {
	let now: Context;
	beforeEach(async () => {
		await put(third, '2024-01-01');
		await put(second, '2024-01-02');
		now = at('2024-01-03');
	});

	it('shows the tree of bodies and what changed lately', async () => {
		const { bodies, changes } = await listBodies.run(now, {});
		expect(bodies.map(({ name: each, parent }) => [each, parent])).toEqual([
			['Committee on Waterways', 'harbours-commission'],
			[name, 'committee-on-waterways'],
			[expect.stringMatching(/^harbours commission$/iu), null],
		]);
		expect(bodies[1]).toMatchObject({ id, meetings: 2, documents: 2, lastReport: '2010-03-22' });
		expect(changes.map(({ document, outcome, by }) => [document, outcome, by])).toEqual([
			['HC-GE.3-2009-2', 'new', 'tester'],
			['HC-GE.3-2010-2', 'new', 'tester'],
		]);
	});

	it.each([id, name, 'GROUP OF EXPERTS ON INLAND LOCKS', 'HC/GE.3', 'hc/ge.3', 'GEIL', 'geil'])(
		'finds a body that is called %s',
		async (called) => {
			expect((await showBody.run(now, { body: called })).id).toBe(id);
		},
	);

	it('says what there is where a body is not known', async () => {
		await expect(showBody.run(now, { body: 'Group of Experts on Bridges' })).rejects.toMatchObject({
			reason: 'not-found',
			message: expect.stringContaining(name),
		});
	});

	it('shows a body with its chain, meetings and standing', async () => {
		const body = await showBody.run(now, { body: id });
		expect(body.chain.map((each) => each.id)).toEqual(['harbours-commission', 'committee-on-waterways']);
		expect(body.symbolRoot).toBe('HC/GE.3');
		expect(body.meetings.map((meeting) => meeting.id)).toEqual(['3', '2']);
		const parent = await showBody.run(now, { body: 'committee-on-waterways' });
		expect(parent.children).toEqual([{ id, name }]);
		expect(parent.documents).toEqual([]);
	});

	it('shows a meeting by its items', async () => {
		const meeting = await showMeeting.run(now, { body: id, meeting: '2' });
		expect(meeting).toMatchObject({ previous: null, next: '3', facts: { ordinal: 2, from: '2009-06-04' } });
		const work = meeting.items.find(({ item }) => item?.number === '2');
		expect(work?.paragraphs.map(({ number }) => number)).toEqual(['2', '3']);
		expect(work?.acts.length).toBeGreaterThan(2);
		expect(work?.document).toBe('HC-GE.3-2009-2');
		const paragraphs = meeting.items.flatMap((item) => item.paragraphs.map(({ number }) => number));
		expect(paragraphs).toEqual(['1', '2', '3', '4', '5']);
		await expect(showMeeting.run(now, { body: id, meeting: '9' })).rejects.toMatchObject({ reason: 'not-found' });
	});

	it('leads every fact to the words of its paragraph', async () => {
		const on = '2009-07-01';
		const { events, proposals, programme } = await showStanding.run(now, { body: id, on });
		const workshop = events.find(({ title }) => title.includes('lock safety'));
		const event = await showEvent.run(now, { body: id, event: workshop?.id ?? '', on });
		expect(event.event.status).toBe('tentative');
		expect(event.paragraphs.map(({ text }) => text)).toEqual([expect.stringContaining('subject to an invitation')]);
		expect(event.paragraphs[0]).toMatchObject({ document: 'HC-GE.3-2009-2', item: '2' });

		const register = proposals[0];
		const proposal = await showProposal.run(now, { body: id, proposal: register?.id ?? '', on });
		expect(proposal.proposal.deferrals).toBe(1);
		expect(proposal.paragraphs.map(({ cite }) => cite.paragraph)).toEqual(['4']);

		expect(programme.map(({ number }) => number)).toEqual(['1.1']);
		const project = await showProject.run(now, { body: id, project: '1.1', on });
		expect(project.entry.status).toBe('dormant');
		expect(project.followUps.some(({ what }) => what.includes('questionnaire'))).toBe(true);
		expect(project.paragraphs.length).toBeGreaterThan(0);
		await expect(showProject.run(now, { body: id, project: '9.9', on })).rejects.toMatchObject({
			reason: 'not-found',
		});
	});

	it('filters follow-ups and counts what other filters would give', async () => {
		const all = await listFollowUps.run(now, {});
		expect(all.followUps.length).toBeGreaterThan(2);
		expect(all.facets.body).toEqual([{ value: id, count: all.followUps.length }]);
		const secretariat = await listFollowUps.run(now, { owner: 'Secretariat', body: 'HC/GE.3' });
		expect(secretariat.followUps.map(({ owner }) => owner)).toEqual([['secretariat']]);
		expect(secretariat.facets.owner).toEqual(all.facets.owner);
		const overdue = await listFollowUps.run(now, { due: 'overdue' });
		expect(overdue.followUps.every((each) => each.overdue)).toBe(true);
		expect(overdue.followUps.some(({ what }) => what.includes('questionnaire'))).toBe(true);
		const bySummer = await listFollowUps.run(now, { due: '2009-08-31' });
		expect(bySummer.followUps.some(({ what }) => what.includes('questionnaire'))).toBe(false);
		expect((await listFollowUps.run(now, { meeting: '3' })).followUps.map(({ owner }) => owner)).toEqual([
			['Chairman'],
		]);
	});

	it('shows a party with what was asked of it and what it promised', async () => {
		const parties = await listParties.run(now, {});
		const peeters = parties.find((party) => party.name.includes('Peeters'));
		expect(peeters).toMatchObject({ kind: 'person', documents: 1, owes: 1 });
		const party = await showParty.run(now, { party: peeters?.id ?? '' });
		expect(party.promised).toHaveLength(1);
		expect(party.asked).toEqual([]);
		expect(party.owes).toEqual(party.promised);
		expect(party.acts).toEqual([
			expect.objectContaining({ document: 'HC-GE.3-2009-2', text: expect.stringContaining('Peeters') }),
		]);
		const secretariat = await showParty.run(now, { party: 'Secretariat' });
		expect(secretariat.asked).toHaveLength(1);
	});

	it('knows everybody who owes, gives, acts or is addressed', async () => {
		const { followUps, contributions } = await showStanding.run(now, { body: id });
		const meeting = await showMeeting.run(now, { body: id, meeting: '2' });
		const acts = meeting.items.flatMap((item) => item.acts);
		const named = new Set([
			...followUps.flatMap(({ owner }) => owner),
			...contributions.map(({ party }) => party),
			...acts.flatMap(({ actor, addressee }) => [...actor, ...addressee]),
		]);
		expect(named.size).toBeGreaterThan(3);
		for (const party of named) expect(await showParty.run(now, { party }), party).toHaveProperty('acts');
	});

	it('writes the next agenda, each reason with its paragraph', async () => {
		const agenda = await nextAgenda.run(now, { body: id, on: '2009-07-01' });
		const proposals = agenda.items.find(({ title }) => title === 'Proposals for new activities');
		expect(proposals?.reasons[0]?.cites[0]).toMatchObject({ document: 'HC/GE.3/2009/2', paragraph: '4' });
	});
});

describe('every action', () => {
	it('is named once and answers with what its schema says', async () => {
		await put(second, '2024-01-01');
		await put(third, '2024-01-02');
		const now = at('2024-01-03');
		const { events, followUps, proposals } = await showStanding.run(now, { body: id });
		const { correction } = await makeCorrection.run(now, { document: 'HC-GE.3-2009-2', kind: 'confirm', act: '1.1' });
		const file = { name: 'proof.txt', bytes: bytesOf('here it is') };
		const noted = { followUp: followUps[0]?.id, kind: 'note', words: 'It is here.', file };
		expect((await noteEvidence.call(now, noted)).id).toBe(correction.id);
		const { matters } = await listMatters.run(now, { body: id });
		const values = {
			body: id,
			meeting: '2',
			event: events[0]?.id,
			proposal: proposals[0]?.id,
			followUp: followUps[0]?.id,
			project: '1.1',
			document: 'HC-GE.3-2009-2',
			party: 'secretariat',
			matter: matters[0]?.id,
			paper: 'agenda',
			register: 'follow-ups',
			id: correction.id,
			q: 'group',
		};
		expect(new Set(allActions.map((each) => each.name)).size).toBe(allActions.length);
		for (const each of allActions.filter(({ method, path }) => method === 'get' && !path.startsWith('/imports/'))) {
			const wanted = Object.keys(each.input.shape);
			const raw = Object.fromEntries(
				Object.entries(values).filter(
					([key]) => wanted.includes(key) && (key === 'q' || each.path.includes(`{${key}}`)),
				),
			);
			const answer = await each.call(now, raw);
			expect(each.output.safeParse(JSON.parse(JSON.stringify(answer))), each.name).toMatchObject({ success: true });
		}
	});

	it('refuses a value that can’t be used with a sentence', async () => {
		await expect(showBody.call(at('2024-01-01'), { body: id, on: '2024-02-31' })).rejects.toMatchObject({
			reason: 'invalid',
			message: expect.stringContaining('“on”'),
		});
		await expect(importDocument.call(at('2024-01-01'), { name: 'a.txt', bytes: '§' })).rejects.toMatchObject({
			reason: 'invalid',
		});
	});
});
