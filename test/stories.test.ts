import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../src/derive/standing.ts';
import { bodyOf } from '../src/record/body.ts';
import type { Standing } from '../src/record/standing.ts';
import type { DocumentVersion } from '../src/record/version.ts';
import { readExample } from './laws/example.ts';
import { filesBelow, root } from './tidy/source.ts';

// Each folder of test/stories is a body's meetings, one report each: 1.txt, 2.txt … Beside each report stands what must be
// so after it, a line a thing. UPDATE=1 writes them anew; a person then reads the difference.

const reports = filesBelow('test/stories')
	.filter((path) => /\/\d+\.txt$/u.test(path))
	.sort();
const stories = [...new Set(reports.map((path) => dirname(path)))];

async function versionOf(path: string): Promise<DocumentVersion> {
	const { reading } = await readExample({ name: path, path: join(root, path) });
	return { document: path, version: 1, reading, recorded: '2020-01-01T00:00:00.000Z', superseded: null, by: 'tester' };
}

/** What stands, a line a thing: "follow-up: lend a boat: done". */
const linesOf = (standing: Standing): string =>
	[
		...standing.followUps.map(
			({ owner, what, due, status }) =>
				`follow-up: ${owner.join(', ')}: ${what}: ${status}${due?.to ? `, by ${due.to}` : ''}`,
		),
		...standing.events.map(({ title, from, status }) => `event: ${title}, ${from}: ${status}`),
		...standing.proposals.map(
			({ title, status, deferrals }) =>
				`proposal: ${title}: ${status}${deferrals > 0 ? `, put off ${deferrals} times` : ''}`,
		),
		...standing.contributions.map(({ party, for: what, status }) => `contribution: ${party}, ${what}: ${status}`),
		...standing.needs.map(
			({ for: what, currency, needed, pledged, received, gap }) =>
				`need: ${what}: ${currency} ${needed}, pledged ${pledged}, received ${received}, gap ${gap}`,
		),
		...[standing.nextMeeting ?? []]
			.flat()
			.map(({ ordinal, from, to, place }) => `next meeting: ${ordinal}, ${from} to ${to}, ${place}`),
	]
		.map((line) => `${line}\n`)
		.join('');

describe.each(stories)('%s', (story) => {
	const told = reports.filter((path) => dirname(path) === story);

	it.each(told.map((path, i) => [basename(path), i + 1] as const))('stands right after %s', async (name, count) => {
		const golden = join(root, story, name.replace('.txt', '.stands'));
		if (!process.env.UPDATE) expect(existsSync(golden), 'is kept').toBe(true);
		const versions = await Promise.all(told.slice(0, count).map(versionOf));
		const last = versions.at(-1)?.reading;
		const standing = standingOf({
			body: bodyOf(versions[0]?.reading.bodies ?? []) ?? '',
			versions,
			on: last?.meeting.to ?? '',
			known: '2020-01-01',
		});
		await expect(linesOf(standing)).toMatchFileSnapshot(golden);
	});
});
