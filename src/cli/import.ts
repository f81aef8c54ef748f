import { basename } from 'node:path';
import type { Context } from '../actions/action.ts';
import { importDocument } from '../actions/document/import.ts';
import { type Imported, importMany } from '../actions/document/import-many.ts';
import { openReaders } from '../actions/document/readers.ts';
import { importBag } from './bag.ts';
import { sentenceOf } from './fault.ts';
import { fileBytes } from './file.ts';
import { Progress } from './progress.ts';
import { type DataOption, withRecord } from './record.ts';
import { countIn, filesIn, sourcesOf } from './source.ts';
import { Summary } from './summary.ts';
import type { ExitCode, World } from './world.ts';

interface Options extends DataOption {
	/** How many files are read at once; as many as there are cores where it is left out. */
	readonly jobs?: number;
	readonly json?: true;
}

/** Restores a bag; puts other files into the record, read on all cores; says what was read, what is doubtful, what was not kept and why. */
export async function importFiles(paths: readonly string[], options: Options, world: World): Promise<ExitCode> {
	if (await importBag(paths, options, world)) return 0;
	return withRecord(options, world, async (context) => {
		const files = await filesIn(paths);
		const total = await countIn(files);
		const progress = new Progress(world, total);
		const summary = new Summary();
		await withReaders(context, Math.min(options.jobs ?? world.cores, total), async (reading) => {
			const contextOf = (): Context => ({ ...reading, now: world.now() });
			for await (const imported of importMany(contextOf, sourcesOf(files))) {
				progress.step(imported.path);
				tellRefused(imported, progress, world);
				summary.add(imported);
			}
		});
		progress.clear();
		world.out(options.json ? `${JSON.stringify(summary.facts(), null, 2)}\n` : summary.text());
		return summary.facts().refused.length === 0 ? 0 : 1;
	});
}

/** Opens threads for as long as `use` needs them; a single file or core needs none. */
export async function withReaders<T>(
	context: Context,
	count: number,
	use: (context: Context) => Promise<T>,
): Promise<T> {
	if (count < 2) return use(context);
	const readers = openReaders(count);
	try {
		return await use({ ...context, readers });
	} finally {
		await readers.close();
	}
}

function tellRefused(imported: Imported, progress: Progress, world: World): void {
	if (imported.outcome !== 'refused') return;
	progress.clear();
	world.err(`rapporteur: ${imported.path}: ${sentenceOf(imported.fault)}\n`);
}

export async function importFile(file: string, context: Context): Promise<void> {
	await importDocument.run(context, { name: basename(file), bytes: await fileBytes(file) });
}
