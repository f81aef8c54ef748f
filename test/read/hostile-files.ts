import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { pdfOfObjects, streamOf } from './pdf-by-hand.ts';

/** What is to come of a hostile file: a tree with a reading, a refusal in a sentence, or either. */
export type Outcome = 'reading' | 'refusal' | 'either';

export interface HostileFile {
	readonly name: string;
	readonly outcome: Outcome;
	readonly bytes: () => Uint8Array;
	/** How many bytes of plain text it is fair to compare its time with: those it unpacks to. */
	readonly unpacked?: number;
}

const utf8 = (text: string): Uint8Array => strToU8(text);
const docx = (body: string, before = ''): Uint8Array =>
	zipSync({
		'word/document.xml': utf8(
			`<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		),
	});
const p = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const laughs = (levels: number): string =>
	Array.from({ length: levels }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const doctype = `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs(20)}<!ENTITY out SYSTEM "file:///etc/passwd">]>`;

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page =
	'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>';
const print = 'BT /F 10 Tf 1 0 0 1 70 70 Tm (x) Tj ET\n';
const pdfWith = (stream: string): Uint8Array => pdfOfObjects([catalogue, onePage, page, stream, font]);
const blanks = (bytes: number): Buffer => Buffer.alloc(bytes, ' ');
const mebibyte = 1024 * 1024;

/** Forms in forms, each four times in the one around it. */
const formsInForms = (depth: number): Uint8Array =>
	pdfOfObjects([
		catalogue,
		onePage,
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X0 6 0 R >> >> >>',
		streamOf('', '/X0 Do'),
		font,
		...Array.from({ length: depth }, (_, i) =>
			streamOf(
				`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X${i + 1} ${i + 7} 0 R >> >>`,
				`/X${i + 1} Do `.repeat(4),
			),
		),
		streamOf('/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F 5 0 R >> >>', print),
	]);

/** Files made to take a reader down, by what is wrong with them. */
export const hostileFiles: readonly HostileFile[] = [
	{ name: '50 MB of text on one line', outcome: 'refusal', bytes: () => utf8('The Team agreed. '.repeat(3_000_000)) },
	{
		name: 'a million characters on one line',
		outcome: 'reading',
		bytes: () => utf8('The Team agreed. '.repeat(60_000)),
	},
	{ name: 'a million empty paragraphs, text', outcome: 'reading', bytes: () => utf8(`${'\n\n'.repeat(1e6)}x`) },
	{
		name: 'a million empty paragraphs, HTML',
		outcome: 'reading',
		bytes: () => utf8(`<html>${'<p></p>'.repeat(1e6)}x`),
	},
	{
		name: 'a million empty paragraphs, DOCX',
		outcome: 'reading',
		bytes: () => docx('<w:p/>'.repeat(1e6) + p('x')),
		unpacked: 6e6,
	},
	{
		name: 'tables a thousand deep, HTML',
		outcome: 'reading',
		bytes: () => utf8(`<html>${'<table><tr><td>'.repeat(1000)}x`),
	},
	{
		name: 'tables a thousand deep, DOCX',
		outcome: 'reading',
		bytes: () => docx(`${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`),
		unpacked: 50_000,
	},
	{
		name: 'lone surrogates',
		outcome: 'reading',
		bytes: () => new Uint8Array(Buffer.from(`\ufeff1. The Team \ud800 agreed \udfff to meet.`.repeat(1000), 'utf16le')),
	},
	{
		name: 'bidirectional controls',
		outcome: 'reading',
		bytes: () => utf8('1. The \u202eTeam\u202c agreed \u2066to\u2069 meet.\u200f\n\n'.repeat(1000)),
	},
	{ name: 'NULs', outcome: 'reading', bytes: () => utf8('1. The Te\0am agreed\0 to meet.\n\n\0'.repeat(1000)) },
	{ name: 'nothing but NULs', outcome: 'either', bytes: () => new Uint8Array(100_000) },
	{ name: 'misnested type, HTML', outcome: 'reading', bytes: () => utf8(`<html>${'<b><p>x'.repeat(5000)}`) },
	{
		name: 'misnested fonts all different, HTML',
		outcome: 'reading',
		bytes: () => utf8(`<html>${Array.from({ length: 20_000 }, (_, i) => `<font size=${i}><p>x`).join('')}`),
	},
	{
		name: 'end tags that look far, HTML',
		outcome: 'refusal',
		bytes: () => utf8(`<html>${'<span>'.repeat(4000)}${'</b>'.repeat(500_000)}`),
	},
	{ name: 'a tag of a million attributes', outcome: 'refusal', bytes: () => utf8(`<html><p ${'a=1 '.repeat(1e6)}>x`) },
	{ name: 'an entity bomb, DOCX', outcome: 'reading', bytes: () => docx(p('kept &l20; &out;'), doctype) },
	{ name: 'an entity bomb, HTML', outcome: 'reading', bytes: () => utf8(`${doctype}<html><p>kept &l20; &out;`) },
	{
		name: 'a zip bomb',
		outcome: 'refusal',
		bytes: () => docx(p(' '.repeat(140 * mebibyte))),
		unpacked: 140 * mebibyte,
	},
	{
		name: 'a zip bomb within the limit',
		outcome: 'refusal',
		bytes: () => docx(p('words '.repeat(16 * mebibyte))),
		unpacked: 96 * mebibyte,
	},
	{ name: 'a zip in a zip', outcome: 'refusal', bytes: () => zipSync({ 'a.docx': docx(p('x')) }) },
	{
		name: 'a PDF whose pages hold themselves',
		outcome: 'either',
		bytes: () => pdfOfObjects([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
	},
	{
		name: 'a PDF whose pages hold the pages above',
		outcome: 'either',
		bytes: () =>
			pdfOfObjects([
				catalogue,
				'<< /Type /Pages /Kids [3 0 R] /Count 5000 >>',
				'<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 4 >>',
			]),
	},
	{
		name: 'a PDF of objects that are each other',
		outcome: 'either',
		bytes: () => pdfOfObjects([catalogue, onePage, page, '5 0 R', '4 0 R', '6 0 R']),
	},
	{
		name: 'a PDF of a form that draws itself',
		outcome: 'either',
		bytes: () =>
			pdfOfObjects([
				catalogue,
				onePage,
				'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>',
				streamOf('', '/X Do'),
				font,
				streamOf('/Type /XObject /Subtype /Form /Resources << /XObject << /X 6 0 R >> >>', '/X Do /X Do'),
			]),
	},
	{
		name: 'a PDF of forms in forms, four to the sixth',
		outcome: 'either',
		bytes: () => formsInForms(6),
		unpacked: 4 ** 6 * print.length,
	},
	{
		name: 'a PDF with more pages than are read',
		outcome: 'refusal',
		bytes: () =>
			pdfOfObjects([
				catalogue,
				`<< /Type /Pages /Kids [${'3 0 R '.repeat(5001)}] /Count 5001 >>`,
				page,
				streamOf('', print),
				font,
			]),
	},
	{
		name: 'a PDF of one page a thousand times',
		outcome: 'refusal',
		bytes: () =>
			pdfOfObjects([
				catalogue,
				`<< /Type /Pages /Kids [${'3 0 R '.repeat(1000)}] /Count 1000 >>`,
				page,
				streamOf('', print.repeat(1000)),
				font,
			]),
		unpacked: 20_000 * print.length,
	},
	{
		name: 'a PDF whose page inflates to 80 MB',
		outcome: 'refusal',
		bytes: () => pdfWith(streamOf('/Filter /FlateDecode', deflateSync(blanks(80 * mebibyte)))),
		unpacked: 64 * mebibyte,
	},
	{
		name: 'a PDF packed twice over',
		outcome: 'refusal',
		bytes: () =>
			pdfWith(streamOf('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(blanks(80 * mebibyte))))),
	},
	{
		name: 'a PDF with a picture that inflates to 80 MB',
		outcome: 'reading',
		bytes: () =>
			pdfOfObjects([
				catalogue,
				onePage,
				page,
				streamOf('', print),
				font,
				streamOf(
					'/Type /XObject /Subtype /Image /Width 10000 /Height 30000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode',
					deflateSync(blanks(80 * mebibyte)),
				),
			]),
	},
];

/** Files of every format that is read, each a small report: to be cut off anywhere and called by wrong names. */
export const wholeFiles: Readonly<Record<string, () => Uint8Array>> = {
	'report.txt': () => utf8('REPORT\n\n1. The Team agreed to hold a Forum.\n\n2. It closed the meeting.\n'),
	'report.html': () =>
		utf8(
			'<!DOCTYPE html><html><h1>REPORT</h1><p>1. The Team agreed to hold a Forum.</p><p>2. It closed the meeting.</p></html>',
		),
	'report.docx': () => docx(p('REPORT') + p('1. The Team agreed to hold a Forum.') + p('2. It closed the meeting.')),
	'report.pdf': () =>
		pdfWith(streamOf('', `${print}BT /F 10 Tf 1 0 0 1 70 700 Tm (1. The Team agreed to hold a Forum.) Tj ET`)),
	'report.rtf': () => utf8('{\\rtf1 REPORT\\par 1. The Team agreed to hold a Forum.}'),
	'report.doc': () => new Uint8Array(Buffer.from('d0cf11e0a1b11ae1'.padEnd(4000, '0'), 'hex')),
	'report.wpd': () => new Uint8Array(Buffer.from(`\xffWPC${'x'.repeat(100)}`, 'latin1')),
};
