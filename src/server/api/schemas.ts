import { z } from 'zod';
import type { AnyAction } from '../../actions/action.ts';
import { BodyEntry } from '../../actions/body/list.ts';
import { BodyName } from '../../actions/body/name.ts';
import { Change } from '../../actions/change/recent.ts';
import { CheckEntry } from '../../actions/check/show.ts';
import { CorrectionCase } from '../../actions/correction/export.ts';
import { CorrectionEntry } from '../../actions/correction/list.ts';
import { ImportOutcome } from '../../actions/document/outcome.ts';
import { TreeSchema, VersionEntry } from '../../actions/document/show.ts';
import { DocumentSummary } from '../../actions/document/summary.ts';
import { EvidenceEntry } from '../../actions/evidence/list.ts';
import { FollowUpEntry } from '../../actions/follow-up/entry.ts';
import { ImportEntry } from '../../actions/import/entry.ts';
import { MatterCorrectionEntry } from '../../actions/matter/decided.ts';
import { MeetingItem } from '../../actions/meeting/show.ts';
import { MeetingSummary } from '../../actions/meeting/summary.ts';
import { CitedParagraph } from '../../actions/paragraph/cited.ts';
import { PartyEntry } from '../../actions/party/list.ts';
import { PartyAct } from '../../actions/party/show.ts';
import { Review, ReviewCase } from '../../actions/review/list.ts';
import { SearchFacet } from '../../actions/search/find.ts';
import { SearchHit } from '../../actions/search/hit.ts';
import { capitalised } from '../../base/words.ts';
import { Act } from '../../record/act.ts';
import { AgendaItem, Item, Reason } from '../../record/agenda.ts';
import { BodyIdentity, BodySuggestion } from '../../record/body-identity.ts';
import { StandingChange } from '../../record/change.ts';
import { Finding } from '../../record/check.ts';
import { Cite } from '../../record/cite.ts';
import { Condition } from '../../record/condition.ts';
import { Contribution } from '../../record/contribution.ts';
import { ActFacts, Correction, Target } from '../../record/correction.ts';
import { DocumentFacts } from '../../record/document.ts';
import { DocumentIdentity, DocumentName, DocumentSuggestion } from '../../record/document-identity.ts';
import { Effect } from '../../record/effect.ts';
import { Event } from '../../record/event.ts';
import { CitedEvidence, Evidence, EvidenceFile } from '../../record/evidence.ts';
import { FollowUp } from '../../record/follow-up.ts';
import { MatterCorrection } from '../../record/matter-correction.ts';
import { MeetingFacts } from '../../record/meeting.ts';
import { Need } from '../../record/need.ts';
import { PaperEdit, PaperPlace } from '../../record/paper-edit.ts';
import { Party } from '../../record/party.ts';
import { PartyIdentity, PartySuggestion } from '../../record/party-identity.ts';
import { Lead, Leads, PlanRule, PlanTerms } from '../../record/plan-rule.ts';
import { ProjectFacts } from '../../record/programme.ts';
import { Proposal } from '../../record/proposal.ts';
import { NoteSchema, Paragraph, Part, Reading, Source } from '../../record/reading.ts';
import { Register, RegisterColumn } from '../../record/register.ts';
import { Reservation } from '../../record/reservation.ts';
import { LooseEnd, NextMeeting, Officer, ProgrammeEntry, Standing } from '../../record/standing.ts';
import { KnownSuccession, Succession } from '../../record/succession.ts';
import { SeriesShown, SymbolEntry } from '../../record/symbol-entry.ts';
import { MeetingTime, PeriodSchema, When } from '../../record/time.ts';

/** The nouns that the description of the API names rather than repeats. */
const named: Readonly<Record<string, z.ZodType>> = {
	Act,
	ActFacts,
	AgendaItem,
	BodyEntry,
	BodyName,
	Change,
	CheckEntry,
	Cite,
	CitedEvidence,
	CitedParagraph,
	Condition,
	Contribution,
	Correction,
	CorrectionCase,
	CorrectionEntry,
	DocumentFacts,
	DocumentSummary,
	Effect,
	Event,
	Evidence,
	EvidenceEntry,
	EvidenceFile,
	Finding,
	FollowUp,
	FollowUpEntry,
	ImportEntry,
	Need,
	ImportOutcome,
	Item,
	Lead,
	Leads,
	LooseEnd,
	MatterCorrection,
	MatterCorrectionEntry,
	MeetingFacts,
	MeetingItem,
	MeetingSummary,
	MeetingTime,
	NextMeeting,
	Note: NoteSchema,
	Officer,
	Paragraph,
	Part,
	Party,
	PartyAct,
	PartyEntry,
	PartyIdentity,
	BodyIdentity,
	BodySuggestion,
	DocumentIdentity,
	DocumentName,
	DocumentSuggestion,
	KnownSuccession,
	Succession,
	PaperEdit,
	PaperPlace,
	PartySuggestion,
	PlanRule,
	PlanTerms,
	Period: PeriodSchema,
	ProgrammeEntry,
	ProjectFacts,
	Proposal,
	Reading,
	Reason,
	Register,
	RegisterColumn,
	Reservation,
	SearchFacet,
	SearchHit,
	Review,
	ReviewCase,
	SeriesShown,
	Source,
	Standing,
	StandingChange,
	SymbolEntry,
	Target,
	Tree: TreeSchema,
	VersionEntry,
	When,
};

/** A JSON Schema (2020-12), as OpenAPI 3.1 holds them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const refOf = (id: string): string => `#/components/schemas/${id}`;

/** The name of what an action answers with, if no noun is exactly that: `DocumentShowAnswer`. */
const answerName = ({ name, output }: AnyAction): string =>
	Object.keys(named).find((id) => named[id] === output) ?? `${name.split(/[.-]/u).map(capitalised).join('')}Answer`;

export const answerRef = (each: AnyAction): JsonSchema => ({ $ref: refOf(answerName(each)) });

/** Every schema that the description refers to, by name. */
export function schemasOf(actions: readonly AnyAction[]): Readonly<Record<string, JsonSchema>> {
	const registry = z.registry<{ id: string }>();
	for (const [id, schema] of Object.entries(named)) registry.add(schema, { ...schema.meta(), id });
	for (const each of actions) if (!registry.has(each.output)) registry.add(each.output, { id: answerName(each) });
	const { schemas } = z.toJSONSchema(registry, { io: 'output', uri: refOf, unrepresentable: 'any' });
	return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
}

/** One field of an input, as it comes over the wire: bytes only ever as base64. */
export function fieldSchema(schema: z.core.$ZodType): JsonSchema {
	const { anyOf, ...rest } = bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
	return anyOf === undefined || 'contentEncoding' in rest ? rest : { anyOf, ...rest };
}

function bare(schema: JsonSchema): JsonSchema {
	const { $schema, $id, id, ...rest } = schema;
	return rest;
}
