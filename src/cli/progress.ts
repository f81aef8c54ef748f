import type { World } from './world.ts';

/** How wide the bar is, in characters. */
const barWidth = 24;
/** Fewer files than these are done before anybody asks how far it is. */
const worthTelling = 50;
/** Where nobody looks on, so many lines tell how far it is. */
const linesMax = 10;

/**
 * How far a long task is, on standard error. In a terminal a bar that overwrites itself: `██████░░░░░░  12 of 1000
 * report.docx`; else, where there is much to do, a line at each tenth.
 */
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
		if (this.#world.errWatched) this.#draw(what);
		else if (this.#total >= worthTelling && this.#isTenth()) this.#world.err(`${this.#done} of ${this.#total}\n`);
	}

	#draw(what: string): void {
		const full = Math.min(barWidth, Math.round((barWidth * this.#done) / Math.max(1, this.#total)));
		const line = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}  ${this.#done} of ${this.#total}  ${what}`;
		this.#world.err(`\r\u001b[K${line.slice(0, this.#world.terminal.width - 1)}`);
	}

	#isTenth(): boolean {
		const tenth = (count: number): number => Math.floor((linesMax * count) / this.#total);
		return tenth(this.#done) > tenth(this.#done - 1);
	}

	/** Takes the line away, so that something else can be said. */
	clear(): void {
		if (this.#world.errWatched) this.#world.err('\r\u001b[K');
	}
}
