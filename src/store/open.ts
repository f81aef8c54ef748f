import { bagStore } from './bag.ts';
import { conversionStore } from './conversion.ts';
import { decisionStore } from './decision.ts';
import { openDatabase } from './dialect.ts';
import { documentStore } from './document.ts';
import { evidenceFileStore } from './evidence-file.ts';
import { importStore } from './import.ts';
import { logStore } from './log.ts';
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
		corrections: decisionStore(db, 'corrections', ({ document, ...rest }) => [document, rest]),
		matterCorrections: decisionStore(db, 'matterCorrections', ({ body, ...rest }) => [body, rest]),
		evidence: decisionStore(db, 'evidence', ({ document, ...rest }) => [document, rest]),
		partyIdentities: decisionStore(db, 'partyIdentities', ({ body, ...rest }) => [body, rest]),
		reservations: decisionStore(db, 'reservations', ({ body, ...rest }) => [body, rest]),
		planRules: decisionStore(db, 'planRules', ({ body, ...rest }) => [body, rest]),
		paperEdits: decisionStore(db, 'paperEdits', ({ body, ...rest }) => [body, rest]),
		bodyIdentities: decisionStore(db, 'bodyIdentities', ({ body, ...rest }) => [body, rest]),
		documentIdentities: decisionStore(db, 'documentIdentities', ({ body, ...rest }) => [body, rest]),
		successions: decisionStore(db, 'successions', ({ body, ...rest }) => [body, rest]),
		evidenceFiles: evidenceFileStore(db),
		imports: importStore(db),
		conversions: conversionStore(db),
		log: logStore(db),
		search: searchStore(db),
		bags: bagStore(db),
		close: () => db.destroy(),
	};
}
