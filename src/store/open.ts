import { bagStore } from './bag.ts';
import { conversionStore } from './conversion.ts';
import { correctionStore } from './correction.ts';
import { openDatabase } from './dialect.ts';
import { documentStore } from './document.ts';
import { evidenceStore } from './evidence.ts';
import { importStore } from './import.ts';
import { logStore } from './log.ts';
import { matterCorrectionStore } from './matter-correction.ts';
import { migrate } from './migrate.ts';
import { searchStore } from './search.ts';
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
		corrections: correctionStore(db),
		matterCorrections: matterCorrectionStore(db),
		evidence: evidenceStore(db),
		imports: importStore(db),
		conversions: conversionStore(db),
		log: logStore(db),
		search: searchStore(db),
		bags: bagStore(db),
		close: () => db.destroy(),
	};
}
