import type { DocumentStore } from './document.ts';
import type { ImportStore } from './import.ts';
import type { LogStore } from './log.ts';

/**
 * The record on disk: append only, every change in one transaction with its entry in the log.
 * No engine shows through; `test/store/contract.ts` is what each engine must keep.
 */
export interface Store {
	readonly documents: DocumentStore;
	readonly imports: ImportStore;
	readonly log: LogStore;
	/** Lets go of the file. Nothing acknowledged depends on it. */
	readonly close: () => Promise<void>;
}
