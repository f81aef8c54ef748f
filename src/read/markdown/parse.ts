import MarkdownIt, { type StateBlock, type Token } from 'markdown-it';
import { comment } from './comment.ts';
import { defineNote, noteCited } from './footnote.ts';
import { table } from './table.ts';
import { tag } from './tag.ts';

export type { Token };

/** Quotations and lists within each other beyond which lines are read as they stand: each holds its lines anew. */
const nestingMax = 40;
/** The library leaves out blocks nested deeper than this, so that it must never come to it: a list goes two deeper at a step. */
const neverReached = nestingMax + 3;

/**
 * The tokens of a text in Markdown (CommonMark), with tables and footnotes as GitHub has them. HTML is told by rules of
 * our own: the library's would look at a tag that does not end again and again.
 */
export function parsed(text: string): readonly Token[] {
	const parser = new MarkdownIt({ maxNesting: neverReached });
	parser.block.ruler.before('table', 'deep', deep);
	parser.block.ruler.at('table', table, { alt: ['paragraph', 'reference'] });
	parser.block.ruler.at('html_block', comment);
	parser.block.ruler.before('reference', 'footnote', defineNote, { alt: ['paragraph', 'reference'] });
	parser.inline.ruler.before('link', 'footnote', noteCited);
	parser.inline.ruler.at('html_inline', tag);
	return parser.parse(text, {});
}

/** Lines that are nested deeper than any document are one paragraph, marks and all. */
function deep(state: StateBlock, line: number, end: number): boolean {
	if (state.level < nestingMax) return false;
	state.push('paragraph_open', 'p', 1);
	const inline = state.push('inline', '', 0);
	inline.content = state.getLines(line, end, state.blkIndent, false).trim();
	inline.children = [];
	state.push('paragraph_close', 'p', -1);
	state.line = end;
	return true;
}
