import type { z } from 'zod';
import type { PartyEntry } from '../../actions/party/list.ts';
import type { PartyAct, showParty } from '../../actions/party/show.ts';
import { capitalised } from '../../base/words.ts';
import type { PartyKind } from '../../record/party.ts';
import { anchor, isNow, type Links } from '../../write/html/address.ts';
import { followUpTable } from '../../write/html/follow-up.ts';
import { table } from '../../write/html/listing.ts';
import { counted, html, type Markup, nothing, type Shown } from '../../write/html/markup.ts';
import { takeOut } from '../../write/html/register.ts';
import { contributionTable } from '../../write/html/standing.ts';
import { feedsOf, followLine } from './feed.ts';
import { type PartyIdentities, suggestionList, whoIsWho } from './party-form.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type PartyValues = Readonly<z.output<typeof showParty.output>>;

const kinds: Readonly<Record<PartyKind, readonly [one: string, many: string]>> = {
	person: ['Person', 'Persons'],
	office: ['Office', 'Offices'],
	secretariat: ['Secretariat', 'Secretariats'],
	government: ['Government', 'Governments'],
	organisation: ['Organization', 'Organizations'],
	group: ['Group', 'Groups'],
	body: ['Body', 'Bodies'],
};
const order: readonly PartyKind[] = ['person', 'office', 'secretariat', 'government', 'organisation', 'body', 'group'];

/** Everybody whom the reports name, by kind. */
export function parties(frame: Frame, all: readonly PartyEntry[], { suggestions }: PartyIdentities): Page {
	const { links } = frame;
	const groups = order
		.map((kind) => ({ kind, members: all.filter((party) => party.kind === kind) }))
		.filter(({ members }) => members.length > 0);
	const main = html`<div class="sheet">${heading(frame, 'Parties', null, 'Whoever acts or is addressed in the record, and what each still owes.')}
${groups.length === 0 && html`<p class="lead">No report in the record names anybody.</p>`}
${groups.map(
	({ kind, members }) =>
		html`<section aria-labelledby="${kind}"><h2 id="${kind}">${kinds[kind][1]}</h2>${table(
			kinds[kind][1],
			['Name', 'Speaks for', 'Owes', 'Documents'],
			members.map((party) => ({
				cells: [
					html`<a href="${links.to(`/parties/${encodeURIComponent(party.id)}`)}">${capitalised(party.name)}</a>`,
					party.affiliation,
					party.owes === 0
						? null
						: html`<a href="${links.followUps({ owner: party.name })}">${counted(party.owes, 'follow-up')}</a>`,
					String(party.documents),
				],
			})),
		)}</section>`,
)}${isNow(links) && suggestions.length > 0 && html`<section aria-labelledby="same"><h2 id="same">May be the same</h2>${suggestionList(links, suggestions, '/parties')}</section>`}${groups.length > 0 && takeOut(links, 'parties', 'All parties')}</div>`;
	return { title: 'Parties', main };
}

const section = (id: string, title: string, words: Markup): Shown =>
	String(words) !== '' && html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${words}</section>`;

/** One party: what was asked of it, what it promised and gave, and every act that names it. */
export function party(
	frame: Frame,
	values: PartyValues,
	identities: PartyIdentities,
	others: readonly PartyEntry[],
): Page {
	const { links } = frame;
	const also = values.spellings.filter((spelling) => spelling !== values.name);
	const owes = values.owes.length;
	const own = links.party(values.id);
	const feeds = feedsOf(links, [
		[`${own}/calendar.ics`, 'Calendar of what is owed'],
		[`${own}/feed.atom`, 'Feed of what is owed'],
	]);
	const main = html`<div class="sheet">
${heading(frame, capitalised(values.name), kinds[values.kind][0], values.affiliation)}
${also.length > 0 && html`<dl class="facts"><dt>Also written</dt><dd>${also.join(', ')}</dd></dl>`}
<p class="lead">${owes === 0 ? 'Owes nothing that is still to be done.' : html`Still owes <a href="${links.followUps({ owner: values.name })}">${counted(owes, 'follow-up')}</a>.`}</p>
${followLine(feeds)}
${section('asked', 'Asked', followUpTable(links, 'Asked', values.asked, true))}
${section('promised', 'Promised', followUpTable(links, 'Promised', values.promised, true))}
${section('gave', 'Given and offered', contributionTable(links, values.contributions))}
${section('acts', 'Acts', actList(links, values.acts))}
${whoIsWho(links, values, identities, others)}</div>`;
	return {
		title: capitalised(values.name),
		feeds,
		trail: [html`<a href="${links.to('/parties')}">Parties</a>`, values.name],
		main,
	};
}

interface Told {
	readonly document: string;
	readonly paragraph: string;
	readonly text: string;
	readonly acts: readonly PartyAct['act'][];
}

/** The acts of one paragraph together, so that its words stand once. */
function byParagraph(all: readonly PartyAct[]): readonly Told[] {
	const found = new Map<string, Told>();
	for (const { document, act, text } of all) {
		const key = `${document}\n${act.paragraph}`;
		const told = found.get(key) ?? { document, paragraph: act.paragraph, text, acts: [] };
		found.set(key, { ...told, acts: [...told.acts, act] });
	}
	return [...found.values()];
}

const actList = (links: Links, acts: readonly PartyAct[]): Markup =>
	acts.length === 0
		? nothing
		: html`${byParagraph(acts).map(
				({ document, paragraph, text, acts: own }) =>
					html`<figure class="quoted"><blockquote><p>${text}</p></blockquote><figcaption><a href="${links.document(
						document,
						anchor('p', paragraph),
					)}">${document} ¶${paragraph}</a>: ${own.map(
						(act, i) =>
							html`${i > 0 && ', '}<a class="entry-link ${act.kind}" href="${links.document(document, anchor('a', act.id))}">${act.verb}</a> <span class="kind">${act.kind}</span>`,
					)}</figcaption></figure>`,
			)}`;
