import pc from 'picocolors';

/** What a terminal can show. */
export interface Terminal {
	/** Columns. */
	readonly width: number;
	readonly colour: boolean;
}

export type Paint = (text: string) => string;
export type Colours = ReturnType<typeof pc.createColors>;

export const coloursOf = (terminal: Terminal): Colours => pc.createColors(terminal.colour);

/** Narrower than this nothing is readable, wider than this nothing is read with ease. */
const widthMin = 40;
const widthMax = 110;

/** Columns to write in, the margin taken off. */
export const columns = (terminal: Terminal, indent = 0): number =>
	Math.max(widthMin, Math.min(widthMax, terminal.width)) - indent;

/** Words in lines of at most so many characters; a longer word has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return line === '' ? lines : [...lines, line];
}

/** A text in lines under each other, all so far from the edge. */
export const block = (text: string, terminal: Terminal, indent: number, paint: Paint = plain): readonly string[] =>
	wrapped(text, columns(terminal, indent)).map((line) => `${' '.repeat(indent)}${paint(line)}`);

/** A text behind a label that stands in the margin: `¶ 2   The secretariat …`. */
export function labelled(
	label: string,
	text: string,
	terminal: Terminal,
	indent: number,
	paint: Paint,
): readonly string[] {
	const [first = '', ...rest] = block(text, terminal, indent);
	return [`${paint(label)}${' '.repeat(Math.max(1, indent - label.length))}${first.trimStart()}`.trimEnd(), ...rest];
}

/** The beginning of a text, cut between words. */
export const cut = (text: string, width: number): string =>
	text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1)).replace(/\s+\S*$/u, '')} …`;

export const plain: Paint = (text) => text;

/** Lines as they are printed: none ends in white space, no two are empty, the last is ended. */
export const printed = (lines: readonly string[]): string =>
	`${lines
		.join('\n')
		.replace(/\n{3,}/gu, '\n\n')
		.trim()}\n`;
