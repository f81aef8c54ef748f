import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readText, treeOfText } from '../../src/read/text/read.ts';
import { treeOf } from '../../src/read/tree.ts';
import type { Tree } from '../../src/tree/node.ts';
import { branches, firstLoss, leaves } from '../../src/tree/walk.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const paragraphsOf = (tree: Tree): string[] =>
	[...branches(tree.root, 'paragraph')].map((branch) => tree.text.slice(branch.start, branch.end));

describe('plain text', () => {
	it('is kept character for character, line ends too', () => {
		const text = '\r\n  The Team met.\r\nIt agreed.\r\n\r\n\t \r\n1. Next\rold Mac\r\rlast  \n';
		const { value } = readText(utf8(text));
		expect(value.text).toBe(text);
		expect(paragraphsOf(value)).toEqual(['  The Team met.\r\nIt agreed.', '1. Next\rold Mac', 'last']);
		expect(firstLoss(value.root, text.length)).toBeNull();
	});

	it('begins a page at a form feed, also in the middle of a line', () => {
		const { value } = readText(utf8('one\n\ntwo\n\fthree\f\ffour'));
		expect(paragraphsOf(value)).toEqual(['one', 'two', 'three', 'four']);
		expect([...branches(value.root, 'paragraph')].map((branch) => branch.page)).toEqual([1, 1, 2, 4]);
	});

	it('has no pages where it has no form feeds', () => {
		expect([...branches(treeOfText('one').root, 'paragraph')].map((branch) => branch.page)).toEqual([undefined]);
	});

	it('keeps zeros and surrogates without their pair', () => {
		const text = 'a\0b \ud800 c \udc00';
		const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
		expect(readText(wide).value.text).toBe(text);
		expect(readText(utf8('a\0b')).value.text).toBe('a\0b');
	});

	it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-8'])('reads %s by its mark', (encoding) => {
		const read = readText(iconv.encode('Құрмет — été\n', encoding, { addBOM: true }));
		expect(read.value.text).toBe('Құрмет — été\n');
		expect(read.notes).toEqual([]);
	});

	it.each(['utf-16le', 'utf-16be'])('guesses %s without a mark, and says so', (encoding) => {
		const read = readText(iconv.encode('1. The Team agreed – at last.', encoding, { addBOM: false }));
		expect(read.value.text).toBe('1. The Team agreed – at last.');
		expect(read.notes.map((note) => note.rule)).toEqual(['encoding-guessed']);
	});

	const russian = 'Рабочая группа постановила продолжить обсуждение этого вопроса на своей следующей сессии. ';
	const french = 'Le Comité a décidé d’élire M. Müller président « à l’unanimité ». ';
	it.each([
		['windows-1251', russian],
		['koi8-r', russian],
		['iso-8859-5', russian],
		['windows-1252', french],
		['utf-16le', russian],
	])('guesses %s from its letters', (encoding, words) => {
		const text = words.repeat(20);
		const read = readText(iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' }));
		expect(read.value.text).toBe(text);
	});

	it('shows damage in UTF-8 and says so', () => {
		const bytes = Buffer.concat([utf8('Комитет постановил. '.repeat(30)), Buffer.from([0xd0])]);
		const read = readText(bytes);
		expect(read.value.text).toContain('Комитет');
		expect(read.notes.map((note) => note.rule)).toEqual(['encoding-damaged']);
	});

	it('loses nothing, whatever the text', () => {
		const odd = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '\r', '\f', '\0', '\ud800', 'é', '\u00a0') });
		fc.assert(
			fc.property(odd, (text) => {
				const tree = treeOfText(text);
				expect(tree.text).toBe(text);
				expect(firstLoss(tree.root, text.length)).toBeNull();
				for (const leaf of leaves(tree.root)) expect(leaf.end).toBeGreaterThan(leaf.start);
				for (const words of paragraphsOf(tree)) expect(words.trim()).not.toBe('');
			}),
			{ numRuns: 500 },
		);
	});

	it('takes a line of 50 MB and a million blank lines in its stride', () => {
		const long = readText(utf8('word '.repeat(10_000_000))).value;
		expect(long.root.children).toHaveLength(2);
		const blank = treeOfText(`a${'\n'.repeat(1_000_000)}b`);
		expect(paragraphsOf(blank)).toEqual(['a', 'b']);
		expect(treeOfText(`a${'\n \n\r\n\t'.repeat(300_000)}`).root.children).toHaveLength(2);
	}, 30_000);

	it('is refused where it has too many paragraphs for any report', () => {
		expect(() => treeOfText('a\n\n'.repeat(1_100_000))).toThrow(Refusal);
	}, 30_000);
});

describe('any file', () => {
	it('gives a tree or a refusal, never another error', async () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 400 }),
			fc
				.tuple(
					fc.constantFrom(
						'PK\x03\x04',
						'%PDF-1.4\n',
						'<html>',
						'{\\rtf1',
						'<!doctype html><table>',
						'\xff\xfe',
						'\xef\xbb\xbf',
					),
					fc.uint8Array({ maxLength: 400 }),
				)
				.map(([head, rest]) => Uint8Array.from([...Buffer.from(head, 'latin1'), ...rest])),
		);
		await fc.assert(
			fc.asyncProperty(bytes, async (file) => {
				try {
					const { value } = await treeOf(file, 'file');
					expect(firstLoss(value.root, value.text.length)).toBeNull();
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
				}
			}),
			{ numRuns: 300 },
		);
	}, 60_000);

	it.each([
		['nothing', '', /empty/u],
		['a mark alone', '\xef\xbb\xbf', /empty/u],
		['a .doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....', /save it as \.docx/u],
		['a .docx with a password', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}\0`, /password/u],
		['RTF', '{\\rtf1\\ansi}', /RTF/u],
		['a picture', '\x89PNG\r\n\x1a\n', /picture/u],
		['a program', '\x7fELF', /program/u],
		['a ZIP that is cut', 'PK\x03\x04....', /./u],
		['a PDF that is cut', '%PDF-1.4\n1 0 obj', /./u],
	])('says why in a sentence: %s', async (_, bytes, sentence) => {
		const refused = await treeOf(Buffer.from(bytes, 'latin1'), 'x.docx').catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(Refusal);
		expect(refused).toMatchObject({ reason: 'unreadable', message: expect.stringMatching(sentence) });
		expect(refused).toMatchObject({ message: expect.stringMatching(/\.$/u) });
	});

	it('is refused over the size limit', async () => {
		await expect(treeOf(new Uint8Array(64 * 1024 * 1024 + 1), 'x')).rejects.toMatchObject({ reason: 'too-large' });
	});
});
