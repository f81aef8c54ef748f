import type { z } from 'zod';
import type { showProposal } from '../../actions/proposal/show.ts';
import { capitalised } from '../../base/words.ts';
import { cited } from '../../write/html/cite.ts';
import { html, often, type Shown } from '../../write/html/markup.ts';
import { quotations } from '../../write/html/quotation.ts';
import { status } from '../../write/html/status.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type ProposalValues = Readonly<z.output<typeof showProposal.output>>;

/** A proposal through its life: each step in the words that made it. */
export function proposal(frame: Frame, { body, proposal: it, paragraphs }: ProposalValues): Page {
	const { links } = frame;
	const bodyLink = html`<a href="${links.body(body.id)}">${body.name}</a>`;
	const putOff: Shown =
		it.deferrals > 0 && `Put off ${often(it.deferrals)}${it.until === null ? '' : `, until “${it.until}”`}.`;
	const main = html`<div class="sheet">
${heading(frame, capitalised(it.title), html`Proposal before the ${bodyLink}`)}
<p class="lead">${status(it.status)} ${putOff}</p>
<section aria-labelledby="steps"><h2 id="steps">Its life so far</h2><ol class="steps">${it.steps.map(
		(step) => html`<li>${status(step.status)} <q>${step.words}</q> ${cited(links, step.cites)}</li>`,
	)}</ol></section>
${quotations(links, 'In the words of the reports', paragraphs)}</div>`;
	return {
		title: capitalised(it.title),
		trail: [bodyLink, html`<a href="${links.body(body.id, 'proposals')}">Proposals</a>`, it.title],
		main,
	};
}
