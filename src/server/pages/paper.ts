import type { Context } from '../../actions/action.ts';
import { writtenAs } from '../../actions/paper/written.ts';
import { documentIdOf } from '../../record/document.ts';
import type { Paper } from '../../record/paper.ts';
import { html, joined, type Markup } from '../../write/html/markup.ts';
import { formatFacts, formatOfName, type PaperFormat, paperFormats } from '../../write/paper/format.ts';

/** A file to be kept by whoever asked, not a page to be shown. */
export interface Download {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** A paper as the file that an address ends with: `paper.docx`. */
export async function download(context: Context, name: string, paper: Paper, asked: string): Promise<Download> {
	const format = formatOfName(asked) ?? 'txt';
	return {
		name: `${documentIdOf(name)}.${format}`,
		mediaType: formatFacts[format].mediaType,
		bytes: await writtenAs(context, paper, format),
	};
}

/** What an address of a paper's file looks like to the router. */
export const paperFile = `:file{paper\\.(?:${paperFormats.join('|')})}`;

/** Links to a paper in every format: `Word, HTML, Markdown, Plain text`. */
export const downloads = (address: (format: PaperFormat) => string): Markup =>
	html`${joined(
		paperFormats.map((format) => html`<a href="${address(format)}" download>${formatFacts[format].name}</a>`),
		', ',
	)}`;
