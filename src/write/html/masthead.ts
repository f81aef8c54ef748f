import { longDate } from '../../base/date.ts';
import { slug } from '../../base/words.ts';
import type { DocumentFacts } from '../../record/document.ts';
import type { MeetingFacts } from '../../record/meeting.ts';
import type { Reading } from '../../record/reading.ts';
import type { Links } from './address.ts';
import { days, ordinal } from './day.ts';
import { html, joined, type Markup, type Shown } from './markup.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

const languageName = (code: string): string => {
	try {
		return names.of(code) ?? code;
	} catch {
		return code;
	}
};

const original = (facts: DocumentFacts): string =>
	`Original: ${facts.original.map(languageName).join(', ')}${facts.originalOnly ? ' only' : ''}`;

const registration = (facts: DocumentFacts): Markup[] => [
	...(facts.distribution === null ? [] : [html`Distr. <b>${facts.distribution}</b>`]),
	...(facts.symbol === null ? [] : [html`<b class="symbol">${facts.symbol}</b>`]),
	...(facts.issuedOn === null ? [] : [html`<time datetime="${facts.issuedOn}">${longDate(facts.issuedOn)}</time>`]),
	...(facts.original.length === 0 ? [] : [html`${original(facts)}`]),
];

/** A meeting in one line: `Fourth meeting, 11 February 2004, Geneva`. */
export function meetingLine(meeting: MeetingFacts): Markup | null {
	const name = meeting.ordinal === null ? '' : `${ordinal(meeting.ordinal)} meeting`;
	const parts: Shown[] = [
		name.charAt(0).toUpperCase() + name.slice(1),
		meeting.from === null && meeting.to === null ? null : days(meeting),
		meeting.place,
	].filter((part) => part !== null && part !== '');
	return parts.length === 0 ? null : html`${joined(parts, ', ')}`;
}

/** The head of an official paper: who issues it, how it is registered, which body met. Names lead to their pages once `kept`. */
export function masthead(links: Links, reading: Reading, kept: boolean): Markup {
	const [top, ...chain] = reading.bodies;
	const met = chain.at(-1);
	const line = meetingLine(reading.meeting);
	const facts = registration(reading.document);
	const named = (name: string): Shown => (kept ? html`<a href="${links.body(slug(name))}">${name}</a>` : name);
	const bodies = chain.map((name) => {
		const shown = named(name);
		return html`<li>${name === met ? html`<strong>${shown}</strong>` : shown}</li>`;
	});
	return html`<div class="masthead">
<p class="org">${top === undefined ? 'No body was found in the masthead' : named(top)}</p>
${facts.length > 0 && html`<p class="registration">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`}
${(bodies.length > 0 || line !== null) && html`<ul class="chain" role="list">${bodies}${line !== null && html`<li>${line}</li>`}</ul>`}
</div>`;
}
