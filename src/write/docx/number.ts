import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { PaperBlock } from '../../record/paper.ts';
import { measure } from './style.ts';

/** A number that Word can count: what stands before and after the figures. `12.` is '', 12, '.'. */
interface Counted {
	readonly before: string;
	readonly figure: number;
	readonly after: string;
}

/** `12.`, `(12)`, `12)`, `§ 12`; not `12 bis.` or `3.2`, which Word would count in another way. */
export function countedIn(label: string): Counted | null {
	const found = /^([^\p{L}\d%]*)([1-9]\d{0,4})([^\p{L}\d%]*)$/u.exec(label);
	if (found === null) return null;
	return { before: found[1] ?? '', figure: Number(found[2]), after: found[3] ?? '' };
}

interface List {
	readonly reference: string;
	readonly counted: Counted;
}

/** A paragraph's place in a list. */
export interface Numbered {
	readonly reference: string;
	readonly level: number;
}

/** The numbers of a paper's paragraphs: which of them Word counts by itself, and the lists that make it count so. */
export interface Numbers {
	readonly of: ReadonlyMap<PaperBlock, Numbered>;
	readonly config: INumberingOptions['config'];
}

/** A list goes on while the next number is the next figure in the same dress; at a gap another begins. */
export function numbersOf(blocks: readonly PaperBlock[]): Numbers {
	const lists: List[] = [];
	const of = new Map<PaperBlock, Numbered>();
	let next = Number.NaN;
	for (const block of blocks) {
		const counted =
			block.kind === 'paragraph' && block.depth === 0 && block.label !== null ? countedIn(block.label) : null;
		if (counted === null) continue;
		const open = lists.at(-1);
		if (open === undefined || counted.figure !== next || !sameDress(open.counted, counted))
			lists.push({ reference: `paragraphs-${lists.length + 1}`, counted });
		next = counted.figure + 1;
		of.set(block, { reference: lists.at(-1)?.reference ?? '', level: 0 });
	}
	return { of, config: lists.map(configOf) };
}

const sameDress = (a: Counted, b: Counted): boolean => a.before === b.before && a.after === b.after;

const { words } = measure;

/** The number stands where the words do; what follows it begins a step further in. */
const configOf = ({ reference, counted }: List): INumberingOptions['config'][number] => ({
	reference,
	levels: [
		{
			level: 0,
			format: LevelFormat.DECIMAL,
			text: `${counted.before}%1${counted.after}`,
			start: counted.figure,
			alignment: AlignmentType.LEFT,
			suffix: LevelSuffix.TAB,
			style: {
				paragraph: { indent: { left: words, right: words, firstLine: 0 } },
			},
		},
	],
});
