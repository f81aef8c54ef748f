import {
	AlignmentType,
	DeletedTextRun,
	Document,
	Footer,
	FootnoteReferenceRun,
	Header,
	HeadingLevel,
	InsertedTextRun,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readDocx } from '../../src/read/docx/read.ts';
import type { Tree } from '../../src/tree/node.ts';
import { branches, firstLoss, leaves } from '../../src/tree/walk.ts';

const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const documentOf = (body: string): string =>
	`<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`;

/** A Word file by hand: the body, and other parts by name. */
const packed = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array => {
	const all = { 'word/document.xml': documentOf(body), ...parts };
	return zipSync(Object.fromEntries(Object.entries(all).map(([name, part]) => [name, strToU8(part)])));
};

const read = (body: string, parts: Readonly<Record<string, string>> = {}) => {
	const found = readDocx(packed(body, parts));
	expect(firstLoss(found.value.root, found.value.text.length)).toBeNull();
	return found;
};

const p = (words: string, properties = ''): string =>
	`<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const inList = (list: number, depth: number, words = 'x'): string =>
	p(words, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (depth: number, format: string, text: string, more = '<w:start w:val="1"/>'): string =>
	`<w:lvl w:ilvl="${depth}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (inner: string): Record<string, string> => ({
	'word/numbering.xml': `<w:numbering ${namespaces}>${inner}</w:numbering>`,
});
const styles = (inner: string): Record<string, string> => ({
	'word/styles.xml': `<w:styles ${namespaces}>${inner}</w:styles>`,
});

const textOf = (tree: Tree, kind: Parameters<typeof branches>[1]): string[] =>
	[...branches(tree.root, kind)].map((branch) => tree.text.slice(branch.start, branch.end));
const labelsOf = (tree: Tree): string[] =>
	[...leaves(tree.root)].filter((leaf) => leaf.kind === 'label').map((leaf) => tree.text.slice(leaf.start, leaf.end));

