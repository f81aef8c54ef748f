import { openDatabase } from './dialect.ts';
import { documentStore } from './document.ts';
import { importStore } from './import.ts';
import { logStore } from './log.ts';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';

/** Opens the record in a folder, making it where there is none; `:memory:` is one that is gone when closed. */
export async function openStore(folder: string): Promise<Store> {
	const db = openDatabase(folder);
	try {
		await migrate(db);
	} catch (fault) {
		await db.destroy();
		throw fault;
	}
	return {
		documents: documentStore(db),
		imports: importStore(db),
		log: logStore(db),
		close: () => db.destroy(),
	};
}
