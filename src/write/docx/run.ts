import {
	CarriageReturn,
	DeletedTextRun,
	FootnoteReferenceRun,
	InsertedTextRun,
	type ParagraphChild,
	TextRun,
} from 'docx';
import type { Run } from '../../record/paper.ts';
import type { Instant } from '../../record/version.ts';

/** Who is named as the author of tracked changes, and when they were made. */
export interface Tracked {
	readonly author: string;
	readonly date: Instant;
}

/** What runs are written with: footnotes that are still to be cited, and changes counted so far. */
export class Desk {
	readonly tracked: Tracked;
	readonly #waiting: string[];
	readonly #ids = new Map<string, number>();
	#changes = 0;

	constructor(tracked: Tracked, footnotes: readonly string[]) {
		this.tracked = tracked;
		this.#waiting = [...footnotes];
	}

	/** A change with its number in the document. */
	change(): { readonly id: number; readonly author: string; readonly date: string } {
		this.#changes++;
		return { id: this.#changes, ...this.tracked };
	}

	/** The id of a footnote where it is cited first; null where it is cited again, or is not there. */
	cite(number: string): number | null {
		const at = this.#waiting.indexOf(number);
		if (at < 0) return null;
		this.#waiting.splice(at, 1);
		const id = this.#ids.size + 1;
		this.#ids.set(number, id);
		return id;
	}

	/** The footnotes that were cited, by id: Word numbers them in this order. */
	get cited(): ReadonlyMap<string, number> {
		return this.#ids;
	}
}

/** Runs as Word has them. */
export const runsIn = (runs: readonly Run[], desk: Desk): readonly ParagraphChild[] =>
	runs.map((run) => runIn(run, desk));

function runIn(run: Run, desk: Desk): ParagraphChild {
	if (run.kind === 'note' && run.change === undefined) {
		const id = desk.cite(run.number);
		if (id !== null) return new FootnoteReferenceRun(id);
	}
	const text = run.kind === 'note' ? `[${run.number}]` : run.kind === 'cite' ? breakable(run.text) : run.text;
	const manner =
		run.kind === 'words'
			? { bold: run.bold === true ? true : undefined, italics: run.italic === true ? true : undefined }
			: run.kind === 'cite'
				? { size: 16, color: '555555' }
				: { superScript: true };
	const rest = withoutUndefined(manner);
	const options = { text: text.replace(/\n/gu, ' '), ...rest };
	if (text.includes('\n') && run.change === undefined) return new TextRun({ ...rest, children: broken(text) });
	if (run.change === 'inserted') return new InsertedTextRun({ ...options, ...desk.change() });
	if (run.change === 'deleted') return new DeletedTextRun({ ...options, ...desk.change() });
	return new TextRun(options);
}

/** A symbol may go on in the next line behind each of its strokes: columns are narrow. */
const breakable = (text: string): string => text.replace(/\/(?=\S)/gu, '/\u200b');

const broken = (text: string): readonly (string | CarriageReturn)[] =>
	text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [new CarriageReturn(), line]));

const withoutUndefined = (manner: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
	Object.fromEntries(Object.entries(manner).filter(([, value]) => value !== undefined));

/** True if all that a block says was put in, or all of it taken out: then its mark was too. */
export const wholly = (runs: readonly Run[], change: 'inserted' | 'deleted'): boolean =>
	runs.length > 0 && runs.every((run) => run.change === change);
