import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBodies } from '../../src/actions/body/list.ts';
import { stageImport } from '../../src/actions/import/stage.ts';
import { listParties } from '../../src/actions/party/list.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import type { Cite } from '../../src/record/cite.ts';
import type { Event } from '../../src/record/event.ts';
import { listen } from '../../src/server/listen.ts';
import { appOf } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';
import { shared } from '../laws/shared.ts';
import { filesBelow, root } from '../tidy/source.ts';

/** The report the journey takes in, and the day on which it is looked at. */
export interface Report {
	readonly name: string;
	readonly bytes: Buffer;
	readonly day: string;
}

/** The seed where it is here, else the last report of the bundled example; each looked at soon after its meeting. */
export function journeyReport(): Report {
	if (shared !== null)
		return { name: 'report.txt', bytes: readFileSync(join(shared, 'seed/report.txt')), day: '2004-03-10' };
	const path = filesBelow('examples').findLast((name) => name.endsWith('.txt')) ?? '';
	const bytes = readFileSync(join(root, path));
	const year = Number(/\b(?:19|20)\d\d\b/u.exec(bytes.toString())?.[0] ?? '2026');
	return { name: 'report.txt', bytes, day: `${year}-12-31` };
}

/** The program as a person starts it, on a port of its own and an empty folder; `end` leaves nothing behind. */
export async function started(day: string) {
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-journey-'));
	const store = await openStore(folder);
	const now = (): string => `${day}T12:00:00.000Z`;
	const { url, close } = await listen(appOf({ store, now, actor: 'tester', version: '0' }), 0);
	const context = { store, actor: 'tester', now: now() };
	return {
		at: (path: string): string => new URL(path, url).href,
		context,
		/** The first event that hangs on an open condition, the body it is of, and where the condition is said. */
		tentative: async () => {
			const { bodies } = await listBodies.run(context, {});
			for (const body of bodies) {
				const { events } = await showStanding.run(context, { body: body.id });
				const event = events.find(({ status }) => status === 'tentative');
				if (event !== undefined) return { body, event, cite: saidIn(event) };
			}
			throw new Error('no event is tentative: the journey has nowhere to go');
		},
		end: async (): Promise<void> => {
			await close();
			await store.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

export type Program = Awaited<ReturnType<typeof started>>;

function saidIn({ conditions }: Event): Cite {
	const cite = conditions.flatMap(({ cites }) => cites)[0];
	if (cite === undefined) throw new Error('the event does not say why it is tentative');
	return cite;
}

/** One address of every kind of page, and one that is not there. */
export async function addresses({ context, tentative }: Program): Promise<Readonly<Record<string, string>>> {
	const { body, event, cite } = await tentative();
	const standing = await showStanding.run(context, { body: body.id });
	const [document] = await context.store.documents.list('9999-12-31T00:00:00.000Z');
	const [party] = await listParties.run(context, {});
	const waiting = await stageImport.run(context, {
		name: 'again.txt',
		bytes: Buffer.from('Item 1 - Nets\n\n1. The Team mended its nets.\n'),
	});
	const refused = await stageImport.run(context, { name: 'picture.gif', bytes: Buffer.from('GIF89a') });
	const here = `/bodies/${encodeURIComponent(body.id)}`;
	const [project, proposal] = [standing.programme[0], standing.proposals[0]];
	const owner = standing.followUps.find(({ owner: [name] }) => name !== undefined)?.owner[0] ?? '';
	return {
		home: '/',
		body: here,
		meeting: `${here}/meetings/${document?.meetingId}`,
		document: `/documents/${document?.document}#p${cite.paragraph}`,
		documents: '/documents',
		'follow-ups': '/follow-ups',
		'follow-ups of one': `/follow-ups?owner=${encodeURIComponent(owner)}`,
		event: `${here}/events/${encodeURIComponent(event.id)}`,
		...(project ? { project: `${here}/projects/${encodeURIComponent(project.number)}` } : {}),
		...(proposal ? { proposal: `${here}/proposals/${encodeURIComponent(proposal.id)}` } : {}),
		checks: `${here}/checks`,
		changes: `${here}/changes?from=2003-01-01`,
		parties: '/parties',
		...(party ? { party: `/parties/${encodeURIComponent(party.id)}` } : {}),
		hits: '/search?q=the',
		'no hits': '/search?q=zzz',
		review: '/review',
		'review of a document': `/review?document=${document?.document}&scope=all`,
		import: '/import',
		'import preview': `/import/${waiting.id}`,
		'import refused': `/import/${refused.id}`,
		api: '/api',
		'try a sentence': '/try',
		'another day': `${here}?on=2003-01-01`,
		'no such page': '/bodies/none/such',
	};
}
