import { strToU8, zipSync } from 'fflate';
import type { Block } from './report.ts';

/** A report as a file of one format. */
export interface Written {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export const asText = (blocks: readonly Block[]): string =>
	blocks
		.map((block) => {
			if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n');
			return block.kind === 'paragraph' && block.number !== null ? `${block.number} ${block.words}` : block.words;
		})
		.join('\n\n');

const marked = (words: string): string =>
	words
		.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
		.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');

const asHtml = (blocks: readonly Block[]): string =>
	`<!DOCTYPE html><html><body>${blocks
		.map((block) => {
			if (block.kind === 'table')
				return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${marked(cell)}`).join('')}`).join('')}</table>`;
			if (block.kind === 'heading') return `<h2>${marked(block.words)}</h2>`;
			const number = block.kind === 'paragraph' && block.number !== null ? `${block.number} ` : '';
			return `<p>${marked(number + block.words).replaceAll('\n', '<br>')}</p>`;
		})
		.join('\n')}</body></html>`;

const run = (words: string): string =>
	words
		.split('\n')
		.map((line) => `<w:r><w:t xml:space="preserve">${marked(line)}</w:t></w:r>`)
		.join('<w:r><w:br/></w:r>');
const p = (words: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${run(words)}</w:p>`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const numbering = `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

function asDocx(blocks: readonly Block[]): Uint8Array {
	const body = blocks.map((block) => {
		if (block.kind === 'table')
			return `<w:tbl>${block.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
		if (block.kind === 'heading') return p(block.words, '<w:outlineLvl w:val="1"/>');
		if (block.kind !== 'paragraph') return p(block.words);
		// Numbers that count are Word's own; others are typed.
		return /^\d+\.$/u.test(block.number ?? '')
			? p(block.words, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
			: p(`${block.number ?? ''} ${block.words}`.trim());
	});
	return zipSync(
		{
			'word/document.xml': strToU8(`<w:document ${namespace}><w:body>${body.join('')}</w:body></w:document>`),
			'word/numbering.xml': strToU8(numbering),
		},
		{ level: 1 },
	);
}

/** A text as its bytes: in UTF-8, or where it has surrogates without their pair, in UTF-16. */
export const bytesOfText = (text: string): Uint8Array =>
	/\p{Cs}/u.test(text) ? new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) : strToU8(text);

/** A report in every format that we can write. */
export const written = (blocks: readonly Block[]): readonly Written[] => [
	{ name: 'fuzz.txt', bytes: bytesOfText(asText(blocks)) },
	{ name: 'fuzz.html', bytes: strToU8(asHtml(blocks)) },
	{ name: 'fuzz.docx', bytes: asDocx(blocks) },
];
