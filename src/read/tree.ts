import { never } from '../base/assert.ts';
import { Refusal } from '../base/refusal.ts';
import type { Result } from '../base/result.ts';
import type { Tree } from '../tree/node.ts';
import { readAkn } from './akn/read.ts';
import { readDocx } from './docx/read.ts';
import { readHtml } from './html/read.ts';
import { refuseLarge } from './limits.ts';
import { readMarkdown } from './markdown/read.ts';
import { type FileKind, sniff } from './sniff.ts';
import { readText } from './text/read.ts';

/**
 * The lossless tree of a file, whatever format its bytes are in: DOCX, PDF, HTML, Markdown, Akoma Ntoso or text in any encoding.
 * `name` is for telling Markdown only. Throws `Refusal` 'unreadable' or 'too-large'; no content makes it
 * fail in any other way.
 */
export async function treeOf(bytes: Uint8Array, name: string): Promise<Result<Tree>> {
	refuseLarge(bytes);
	const kind = sniff(bytes, name);
	switch (kind) {
		case 'text':
			return withWords(readText(bytes));
		case 'markdown':
			return withWords(readMarkdown(bytes));
		case 'html':
			return readHtml(bytes);
		case 'akoma-ntoso':
			return readAkn(bytes);
		case 'zip':
			return readDocx(bytes);
		case 'pdf':
			return (await import('./pdf/read.ts')).readPdf(bytes);
		default:
			throw new Refusal('unreadable', whyNot(kind));
	}
}

function withWords(read: Result<Tree>): Result<Tree> {
	if (read.value.text === '') throw new Refusal('unreadable', whyNot('empty'));
	return read;
}

/** Why a file of some kind is not read, and what to do about it. */
function whyNot(kind: Exclude<FileKind, 'text' | 'markdown' | 'html' | 'akoma-ntoso' | 'zip' | 'pdf'>): string {
	switch (kind) {
		case 'empty':
			return 'This file is empty: check that it was saved or sent completely.';
		case 'ole':
			return 'This is a file of an old Office program (.doc, .xls, .ppt): open it in Word, save it as .docx and import that.';
		case 'protected':
			return 'This document is protected by a password: open it in Word, remove the password and import it again.';
		case 'rtf':
			return 'This is an RTF file: open it in Word or LibreOffice, save it as .docx and import that.';
		case 'word-xml':
			return 'This is a Word XML file: open it in Word, save it as .docx and import that.';
		case 'opendocument':
			return 'This is an OpenDocument file (.odt): open it in LibreOffice or Word, save it as .docx and import that.';
		case 'wordperfect':
			return 'This is a WordPerfect file: open it in LibreOffice, save it as .docx and import that.';
		case 'image':
			return 'This is a picture, not text: run it through text recognition (OCR) and import the PDF or text that gives.';
		case 'recording':
			return 'This is a sound or video recording: import its written report instead.';
		case 'archive':
			return 'This is an archive: unpack it and import the documents inside, or pack them as .zip.';
		case 'program':
			return 'This is a program or database, not a document: import a report as .docx, PDF, HTML, Markdown or text.';
		default:
			return never(kind);
	}
}
