import type { Standing } from '../../record/standing.ts';
import { nextMeetingNode, officerNode } from '../../write/jsonld/body.ts';
import type { Agents, LinkedNode } from '../../write/jsonld/node.ts';
import {
	contributionNode,
	eventNode,
	followUpNode,
	needNode,
	projectNode,
	proposalNode,
} from '../../write/jsonld/standing.ts';
import type { BodyName } from '../body/name.ts';
import type { MeetingSummary } from '../meeting/summary.ts';

/** All that stands of a body. */
export function standingNodes(
	body: BodyName,
	standing: Standing,
	meetings: readonly MeetingSummary[],
	agents: Agents,
): readonly LinkedNode[] {
	const { nextMeeting } = standing;
	const held = meetings.map(({ id }) => id);
	const next = nextMeeting === null ? null : nextMeetingNode(body, nextMeeting, held);
	return [
		...standing.officers.map((officer) => officerNode(body.id, officer, agents)),
		...(next === null ? [] : [next]),
		...standing.programme.map((entry) => projectNode(body.id, entry)),
		...standing.events.map((event) => eventNode(body.id, event)),
		...standing.proposals.map((proposal) => proposalNode(body.id, proposal)),
		...standing.followUps.map((followUp) => followUpNode(body.id, followUp, agents)),
		...standing.contributions.map((contribution) => contributionNode(body.id, contribution, agents)),
		...standing.needs.map((need) => needNode(body.id, need)),
	];
}
