import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { listen } from '../../src/server/listen.ts';
import { appOf } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';
import { bytesOf, now } from './site.ts';

export interface Served {
	readonly context: Context;
	/** The whole address of a path. */
	readonly at: (path: string) => string;
	readonly end: () => Promise<void>;
}

/** The program over a record of its own in memory that holds these reports, for a browser to open. */
export async function served(reports: readonly string[]): Promise<Served> {
	const store = await openStore(':memory:');
	const context: Context = { store, actor: 'tester', now };
	for (const text of reports) await importDocument.run(context, { name: 'report.txt', bytes: bytesOf(text) });
	const { url, close } = await listen(appOf({ store, now: () => now, actor: 'tester', version: '0' }), 0);
	return {
		context,
		at: (path) => new URL(path, url).href,
		end: async () => {
			await close();
			await store.close();
		},
	};
}
