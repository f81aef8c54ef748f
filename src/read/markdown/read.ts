import { type Result, result } from '../../base/result.ts';
import { Grower } from '../../tree/grow.ts';
import type { Tree } from '../../tree/node.ts';
import { growBlocks } from '../block.ts';
import { decode } from '../encoding.ts';
import { Pieces, refuseLong } from '../limits.ts';
import { Page } from './page.ts';
import { parsed, type Token } from './parse.ts';

/** Reads Markdown: its words in order, without the marks. The numbers of its lists are those that are written. */
export function readMarkdown(bytes: Uint8Array): Result<Tree> {
	const decoded = decode(bytes);
	refuseLong(decoded.value.text.length);
	const page = new Page(new Pieces());
	for (const token of parsed(decoded.value.text)) readers[token.type]?.(page, token);
	const grower = new Grower();
	growBlocks(grower, page.blocks());
	return result(grower.tree('text/markdown'), decoded.notes);
}

type Reader = (page: Page, token: Token) => void;

const open =
	(kind: 'table' | 'row' | 'cell'): Reader =>
	(page) =>
		page.open(kind);
const close: Reader = (page) => page.close();
const list =
	(by: 1 | -1): Reader =>
	(page) =>
		page.list(by);
const code: Reader = (page, token) => page.code(token.content);

/** What the tokens of the library mean; of all others nothing is read, as they hold no words. */
const readers: Readonly<Record<string, Reader>> = {
	heading_open: (page, { tag }) => page.heading(Number(tag.slice(1))),
	heading_close: (page) => page.heading(null),
	inline: (page, { children }) => page.inline(children ?? []),
	ordered_list_open: list(1),
	ordered_list_close: list(-1),
	bullet_list_open: list(1),
	bullet_list_close: list(-1),
	// “12.” and “3)” as they are written; a browser would count on from the first.
	list_item_open: (page, { info, markup }) => page.beginItem(info === '' ? '•' : `${info}${markup}`),
	list_item_close: (page) => page.endItem(),
	fence: code,
	code_block: code,
	table_open: open('table'),
	table_close: close,
	tr_open: open('row'),
	tr_close: close,
	td_open: open('cell'),
	td_close: close,
	footnote_open: (page, { info }) => page.open('footnote', info),
	footnote_close: close,
};
