import type { BagStore } from './bag.ts';
import type { ConversionStore } from './conversion.ts';
import type { CorrectionStore } from './correction.ts';
import type { DocumentStore } from './document.ts';
import type { EvidenceStore } from './evidence.ts';
import type { ImportStore } from './import.ts';
import type { LogStore } from './log.ts';
import type { MatterCorrectionStore } from './matter-correction.ts';
import type { SearchStore } from './search.ts';

/**
 * The record on disk: append only, every change in one transaction with its entry in the log.
 * No engine shows through; `test/store/contract.ts` is what each engine must keep.
 */
export interface Store {
	readonly documents: DocumentStore;
	readonly corrections: CorrectionStore;
	readonly matterCorrections: MatterCorrectionStore;
	readonly evidence: EvidenceStore;
	readonly imports: ImportStore;
	readonly conversions: ConversionStore;
	readonly log: LogStore;
	readonly search: SearchStore;
	readonly bags: BagStore;
	/** Lets go of the file. Nothing acknowledged depends on it. */
	readonly close: () => Promise<void>;
}
