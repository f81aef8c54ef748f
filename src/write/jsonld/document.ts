import { capitalised } from '../../base/words.ts';
import type { Act } from '../../record/act.ts';
import type { DocumentFacts, DocumentKind } from '../../record/document.ts';
import type { Paragraph } from '../../record/reading.ts';
import type { Instant } from '../../record/version.ts';
import {
	type Agents,
	actId,
	agentsIn,
	bodyId,
	type LinkedNode,
	linked,
	links,
	meetingId,
	paragraphId,
	placed,
	span,
} from './node.ts';

/** A version of a document without its words. */
export interface LinkedDocument {
	readonly id: string;
	readonly body: string | null;
	readonly meetingId: string;
	readonly facts: DocumentFacts;
	readonly title: string;
	readonly version: number;
	readonly recorded: Instant;
	/** Of the bytes of its file, where these are told. */
	readonly sha256?: string;
	/** The type of its file. */
	readonly mediaType?: string;
}

/** Kinds of document that tell what a meeting did. */
const reports: ReadonlySet<DocumentKind> = new Set(['report', 'minutes', 'decisions', 'resolutions']);

export const documentNode = (document: LinkedDocument): LinkedNode => {
	const { id, body, facts, title, version, recorded, sha256, mediaType } = document;
	return linked({
		id: links.document(id),
		type: [reports.has(facts.kind) ? 'schema:Report' : 'schema:CreativeWork', 'prov:Entity'],
		name: title,
		kind: facts.kind,
		identifier: facts.symbol,
		inLanguage: facts.language,
		datePublished: facts.issuedOn,
		publisher: body === null ? null : bodyId(body),
		recordedAt: body === null ? null : meetingId(body, document.meetingId),
		version,
		recorded,
		encoding: sha256 === undefined ? null : linked({ type: 'schema:MediaObject', encodingFormat: mediaType, sha256 }),
	});
};

/** A paragraph: what everything else is derived from. */
export const paragraphNode = (document: string, { number, text, item }: LinkedParagraph): LinkedNode =>
	linked({
		id: paragraphId(document, number),
		type: ['rap:Paragraph', 'schema:CreativeWork', 'prov:Entity'],
		position: number,
		item,
		text,
		isPartOf: links.document(document),
	});

export type LinkedParagraph = Pick<Paragraph, 'number' | 'text' | 'item'>;

/** Where an act stands, and at which meeting it was done, where that is known. */
export interface ActPlace {
	readonly document: string;
	readonly meeting: string | null;
}

/** An act as the report has it: an entity that the meeting brought about, told by a paragraph. */
export const actNode = (act: Act, { document, meeting }: ActPlace, agents: Agents): LinkedNode =>
	linked({
		id: actId(document, act.id),
		type: ['rap:Act', `rap:${capitalised(act.kind)}`, 'prov:Entity'],
		verb: act.verb,
		text: act.content,
		wasAttributedTo: agentsIn(agents, act.actor),
		addressee: agentsIn(agents, act.addressee),
		...(act.when === null ? {} : span(act.when.from, act.when.to, act.when.precision)),
		whenMeeting: meetingTime(act),
		location: placed(act.place),
		condition: act.conditions,
		negated: act.negated,
		sure: act.sure,
		rule: act.rule,
		checked: act.person,
		repeats: act.repeats === null ? null : actId(document, act.repeats),
		wasGeneratedBy: meeting,
		wasDerivedFrom: paragraphId(document, act.paragraph),
	});

/** `before meeting 4`, `at the next meeting`. */
const meetingTime = ({ whenMeeting: time }: Act): string | null =>
	time === null ? null : `${time.relation} ${time.ordinal === null ? 'the next meeting' : `meeting ${time.ordinal}`}`;
