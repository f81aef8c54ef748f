import type { Paper } from '../../record/paper.ts';
import { paperAkn } from '../../write/akn/paper.ts';
import { paperPage } from '../../write/html/paper.ts';
import { paperMarkdown } from '../../write/markdown/paper.ts';
import type { PaperFormat } from '../../write/paper/format.ts';
import { paperText } from '../../write/text/paper.ts';
import type { Context } from '../action.ts';

type Writer = (paper: Paper, context: Context) => string | Promise<Uint8Array>;

// What writes Word documents is large, and is loaded only for the first of them.
const docx: Writer = async (paper, { actor, now }) =>
	(await import('../../write/docx/paper.ts')).paperDocx(paper, { author: actor, date: now });

// So is what sets pages, a program of another language.
const pdf: Writer = async (paper) => (await import('./pdf.ts')).paperPdf(paper);

const writers: Readonly<Record<PaperFormat, Writer>> = {
	docx,
	pdf,
	html: paperPage,
	md: paperMarkdown,
	txt: paperText,
	akn: paperAkn,
};

/** A paper in a format, as the bytes of a file. */
export async function writtenAs(context: Context, paper: Paper, format: PaperFormat): Promise<Uint8Array> {
	const written = await writers[format](paper, context);
	return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}
