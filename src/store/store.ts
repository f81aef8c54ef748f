import type { BodyIdentity } from '../record/body-identity.ts';
import type { Correction } from '../record/correction.ts';
import type { DocumentIdentity } from '../record/document-identity.ts';
import type { Evidence } from '../record/evidence.ts';
import type { MatterCorrection } from '../record/matter-correction.ts';
import type { PaperEdit } from '../record/paper-edit.ts';
import type { PartyIdentity } from '../record/party-identity.ts';
import type { PlanRule } from '../record/plan-rule.ts';
import type { Reservation } from '../record/reservation.ts';
import type { Succession } from '../record/succession.ts';
import type { BagStore } from './bag.ts';
import type { ConversionStore } from './conversion.ts';
import type { DecisionStore } from './decision.ts';
import type { DocumentStore } from './document.ts';
import type { EvidenceFileStore } from './evidence-file.ts';
import type { ImportStore } from './import.ts';
import type { LogStore } from './log.ts';
import type { SearchStore } from './search.ts';

/**
 * The record on disk: append only, every change in one transaction with its entry in the log.
 * No engine shows through; `test/store/contract.ts` is what each engine must keep.
 */
export interface Store {
	readonly documents: DocumentStore;
	readonly corrections: DecisionStore<Correction>;
	readonly matterCorrections: DecisionStore<MatterCorrection>;
	readonly evidence: DecisionStore<Evidence>;
	readonly evidenceFiles: EvidenceFileStore;
	readonly partyIdentities: DecisionStore<PartyIdentity>;
	readonly reservations: DecisionStore<Reservation>;
	readonly planRules: DecisionStore<PlanRule>;
	readonly paperEdits: DecisionStore<PaperEdit>;
	readonly bodyIdentities: DecisionStore<BodyIdentity>;
	readonly documentIdentities: DecisionStore<DocumentIdentity>;
	readonly successions: DecisionStore<Succession>;
	readonly imports: ImportStore;
	readonly conversions: ConversionStore;
	readonly log: LogStore;
	readonly search: SearchStore;
	readonly bags: BagStore;
	/** Lets go of the file. Nothing acknowledged depends on it. */
	readonly close: () => Promise<void>;
}
