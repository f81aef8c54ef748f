import { z } from 'zod';
import { Proposal } from '../../record/proposal.ts';
import { action, days } from '../action.ts';
import { BodyName } from '../body/name.ts';
import { CitedParagraph, citedParagraphs } from '../paragraph/cited.ts';
import { entryIn, stood } from '../standing/entry.ts';

export const showProposal = action({
	name: 'proposal.show',
	method: 'get',
	path: '/bodies/{body}/proposals/{proposal}',
	summary: 'A proposal through its deferrals, with the paragraph of each step.',
	input: z.object({ body: z.string(), proposal: z.string(), ...days }),
	output: z.strictObject({ body: BodyName, proposal: Proposal, paragraphs: z.array(CitedParagraph) }),
	run: async (context, input) => {
		const at = await stood(context, input);
		const wanted = input.proposal;
		const proposal = entryIn(at.standing.proposals, ({ id }) => id === wanted, `proposal “${wanted}”`, at);
		const cites = [...proposal.steps.flatMap((step) => step.cites), ...proposal.cites];
		return { body: at.body, proposal, paragraphs: await citedParagraphs(context, at.rows, cites) };
	},
});
