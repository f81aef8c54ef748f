import { basename } from 'node:path';
import { readingOfFile } from '../actions/document/office.ts';
import { whyUnsure } from '../actions/review/why.ts';
import { Refusal } from '../base/refusal.ts';
import type { Paragraph, Reading } from '../record/reading.ts';
import { explanationOf } from '../write/explain.ts';
import { explained } from '../write/text/explain.ts';
import { fileBytes } from './file.ts';
import type { World } from './world.ts';

interface Options {
	readonly paragraph?: string;
	readonly json?: true;
}

/** Prints why paragraphs of a file are read as they are: one by its number, else all that hold an act. */
export async function explain(file: string, options: Options, world: World): Promise<void> {
	const { tree, reading } = await readingOfFile(await fileBytes(file), basename(file));
	const asked = paragraphsAsked(reading, options.paragraph);
	const told = asked.map((paragraph) => ({
		paragraph,
		acts: reading.acts.filter((act) => act.paragraph === paragraph.number),
	}));
	if (world.watched && !options.json) {
		const parts = told.map(({ paragraph, acts }) => explained(paragraph, acts, tree.text, whyUnsure, world.terminal));
		return world.out(parts.join('\n'));
	}
	const sheets = told.map(({ paragraph, acts }) => ({
		paragraph: paragraph.number,
		text: paragraph.text,
		acts: acts.map((act) => ({ act: act.id, sure: act.sure, why: whyUnsure(act), ...explanationOf(act, tree.text) })),
	}));
	world.out(`${JSON.stringify(sheets, null, 2)}\n`);
}

function paragraphsAsked({ paragraphs, acts }: Reading, number: string | undefined): readonly Paragraph[] {
	if (number === undefined) {
		const holding = new Set(acts.map(({ paragraph }) => paragraph));
		return paragraphs.filter((paragraph) => holding.has(paragraph.number));
	}
	const found = paragraphs.filter((paragraph) => paragraph.number === number);
	if (found.length > 0) return found;
	const near = paragraphs.slice(0, 3).map((paragraph) => paragraph.number);
	throw new Refusal(
		'not-found',
		`The file has no paragraph “${number}”; its paragraphs are ${near.length === 0 ? 'none' : `${near.join(', ')} and so on`}: “rapporteur read” shows them all.`,
	);
}