describe('a Word document', () => {
	it('written by a library reads as it looks', async () => {
		const cell = (words: string): TableCell => new TableCell({ children: [new Paragraph(words)] });
		const document = new Document({
			numbering: {
				config: [
					{
						reference: 'paragraphs',
						levels: [
							{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 11, alignment: AlignmentType.LEFT },
							{ level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.LEFT },
						],
					},
				],
			},
			footnotes: { 1: { children: [new Paragraph('See the earlier report.')] } },
			sections: [
				{
					headers: { default: new Header({ children: [new Paragraph('TEST/WP.1/2024/3')] }) },
					footers: { default: new Footer({ children: [new Paragraph('GE.24-00001')] }) },
					children: [
						new Paragraph({ text: 'Report', heading: HeadingLevel.HEADING_1 }),
						new Paragraph({
							numbering: { reference: 'paragraphs', level: 0 },
							children: [
								new TextRun('The Team '),
								new TextRun({ text: 'agreed', bold: true }),
								new FootnoteReferenceRun(1),
							],
						}),
						new Paragraph({ numbering: { reference: 'paragraphs', level: 1 }, text: 'to meet;' }),
						new Paragraph('Not numbered.'),
						new Paragraph({ numbering: { reference: 'paragraphs', level: 0 }, text: 'It decided.' }),
						new Paragraph({
							children: [
								new TextRun('Twelve '),
								new DeletedTextRun({ text: 'old ', id: 1, author: 'A', date: '2024-01-01T00:00:00Z' }),
								new InsertedTextRun({ text: 'new ', id: 2, author: 'A', date: '2024-01-01T00:00:00Z' }),
								new TextRun('words'),
							],
						}),
						new Table({
							rows: [
								new TableRow({ children: [cell('a'), cell('b')] }),
								new TableRow({ children: [cell('c'), cell('')] }),
							],
						}),
					],
				},
			],
		});
		const { value, notes } = readDocx(await Packer.toBuffer(document));
		expect(value.text).toBe(
			[
				'TEST/WP.1/2024/3',
				'Report',
				'11.\tThe Team agreed[1]',
				'(a)\tto meet;',
				'Not numbered.',
				'12.\tIt decided.',
				'Twelve new words',
				'a\tb\nc\t',
				'[1] See the earlier report.',
				'GE.24-00001',
				'old ',
			].join('\n\n'),
		);
		expect(firstLoss(value.root, value.text.length)).toBeNull();
		expect([...branches(value.root, 'heading')].map((heading) => heading.level)).toEqual([1]);
		expect(textOf(value, 'footnote')).toEqual(['[1] See the earlier report.']);
		expect([...leaves(value.root)].filter((leaf) => leaf.kind === 'cite')).toMatchObject([{ footnote: '1' }]);
		const bold = [...leaves(value.root)]
			.filter((leaf) => leaf.bold)
			.map((leaf) => value.text.slice(leaf.start, leaf.end));
		expect(bold).toEqual(['agreed']);
		expect(notes).toMatchObject([
			{ rule: 'tracked-deletion', at: { start: value.text.length - 4, end: value.text.length } },
		]);
	});

	it('has headings by outline level, by Word’s styles, and by those of the United Nations template', () => {
		const style = (id: string, name: string, base: string | null = null): string =>
			`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base ? `<w:basedOn w:val="${base}"/>` : ''}</w:style>`;
		const { value } = read(
			['berschrift2', 'Mine', 'HChG', 'H23G', 'Plain'].map((id) => p(id, `<w:pStyle w:val="${id}"/>`)).join('') +
				p('direct', '<w:outlineLvl w:val="3"/>'),
			styles(
				style('berschrift2', 'heading 2') +
					style('Mine', 'My own', 'berschrift2') +
					style('HChG', '_ H _Ch_G') +
					style('H23G', '_ H_2/3_G') +
					style('Plain', 'Plain Text'),
			),
		);
		const found = [...branches(value.root, 'heading')].map((heading) => [
			value.text.slice(heading.start, heading.end),
			heading.level,
		]);
		expect(found).toEqual([
			['berschrift2', 2],
			['Mine', 2],
			['HChG', 1],
			['H23G', 3],
			['direct', 4],
		]);
		expect(textOf(value, 'paragraph')).toEqual(['Plain']);
	});

	it('reads fields by their result, and symbols, hyphens and breaks by what they show', () => {
		const field = (type: string): string => `<w:fldChar w:fldCharType="${type}"/>`;
		const { value } = read(
			`<w:p><w:r>${field('begin')}<w:instrText>HYPERLINK "x"</w:instrText>${field('separate')}<w:t>link</w:t>${field('end')}` +
				'<w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Symbol" w:char="F0B7"/><w:br/><w:cr/></w:r>' +
				'<w:fldSimple w:instr="DATE"><w:r><w:t>today</w:t></w:r></w:fldSimple></w:p>' +
				`<w:p><w:r>${field('begin')}<w:instrText> AUTONUM </w:instrText>${field('end')}<w:t xml:space="preserve"> one</w:t></w:r></w:p>`,
		);
		expect(value.text).toBe('link\ta\u2011\u00ad•\n\ntoday\n\n1. one');
	});

	it('goes on after a field that never ends', () => {
		const open = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r></w:p>';
		expect(read(open + p('kept')).value.text).toBe('kept');
	});

	it('reads a text box once, after the paragraph it hangs on', () => {
		const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`;
		const { value } = read(
			`<w:p><w:r><w:t>before</w:t><mc:AlternateContent><mc:Choice Requires="wps">${box('boxed')}</mc:Choice>` +
				`<mc:Fallback>${box('boxed')}</mc:Fallback></mc:AlternateContent><w:t>after</w:t></w:r></w:p>`,
		);
		expect(value.text).toBe('beforeafter\n\nboxed');
		expect(textOf(value, 'aside')).toEqual(['boxed']);
	});

	it('joins paragraphs whose mark was deleted, keeps hidden words aside, reads moved words where they went', () => {
		const { value, notes } = read(
			'<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>'.replace(
				'<w:t>',
				'<w:t xml:space="preserve">',
			) +
				p('two') +
				'<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>' +
				'<w:p><w:moveFrom w:id="2"><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>' +
				'<w:p><w:moveTo w:id="2"><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>',
		);
		expect(value.text).toBe('one two\n\nshown\n\nmoved\n\nsecret');
		expect(notes.map((note) => note.rule)).toEqual(['hidden-text']);
	});

	it('keeps the words of a last paragraph whose mark was deleted', () => {
		const joins = '<w:rPr><w:del w:id="1"/></w:rPr>';
		expect(read(p('last', joins)).value.text).toBe('last');
		expect(read(`<w:tbl><w:tr><w:tc>${p('cell', joins)}</w:tc></w:tr></w:tbl>${p('after')}`).value.text).toBe(
			'cell\n\nafter',
		);
	});

	it('numbers notes as printed, keeps marks of their own, prints each note once', () => {
		const note = (id: number, words: string, kind = 'footnote'): string =>
			`<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/><w:t xml:space="preserve"> ${words}</w:t></w:r></w:p></w:${kind}>`;
		const cite = (id: number, kind = 'footnote', more = ''): string =>
			`<w:r><w:${kind}Reference w:id="${id}" ${more}/></w:r>`;
		const body = `<w:p><w:r><w:t>a</w:t></w:r>${cite(7)}<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${cite(9)}${cite(1, 'endnote')}</w:p>`;
		const separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:footnote>';
		const { value } = read(body, {
			'word/footnotes.xml': `<w:footnotes ${namespaces}>${separator}${note(3, 'star')}${note(7, 'seven')}${note(9, 'nine')}</w:footnotes>`,
			'word/endnotes.xml': `<w:endnotes ${namespaces}>${note(1, 'end', 'endnote')}</w:endnotes>`,
		});
		expect(value.text).toBe('a[1]*[2][i]\n\n[1] seven\n\n[*] star\n\n[2] nine\n\n[i] end');
		expect([...branches(value.root, 'footnote')].map((branch) => branch.number)).toEqual(['1', '*', '2', 'i']);
	});

	it('has the heads and feet of its first section, each once', () => {
		const types = {
			a: ['header', 'SYMBOL/1'],
			b: ['header', 'SYMBOL/1'],
			c: ['footer', 'GE.24'],
			d: ['header', 'later'],
		};
		const entries = Object.entries(types);
		const target = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
		const links = entries
			.map(([id, [type]]) => `<Relationship Id="${id}" Type="${target}/${type}" Target="${id}.xml"/>`)
			.join('');
		const section = (ids: readonly string[]): string =>
			`<w:sectPr>${ids.map((id) => `<w:${id === 'c' ? 'footer' : 'header'}Reference r:id="${id}"/>`).join('')}</w:sectPr>`;
		const { value } = read(p('one', section(['a', 'b', 'c'])) + p('two') + section(['d']), {
			'word/_rels/document.xml.rels': `<Relationships>${links}</Relationships>`,
			...Object.fromEntries(
				entries.map(([id, [, words]]) => [`word/${id}.xml`, `<w:hdr ${namespaces}>${p(words ?? '')}</w:hdr>`]),
			),
		});
		expect(value.text).toBe('SYMBOL/1\n\none\n\ntwo\n\nGE.24');
		expect(textOf(value, 'header')).toEqual(['SYMBOL/1']);
		expect(textOf(value, 'footer')).toEqual(['GE.24']);
	});

	it('counts pages by the breaks of the last layout, else by those of the author', () => {
		const rendered = read(
			`${p('one')}<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>`,
		).value;
		const plain = read(
			`${p('one')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${p('two')}${p('three', '<w:pageBreakBefore/>')}`,
		).value;
		const pages = (tree: Tree): unknown[] => [...branches(tree.root, 'paragraph')].map((branch) => branch.page);
		expect(pages(rendered)).toEqual([1, 2]);
		expect(pages(plain)).toEqual([1, 2, 3]);
	});

	it('reads namespaces by their address, not their prefix, and the strict ones too', () => {
		const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
		const { value } = read('', {
			'word/document.xml': `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>strict</x:t></x:r></x:p></x:body></x:document>`,
		});
		expect(value.text).toBe('strict');
	});
});

describe('numbers, as Word shows them', () => {
	const one = (levels: string, overrides = ''): Record<string, string> =>
		numbering(
			`<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>` +
				'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
				`<w:num w:numId="2"><w:abstractNumId w:val="7"/>${overrides}</w:num>`,
		);
	const three = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '%1.%2.%3');

	it('go on after other paragraphs, and begin anew under a new one above', () => {
		const body = inList(1, 0) + inList(1, 1) + inList(1, 1) + p('between') + inList(1, 0) + inList(1, 1) + inList(1, 2);
		expect(labelsOf(read(body, one(three)).value)).toEqual(['1.', '(a)', '(b)', '2.', '(a)', '2.a.i']);
	});

	it('count levels that were skipped as used, and lists of one definition together', () => {
		const body = inList(1, 2) + inList(1, 0) + inList(2, 0);
		expect(labelsOf(read(body, one(three)).value)).toEqual(['1.a.i', '2.', '3.']);
	});

	it('begin at an override once, and at nought where no start is given', () => {
		const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
		const body = inList(1, 0) + inList(2, 0) + inList(2, 0) + inList(1, 0);
		expect(labelsOf(read(body, one(level(0, 'decimal', '%1.', ''), override)).value)).toEqual(['0.', '5.', '6.', '7.']);
	});

	it('take a whole level from an override', () => {
		const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Item %1')}</w:lvlOverride>`;
		expect(labelsOf(read(inList(1, 0) + inList(2, 0), one(three, override)).value)).toEqual(['1.', 'Item II']);
	});

	it('print legal numbers as digits, and keep to lvlRestart', () => {
		const levels =
			level(0, 'upperRoman', '%1.') +
			level(1, 'decimal', '%1.%2', '<w:start w:val="1"/><w:lvlRestart w:val="0"/><w:isLgl/>') +
			level(2, 'bullet', '\uf0b7');
		const body = inList(1, 0) + inList(1, 1) + inList(1, 0) + inList(1, 1) + inList(1, 2);
		expect(labelsOf(read(body, one(levels)).value)).toEqual(['I.', '1.1', 'II.', '2.2', '•']);
	});

	it.each([
		['upperLetter', 28, 'BB'],
		['lowerRoman', 44, 'xliv'],
		['ordinal', 11, '11th'],
		['ordinal', 23, '23rd'],
		['decimalZero', 7, '07'],
		['russianLower', 3, 'в'],
		['none', 3, ''],
		['lowerRoman', 0, '0'],
		['aiueo', 4, '4'],
	])('in %s: %i is %s', (format, start, shown) => {
		const found = read(
			inList(1, 0),
			one(level(0, format, '<%1>'.replace('<', '[').replace('>', ']'), `<w:start w:val="${start}"/>`)),
		);
		expect(labelsOf(found.value)).toEqual([`[${shown}]`]);
	});

	it('come from styles, through those they are based on; 0 takes a paragraph out', () => {
		const parts = {
			...numbering(
				'<w:abstractNum w:abstractNumId="1">' +
					level(0, 'upperRoman', '%1.', '<w:start w:val="1"/><w:pStyle w:val="H1"/><w:suff w:val="space"/>') +
					level(1, 'upperLetter', '%2.', '<w:start w:val="1"/><w:pStyle w:val="H2"/>') +
					'</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>',
			),
			...styles(
				'<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
					'<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>',
			),
		};
		const styled = (id: string, words: string, more = ''): string => p(words, `<w:pStyle w:val="${id}"/>${more}`);
		const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
		const body =
			styled('H1', 'a') + styled('H2', 'b') + styled('H2', 'c') + styled('H1', 'none', off) + styled('H1', 'd');
		expect(read(body, parts).value.text).toBe('I. a\n\nA.\tb\n\nB.\tc\n\nnone\n\nII. d');
	});

	it('follow a numbering style to its list', () => {
		const parts = {
			...numbering(
				'<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Official"/></w:abstractNum>' +
					`<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Official"/>${level(0, 'decimal', '%1)')}</w:abstractNum>` +
					'<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
			),
		};
		expect(labelsOf(read(inList(1, 0) + inList(1, 0), parts).value)).toEqual(['1)', '2)']);
	});
});

/** Writes another size into the directory of a packed file, which stands at its end. */
function setUnpackedSize(file: Uint8Array, bytes: number): void {
	const view = new DataView(file.buffer, file.byteOffset);
	const directory = view.getUint32(file.length - 6, true);
	view.setUint32(directory + 24, bytes, true);
}

describe('a hostile Word file', () => {
	it('that unpacks to more than is read is refused before it is unpacked', () => {
		const bomb = packed(p('x'));
		setUnpackedSize(bomb, 300 * 1024 * 1024);
		expect(() => readDocx(bomb)).toThrow(expect.objectContaining({ reason: 'too-large' }));
	});

	it('that lies about how large it is unpacked gives no more than it said', () => {
		const file = packed(p('x'.repeat(5_000_000)));
		setUnpackedSize(file, 100);
		try {
			expect(readDocx(file).value.text.length).toBeLessThan(100);
		} catch (error) {
			expect(error).toBeInstanceOf(Refusal);
		}
	});

	it('with tables a thousand deep is read', () => {
		const deep = '<w:tbl><w:tr><w:tc>'.repeat(1000) + p('deep') + '</w:tc></w:tr></w:tbl>'.repeat(1000);
		const { value } = read(deep);
		expect(value.text).toBe('deep');
		expect([...branches(value.root, 'table')]).toHaveLength(1000);
	});

	it('with an entity bomb does not expand it', () => {
		const lol = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
		const { value, notes } = read('', {
			'word/document.xml': `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]>${documentOf(p('&l20; kept')).slice(21)}`,
		});
		expect(value.text).toContain('kept');
		expect(value.text.length).toBeLessThan(20);
		expect(notes.map((note) => note.rule)).toContain('damaged-file');
	});

	it('that is cut off inside its XML is read as far as it goes', () => {
		const whole = documentOf(p('first') + p('second'));
		const { value, notes } = read('', { 'word/document.xml': whole.slice(0, whole.indexOf('second') + 3) });
		expect(value.text).toBe('first\n\nsec');
		expect(notes.map((note) => note.rule)).toEqual(['damaged-file']);
	});

	it.each([
		['cut off', packed(p('x')).slice(0, 80), /damaged or cut off/u],
		['an Excel workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Excel/u],
		['an OpenDocument file', zipSync({ 'content.xml': strToU8('<x/>') }), /OpenDocument/u],
		['a ZIP of other things', zipSync({ 'a.txt': strToU8('x') }), /without a Word document/u],
	])('is refused in a sentence: %s', (_, file, sentence) => {
		expect(() => readDocx(file)).toThrow(
			expect.objectContaining({ reason: 'unreadable', message: expect.stringMatching(sentence) }),
		);
	});

	it('of any elements in any order loses nothing and never fails', () => {
		const names =
			'p r t tbl tr tc del ins pPr rPr numPr numId txbxContent fldChar footnoteReference sectPr sdt moveFrom br tab'.split(
				' ',
			);
		const tag = fc.oneof(
			fc.constantFrom(...names.map((name) => `<w:${name}>`)),
			fc.constantFrom(...names.map((name) => `</w:${name}>`)),
			fc.constantFrom(
				'words',
				'&amp;',
				'<w:p><w:r><w:t>a',
				'<',
				'<mc:Choice>',
				'</mc:Choice>',
				'<w:fldChar w:fldCharType="begin"/>',
			),
		);
		fc.assert(
			fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
				read(tags.join(''));
			}),
			{ numRuns: 500 },
		);
	});

	it('damaged anywhere is a tree or a refusal', () => {
		const file = packed(
			inList(1, 0) + p('words'),
			numbering(`<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum>`),
		);
		fc.assert(
			fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
				const damaged = Uint8Array.from(file);
				damaged[at] = byte;
				try {
					const { value } = readDocx(damaged);
					expect(firstLoss(value.root, value.text.length)).toBeNull();
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
