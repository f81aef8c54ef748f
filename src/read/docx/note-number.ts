import { type Handlers, numberIn, readXml } from '../xml.ts';
import { printNumber } from './number.ts';

export type NoteKind = 'footnote' | 'endnote';

/** Where numbers begin anew (17.18.61 ST_RestartNumber). */
type Restart = 'continuous' | 'eachSect' | 'eachPage';

interface NoteFormat {
	format: string;
	start: number;
	restart: Restart;
	next: number;
}

/** The numbers of footnotes (1, 2, 3) and endnotes (i, ii, iii), as the settings say (17.11.12, 17.11.4). */
export class NoteNumbers {
	readonly #formats: Record<NoteKind, NoteFormat> = {
		footnote: { format: 'decimal', start: 1, restart: 'continuous', next: 1 },
		endnote: { format: 'lowerRoman', start: 1, restart: 'continuous', next: 1 },
	};

	/**
	 * `settings` is the part of that name; `body` may say otherwise for its sections (17.11.11), and as it does so only
	 * where each ends, what the last of them says counts for all.
	 */
	constructor(settings: Uint8Array | undefined, body: Uint8Array) {
		const state = { formats: this.#formats, kind: null };
		if (settings) readXml(settings, state, handlers);
		if (includes(body, 'footnotePr') || includes(body, 'endnotePr')) readXml(body, state, handlers);
		for (const format of Object.values(this.#formats)) format.next = format.start;
	}

	next(kind: NoteKind): string {
		const format = this.#formats[kind];
		return printNumber(format.next++, format.format, null);
	}

	/** A section or a page begins, and with it, where they say so, the numbers. */
	begin(what: 'eachSect' | 'eachPage'): void {
		for (const format of Object.values(this.#formats)) if (format.restart === what) format.next = format.start;
	}
}

const includes = (bytes: Uint8Array, word: string): boolean =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word);

interface State {
	readonly formats: Record<NoteKind, NoteFormat>;
	kind: NoteKind | null;
}

const within = (kind: NoteKind) => ({
	open: (state: State): undefined => {
		state.kind = kind;
	},
	close: (state: State): void => {
		state.kind = null;
	},
});

const set = (change: (format: NoteFormat, value: string | null, number: number | null) => void) => ({
	open: (state: State, element: Parameters<typeof numberIn>[0]): undefined => {
		if (state.kind) change(state.formats[state.kind], element.get('w:val'), numberIn(element, 'w:val'));
		return undefined;
	},
});

const handlers: Handlers<State> = {
	'w:footnotePr': within('footnote'),
	'w:endnotePr': within('endnote'),
	'w:numFmt': set((format, value) => {
		format.format = value ?? 'decimal';
	}),
	'w:numStart': set((format, _, number) => {
		format.start = number ?? 1;
	}),
	'w:numRestart': set((format, value) => {
		format.restart = value === 'eachSect' || value === 'eachPage' ? value : 'continuous';
	}),
};
