import { writeFile } from 'node:fs/promises';
import { linkedRecord } from '../actions/linked/record.ts';
import { exportBag } from './bag.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly body: string;
	readonly out: string;
	readonly format?: 'bag' | 'jsonld';
	readonly base: string;
}

/** Writes the whole record of a body in the form that is asked for, or that the name of the file tells. */
export async function exportRecord({ format, base, ...options }: Options, world: World): Promise<void> {
	const isLinked = format === undefined ? /\.(?:jsonld|json)$/iu.test(options.out) : format === 'jsonld';
	if (!isLinked) return exportBag(options, world);
	const { text, things } = await askRecord(options, world, (context) => linkedRecord(context, options.body, base));
	await writeFile(options.out, text);
	world.out(`${options.out}: ${things} things, each with its address below ${base}.\n`);
}
