import { capitalised } from '../../base/words.ts';
import { type MeetingFacts, meetingIdOf } from '../../record/meeting.ts';
import type { NextMeeting, Officer } from '../../record/standing.ts';
import { ordinal } from '../html/day.ts';
import { type Agents, bodyId, derivedFrom, type LinkedNode, linked, links, meetingId, placed, span } from './node.ts';

/** A body as linked data tells of it. */
export interface LinkedBody {
	readonly id: string;
	readonly name: string;
	readonly parent: string | null;
	readonly aliases?: readonly string[];
	readonly symbolRoot?: string | null;
	readonly children?: readonly string[];
}

/** A body (W3C ORG): part of the one above it. */
export const bodyNode = ({ id, name, parent, aliases = [], symbolRoot, children = [] }: LinkedBody): LinkedNode =>
	linked({
		id: bodyId(id),
		type: [parent === null ? 'org:Organization' : 'org:OrganizationalUnit', 'schema:Organization', 'prov:Organization'],
		name,
		alternateName: aliases.filter((alias) => alias !== name),
		identifier: symbolRoot,
		subOrganizationOf: parent === null ? null : bodyId(parent),
		hasSubOrganization: children.map(bodyId),
	});

/** Who holds an office of a body. */
export const officerNode = (body: string, { office, person, cites }: Officer, agents: Agents): LinkedNode =>
	linked({
		type: 'org:Membership',
		organization: bodyId(body),
		member: agents(person),
		role: { type: 'org:Role', name: office },
		wasDerivedFrom: derivedFrom(cites),
	});

const meetingName = (number: number | null): string =>
	number === null ? 'Meeting' : `${capitalised(ordinal(number))} meeting`;

/** A meeting that documents tell of. */
export const meetingNode = (
	body: { readonly id: string; readonly name: string },
	id: string,
	facts: MeetingFacts,
	documents: readonly string[],
): LinkedNode =>
	linked({
		id: meetingId(body.id, id),
		type: ['schema:Event', 'prov:Activity'],
		name: `${meetingName(facts.ordinal)}, ${body.name}`,
		position: facts.ordinal,
		...span(facts.from, facts.to, 'day'),
		location: placed(facts.place),
		eventStatus: 'schema:EventScheduled',
		organizer: bodyId(body.id),
		recordedIn: documents.map((document) => links.document(document)),
	});

/** The meeting that is to come: it stands on the page of its body until it was held. */
export const nextMeetingNode = (
	body: { readonly id: string; readonly name: string },
	meeting: NextMeeting,
	held: readonly string[],
): LinkedNode | null =>
	held.includes(meetingIdOf({ ...meeting }, 'next'))
		? null
		: linked({
				id: links.body(body.id, 'next-meeting'),
				type: 'schema:Event',
				name: `${meetingName(meeting.ordinal)}, ${body.name}`,
				position: meeting.ordinal,
				...span(meeting.from, meeting.to, meeting.precision),
				location: placed(meeting.place),
				eventStatus: 'schema:EventScheduled',
				status: meeting.dependsOn.length === 0 ? 'planned' : 'tentative',
				dependsOn: meeting.dependsOn,
				organizer: bodyId(body.id),
				wasDerivedFrom: derivedFrom(meeting.cites),
			});
