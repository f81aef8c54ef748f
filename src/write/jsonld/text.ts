import type { CivilDate } from '../../base/date.ts';
import { contextOf } from './context.ts';
import { type LinkedNode, linked } from './node.ts';

/** Some things of the record, as known on a day and as they stood on one. */
export interface LinkedFile {
	/** What ids are relative to: `http://127.0.0.1:4815/`. */
	readonly base: string;
	/** The address of the file itself below the base. */
	readonly self: string;
	readonly on: CivilDate;
	readonly known: CivilDate;
	/** What it is about first. */
	readonly graph: readonly LinkedNode[];
}

/** A file of JSON-LD 1.1 that stands alone: the same things give the same bytes. A thing that is told twice is told once. */
export function linkedText({ base, self, on, known, graph }: LinkedFile): string {
	const about = graph.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])).slice(0, 1);
	const file = linked({ id: self, type: ['schema:Dataset', 'prov:Entity'], about, on, known });
	return `${JSON.stringify({ '@context': contextOf(base), '@graph': [file, ...once(graph)] }, null, 2)}\n`;
}

function once(graph: readonly LinkedNode[]): readonly LinkedNode[] {
	const ids = new Set<string>();
	return graph.filter(({ id }) => {
		if (typeof id !== 'string') return true;
		const isNew = !ids.has(id);
		ids.add(id);
		return isNew;
	});
}
