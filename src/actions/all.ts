import type { AnyAction } from './action.ts';
import { nextAgenda } from './agenda/next.ts';
import { identifyBody } from './body/identify.ts';
import { listBodyIdentities } from './body/identities.ts';
import { listBodies } from './body/list.ts';
import { showBody } from './body/show.ts';
import { undoBodyIdentity } from './body/undo.ts';
import { showChanges } from './change/show.ts';
import { showChecks } from './check/show.ts';
import { exportCorrection } from './correction/export.ts';
import { listCorrections } from './correction/list.ts';
import { makeCorrection } from './correction/make.ts';
import { undoCorrection } from './correction/undo.ts';
import { identifyDocument } from './document/identify.ts';
import { listDocumentIdentities } from './document/identities.ts';
import { importDocument } from './document/import.ts';
import { showLanguages } from './document/languages.ts';
import { listDocuments } from './document/list.ts';
import { paperOfDocument } from './document/paper.ts';
import { readDocument } from './document/read.ts';
import { showDocument } from './document/show.ts';
import { undoDocumentIdentity } from './document/undo.ts';
import { showEvent } from './event/show.ts';
import { showEvidenceFile } from './evidence/file.ts';
import { listEvidence } from './evidence/list.ts';
import { noteEvidence } from './evidence/note.ts';
import { undoEvidence } from './evidence/undo.ts';
import { listFollowUps } from './follow-up/list.ts';
import { showFollowUp } from './follow-up/show.ts';
import { discardImport } from './import/discard.ts';
import { keepImport } from './import/keep.ts';
import { listImports } from './import/list.ts';
import { showImport } from './import/show.ts';
import { stageImport } from './import/stage.ts';
import { correctMatter } from './matter/correct.ts';
import { listMatterCorrections } from './matter/decided.ts';
import { listMatters } from './matter/list.ts';
import { showMatter } from './matter/show.ts';
import { undoMatterCorrection } from './matter/undo.ts';
import { showMeeting } from './meeting/show.ts';
import { editPaper } from './paper/edit.ts';
import { listPaperEdits } from './paper/edited.ts';
import { undoPaperEdit } from './paper/undo.ts';
import { writePaper } from './paper/write.ts';
import { identifyParty } from './party/identify.ts';
import { listPartyIdentities } from './party/identities.ts';
import { listParties } from './party/list.ts';
import { showParty } from './party/show.ts';
import { undoPartyIdentity } from './party/undo.ts';
import { listPlanRules } from './plan/rules.ts';
import { setPlanRule } from './plan/set.ts';
import { undoPlanRule } from './plan/undo.ts';
import { showProject } from './project/show.ts';
import { showProposal } from './proposal/show.ts';
import { showRegister } from './register/show.ts';
import { makeReservation } from './reservation/make.ts';
import { undoReservation } from './reservation/undo.ts';
import { listReview } from './review/list.ts';
import { findInRecord } from './search/find.ts';
import { suggestInRecord } from './search/suggest.ts';
import { showStanding } from './standing/show.ts';
import { listSuccessions } from './succession/list.ts';
import { makeSuccession } from './succession/make.ts';
import { undoSuccession } from './succession/undo.ts';
import { listSymbols } from './symbol/list.ts';

/** All that can be done or asked. The API is generated from this list. */
export const allActions: readonly AnyAction[] = [
	listBodies,
	showBody,
	listBodyIdentities,
	identifyBody,
	undoBodyIdentity,
	listSuccessions,
	makeSuccession,
	undoSuccession,
	showStanding,
	nextAgenda,
	writePaper,
	editPaper,
	listPaperEdits,
	undoPaperEdit,
	listPlanRules,
	setPlanRule,
	undoPlanRule,
	showChecks,
	showChanges,
	showMeeting,
	showProject,
	showEvent,
	showProposal,
	listMatters,
	showMatter,
	correctMatter,
	listMatterCorrections,
	undoMatterCorrection,
	listDocuments,
	showDocument,
	listDocumentIdentities,
	identifyDocument,
	undoDocumentIdentity,
	showLanguages,
	paperOfDocument,
	readDocument,
	importDocument,
	listFollowUps,
	showFollowUp,
	listEvidence,
	noteEvidence,
	undoEvidence,
	showEvidenceFile,
	listParties,
	showParty,
	listPartyIdentities,
	identifyParty,
	undoPartyIdentity,
	listSymbols,
	makeReservation,
	undoReservation,
	showRegister,
	findInRecord,
	suggestInRecord,
	listReview,
	listCorrections,
	makeCorrection,
	undoCorrection,
	exportCorrection,
	listImports,
	stageImport,
	showImport,
	keepImport,
	discardImport,
];
