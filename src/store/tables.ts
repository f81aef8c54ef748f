import type { Kysely } from 'kysely';
import type { DecisionKind } from '../record/decision.ts';

/** Instants, JSON and hashes are text on every engine, so that what is hashed is what is stored. */
export interface Tables {
	readonly migration: { readonly version: number; readonly name: string };
	readonly source: SourceTable;
	readonly document: { readonly id: string; readonly identity: string; readonly recorded: string };
	readonly document_version: VersionTable;
	readonly reading: { readonly document: string; readonly version: number; readonly json: string };
	/** What persons decided about acts. */
	readonly correction: DocumentDecisionTable;
	/** What persons decided about matters. */
	readonly matter_correction: BodyDecisionTable;
	/** What persons noted about what is owed. */
	readonly evidence: DocumentDecisionTable;
	/** What persons decided about who is who. */
	readonly party_identity: BodyDecisionTable;
	/** Symbols set aside for papers to come. */
	readonly reservation: BodyDecisionTable;
	/** By when documents of bodies are due before their meetings, as persons set it. */
	readonly plan_rule: BodyDecisionTable;
	/** What persons wrote into the papers of meetings. */
	readonly paper_edit: BodyDecisionTable;
	/** What persons said about two bodies being one. */
	readonly body_identity: BodyDecisionTable;
	readonly document_identity: BodyDecisionTable;
	readonly succession: BodyDecisionTable;
	readonly evidence_file: EvidenceFileTable;
	readonly log: LogTable;
	readonly import: ImportTable;
	readonly conversion: { readonly sha256: string; readonly docx: Uint8Array };
	readonly search_unit: SearchUnitTable;
	readonly search_text: { readonly unit: number; readonly text: string };
	readonly search_word: { readonly word: string; readonly stem: string; readonly count: number };
}

/** Bytes as they came in, once for each content. */
interface SourceTable {
	readonly sha256: string;
	readonly bytes: Uint8Array;
	readonly media_type: string;
	readonly size: number;
	readonly recorded: string;
}

interface VersionTable {
	readonly document: string;
	readonly version: number;
	readonly sha256: string;
	readonly name: string;
	readonly body: string | null;
	readonly meeting_id: string;
	readonly acts: number;
	readonly paragraphs: number;
	readonly notes: number;
	readonly recorded: string;
	/** The one column that is ever set later. */
	readonly superseded: string | null;
	readonly by: string;
	readonly bodies: string;
	readonly aliases: string;
	readonly meeting: string;
	readonly facts: string;
	readonly parties: string;
}

/** What a person decided; `json` holds all of it that is not a column. */
export interface DecisionRow {
	readonly id: number;
	readonly json: string;
	readonly recorded: string;
	/** The one column that is ever set later. */
	readonly superseded: string | null;
	readonly by: string;
}

interface DocumentDecisionTable extends DecisionRow {
	readonly document: string;
}

interface BodyDecisionTable extends DecisionRow {
	readonly body: string;
}

/** Where the decisions of each kind are kept. */
export const decisionTables = {
	corrections: 'correction',
	matterCorrections: 'matter_correction',
	evidence: 'evidence',
	partyIdentities: 'party_identity',
	reservations: 'reservation',
	planRules: 'plan_rule',
	paperEdits: 'paper_edit',
	bodyIdentities: 'body_identity',
	documentIdentities: 'document_identity',
	successions: 'succession',
} as const satisfies Readonly<Record<DecisionKind, keyof Tables>>;
export type DecisionTable = (typeof decisionTables)[DecisionKind];

interface EvidenceFileTable {
	readonly sha256: string;
	readonly bytes: Uint8Array;
}

interface LogTable {
	readonly seq: number;
	readonly recorded: string;
	readonly by: string;
	readonly action: string;
	readonly payload: string;
	readonly previous: string;
	readonly hash: string;
}

/** Files on their way in: a workbench, not a record, so its rows change and let go of their bytes in the end. */
interface ImportTable {
	readonly id: number;
	readonly name: string;
	readonly status: string;
	readonly sentence: string | null;
	readonly document: string | null;
	readonly by: string;
	readonly at: string;
	readonly reading: string | null;
	readonly bytes: Uint8Array | null;
}

/** What can be found by its words: derived from readings, so never in the log. */
interface SearchUnitTable {
	readonly id: number;
	readonly document: string;
	readonly kind: string;
	readonly key: string;
	readonly paragraph: string;
	readonly act_kind: string | null;
	readonly verb: string | null;
	readonly parties: string | null;
	/** What it says and how it is found, hashed: the same unit in the next version stays the same row. */
	readonly digest: string;
	readonly recorded: string;
	readonly superseded: string | null;
}

/** A database, or a transaction on it. */
export type Database = Kysely<Tables>;
