import type { z } from 'zod';
import type { BodyEntry } from '../../actions/body/list.ts';
import type { listFollowUps } from '../../actions/follow-up/list.ts';
import { isCivilDate } from '../../base/date.ts';
import { capitalised, slug } from '../../base/words.ts';
import { ordinal } from '../../write/html/day.ts';
import { followUpTable } from '../../write/html/follow-up.ts';
import { counted, html, type Markup, type Shown } from '../../write/html/markup.ts';
import { takeOut } from '../../write/html/register.ts';
import { type Frame, heading, type Page } from './shell.ts';

export type FollowUpValues = Readonly<z.output<typeof listFollowUps.output>>;

/** What a person filters by, as the address has it. */
export type FollowUpFilter = Readonly<Partial<Record<'body' | 'owner' | 'status' | 'meeting' | 'due', string>>>;

interface Choice {
	readonly value: string;
	readonly count: number;
}

/** As many rows as a person looks through; more are on further pages. */
const rowsPerPage = 400;

/** What a list of follow-ups is drawn from. */
export interface FollowUpList {
	readonly values: FollowUpValues;
	readonly asked: FollowUpFilter;
	/** From 1. */
	readonly page: number;
	/** They give the ids of bodies their names. */
	readonly bodies: readonly BodyEntry[];
}

const isFiltered = (asked: FollowUpFilter): boolean => Object.values(asked).some((value) => value !== '');

/** The list of follow-ups with its filter. */
export function followUps(frame: Frame, list: FollowUpList): Page {
	const { asked, values } = list;
	const count = counted(values.followUps.length, 'follow-up');
	const about = `${count}${isFiltered(asked) ? ' of this kind' : ''}. What each says leads to the paragraph that made it so.`;
	const main = html`<div class="sheet wide">
${heading(frame, 'Follow-ups', null, about)}
${form(frame, list)}
${values.followUps.length === 0 ? none(frame, asked) : rows(frame, list)}
${values.followUps.length > 0 && takeOut(frame.links, 'follow-ups', 'These follow-ups', asked)}
</div>`;
	return { title: 'Follow-ups', main };
}

const none = ({ links }: Frame, asked: FollowUpFilter): Markup =>
	isFiltered(asked)
		? html`<p class="lead">Nothing is owed that fits all of these. <a href="${links.to('/follow-ups')}">Show all</a></p>`
		: html`<p class="lead">No report in the record opens a follow-up.</p>`;

function rows({ links }: Frame, { asked, page, values: { followUps: all } }: FollowUpList): Markup {
	const pages = Math.ceil(all.length / rowsPerPage);
	const at = Math.min(page, pages);
	const shown = all.slice((at - 1) * rowsPerPage, at * rowsPerPage);
	const turn = (to: number, words: string): Shown =>
		to >= 1 && to <= pages && html`<a href="${links.followUps({ ...asked, page: String(to) })}">${words}</a>`;
	const pager =
		pages > 1 &&
		html`<nav class="pager" aria-label="Pages">${turn(at - 1, 'Earlier rows')}<span>Page ${at} of ${pages}</span>${turn(at + 1, 'Further rows')}</nav>`;
	return html`${followUpTable(links, 'Follow-ups', shown, asked.body === undefined)}${pager}`;
}

function form(frame: Frame, { asked, bodies, values: { facets } }: FollowUpList): Markup {
	const { dates } = frame.links;
	const bodyName = (id: string): string => bodies.find((body) => body.id === id)?.name ?? id;
	const hidden = (name: string, value: string | null): Shown =>
		value !== null && html`<input type="hidden" name="${name}" value="${value}">`;
	return html`<form class="filter" method="get" action="/follow-ups" role="search" aria-label="Follow-ups">${hidden('on', dates.on)}${hidden('known', dates.known)}
${select('owner', 'Owed by', facets.owner, asked.owner, (value) => (value === 'nobody' ? 'nobody named' : value))}
${select('status', 'Status', facets.status, asked.status, (value) => value)}
${due(asked.due)}
${select('body', 'Body', facets.body, asked.body, bodyName)}
${select('meeting', 'Meeting', facets.meeting, asked.meeting, (value) => `${ordinal(Number(value))}`)}
<div class="do"><button type="submit">Show</button>${isFiltered(asked) && html`<a href="${frame.links.to('/follow-ups')}">Show all</a>`}</div></form>`;
}

function select(
	name: string,
	label: string,
	choices: readonly Choice[],
	asked: string | undefined,
	shown: (value: string) => string,
): Markup {
	const chosen = asked === undefined || asked === '' ? null : asked;
	const isChosen = (value: string): boolean => chosen !== null && slug(value) === slug(chosen);
	const missing = chosen !== null && !choices.some(({ value }) => isChosen(value));
	const sorted =
		name === 'owner' || name === 'body'
			? choices
			: [...choices].sort((a, b) => a.value.localeCompare(b.value, 'en', { numeric: true }));
	return html`<label>${label}<select name="${name}"><option value="">any</option>${missing && html`<option value="${chosen}" selected>${chosen} (0)</option>`}${sorted.map(
		({ value, count }) =>
			html`<option value="${value}"${isChosen(value) && html` selected`}>${capitalised(shown(value))} (${count})</option>`,
	)}</select></label>`;
}

/** Overdue or a day: one box each, of which the day wins. */
function due(asked: string | undefined): Markup {
	const onDay = asked !== undefined && isCivilDate(asked) ? asked : '';
	return html`<fieldset><legend>Due</legend><label class="check"><input type="checkbox" name="due" value="overdue"${asked === 'overdue' && html` checked`}> overdue</label><label class="by">by <input type="date" name="by" value="${onDay}"></label></fieldset>`;
}
