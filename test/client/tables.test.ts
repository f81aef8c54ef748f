import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { effectReader, everywhere } from '../../src/read/report/effects/effects.ts';
import { effectTables } from '../../src/read/report/effects/tables.ts';
import { languages } from '../../src/read/report/language/languages.ts';
import { languagesMet } from '../../src/read/report/language/told.ts';
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
