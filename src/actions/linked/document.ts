import type { Act } from '../../record/act.ts';
import type { Reading } from '../../record/reading.ts';
import { actNode, documentNode, paragraphNode } from '../../write/jsonld/document.ts';
import { type Agents, type LinkedNode, meetingId } from '../../write/jsonld/node.ts';
import type { DocumentSummary } from '../document/summary.ts';
import type { CitedParagraph } from '../paragraph/cited.ts';

/** A document with its file, its paragraphs and its acts. */
export const documentNodes = (
	summary: DocumentSummary,
	{ source, paragraphs, acts }: Reading,
	agents: Agents,
): readonly LinkedNode[] => [
	documentNode({ ...summary, sha256: source.sha256, mediaType: source.mediaType }),
	...paragraphs.map((paragraph) => paragraphNode(summary.id, paragraph)),
	...actNodes(summary, acts, agents),
];

/** Some acts of a document, with the meeting that did them. */
export const actNodes = (
	{ id, body, meetingId: meeting }: Pick<DocumentSummary, 'id' | 'body' | 'meetingId'>,
	acts: readonly Act[],
	agents: Agents,
): readonly LinkedNode[] =>
	acts.map((act) => actNode(act, { document: id, meeting: body === null ? null : meetingId(body, meeting) }, agents));

/** Paragraphs that something cites. */
export const citedNodes = (paragraphs: readonly CitedParagraph[]): readonly LinkedNode[] =>
	paragraphs.map(({ cite, document, text, item }) => paragraphNode(document, { number: cite.paragraph, text, item }));
