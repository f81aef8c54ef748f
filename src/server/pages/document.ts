import type { DocumentShown } from '../../actions/document/show.ts';
import { longDate } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import type { Standing } from '../../record/standing.ts';
import { consequencesOf, noConsequences } from '../../write/html/consequence.ts';
import { ordinal } from '../../write/html/day.ts';
import { documentView } from '../../write/html/document.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import { languageNamed } from '../../write/paper/phrase/phrases.ts';
import { type DocumentIdentities, oneDocument } from './document-form.ts';
import { downloads } from './paper.ts';
import { asOf, type Frame, type Page } from './shell.ts';

/** The report as a document. `standing` is what its body stands at, so that the margin tells what came of each act. */
export function document(
	frame: Frame,
	shown: DocumentShown,
	standing: Standing | null,
	identities: DocumentIdentities,
): Page {
	const { links } = frame;
	const { summary, reading, text, tree } = shown;
	const names = [summary.id, ...(summary.facts.symbol === null ? [] : [summary.facts.symbol])];
	const consequences =
		standing === null || summary.body === null ? noConsequences : consequencesOf(links, summary.body, standing, names);
	const main = documentView({
		links,
		title: summary.title,
		reading,
		text,
		tree,
		body: summary.body,
		kept: true,
		consequences,
		...(isCurrent(shown) && { check: (act) => links.review(summary.id, act.id) }),
		under: html`${asOf(frame)}${olderVersion(frame, shown)}${another(frame, shown)}`,
		beside: html`${versions(frame, shown)}${otherLanguages(frame, shown)}${written(frame, shown)}${checking(frame, shown)}${shown.now === null && oneDocument(links, summary.id, identities)}`,
	});
	return { title: titleOf(shown), trail: trailOf(frame, shown), main, islands: ['reading.js'] };
}

const titleOf = ({ summary }: DocumentShown): string => {
	const { ordinal: number } = summary.meeting;
	const of = number === null ? '' : `, ${ordinal(number)} meeting`;
	return `${summary.title}${of}${summary.facts.symbol === null ? '' : ` (${summary.facts.symbol})`}`;
};

function trailOf({ links }: Frame, { summary, reading }: DocumentShown): Shown[] {
	const { body, meeting, meetingId } = summary;
	if (body === null) return [];
	const name = meeting.ordinal === null ? 'Meeting' : `${capitalised(ordinal(meeting.ordinal))} meeting`;
	return [
		html`<a href="${links.body(body)}">${reading.bodies.at(-1) ?? body}</a>`,
		html`<a href="${links.meeting(body, meetingId)}">${name}</a>`,
		summary.title,
	];
}

function olderVersion({ links }: Frame, { summary, version, versions: all }: DocumentShown): Shown {
	const newest = all.at(-1);
	if (newest === undefined || newest.version === version) return null;
	return html`<p class="as-of">This is version ${version}. <a href="${links.document(summary.id)}">Show version ${newest.version}</a>, which took its place.</p>`;
}

/** One that a person said is another document: only its words are here. */
const another = ({ links }: Frame, { now }: DocumentShown): Shown =>
	now !== null &&
	html`<p class="as-of">This is how it was kept. A person said that it is <a href="${links.document(now)}">another document</a>, which counts for both.</p>`;

/** Decisions are made on the current version; an older one only shows them. */
const isCurrent = ({ now, version, versions: all }: DocumentShown): boolean =>
	now === null && all.at(-1)?.version === version;

/** The way to its other languages, if the record holds any. */
const otherLanguages = ({ links }: Frame, { summary, languages }: DocumentShown): Shown =>
	languages.length > 0 &&
	html`<p class="versions"><a href="${links.to(`/documents/${encodeURIComponent(summary.id)}/languages`)}">Side by side with ${languages
		.map(({ language }) => languageNamed(language, 'en'))
		.join(', ')}</a></p>`;

/** Where a person goes through the acts one by one. */
const checking = ({ links }: Frame, shown: DocumentShown): Shown =>
	isCurrent(shown) &&
	html`<p class="versions"><a href="${links.to('/review', { document: shown.summary.id, scope: 'all' })}">Check its acts one by one</a></p>`;

/** The paper written out anew, in every format. */
function written({ links }: Frame, { summary, version }: DocumentShown): Markup {
	const address = (format: string): string =>
		links.to(`/documents/${encodeURIComponent(summary.id)}/paper.${format}`, { version: String(version) });
	const changes = links.to(`/documents/${encodeURIComponent(summary.id)}/paper.docx`, {
		version: String(version),
		since: String(version - 1),
	});
	return html`<p class="versions">Download as ${downloads(address)}${
		version > 1 && html`. <a href="${changes}" download>Word, with what changed since version ${version - 1}</a>`
	}</p>`;
}

/** Every version, and the file that the shown one was read from. */
function versions({ links }: Frame, { summary, version, versions: all, reading }: DocumentShown): Markup {
	const lines = [...all].reverse().map((entry) => {
		const name = `Version ${entry.version}`;
		const link =
			entry.version === version
				? html`<b aria-current="true">${name}</b>`
				: html`<a href="${links.to(`/documents/${encodeURIComponent(summary.id)}`, { version: String(entry.version) })}">${name}</a>`;
		return html`<li>${link}<br><span class="quiet">${longDate(entry.recorded.slice(0, 10))}, by ${entry.by}<br>${entry.name}</span></li>`;
	});
	return html`<section class="versions" aria-labelledby="versions"><h2 id="versions">Versions</h2><ul role="list">${lines}</ul><p class="quiet digest" title="SHA-256 of the file">${reading.source.sha256.slice(0, 12)}</p></section>`;
}
