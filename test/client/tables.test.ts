import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { reader, tableFields } from '../../build/reader.mjs';
import { effectReader, everywhere } from '../../src/read/report/effects/effects.ts';
import { effectTables } from '../../src/read/report/effects/tables.ts';
import { languages } from '../../src/read/report/language/languages.ts';
import { languagesMet } from '../../src/read/report/language/told.ts';
import { readLoose } from '../../src/read/report/loose.ts';
import { readWith } from '../../src/read/report/read.ts';
import { readReport } from '../../src/read/report/report.ts';
import { treeOfText } from '../../src/read/text/read.ts';
import { filesBelow, root } from '../tidy/source.ts';

const [english, ...others] = languages;
const effects = effectReader(effectTables, everywhere);

const texts = ['examples', 'test/reports', 'test/stories']
	.flatMap(filesBelow)
	.filter((path) => path.endsWith('.txt'))
	.map((path) => ({ path, tree: treeOfText(readFileSync(join(root, path), 'utf8')) }));

const source = { name: 'a report', mediaType: 'text/plain', sha256: '', length: 0 };

describe('the tables that a text needs', () => {
	it.each(texts)('of $path give the acts that all give', ({ tree }) => {
		const met = languagesMet(tree.text);
		const some = { languages: [english, ...others.filter(({ code }) => met.has(code))] as const, effects };
		expect(readWith(some, tree, source).acts).toEqual(readReport(tree, source).acts);
	});

	it('are fewer than all for most texts', () => {
		const needed = texts.map(({ tree }) => others.filter(({ code }) => languagesMet(tree.text).has(code)).length);
		expect(needed.filter((count) => count < others.length).length).toBeGreaterThan(texts.length / 2);
	});

	it('may leave out what acts do: they are read all the same', () => {
		const [first] = texts;
		const bare = readWith({ languages, effects: null }, first?.tree ?? treeOfText(''), source).acts;
		const whole = readReport(first?.tree ?? treeOfText(''), source).acts;
		expect(whole.flatMap((act) => act.effects).length).toBeGreaterThan(0);
		expect(bare).toEqual(whole.map((act) => ({ ...act, effects: [] })));
	});
});

/** The reader as a page gets it: one script, its names as short as they are there. */
async function asBuilt(): Promise<(text: string) => unknown> {
	const { outputFiles } = await build({
		...reader(root),
		splitting: false,
		entryPoints: [],
		outdir: '/built',
		write: false,
		stdin: {
			resolveDir: root,
			loader: 'ts',
			contents: `
				import { effectReader, everywhere } from './src/read/report/effects/effects.ts';
				import { effectTables } from './src/read/report/effects/tables.ts';
				import { languages } from './src/read/report/language/languages.ts';
				import { readLoose } from './src/read/report/loose.ts';
				export const read = (text) => readLoose({ languages, effects: effectReader(effectTables, everywhere) }, text);
			`,
		},
	});
	const script = outputFiles?.[0]?.text ?? '';
	const built: { read: (text: string) => unknown } = await import(
		`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
	);
	return built.read;
}

describe('the names that are short in the scripts of pages', () => {
	it('are many, and none that the record has', () => {
		const short = tableFields(root);
		expect(short.length).toBeGreaterThan(100);
		expect(short).toContain('actionLabel');
		for (const name of ['content', 'addressee', 'dueText', 'paragraph']) expect(short).not.toContain(name);
	});

	it('leave every act of every example and what it does as they are', async () => {
		const read = await asBuilt();
		const other = texts.filter(
			({ tree: { text } }) => JSON.stringify(read(text)) !== JSON.stringify(readLoose({ languages, effects }, text)),
		);
		expect(other.map(({ path }) => path)).toEqual([]);
	});
});
