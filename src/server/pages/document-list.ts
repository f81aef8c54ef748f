import type { DocumentSummary } from '../../actions/document/summary.ts';
import type { Links } from '../../write/html/address.ts';
import { day } from '../../write/html/day.ts';
import { table } from '../../write/html/listing.ts';
import { counted, html, type Markup } from '../../write/html/markup.ts';
import { meetingLine } from '../../write/html/masthead.ts';
import { takeOut } from '../../write/html/register.ts';
import { type Frame, heading, type Page } from './shell.ts';

/** Documents as a list; `within` where the page is about one meeting already. */
export const documentTable = (links: Links, documents: readonly DocumentSummary[], within: boolean): Markup =>
	table(
		'Documents',
		['Document', ...(within ? [] : ['Meeting']), 'Issued', 'Read'],
		documents.map((document) => ({
			cells: [
				html`<a href="${links.document(document.id)}">${document.title}</a>${
					document.facts.symbol !== null &&
					document.facts.symbol !== document.title &&
					html` <span class="quiet aside">${document.facts.symbol}</span>`
				}`,
				...(within ? [] : [meetingOf(links, document)]),
				document.facts.issuedOn !== null && day(document.facts.issuedOn),
				html`<span class="quiet">${counted(document.paragraphs, 'paragraph')}, ${counted(document.acts, 'act')}${document.notes > 0 && `, ${counted(document.notes, 'note')}`}</span>`,
			],
		})),
	);

function meetingOf(links: Links, { body, meeting, meetingId }: DocumentSummary) {
	const line = meetingLine({ ...meeting, place: null });
	return body === null || line === null ? line : html`<a href="${links.meeting(body, meetingId)}">${line}</a>`;
}

/** Every document of the record, also those of which no body could be read. */
export function documents(frame: Frame, all: readonly DocumentSummary[]): Page {
	const newestFirst = [...all].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
	const main = html`<div class="sheet wide">${heading(frame, 'Documents', null, `${counted(all.length, 'document')}, the newest first.`)}
${all.length === 0 && html`<p class="lead">The record is empty. <a href="${frame.links.to('/import')}">Import reports</a></p>`}
${documentTable(frame.links, newestFirst, false)}${all.length > 0 && html`${takeOut(frame.links, 'documents', 'All documents')}${takeOut(frame.links, 'acts', 'All acts')}${takeOut(frame.links, 'meetings', 'All meetings')}`}</div>`;
	return { title: 'Documents', main };
}

const dayOf = ({ facts, meeting }: DocumentSummary): string => facts.issuedOn ?? meeting.from ?? '';
