import { z } from 'zod';
import { Cite } from '../../record/cite.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context } from '../action.ts';
import { rowNamed, versionOf } from '../document/rows.ts';

/** A paragraph that something cites, with its words, so that every fact leads to what made it so. */
export const CitedParagraph = z.strictObject({
	cite: Cite,
	/** The id of the document it stands in. */
	document: z.string(),
	/** Its words as one line, without its number. */
	text: z.string(),
	item: z.string().nullable(),
	/** Its place in the decoded text of the document. */
	start: z.number().int().nonnegative(),
	end: z.number().int().nonnegative(),
});
export type CitedParagraph = Readonly<z.infer<typeof CitedParagraph>>;

/** The paragraphs that cites lead to, each once, in the order of the cites. */
export async function citedParagraphs(
	context: Context,
	rows: readonly DocumentRow[],
	cites: readonly Cite[],
): Promise<CitedParagraph[]> {
	const once = new Map(cites.toReversed().map((cite) => [JSON.stringify([cite.document, cite.paragraph]), cite]));
	const found: CitedParagraph[] = [];
	for (const cite of [...once.values()].toReversed()) {
		const paragraph = await citedParagraph(context, rows, cite);
		if (paragraph !== null) found.push(paragraph);
	}
	return found;
}

async function citedParagraph(
	context: Context,
	rows: readonly DocumentRow[],
	cite: Cite,
): Promise<CitedParagraph | null> {
	const row = rowNamed(rows, cite.document);
	if (row === undefined) return null;
	const { reading } = await versionOf(context, row);
	const paragraph = reading.paragraphs.find(({ number }) => number === cite.paragraph);
	if (paragraph === undefined) return null;
	const { text, item, start, end } = paragraph;
	return { cite, document: row.document, text, item, start, end };
}
