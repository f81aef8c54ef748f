import { printNumber } from './number.ts';

/** A field (17.16): an instruction, then what it came to when it was last worked out. */
interface Field {
	phase: 'instruction' | 'result';
	instruction: string;
	/** The words of its result, as far as they tell a number. */
	result: string;
}

/** Fields within fields beyond which the outermost is taken to have ended. */
const fieldsMax = 50;
/** Longer words than these are no number. */
const resultMax = 12;

/** The fields that are open where words are read, the outermost first. */
export class Fields {
	#open: Field[] = [];
	readonly #numbers: FieldNumbers;

	/** `numbers` are those of the story: a text box counts on where its paragraph stands. */
	constructor(numbers = new FieldNumbers()) {
		this.#numbers = numbers;
	}

	/** None open, counting on: for a text box. */
	afresh(): Fields {
		return new Fields(this.#numbers);
	}

	/** True if words here are part of an instruction, which is not shown. */
	get inInstruction(): boolean {
		return this.#open.some((field) => field.phase === 'instruction');
	}

	/** `instruction` is given where the file has it at once (17.16.19 fldSimple); its result follows. */
	begin(instruction: string | null): void {
		if (this.#open.length >= fieldsMax) this.#open.shift();
		this.#open.push({
			phase: instruction === null ? 'instruction' : 'result',
			instruction: instruction ?? '',
			result: '',
		});
	}

	instruct(words: string): void {
		const field = this.#open.at(-1);
		if (field) field.instruction += words;
	}

	separate(): void {
		const field = this.#open.at(-1);
		if (field) field.phase = 'result';
	}

	/** Ends the innermost field. The number it shows, if the file has no result for it; else null. */
	end(): string | null {
		const field = this.#open.pop();
		return field ? this.#numbers.next(field.instruction, field.result) : null;
	}

	/** Words were shown in all open fields. */
	show(words: string): void {
		for (const field of this.#open) if (field.result.length < resultMax) field.result += words;
	}

	/** An instruction does not go on in the next paragraph: one that seems to was never ended. */
	endParagraph(): void {
		this.#open = this.#open.filter((field) => field.phase === 'result');
	}
}

/** The formats of the levels of LISTNUM's own list (17.16.5.32 LISTNUM, NumberDefault), as Word prints them. */
const listLevels: readonly (readonly [format: string, before: string, after: string])[] = [
	['decimal', '', ')'],
	['lowerLetter', '', ')'],
	['lowerRoman', '', ')'],
	['decimal', '(', ')'],
	['lowerLetter', '(', ')'],
	['lowerRoman', '(', ')'],
	['decimal', '', '.'],
	['lowerLetter', '', '.'],
	['lowerRoman', '', '.'],
];

/** Switches of number formats (17.16.4.3.1), upper and lower case apart where the case of the switch says so. */
const formats: Readonly<Record<string, string>> = {
	ROMAN: 'upperRoman',
	roman: 'lowerRoman',
	ALPHABETIC: 'upperLetter',
	alphabetic: 'lowerLetter',
	Ordinal: 'ordinal',
};

/** Counts the fields that number: programs work them out as they lay a document out, and files may hold no result. */
class FieldNumbers {
	readonly #counts = new Map<string, number>();

	/** The number that a field shows, or null: it is no such field, shows nothing, or `result` shows it already. */
	next(instruction: string, result: string): string | null {
		const [kind = '', ...words] = instruction.trim().split(/\s+/u);
		const number = this.#numberOf(kind.toUpperCase(), words, result);
		return result === '' ? number : null;
	}

	#numberOf(kind: string, words: readonly string[], result: string): string | null {
		switch (kind) {
			case 'SEQ':
				return this.#sequence(words, result);
			case 'LISTNUM':
				return this.#list(words);
			case 'AUTONUM':
			case 'AUTONUMLGL':
				return `${this.#count('AUTONUM')}${switched(words, 's') ?? '.'}`;
			case 'AUTONUMOUT':
				return `${printNumber(this.#count('AUTONUM'), 'upperRoman', null)}.`;
			default:
				return null;
		}
	}

	/** SEQ (17.16.5.56): one up, the same again (`\c`), or as many as `\r` says; `\h` shows nothing. */
	#sequence(words: readonly string[], result: string): string | null {
		const key = `SEQ ${words[0]?.toLowerCase() ?? ''}`;
		const reset = numberOf(switched(words, 'r')) ?? numberOf(result === '' ? null : result.trim());
		if (reset !== null) this.#counts.set(key, reset);
		else if (!words.includes('\\c')) this.#count(key);
		return words.includes('\\h') ? null : printNumber(this.#counts.get(key) ?? 0, formatOf(words), null);
	}

	#list(words: readonly string[]): string {
		const depth = Math.min(9, Math.max(1, numberOf(switched(words, 'l')) ?? 1));
		const name = words[0]?.startsWith('\\') === false ? words[0] : '';
		const start = numberOf(switched(words, 's'));
		const key = (level: number): string => `LISTNUM ${name} ${level}`;
		if (start !== null) this.#counts.set(key(depth), start);
		else this.#count(key(depth));
		for (let below = depth + 1; below <= 9; below++) this.#counts.delete(key(below));
		const [format, before, after] = listLevels[depth - 1] ?? ['decimal', '', ')'];
		return `${before}${printNumber(this.#counts.get(key(depth)) ?? 1, format, null)}${after}`;
	}

	#count(key: string): number {
		const count = (this.#counts.get(key) ?? 0) + 1;
		this.#counts.set(key, count);
		return count;
	}
}

/** What stands after a switch: `\r 5`, `\s "."`. */
function switched(words: readonly string[], letter: string): string | null {
	const at = words.findIndex((word) => word.toLowerCase() === `\\${letter}`);
	return at < 0 ? null : (words[at + 1] ?? '').replace(/^"(.*)"$/u, '$1');
}

const numberOf = (words: string | null): number | null =>
	words !== null && /^\d{1,6}$/u.test(words) ? Number(words) : null;

function formatOf(words: readonly string[]): string {
	const name = words[words.indexOf('\\*') + 1] ?? '';
	return (words.includes('\\*') && Object.hasOwn(formats, name) ? formats[name] : null) ?? 'decimal';
}
