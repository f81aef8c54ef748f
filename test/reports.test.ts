import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../src/derive/standing.ts';
import { bodyOf } from '../src/record/body.ts';
import type { Reading } from '../src/record/reading.ts';
import { readExample } from './laws/example.ts';
import { printed, printedTree } from './reports/print.ts';
import { filesBelow, root } from './tidy/source.ts';

// Each folder of test/reports is a case: its source, and what tree, reading and standing it must give.
// UPDATE=1 writes them anew; a person then reads the difference. A missing one is a failure, never written by chance.

const sources = filesBelow('test/reports').filter((path) => /\/source\.\w+$/u.test(path));

const read = (path: string) => readExample({ name: path, path: join(root, path) });

function standingAfter(reading: Reading) {
	const day = reading.meeting.to ?? reading.document.issuedOn ?? '2020-01-01';
	const version = {
		document: reading.document.symbol ?? 'untitled',
		version: 1,
		reading,
		recorded: '2026-01-01T00:00:00.000Z',
		superseded: null,
		by: 'tester',
	};
	return standingOf({ body: bodyOf(reading.bodies) ?? '', versions: [version], on: day, known: '2026-01-01' });
}

describe.each(sources)('%s', (path) => {
	const golden = (name: string): string => join(root, path, '..', name);

	it.each(['tree.json', 'reading.json', 'standing.json'])('has its %s', async (name) => {
		if (!process.env.UPDATE)
			expect(existsSync(golden(name)), 'is kept; UPDATE=1 writes it, for a person to read').toBe(true);
		const { tree, reading } = await read(path);
		const value =
			name === 'tree.json' ? printedTree(tree) : printed(name === 'reading.json' ? reading : standingAfter(reading));
		await expect(value).toMatchFileSnapshot(golden(name));
	});
});

describe('one report in two formats', () => {
	it('gives the same acts', async () => {
		const [page, word] = await Promise.all(
			['markup/source.html', 'word/source.docx'].map((path) => read(`test/reports/${path}`)),
		);
		const bare = (reading: Reading | undefined) =>
			reading?.acts.map(({ start: _start, end: _end, at: _at, effects, ...act }) => ({
				...act,
				effects: effects.map(({ start: _s, end: _e, ...effect }) => effect),
			}));
		expect(bare(word?.reading)?.length).toBeGreaterThan(3);
		expect(bare(word?.reading)).toEqual(bare(page?.reading));
		const facts = (reading: Reading | undefined) => [reading?.document, reading?.bodies, reading?.meeting];
		expect(facts(word?.reading)).toEqual(facts(page?.reading));
	});
});
