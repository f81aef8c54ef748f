/** A field (17.16): an instruction, then what it came to when it was last worked out. */
interface Field {
	phase: 'instruction' | 'result';
	instruction: string;
	hasResult: boolean;
}

/** Fields within fields beyond which the outermost is taken to have ended. */
const fieldsMax = 50;

/** The fields that are open where words are read, the outermost first. */
export class Fields {
	#open: Field[] = [];
	#automatic = 0;

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
			hasResult: false,
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

	/** Ends the innermost field. The number it shows, if it is one that files have no result for; else null. */
	end(): string | null {
		const field = this.#open.pop();
		return field && !field.hasResult && /^\s*AUTONUM/iu.test(field.instruction) ? this.#nextNumber(field) : null;
	}

	/** Words were shown in all open fields. */
	show(): void {
		for (const field of this.#open) field.hasResult = true;
	}

	/** An instruction does not go on in the next paragraph: one that seems to was never ended. */
	endParagraph(): void {
		this.#open = this.#open.filter((field) => field.phase === 'result');
	}

	/** AUTONUM (17.16.5.3): programs number such paragraphs one after the other. */
	#nextNumber(field: Field): string {
		this.#automatic++;
		return `${this.#automatic}${/\\s\s*"?(\S)"?/u.exec(field.instruction)?.[1] ?? '.'}`;
	}
}
