import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readHtml } from '../../src/read/html/read.ts';
import { treeOf } from '../../src/read/tree.ts';
import type { Tree } from '../../src/tree/node.ts';
import { branches, firstLoss, leaves } from '../../src/tree/walk.ts';

const read = (page: string) => {
	const found = readHtml(new TextEncoder().encode(page));
	expect(firstLoss(found.value.root, found.value.text.length)).toBeNull();
	return found;
};
const textOf = (page: string): string => read(page).value.text;
const of = (tree: Tree, kind: Parameters<typeof branches>[1]): string[] =>
	[...branches(tree.root, kind)].map((branch) => tree.text.slice(branch.start, branch.end));

describe('a page', () => {
	it('is read as a browser shows it, white space collapsed', () => {
		const page = `<!doctype html><head><title>no</title><style>p {}</style></head><body><nav>Home</nav>
			<h1> The   <b>Report</b> </h1> loose
			words <p>One<br> two&nbsp;three <i> four </i>five<script>x</script></p><div>six<div>seven</div>eight</div>
			<pre>  kept
   so</pre></body>`;
		expect(textOf(page)).toBe(
			'The Report\n\nloose words\n\nOne\ntwo\u00a0three four five\n\nsix\n\nseven\n\neight\n\n  kept\n   so',
		);
	});

	it('has headings with levels, type and languages', () => {
		const { value } = read(
			'<html lang="en"><h2>A</h2><p lang="fr">B <strong>c</strong> <em>d</em></p><p style="font-weight:bold">e</p>',
		);
		expect([...branches(value.root, 'heading')]).toMatchObject([{ level: 2, language: 'en' }]);
		expect([...branches(value.root, 'paragraph')]).toMatchObject([{ language: 'fr' }, { language: 'en' }]);
		const inType = (type: 'bold' | 'italic'): string[] =>
			[...leaves(value.root)].filter((leaf) => leaf[type]).map((leaf) => value.text.slice(leaf.start, leaf.end));
		expect(inType('bold')).toEqual(['c', 'e']);
		expect(inType('italic')).toEqual(['d']);
	});

	it('shows the labels of lists', () => {
		const page =
			'<ol start=3><li>a<li value=7><p>b</p><p>more</p><ol type=a><li>c<li>d</ol><li>e</ol><ol type=I reversed><li>x<li>y</ol>' +
			'<ul><li>z</ul><ul style="list-style-type: none"><li>bare</ul>';
		const { value } = read(page);
		expect(value.text.split('\n\n')).toEqual([
			'3. a',
			'7. b',
			'more',
			'a. c',
			'b. d',
			'8. e',
			'II. x',
			'I. y',
			'• z',
			'bare',
		]);
		expect([...branches(value.root, 'paragraph')].map((branch) => branch.depth)).toEqual([
			0, 0, 0, 1, 1, 0, 0, 0, 0, 0,
		]);
		expect([...leaves(value.root)].filter((leaf) => leaf.kind === 'label')).toHaveLength(8);
	});

	it('has tables, and sees through tables that only place text', () => {
		const { value } = read(
			'<table><caption>T</caption><tr><th colspan=2>a</th><th>b<tr><td>c<td><td><p>d</p><p>e</p></table>',
		);
		expect(value.text).toBe('T\na\tb\nc\t\td\ne');
		expect([...branches(value.root, 'cell')].map((cell) => cell.span)).toEqual([
			2,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
		const layout = read('<table><tr><td>menu<td><h1>Report</h1><p>1. Words</table>').value;
		expect(layout.text).toBe('menu\n\nReport\n\n1. Words');
		expect(of(layout, 'table')).toEqual([]);
	});

	it('keeps raised numbers, as citations where they link to a note', () => {
		const { value } = read('<p>decided<sup><a href="#_ftn1">1</a></sup> that m<sup>2</sup>');
		expect(value.text).toBe('decided[1] that m2');
		expect([...leaves(value.root)].filter((leaf) => leaf.kind === 'cite')).toMatchObject([{ footnote: '1' }]);
	});

	it('keeps what is not shown aside, without breaking the paragraph it stands in', () => {
		const { value, notes } = read('<p>one <span style="display:none">secret</span>two</p><p hidden>draft</p>');
		expect(value.text).toBe('one two\n\nsecret\n\ndraft');
		expect(of(value, 'aside')).toEqual(['secret\n\ndraft']);
		expect(notes.map((note) => note.rule)).toEqual(['hidden-text']);
	});

	const russian = 'Рабочая группа постановила продолжить обсуждение вопроса. ';
	const english = 'The “Forum” was held – the Team’s thanks. ';
	it.each([
		['windows-1251', '<meta charset="windows-1251">', russian],
		['windows-1251', '', russian],
		['koi8-r', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', russian],
		['koi8-r', '<meta charset="windows-1252">', russian],
		['windows-1252', '<meta charset="iso-8859-1">', english],
		['utf-8', '<meta charset="windows-1252">', russian],
	])('in %s under the label %j', (encoding, label, words) => {
		const page = `<html><head>${label}</head><p>${words.repeat(12)}</p>`;
		expect(readHtml(iconv.encode(page, encoding)).value.text).toBe(words.repeat(12).trim());
	});

	it('is known by its markup, not its name', async () => {
		const html = new TextEncoder().encode('<!-- a --><p>Words</p>');
		expect((await treeOf(html, 'report.doc')).value.mediaType).toBe('text/html');
		expect((await treeOf(html, 'readme.md')).value.mediaType).toBe('text/markdown');
		const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<html><p>Words', 'utf16le')]);
		expect((await treeOf(wide, 'x')).value.text).toBe('Words');
	});
});

describe('a hostile page', () => {
	it('with tables a thousand deep is read', () => {
		const { value } = read(`${'<table><tr><td>'.repeat(1000)}deep`);
		expect(value.text).toBe('deep');
		expect([...branches(value.root, 'table')]).toHaveLength(1000);
	});

	it('misnested is read: type left open for ever goes on only so long', () => {
		const { value } = read(Array.from({ length: 20_000 }, (_, i) => `<p><b a=${i}>x`).join(''));
		expect(of(value, 'paragraph')).toHaveLength(20_000);
	});

	it.each([
		['nested within reason, with more tags than can be looked at', '<div>'.repeat(3_000) + '<p>x'.repeat(300_000)],
		['of end tags that look through everything open', '<span>'.repeat(4_000) + '</b>'.repeat(500_000)],
		['nested without end', '<div>'.repeat(200_000)],
		['with a tag of a million attributes', `<p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}`).join(' ')}>x`],
	])(
		'is refused: %s',
		(_, page) => {
			expect(() => read(page)).toThrow(Refusal);
		},
		30_000,
	);

	it('of any tags in any order loses nothing and never fails', () => {
		const names =
			'p b i table tr td th ol ul li h1 pre div span sup a q br select option svg template caption dl dt'.split(' ');
		const tag = fc.oneof(
			fc.constantFrom(...names.map((name) => `<${name}>`)),
			fc.constantFrom(...names.map((name) => `</${name}>`)),
			fc.constantFrom(
				' ',
				'words',
				'&amp;',
				'<!--',
				'-->',
				'<td colspan=3>',
				'<p hidden>',
				'<sup><a href=#n>1</a>',
				'\0',
				'<![CDATA[',
			),
		);
		fc.assert(
			fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
				read(tags.join(''));
			}),
			{ numRuns: 500 },
		);
	});
});
