import type { World } from './world.ts';

/** A line on standard error that overwrites itself, where somebody looks: `12 of 1000  report.docx`. */
export class Progress {
	readonly #world: World;
	readonly #total: number;
	#done = 0;

	constructor(world: World, total: number) {
		this.#world = world;
		this.#total = total;
	}

	step(what: string): void {
		this.#done++;
		if (!this.#world.errWatched) return;
		const line = `${this.#done} of ${this.#total}  ${what}`;
		this.#world.err(`\r\u001b[K${line.slice(0, this.#world.terminal.width - 1)}`);
	}

	/** Takes the line away, so that something else can be said. */
	clear(): void {
		if (this.#world.errWatched) this.#world.err('\r\u001b[K');
	}
}
