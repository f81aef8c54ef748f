import {
	AlignmentType,
	Document,
	Footer,
	Header,
	type ISectionOptions,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
} from 'docx';
import { leadsIn, type Paper, type PaperFootnote, titleOfPaper } from '../../record/paper.ts';
import { blockIn } from './block.ts';
import { mastheadIn } from './masthead.ts';
import { numbersOf } from './number.ts';
import { settled } from './package.ts';
import { Desk, runsIn, type Tracked } from './run.ts';
import { measure, styleIds, stylesOf } from './style.ts';

/**
 * A paper as a Word document: real styles, numbers that Word counts, footnotes, running heads, and where the paper tells
 * what changed, tracked changes in the name of `tracked`. The same paper gives the same bytes.
 */
export async function paperDocx(paper: Paper, tracked: Tracked): Promise<Uint8Array> {
	const desk = new Desk(
		tracked,
		paper.footnotes.map(({ number }) => number),
	);
	const numbers = numbersOf(paper.blocks);
	const children = [
		...mastheadIn(paper, desk),
		...paper.blocks.flatMap((block, i) => blockIn(block, leadsIn(paper.blocks, i), numbers, desk)),
	];
	const document = new Document({
		title: titleOfPaper(paper),
		creator: paper.bodies.at(-1) ?? '',
		lastModifiedBy: paper.bodies.at(-1) ?? '',
		...(paper.document.symbol === null ? {} : { subject: paper.document.symbol }),
		styles: stylesOf(paper.document.language),
		numbering: { config: numbers.config },
		footnotes: footnotesIn(paper.footnotes, desk),
		evenAndOddHeaderAndFooters: true,
		defaultTabStop: measure.step,
		sections: [{ ...sectionOf(paper), children }],
	});
	return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function footnotesIn(
	footnotes: readonly PaperFootnote[],
	desk: Desk,
): Record<string, { children: readonly Paragraph[] }> {
	const runs = new Map(footnotes.map((footnote) => [footnote.number, footnote.runs]));
	// One that nothing cites is there all the same: nothing of a paper is lost.
	for (const { number } of footnotes) desk.cite(number);
	return Object.fromEntries(
		[...desk.cited].map(([number, id]) => [
			id,
			{ children: [new Paragraph({ children: runsIn(runs.get(number) ?? [], desk) })] },
		]),
	);
}

/** Pages of A4; from the second on the symbol stands at the outer edge of the head and the page at that of the foot. */
function sectionOf({ running }: Paper): Omit<ISectionOptions, 'children'> {
	const head = (alignment: 'left' | 'right'): Header =>
		new Header({
			children: [new Paragraph({ style: styleIds.running, alignment, children: [new TextRun(running ?? '')] })],
		});
	const foot = (alignment: 'left' | 'right'): Footer =>
		new Footer({
			children: [
				new Paragraph({ alignment, children: [new TextRun({ children: [PageNumber.CURRENT], bold: true, size: 18 })] }),
			],
		});
	const { page, margin, top, bottom } = measure;
	return {
		properties: {
			titlePage: true,
			page: { size: page, margin: { top, bottom, left: margin, right: margin, header: 851, footer: 737 } },
		},
		...(running === null
			? {}
			: {
					headers: {
						default: head(AlignmentType.RIGHT),
						even: head(AlignmentType.LEFT),
						first: new Header({ children: [new Paragraph('')] }),
					},
				}),
		footers: {
			default: foot(AlignmentType.RIGHT),
			even: foot(AlignmentType.LEFT),
			first: new Footer({ children: [new Paragraph('')] }),
		},
	};
}
