import { basename } from 'node:path';
import { readingOf } from '../read/reading.ts';
import { fileBytes } from './file.ts';
import type { World } from './world.ts';

interface Options {
	readonly json?: true;
	readonly text?: true;
	readonly outline?: true;
}

/** Reads a file and prints its text, its outline or its reading. */
export async function read(file: string, options: Options, world: World): Promise<void> {
	const { tree, reading } = await readingOf(await fileBytes(file), basename(file));
	if (options.text) return world.out(tree.text);
	if (options.outline || (world.watched && !options.json)) {
		const { outline } = await import('../write/text/outline.ts');
		return world.out(outline(reading, world.terminal));
	}
	world.out(`${JSON.stringify(reading, null, 2)}\n`);
}
