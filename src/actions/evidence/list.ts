import { z } from 'zod';
import { Evidence } from '../../record/evidence.ts';
import { action, days } from '../action.ts';
import { rowsAsked } from '../correction/list.ts';
import { titleOf } from '../document/rows.ts';
import { evidenceOfRow } from './placed.ts';

/** Evidence with the follow-up that it is of on the day. */
export const EvidenceEntry = z.strictObject({
	evidence: Evidence,
	/** The symbol of its document, else its title. */
	title: z.string(),
	body: z.string().nullable(),
	/** The id of its follow-up; null where the current version opens none in those words. */
	followUp: z.string().nullable(),
});
export type EvidenceEntry = Readonly<z.infer<typeof EvidenceEntry>>;

export const listEvidence = action({
	name: 'evidence.list',
	method: 'get',
	path: '/evidence',
	summary: 'What persons noted about follow-ups, the newest first, and which of it finds its follow-up no more.',
	input: z.object({
		document: z.string().optional().describe('Id or symbol of a document.'),
		body: z.string().optional().describe('Name, id, acronym or symbol root of a body.'),
		unplaced: z.stringbool().optional().describe('true: only what finds its follow-up no more.'),
		known: days.known,
	}),
	output: z.array(EvidenceEntry),
	run: async (context, input) => {
		const found: EvidenceEntry[] = [];
		for (const row of await rowsAsked(context, input))
			for (const { evidence, of } of await evidenceOfRow(context, row))
				found.push({ evidence, title: row.facts.symbol ?? titleOf(row), body: row.body, followUp: of });
		const shown = input.unplaced === true ? found.filter(({ followUp }) => followUp === null) : found;
		return shown.sort((a, b) => Number(b.evidence.id) - Number(a.evidence.id));
	},
});
