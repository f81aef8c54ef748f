import type { Matter, MatterEntry } from '../../record/matter.ts';
import { bodyId, derivedFrom, type LinkedNode, linked, links } from './node.ts';

/** What several acts are about, with all that belongs to it and every paragraph of its life. */
export const matterNode = (body: string, matter: Matter): LinkedNode =>
	linked({
		id: links.matters(body, matter.id),
		type: ['rap:Matter', 'prov:Entity'],
		name: matter.title,
		status: matter.status,
		body: matter.bodies.map(bodyId),
		hasPart: matter.entries.flatMap((entry) => partId(entry) ?? []),
		wasDerivedFrom: derivedFrom(matter.steps.map(({ cite }) => cite)),
	});

function partId({ noun, id, body }: MatterEntry): string | null {
	switch (noun) {
		case 'project':
			return links.project(body, id);
		case 'event':
			return links.event(body, id);
		case 'proposal':
			return links.proposal(body, id);
		case 'follow-up':
			return links.followUp(id);
		case 'contribution':
			return null;
	}
}
