import { HeadingLevel, type IParagraphOptions, Paragraph, Tab, type Table, TextRun } from 'docx';
import { never } from '../../base/assert.ts';
import type { HeadingBlock, PaperBlock, PaperParagraph, Run } from '../../record/paper.ts';
import type { Numbers } from './number.ts';
import { type Desk, runsIn, wholly } from './run.ts';
import { styleIds } from './style.ts';
import { tableIn } from './table.ts';

const levels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
] as const;
const styles = [styleIds.paragraph, styleIds.letter, styleIds.roman] as const;

/** A block as Word has it. */
export function blockIn(
	block: PaperBlock,
	leads: boolean,
	numbers: Numbers,
	desk: Desk,
): readonly (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [headingIn(block, desk)];
		case 'paragraph':
			return [paragraphIn(block, leads, numbers, desk)];
		case 'lines':
			return block.lines.map((line) => new Paragraph({ style: styleIds.contents, children: tabbed(line) }));
		case 'table':
			// Word joins two tables that nothing stands between.
			return [tableIn(block, desk), new Paragraph({ style: styleIds.cell, children: [] })];
		default:
			return never(block);
	}
}

const tabbed = (line: string): readonly TextRun[] =>
	line.split('\t').map((text, i) => new TextRun({ children: i === 0 ? [text] : [new Tab(), text] }));

/** The number of a heading stands in its text, as papers of the United Nations have it: nothing else counts it. */
function headingIn({ label, level, annex, runs }: HeadingBlock, desk: Desk): Paragraph {
	const number = label === null ? [] : [new TextRun({ children: [new Tab(), label, new Tab()] })];
	return new Paragraph({
		heading: levels[Math.min(level, levels.length) - 1] ?? HeadingLevel.HEADING_1,
		children: [...number, ...runsIn(runs, desk)],
		...(label === null ? { indent: { left: 1134, right: 1134, hanging: 0 } } : {}),
		...(annex === true ? { pageBreakBefore: true } : {}),
		...markOf(runs, desk),
	});
}

function paragraphIn(block: PaperParagraph, leads: boolean, numbers: Numbers, desk: Desk): Paragraph {
	const numbering = numbers.of.get(block);
	const children = runsIn(block.runs, desk);
	const style = styles[block.depth] ?? styleIds.paragraph;
	// What opens a list or a table stays with it.
	const kept = { ...(leads ? { keepNext: true } : {}), ...markOf(block.runs, desk) };
	if (numbering !== undefined) return new Paragraph({ style, numbering, children, ...kept });
	const label = block.label === null ? [] : [new TextRun({ children: [block.label, new Tab()] })];
	return new Paragraph({ style, children: [...label, ...children], ...kept });
}

/** The mark of a paragraph that was put in or taken out as a whole is tracked with it (ECMA-376 part 1, 17.13.5.15, 17.13.5.20). */
function markOf(runs: readonly Run[], desk: Desk): Pick<IParagraphOptions, 'run'> {
	if (wholly(runs, 'inserted')) return { run: { insertion: desk.change() } };
	return wholly(runs, 'deleted') ? { run: { deletion: desk.change() } } : {};
}
