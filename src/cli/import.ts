import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Context } from '../actions/action.ts';
import { importDocument } from '../actions/document/import.ts';
import type { ImportOutcome } from '../actions/document/outcome.ts';
import { sentenceOf } from './fault.ts';
import { fileBytes } from './file.ts';
import { Progress } from './progress.ts';
import { type DataOption, withRecord } from './record.ts';
import type { ExitCode, World } from './world.ts';

type Counts = Record<ImportOutcome['outcome'] | 'refused', number>;

/** Puts files into the record one after another; says which were not kept and why. */
export function importFiles(paths: readonly string[], options: DataOption, world: World): Promise<ExitCode> {
	return withRecord(options, world, async (context) => {
		const counts: Counts = { new: 0, 'new version': 0, unchanged: 0, refused: 0 };
		const files = await filesIn(paths);
		const progress = new Progress(world, files.length);
		for (const file of files) {
			progress.step(file);
			const outcome = await importFile(file, { ...context, now: world.now() }).catch((fault: unknown) => {
				progress.clear();
				world.err(`rapporteur: ${file}: ${sentenceOf(fault)}\n`);
				return 'refused' as const;
			});
			counts[outcome]++;
		}
		progress.clear();
		world.out(`${summary(counts)}\n`);
		return counts.refused === 0 ? 0 : 1;
	});
}

export async function importFile(file: string, context: Context): Promise<ImportOutcome['outcome']> {
	const bytes = await fileBytes(file);
	return (await importDocument.run(context, { name: basename(file), bytes })).outcome;
}

const summary = (counts: Counts): string =>
	Object.entries(counts)
		.filter(([outcome, count]) => count > 0 || outcome === 'new')
		.map(([outcome, count]) => `${count} ${outcome}`)
		.join(', ');

/** The files that paths name, folders walked in the order of their names; hidden files in folders are nobody's reports. */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
	const files: string[] = [];
	for (const path of paths) {
		if (!(await isFolder(path))) files.push(path);
		else {
			const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
			files.push(...(await filesIn(names.map((name) => join(path, name)))));
		}
	}
	return files;
}

/** A path that is not there counts as a file: importing it says so. */
const isFolder = async (path: string): Promise<boolean> =>
	stat(path).then(
		(facts) => facts.isDirectory(),
		() => false,
	);
