import type { Matter } from '../../record/matter.ts';
import { pageOfEntry } from '../html/address.ts';
import { bodyId, derivedFrom, type LinkedNode, linked, links } from './node.ts';

/** What several acts are about, with all that belongs to it and every paragraph of its life. */
export const matterNode = (body: string, matter: Matter): LinkedNode =>
	linked({
		id: links.matters(body, matter.id),
		type: ['rap:Matter', 'prov:Entity'],
		name: matter.title,
		status: matter.status,
		body: matter.bodies.map(bodyId),
		hasPart: matter.entries.flatMap((entry) => pageOfEntry(links, entry) ?? []),
		wasDerivedFrom: derivedFrom(matter.steps.map(({ cite }) => cite)),
	});
