import { Worker } from 'node:worker_threads';
import { Refusal, type RefusalReason } from '../../base/refusal.ts';
import type { FileRead, Legible } from './legible.ts';

/** Threads that read files, so that all cores do, and none of them keeps the program from answering. */
export interface Readers {
	/** How many files they read at once. */
	readonly count: number;
	/** Reads a file as soon as a thread is free. Throws `Refusal`, also where it takes too long or too much memory. */
	readonly read: (file: Legible) => Promise<FileRead>;
	/** Ends the threads. */
	readonly close: () => Promise<void>;
}

/** What a thread answers. */
export type Answer =
	| { readonly kind: 'read'; readonly read: FileRead }
	| { readonly kind: 'refused'; readonly reason: RefusalReason; readonly sentence: string }
	| { readonly kind: 'fault'; readonly message: string; readonly stack: string };

/** How long one file may take, in milliseconds: within the limits on its size, the slowest take a tenth of it. */
const readingMsMax = 180_000;
/** How much memory a thread may take for what it makes of a file, in MiB. */
const threadMiBMax = 1536;

interface Job {
	readonly file: Legible;
	readonly done: (read: FileRead) => void;
	readonly failed: (fault: Error) => void;
}

/** Limits that only tests set otherwise. */
export interface Limits {
	readonly readingMs: number;
	readonly threadMiB: number;
}

/** Readers on up to `count` threads, each started when there is work for it. */
export const openReaders = (
	count: number,
	limits: Limits = { readingMs: readingMsMax, threadMiB: threadMiBMax },
): Readers => new Pool(count, limits);

class Pool implements Readers {
	readonly count: number;
	readonly #limits: Limits;
	readonly #waiting: Job[] = [];
	readonly #idle: Worker[] = [];
	readonly #threads = new Set<Worker>();

	constructor(count: number, limits: Limits) {
		this.count = Math.max(1, count);
		this.#limits = limits;
	}

	read(file: Legible): Promise<FileRead> {
		return new Promise((done, failed) => {
			this.#waiting.push({ file, done, failed });
			this.#next();
		});
	}

	async close(): Promise<void> {
		const threads = [...this.#threads];
		this.#threads.clear();
		this.#idle.length = 0;
		await Promise.all(threads.map((thread) => thread.terminate()));
	}

	/** Gives the first job that waits to a thread, if one is free or may be started. */
	#next(): void {
		const thread = this.#idle.pop() ?? (this.#threads.size < this.count ? this.#started() : null);
		if (thread === null) return;
		const job = this.#waiting.shift();
		if (job === undefined) this.#idle.push(thread);
		else this.#give(thread, job);
	}

	#started(): Worker {
		const thread = new Worker(new URL('thread.js', import.meta.url), {
			resourceLimits: { maxOldGenerationSizeMb: this.#limits.threadMiB },
		});
		// A program that has nothing else to do may end.
		thread.unref();
		this.#threads.add(thread);
		return thread;
	}

	#give(thread: Worker, job: Job): void {
		const settle = (after: () => void, isSound: boolean): void => {
			clearTimeout(timer);
			for (const [event, heard] of Object.entries(hearing)) thread.off(event, heard);
			thread.unref();
			if (isSound) this.#idle.push(thread);
			else this.#lose(thread);
			after();
			this.#next();
		};
		const hearing = {
			message: (answer: Answer) => settle(() => tell(job, answer), true),
			error: (fault: Error) => settle(() => job.failed(faultOf(fault)), false),
			exit: () => settle(() => job.failed(new Error('a thread that read a file has ended')), false),
		};
		const timer = setTimeout(() => settle(() => job.failed(tooSlow()), false), this.#limits.readingMs);
		for (const [event, heard] of Object.entries(hearing)) thread.on(event, heard);
		thread.ref();
		thread.postMessage(job.file);
	}

	/** A thread that failed is not used again. */
	#lose(thread: Worker): void {
		this.#threads.delete(thread);
		// It may fail once more while it ends; its job has its answer.
		thread.on('error', () => undefined);
		void thread.terminate();
	}
}

function tell(job: Job, answer: Answer): void {
	if (answer.kind === 'read') job.done(answer.read);
	else if (answer.kind === 'refused') job.failed(new Refusal(answer.reason, answer.sentence));
	else {
		const fault = new Error(answer.message);
		fault.stack = answer.stack;
		job.failed(fault);
	}
}

const tooSlow = (): Refusal =>
	new Refusal('too-large', 'This file takes too long to read: split it and import the parts, or try another format.');

/** What is thrown for a thread that failed: one that ran out of memory did so on what is in the file. */
function faultOf(fault: Error): Error {
	if (!('code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY')) return fault;
	return new Refusal(
		'too-large',
		'This file takes more memory to read than any report: split it and import the parts, or try another format.',
	);
}
