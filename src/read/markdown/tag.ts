import type { StateInline } from 'markdown-it';

/** Elements of HTML that begin or end a line, or a cell of a row; of all others in a text only the words are read. */
const lines = new Set(
	'address article aside blockquote br caption center dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
		' ',
	),
);
const cells = new Set(['td', 'th']);
const inLine = new Set(
	'a abbr b big bdi bdo cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);

/** A tag as people write it; none is so long. Words in brackets, “<to be confirmed>”, are no tag. */
const tagHere = /<(\/?)([a-z][a-z0-9]{0,11})(?:\s[^<>]{0,500})?\/?>/iuy;
/** So long may a comment within a paragraph be. */
const commentMax = 2_000;

/** HTML in a line: its tags go, and what they mean for the lines stays. */
export function tag(state: StateInline, silent: boolean): boolean {
	if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
	const found = tagAt(state.src, state.pos) ?? commentAt(state.src, state.pos);
	if (found === null) return false;
	if (!silent && found.means !== '')
		state.push(found.means === '\n' ? 'hardbreak' : 'text', '', 0).content = found.means;
	state.pos += found.length;
	return true;
}

interface Found {
	readonly length: number;
	readonly means: '' | '\n' | '\t';
}

function tagAt(text: string, at: number): Found | null {
	tagHere.lastIndex = at;
	const [words = '', closing = '', written = ''] = tagHere.exec(text) ?? [];
	const name = written.toLowerCase();
	if (lines.has(name)) return { length: words.length, means: '\n' };
	if (cells.has(name)) return { length: words.length, means: closing === '' ? '' : '\t' };
	return inLine.has(name) ? { length: words.length, means: '' } : null;
}

function commentAt(text: string, at: number): Found | null {
	if (!text.startsWith('<!--', at)) return null;
	const end = text.slice(at, at + commentMax).indexOf('-->');
	return end < 0 ? null : { length: end + 3, means: '' };
}
