import { type Result, result } from '../../base/result.ts';
import { Grower } from '../../tree/grow.ts';
import type { Tree } from '../../tree/node.ts';
import { decode } from '../encoding.ts';
import { Pieces } from '../limits.ts';

/** Reads plain text. The text of the tree is the decoded file, character for character; only a byte order mark goes. */
export function readText(bytes: Uint8Array): Result<Tree> {
	const decoded = decode(bytes);
	return result(treeOfText(decoded.value.text), decoded.notes);
}

/** The tree of a text: runs of lines with words are paragraphs, all else is space. A form feed begins a page. */
export function treeOfText(text: string): Tree {
	const grower = new Grower();
	const pieces = new Pieces();
	const paged = text.includes('\f');
	for (let at = 0, page = 1; at < text.length; ) {
		const begin = endOfSpace(text, at);
		if (paged) page += feedsIn(text, at, begin.lineStart);
		pieces.add();
		grower.leaf('space', text.slice(at, begin.lineStart));
		if (begin.lineStart === text.length) break;
		const end = endOfParagraph(text, begin.wordStart);
		pieces.add();
		grower.open('paragraph', paged ? { page } : {});
		grower.leaf('words', text.slice(begin.lineStart, end));
		grower.close();
		at = end;
	}
	return grower.tree('text/plain');
}

const lineFeed = 10;
const formFeed = 12;
const carriageReturn = 13;

/** White space that can fill a line and leave it blank. */
const isBlank = (code: number): boolean =>
	code === 32 || code === 9 || code === 11 || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b;

const endsLine = (code: number): boolean => code === lineFeed || code === carriageReturn || code === formFeed;

/** From `at`: where the first word stands, and where its line begins (its indentation is the paragraph's). */
function endOfSpace(text: string, at: number): { readonly lineStart: number; readonly wordStart: number } {
	let lineStart = at;
	for (let i = at; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (endsLine(code)) lineStart = i + 1;
		else if (!isBlank(code)) return { lineStart, wordStart: i };
	}
	return { lineStart: text.length, wordStart: text.length };
}

/** From a word: the end of the last line before a blank one, a form feed or the end; its line break is not included. */
function endOfParagraph(text: string, from: number): number {
	let wordsEnd = from;
	let lineHasWords = true;
	for (let i = from; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === formFeed) return wordsEnd;
		if (code === lineFeed || (code === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) {
			if (!lineHasWords) return wordsEnd;
			lineHasWords = false;
		} else if (code !== carriageReturn && !isBlank(code)) {
			lineHasWords = true;
			wordsEnd = i + 1;
		}
	}
	return wordsEnd;
}

function feedsIn(text: string, from: number, to: number): number {
	let feeds = 0;
	for (let i = from; i < to; i++) if (text.charCodeAt(i) === formFeed) feeds++;
	return feeds;
}
