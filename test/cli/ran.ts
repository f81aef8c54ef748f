import { run } from '../../src/cli/program.ts';
import type { ExitCode, World } from '../../src/cli/world.ts';

export interface Ran {
	readonly code: ExitCode;
	readonly out: string;
	readonly err: string;
}

/** Runs a command line as if piped, on a day of 2024, unless the world is another. */
export async function ran(args: readonly string[], world: Partial<World> = {}): Promise<Ran> {
	let out = '';
	let err = '';
	const code = await run(args, {
		out: (text) => {
			out += text;
		},
		err: (text) => {
			err += text;
		},
		watched: false,
		errWatched: false,
		terminal: { width: 80, colour: false },
		cores: 1,
		now: () => '2024-01-01T12:00:00.000Z',
		asked: async () => {},
		...world,
	});
	return { code, out, err };
}
