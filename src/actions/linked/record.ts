import { bodyNode, meetingNode } from '../../write/jsonld/body.ts';
import { matterNode } from '../../write/jsonld/matter.ts';
import type { LinkedNode } from '../../write/jsonld/node.ts';
import { linkedText } from '../../write/jsonld/text.ts';
import { type Context, daysOf } from '../action.ts';
import { bodiesOf } from '../body/found.ts';
import { showBody } from '../body/show.ts';
import { rowsKnown } from '../document/rows.ts';
import { showDocument } from '../document/show.ts';
import { knownMatters } from '../matter/known.ts';
import { linkedAgents } from './agent.ts';
import { documentNodes } from './document.ts';
import { standingNodes } from './standing.ts';

/** The whole record of a body as linked data, as it stands today. */
export interface LinkedRecord {
	readonly name: string;
	readonly text: string;
	/** How many things it tells of, each with an address of its own. */
	readonly things: number;
}

/** Everything that the record holds of a body, with ids below `base`; the same record on the same day gives the same bytes. */
export async function linkedRecord(context: Context, asked: string, base: string): Promise<LinkedRecord> {
	const days = daysOf(context, {});
	const { agents, named } = await linkedAgents(context, days);
	const shown = await showBody.run(context, { body: asked, ...days });
	const { id, chain, children, meetings, standing } = shown;
	const { matters } = await knownMatters(context, { body: id, ...days });
	const documents: LinkedNode[] = [];
	for (const summary of shown.documents) {
		const { reading } = await showDocument.run(context, { document: summary.id, ...days });
		documents.push(...documentNodes(summary, reading, agents));
	}
	const near = new Set([...chain, ...children].map((each) => each.id));
	const graph = [
		bodyNode({ ...shown, parent: chain.at(-1)?.id ?? null, children: children.map((child) => child.id) }),
		...bodiesOf(await rowsKnown(context, days.known))
			.filter((body) => near.has(body.id))
			.map(bodyNode),
		...meetings.map((meeting) => meetingNode(shown, meeting.id, meeting.facts, meeting.documents)),
		...standingNodes(shown, standing, meetings, agents),
		...matters.map((matter) => matterNode(id, matter)),
		...documents,
	];
	const all = [...graph, ...named()];
	const things = new Set(all.flatMap((node) => (typeof node.id === 'string' ? [node.id] : []))).size;
	const self = `/bodies/${encodeURIComponent(id)}/record.jsonld`;
	return { name: `${id}-${days.on}.jsonld`, text: linkedText({ base, self, ...days, graph: all }), things };
}
