import type { Contribution } from '../../record/contribution.ts';
import type { Event } from '../../record/event.ts';
import type { CitedEvidence } from '../../record/evidence.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import type { Need } from '../../record/need.ts';
import type { Proposal } from '../../record/proposal.ts';
import type { ProgrammeEntry } from '../../record/standing.ts';
import { type Agents, agentsIn, bodyId, derivedFrom, type LinkedNode, linked, links, placed, span } from './node.ts';

/** schema.org knows no event that may or may not be: `status` tells ours. */
const eventStatus: Readonly<Record<Event['status'], string>> = {
	planned: 'schema:EventScheduled',
	tentative: 'schema:EventScheduled',
	confirmed: 'schema:EventScheduled',
	held: 'schema:EventScheduled',
	cancelled: 'schema:EventCancelled',
	lapsed: 'schema:EventCancelled',
	superseded: 'schema:EventCancelled',
};

export const eventNode = (body: string, event: Event): LinkedNode =>
	linked({
		id: links.event(body, event.id),
		type: ['schema:Event', 'prov:Entity'],
		name: event.title,
		...span(event.from, event.to, event.precision),
		location: placed(event.place),
		eventStatus: eventStatus[event.status],
		status: event.status,
		because: event.because,
		condition: event.conditions.map(({ text, status, cites }) =>
			linked({ type: 'rap:Condition', text, status, wasDerivedFrom: derivedFrom(cites) }),
		),
		project: event.projects.map((number) => links.project(body, number)),
		body: bodyId(body),
		item: event.item,
		wasDerivedFrom: derivedFrom([...event.earlier.flatMap(({ cites }) => cites), ...event.cites]),
	});

const actionStatus: Readonly<Record<FollowUp['status'], string>> = {
	open: 'schema:PotentialActionStatus',
	waiting: 'schema:PotentialActionStatus',
	'in progress': 'schema:ActiveActionStatus',
	done: 'schema:CompletedActionStatus',
	dropped: 'schema:FailedActionStatus',
	superseded: 'schema:FailedActionStatus',
	lapsed: 'schema:FailedActionStatus',
};

/** What is owed: an action that somebody is to do. */
export const followUpNode = (body: string, followUp: FollowUp, agents: Agents): LinkedNode =>
	linked({
		id: links.followUp(followUp.id),
		type: ['rap:FollowUp', 'schema:Action', 'prov:Entity'],
		name: followUp.what,
		description: followUp.standsFor,
		agent: agentsIn(agents, followUp.owner),
		actionStatus: actionStatus[followUp.status],
		status: followUp.status,
		overdue: followUp.overdue,
		due: followUp.due?.to,
		dueText: followUp.dueText,
		condition: followUp.waitingFor,
		silentFor: followUp.silentFor,
		evidence: (followUp.evidence ?? []).map(evidenceNode),
		body: bodyId(body),
		item: followUp.item,
		wasDerivedFrom: derivedFrom(followUp.cites),
	});

/** What a person noted by hand. */
const evidenceNode = ({ kind, date, words, link, condition, by, recorded }: CitedEvidence): LinkedNode =>
	linked({
		type: ['rap:Evidence', 'prov:Entity'],
		kind,
		date,
		text: words,
		url: link,
		condition,
		wasAttributedTo: { type: 'prov:Agent', name: by },
		recorded,
	});

export const projectNode = (body: string, { number, title, status, reason, item, cites }: ProgrammeEntry): LinkedNode =>
	linked({
		id: links.project(body, number),
		type: ['foaf:Project', 'prov:Entity'],
		identifier: number,
		name: title,
		status,
		because: reason,
		body: bodyId(body),
		item,
		wasDerivedFrom: derivedFrom(cites),
	});

export const proposalNode = (body: string, proposal: Proposal): LinkedNode =>
	linked({
		id: links.proposal(body, proposal.id),
		type: ['rap:Proposal', 'prov:Entity'],
		name: proposal.title,
		status: proposal.status,
		until: proposal.until,
		deferrals: proposal.deferrals,
		body: bodyId(body),
		item: proposal.item,
		wasDerivedFrom: derivedFrom([...proposal.steps.flatMap(({ cites }) => cites), ...proposal.cites]),
	});

/** What a party gives. It has no page of its own, so no id. */
export const contributionNode = (body: string, contribution: Contribution, agents: Agents): LinkedNode =>
	linked({
		type: ['rap:Contribution', 'prov:Entity'],
		provider: agents(contribution.party),
		kind: contribution.kind,
		for: contribution.for,
		currency: contribution.amount?.currency,
		amount: contribution.amount?.value,
		status: contribution.status,
		body: bodyId(body),
		item: contribution.item,
		wasDerivedFrom: derivedFrom(contribution.cites),
	});

/** What money is needed for, and what is missing. It has no page of its own, so no id. */
export const needNode = (body: string, need: Need): LinkedNode =>
	linked({
		type: ['rap:Need', 'prov:Entity'],
		for: need.for,
		currency: need.currency,
		amount: need.needed,
		pledged: need.pledged,
		received: need.received,
		gap: need.gap,
		status: need.status,
		body: bodyId(body),
		item: need.item,
		wasDerivedFrom: derivedFrom(need.cites),
	});
