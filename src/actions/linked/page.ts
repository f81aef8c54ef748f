import type { CivilDate } from '../../base/date.ts';
import { Refusal } from '../../base/refusal.ts';
import { slug } from '../../base/words.ts';
import { bodyNode, meetingNode } from '../../write/jsonld/body.ts';
import { documentNode, paragraphNode } from '../../write/jsonld/document.ts';
import { matterNode } from '../../write/jsonld/matter.ts';
import type { LinkedNode } from '../../write/jsonld/node.ts';
import { contributionNode, eventNode, followUpNode, projectNode, proposalNode } from '../../write/jsonld/standing.ts';
import { linkedText } from '../../write/jsonld/text.ts';
import { type Context, type Days, daysOf } from '../action.ts';
import { listBodies } from '../body/list.ts';
import { showBody } from '../body/show.ts';
import { listDocuments } from '../document/list.ts';
import { rowNamed, rowsKnown, summaryOf } from '../document/rows.ts';
import { showDocument } from '../document/show.ts';
import { showEvent } from '../event/show.ts';
import { listFollowUps } from '../follow-up/list.ts';
import { showFollowUp } from '../follow-up/show.ts';
import { knownMatters } from '../matter/known.ts';
import { showMatter } from '../matter/show.ts';
import { showMeeting } from '../meeting/show.ts';
import { partiesKnown } from '../party/known.ts';
import { showParty } from '../party/show.ts';
import { showProject } from '../project/show.ts';
import { showProposal } from '../proposal/show.ts';
import { type LinkedAgents, linkedAgents } from './agent.ts';
import { actNodes, citedNodes, documentNodes } from './document.ts';
import { standingNodes } from './standing.ts';

/** What a page is asked for as linked data. */
interface Asked {
	readonly context: Context;
	readonly days: Days;
	/** A part of the address, by its name in the path. */
	readonly part: (name: string) => string;
	readonly query: Readonly<Record<string, string>>;
	readonly who: LinkedAgents;
}

type Nodes = (asked: Asked) => Promise<readonly LinkedNode[]>;

/** The pages that show something of the record, by their addresses: what each is about stands first. */
const pages: Readonly<Record<string, Nodes>> = {
	'/': async ({ context, days }) => (await listBodies.run(context, days)).bodies.map(bodyNode),
	'/bodies/:body': body,
	'/bodies/:body/meetings/:meeting': meeting,
	'/bodies/:body/projects/:project': async ({ context, days, part, who }) => {
		const shown = await showProject.run(context, { body: part('body'), project: part('project'), ...days });
		const { body: of, entry, events, followUps, paragraphs } = shown;
		return [
			projectNode(of.id, entry),
			...events.map((event) => eventNode(of.id, event)),
			...followUps.map((followUp) => followUpNode(of.id, followUp, who.agents)),
			...citedNodes(paragraphs),
		];
	},
	'/bodies/:body/events/:event': async ({ context, days, part }) => {
		const shown = await showEvent.run(context, { body: part('body'), event: part('event'), ...days });
		return [eventNode(shown.body.id, shown.event), ...citedNodes(shown.paragraphs)];
	},
	'/bodies/:body/proposals/:proposal': async ({ context, days, part }) => {
		const shown = await showProposal.run(context, { body: part('body'), proposal: part('proposal'), ...days });
		return [proposalNode(shown.body.id, shown.proposal), ...citedNodes(shown.paragraphs)];
	},
	'/bodies/:body/matters': async ({ context, days, part }) => {
		const { body: of, matters } = await knownMatters(context, { body: part('body'), ...days });
		return matters.map((matter) => matterNode(of.id, matter));
	},
	'/bodies/:body/matters/:matter': async ({ context, days, part }) => {
		const shown = await showMatter.run(context, { body: part('body'), matter: part('matter'), ...days });
		return [matterNode(shown.body.id, shown.matter)];
	},
	'/documents': async ({ context, days }) => (await listDocuments.run(context, days)).map(documentNode),
	'/documents/:document': async ({ context, days, part, query: { version }, who }) => {
		const asked = { document: part('document'), version, ...days };
		const { summary, reading } = await showDocument.call(context, asked);
		return documentNodes(summary, reading, who.agents);
	},
	'/follow-ups': async ({ context, days, query, who }) => {
		const { followUps } = await listFollowUps.call(context, { ...query, ...days });
		return followUps.map((followUp) => followUpNode(followUp.body.id, followUp, who.agents));
	},
	'/follow-ups/:followUp': async ({ context, days, part, who }) => {
		const shown = await showFollowUp.run(context, { followUp: part('followUp'), ...days });
		return [followUpNode(shown.body.id, shown, who.agents)];
	},
	'/parties': async ({ context, days, who }) =>
		(await partiesKnown(context, days)).map(({ id }) => who.nodeOf(id)).filter((node) => node !== null),
	'/parties/:party': party,
};

