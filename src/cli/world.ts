import { availableParallelism } from 'node:os';
import type { Instant } from '../record/version.ts';
import type { Terminal } from '../write/text/layout.ts';

/** What the program meets outside: the one place where clock and environment come in. */
export interface World {
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
	/** True if somebody looks at standard output; else it is piped into a file or a program. */
	readonly watched: boolean;
	/** True if somebody looks at standard error, so that progress may overwrite itself. */
	readonly errWatched: boolean;
	readonly terminal: Terminal;
	/** How many threads may read at once. */
	readonly cores: number;
	readonly now: () => Instant;
	/** Resolves when the person asks the program to end. */
	readonly asked: () => Promise<void>;
}

/** Columns where nobody says how many there are. */
const usualWidth = 100;

/** The world of this process. */
export function processWorld(): World {
	const { stdout, stderr, env } = process;
	return {
		out: (text) => void stdout.write(text),
		err: (text) => void stderr.write(text),
		watched: stdout.isTTY === true,
		errWatched: stderr.isTTY === true,
		terminal: { width: stdout.columns || usualWidth, colour: stdout.isTTY === true && !env.NO_COLOR },
		cores: availableParallelism(),
		now: () => new Date().toISOString(),
		asked: () =>
			new Promise((resolve) => {
				for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
			}),
	};
}

/** What a command gives back to the shell. */
export type ExitCode = 0 | 1 | 2;
