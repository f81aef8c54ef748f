import { existsSync } from 'node:fs';
import type { Context } from '../actions/action.ts';
import { resumeImports } from '../actions/import/stage.ts';
import { listen } from '../server/listen.ts';
import { appOf } from '../server/server.ts';
import { importFile, withReaders } from './import.ts';
import { packaged, version } from './package.ts';
import { Progress } from './progress.ts';
import { actor, type DataOption, withRecord } from './record.ts';
import { filesIn } from './source.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly port?: number;
}

/** Serves the record until it is asked to end. */
export function serve(options: Options, world: World): Promise<void> {
	return withRecord(options, world, (record) =>
		withReaders(record, world.cores, async (context) => {
			if ((await context.store.log.head()) === 0) await loadExample(record, world);
			const resumed = await resumeImports(context);
			if (resumed > 0) world.err(`Files taken in before the program ended and read now: ${resumed}\n`);
			const { store, readers } = context;
			const app = appOf({ store, now: world.now, actor, version: version(), ...(readers ? { readers } : {}) });
			const { url, close } = await listen(app, options.port);
			world.out(`Rapporteur is at ${url} (on this machine only; end it with Ctrl+C)\n`);
			await world.asked();
			await close();
		}),
	);
}

/** The bundled example, for a record that has nothing yet. */
async function loadExample(context: Context, world: World): Promise<void> {
	const folder = packaged('examples');
	const files = existsSync(folder) ? (await filesIn([folder])).filter((file) => file.endsWith('.txt')) : [];
	const progress = new Progress(world, files.length);
	for (const file of files) {
		progress.step(`loading the example  ${file.slice(folder.length + 1)}`);
		await importFile(file, { ...context, actor: 'example', now: world.now() });
	}
	progress.clear();
	if (files.length > 0) world.err(`Loaded the example: ${files.length} reports.\n`);
}
