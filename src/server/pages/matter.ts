import type { z } from 'zod';
import type { listMatters, MatterSummary } from '../../actions/matter/list.ts';
import type { showMatter } from '../../actions/matter/show.ts';
import { capitalised } from '../../base/words.ts';
import type { MatterEntry, MatterStep } from '../../record/matter.ts';
import { isNow, type Links, pageOfEntry } from '../../write/html/address.ts';
import { cited } from '../../write/html/cite.ts';
import { day, ordinal } from '../../write/html/day.ts';
import { table } from '../../write/html/listing.ts';
import { counted, html, type Markup, type Shown } from '../../write/html/markup.ts';
import { status } from '../../write/html/status.ts';
import { feedsOf, followLine } from './feed.ts';
import { decisions, matterForms } from './matter-form.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type MatterList = Readonly<z.output<typeof listMatters.output>>;
export type MatterValues = Readonly<z.output<typeof showMatter.output>>;

/** The matters of a body: those with a life of more than one paragraph, then the rest. */
export function matters(frame: Frame, { body, matters: all }: MatterList): Page {
	const { links } = frame;
	const bodyLink = html`<a href="${links.body(body.id)}">${body.name}</a>`;
	const [long, short] = [all.filter((one) => one.paragraphs > 1), all.filter((one) => one.paragraphs < 2)];
	const part = (id: string, title: string, some: readonly MatterSummary[]): Shown =>
		some.length > 0 &&
		html`<section aria-labelledby="${id}"><h2 id="${id}">${title} <span class="quiet">${some.length}</span></h2>${table(
			title,
			['Matter', 'Status', 'First', 'Last', 'Paragraphs'],
			some.map((one) => row(links, body.id, one)),
		)}</section>`;
	const main = html`<div class="sheet">
${heading(frame, 'Matters', html`Record of the ${bodyLink}`, 'What its acts are about, the one spoken of last first.')}
${all.length === 0 && html`<p class="quiet">No report has left a matter yet.</p>`}
${part('long', 'Spoken of more than once', long)}
${part('short', 'Spoken of once', short)}</div>`;
	return { title: `Matters: ${body.name}`, trail: [bodyLink, 'Matters'], main };
}

const row = (links: Links, body: string, one: MatterSummary) => ({
	cells: [
		html`<a href="${links.matters(body, one.id)}">${capitalised(one.title)}</a>`,
		one.status === null ? null : status(one.status),
		one.first && html`${day(one.first.day)} ${cited(links, [one.first.cite])}`,
		one.last && html`${day(one.last.day)} ${cited(links, [one.last.cite])}`,
		one.paragraphs,
	],
});

/** A matter: what belongs to it and why, and its life paragraph by paragraph. */
export function matter(
	frame: Frame,
	{ body, bodies, matter: it }: MatterValues,
	others: readonly MatterSummary[],
): Page {
	const { links } = frame;
	const bodyLink = html`<a href="${links.body(body.id)}">${body.name}</a>`;
	const names = new Map(bodies.map(({ id, name }) => [id, name]));
	const meetings = new Set(it.steps.map(({ body: of, day: on }) => `${of} ${on}`)).size;
	const life = html`${counted(it.steps.length, 'step')} over ${counted(meetings, 'meeting')}${bodies.length > 1 && html` of ${counted(bodies.length, 'body', 'bodies')}`}.`;
	const feeds = feedsOf(links, [[`${links.matters(body.id, it.id)}/feed.atom`, 'Feed of this matter']]);
	const main = html`<div class="sheet">
${heading(frame, capitalised(it.title), html`Matter before the ${bodyLink}`)}
<p class="lead">${it.status !== null && status(it.status)} ${life}</p>
<section aria-labelledby="life"><h2 id="life">Its life so far</h2><ol class="steps">${it.steps.map(
		(step) => html`<li>${stepLine(links, step, bodies.length > 1 ? names.get(step.body) : undefined)}</li>`,
	)}</ol></section>
<section aria-labelledby="parts"><h2 id="parts">What belongs to it, and why</h2><ul class="findings">${it.entries.map(
		(entry) => html`<li>${entryLine(links, entry)}</li>`,
	)}</ul></section>
${decisions(links, body.id, it)}
${followLine(feeds)}
${isNow(frame.links) && matterForms(body.id, it, others)}</div>`;
	return {
		title: capitalised(it.title),
		feeds,
		trail: [bodyLink, html`<a href="${links.matters(body.id)}">Matters</a>`, capitalised(it.title)],
		main,
	};
}

function stepLine(links: Links, { day: on, meeting, kind, words, cite }: MatterStep, name: string | undefined): Markup {
	const where = html`${meeting !== null && html`${ordinal(meeting)} meeting, `}${day(on)}${name !== undefined && html`, ${name}`}`;
	return html`${kind !== null && html`<span class="kind ${kind}">${capitalised(kind)}</span> `}<q>${words}</q> ${cited(links, [cite])} <span class="quiet aside">${where}</span>`;
}

const reasons: Readonly<Record<MatterEntry['link'], (why: string) => string>> = {
	first: () => 'it opened the matter',
	reference: (why) => `its paragraph names ${why}`,
	'same act': (why) => `act ${why} speaks of both`,
	'same number': (why) => `under number ${why}`,
	'same words': (why) => `the same words: ${why}`,
	'same paragraph': (why) => `paragraph ${why} speaks of the matter`,
	'same party': (why) => `the same party and thing: ${why}`,
	joined: (why) => `joined ${why}`,
	split: (why) => `split off ${why}`,
};

function entryLine(links: Links, entry: MatterEntry): Markup {
	const title = capitalised(entry.title);
	const to = pageOfEntry(links, entry);
	return html`${capitalised(entry.noun)}: ${to === null ? title : html`<a href="${to}">${title}</a>`} ${entry.status !== null && status(entry.status)} ${cited(links, entry.cites)} <span class="quiet aside">${reasons[entry.link](entry.why)}</span>`;
}