/** The paths of all pages that are there as linked data too. */
export const linkedPaths: readonly string[] = Object.keys(pages);

async function body({ context, days, part, who }: Asked): Promise<readonly LinkedNode[]> {
	const shown = await showBody.run(context, { body: part('body'), ...days });
	const { id, chain, children, meetings, documents, standing } = shown;
	return [
		bodyNode({ ...shown, parent: chain.at(-1)?.id ?? null, children: children.map((child) => child.id) }),
		...standingNodes(shown, standing, meetings, who.agents),
		...meetings.map((held) => meetingNode(shown, held.id, held.facts, held.documents)),
		...documents.filter((document) => document.body === id).map(documentNode),
	];
}

async function meeting({ context, days, part, who }: Asked): Promise<readonly LinkedNode[]> {
	const shown = await showMeeting.run(context, { body: part('body'), meeting: part('meeting'), ...days });
	const { documents, items } = shown;
	const ids = documents.map(({ id }) => id);
	return [
		meetingNode(shown.body, shown.id, shown.facts, ids),
		...documents.map(documentNode),
		...items.flatMap(({ document, paragraphs }) => paragraphs.map((paragraph) => paragraphNode(document, paragraph))),
		...items.flatMap(({ document, acts }) =>
			actNodes({ id: document, body: shown.body.id, meetingId: shown.id }, acts, who.agents),
		),
	];
}

/** A body that is no party of another one's report is told of as the body it is. */
async function party(asked: Asked): Promise<readonly LinkedNode[]> {
	const { context, days, part, who } = asked;
	const own = who.nodeOf(slug(part('party')));
	if (own === null) return body({ ...asked, part: () => part('party') }).catch(() => unknownParty(part('party')));
	const shown = await showParty.run(context, { party: part('party'), ...days });
	const rows = await rowsKnown(context, days.known);
	return [
		own,
		...[...shown.asked, ...shown.promised].map((owed) => followUpNode(owed.body.id, owed, who.agents)),
		...shown.contributions.map((given) => contributionNode(given.body.id, given, who.agents)),
		...shown.acts.flatMap(({ document, act, text }) => {
			const row = rowNamed(rows, document);
			const cited = paragraphNode(document, { number: act.paragraph, text, item: null });
			return row === undefined ? [] : [cited, ...actNodes(summaryOf(row), [act], who.agents)];
		}),
	];
}

function unknownParty(name: string): never {
	throw new Refusal('not-found', `The record knows no party “${name}”. The list of parties shows whom it knows.`);
}

/** One page, asked for as linked data. */
export interface LinkedQuestion extends Pick<Asked, 'part' | 'query'> {
	readonly days: { readonly on: CivilDate | undefined; readonly known: CivilDate | undefined };
	/** What ids are relative to: `http://127.0.0.1:4815/`. */
	readonly base: string;
	/** The address of the answer itself below the base. */
	readonly self: string;
}

/** What a page shows as linked data, with whoever is named in it. */
export async function linkedPage(context: Context, path: string, question: LinkedQuestion): Promise<string> {
	const { part, query, base, self } = question;
	const days = daysOf(context, question.days);
	const who = await linkedAgents(context, days);
	const graph = (await pages[path]?.({ context, days, part, query, who })) ?? [];
	return linkedText({ base, self, ...days, graph: [...graph, ...who.named()] });
}
