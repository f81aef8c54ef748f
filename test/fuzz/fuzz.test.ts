import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, root } from '../tidy/source.ts';
import { fuzzed, told } from './fuzz.ts';

const examples = [...filesBelow('examples'), ...filesBelow('test/reports')]
	.filter((path) => path.endsWith('.txt'))
	.map((path) => readFileSync(join(root, path), 'utf8'));

/** A minute where everything must hold, five seconds at a desk; SEED tries other texts. */
const seconds = process.env.CI === 'true' ? 60 : 5;
const seed = Number(process.env.SEED ?? 1);

it(`the laws hold on reports made by chance, for ${seconds} seconds`, async () => {
	const { cases, findings } = await fuzzed({ seed, ms: seconds * 1000, examples, most: 3 });
	console.log(`the laws were tried on ${cases} reports made by chance, from seed ${seed}`);
	expect(findings.map(told)).toEqual([]);
	expect(cases).toBeGreaterThan(10);
}, 180_000);
