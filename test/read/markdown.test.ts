import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/read/markdown/read.ts';
import { treeOf } from '../../src/read/tree.ts';
import type { Tree } from '../../src/tree/node.ts';
import { branches, firstLoss, leaves } from '../../src/tree/walk.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Tree => {
	const { value } = readMarkdown(utf8(text));
	expect(firstLoss(value.root, value.text.length)).toBeNull();
	return value;
};
const textOf = (text: string): string => read(text).text;
const of = (tree: Tree, kind: Parameters<typeof branches>[1]): string[] =>
	[...branches(tree.root, kind)].map((branch) => tree.text.slice(branch.start, branch.end));

describe('Markdown', () => {
	it('has headings with levels, and type', () => {
		const tree = read('# REPORT\n\nFerries\n-------\n\n### 2. *Old* **piers** #\n');
		expect([...branches(tree.root, 'heading')].map(({ level }) => level)).toEqual([1, 2, 3]);
		expect(of(tree, 'heading')).toEqual(['REPORT', 'Ferries', '2. Old piers']);
		expect([...leaves(tree.root)].filter(({ bold }) => bold)).toHaveLength(1);
	});

	it('keeps the numbers of its lists as they are written', () => {
		expect(textOf('12. The Team decided.\n15. It asked.\n15. It thanked.\n\n3) Third\n\n1986. A year')).toBe(
			'12. The Team decided.\n\n15. It asked.\n\n15. It thanked.\n\n3) Third\n\n1986. A year',
		);
		expect(textOf('12\\. The Team decided.\n\n7.')).toBe('12. The Team decided.\n\n7. ');
	});

	it('has lists in lists, with their depth', () => {
		const tree = read('1. one\n   - two\n     * three\n\n   still one\n2. four');
		expect(tree.text).toBe('1. one\n\n• two\n\n• three\n\nstill one\n\n2. four');
		expect([...branches(tree.root, 'paragraph')].map(({ depth }) => depth)).toEqual([0, 1, 2, 0, 0]);
	});

	it('has tables, with a rule under the head or drawn without one, and loses no cell', () => {
		const ruled = read('No | Action\n:--|--\n1 | write *soon* | too many\n| 2 |\n\nAfter');
		expect(ruled.text).toBe('No\tAction\n1\twrite soon\ttoo many\n2\n\nAfter');
		expect(of(ruled, 'table')).toHaveLength(1);
		const drawn = read('| No | Action | Owner |\n| 1 | a \\| b | Chair |\n|  | x<br>y |  |');
		expect(drawn.text).toBe('No\tAction\tOwner\n1\ta | b\tChair\n\tx\ny\t');
		expect(of(drawn, 'cell')).toHaveLength(9);
		expect(of(read('one | two\nthree | four'), 'table')).toEqual([]);
		expect(textOf('|  |  |\n|---|---|\n| a | b |')).toBe('a\tb');
	});

	it('has footnotes, cited or not, at the end', () => {
		const tree = read(
			'It met.[^1] Again.[^b]\n\n[^1]: See *that*.\n    And this.\n\n    More.\n\n[^x]: Nobody cites it.\n\nEnd.',
		);
		expect(tree.text).toBe('It met.[1] Again.[b]\n\nEnd.\n\n[1] See that.\nAnd this.\n\nMore.\n\n[x] Nobody cites it.');
		expect([...branches(tree.root, 'footnote')].map(({ number }) => number)).toEqual(['1', 'x']);
		expect([...leaves(tree.root)].flatMap(({ footnote }) => footnote ?? [])).toEqual(['1', 'b']);
	});

	it('has links as their words, entities as their signs, breaks as lines, code as it is written', () => {
		expect(textOf('[the paper](http://a.b "t") ![a map](m.png) <http://a.b> [x][r]\n\n[r]: /u')).toBe(
			'the paper a map http://a.b x',
		);
		expect(textOf('R&D &amp; caf&eacute; &#8211;  \none\\\ntwo\nthree')).toBe('R&D & café –\none\ntwo\nthree');
		expect(textOf('`a *b*`\n\n    c *d*\n\n    e\n\n```js\nf &amp; *g*\n```')).toBe(
			'a *b*\n\nc *d*\n\ne\n\nf &amp; *g*',
		);
		expect(textOf('> The Team *agreed*.\n> > It did.')).toBe('The Team agreed.\n\nIt did.');
	});

	it('has the words of HTML and not its tags; brackets around words stay', () => {
		expect(textOf('<div class="x">\nThe <b>Team</b><br/>agreed <sup>1</sup>\n</div>')).toBe('The Team\nagreed 1');
		expect(textOf('Place: <to be confirmed> a <!-- no --> b < c')).toBe('Place: <to be confirmed> a  b < c');
		expect(textOf('<!-- for\n\neditors -->\n\nWords\n\n<!-- never ends')).toBe('Words\n\n<!-- never ends');
	});

	it('is told by its name only', async () => {
		const words = utf8('# Title\n\n- [a](b)');
		expect((await treeOf(words, 'a.MD')).value.mediaType).toBe('text/markdown');
		expect((await treeOf(words, 'a.markdown')).value.mediaType).toBe('text/markdown');
		expect((await treeOf(words, 'a.txt')).value.mediaType).toBe('text/plain');
	});

	it('nested deeper than any document is read as it stands', () => {
		expect(textOf(`${'> '.repeat(5000)}deep`)).toMatch(/> deep$/u);
		expect(textOf(`${'- '.repeat(5000)}deep`)).toMatch(/- deep$/u);
	});

	it('of any marks in any order loses nothing and never fails', () => {
		const marks = [
			'# ',
			'> ',
			'- ',
			'12. ',
			'    ',
			'\n',
			'\n\n',
			'|',
			'|---|',
			'[^1]',
			'[^1]: ',
			'[',
			'](x)',
			'*',
			'**',
			'_',
		];
		const more = [
			'`',
			'```',
			'<b>',
			'<!--',
			'-->',
			'</td>',
			'\\',
			'&amp;',
			'\0',
			'words ',
			'---',
			'\t',
			'![',
			'~~',
			'\r\n',
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...marks, ...more), { maxLength: 60 }), (parts) => {
				read(parts.join(''));
				const words = parts.map((part, i) => (part === 'words ' ? `word${i} ` : part)).join('');
				for (const [word] of words.replace(/<!--[\s\S]*/u, '').matchAll(/word\d+/gu)) {
					if (!/[[`<]/u.test(words)) expect(textOf(words)).toContain(word);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
