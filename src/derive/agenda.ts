import { daysBetween, longDate } from '../base/date.ts';
import type { NextAgenda, Reason } from '../record/agenda.ts';
import type { Cite } from '../record/cite.ts';
import type { Standing } from '../record/standing.ts';
import { isMandateDue } from './mandate.ts';
import { ordinalOf, type Paper, papersOf, type StandingInput } from './timeline.ts';
import { share, stems } from './words.ts';

/** A reason and the item under which its matter was last dealt with. */
interface Placed extends Reason {
	readonly item: string | null;
}

/**
 * The agenda of the body's next meeting: the items of its last report, and under each whatever is outstanding there.
 * What has no item of its own any more goes under the most like it.
 */
export function nextAgendaOf(input: StandingInput, standing: Standing): NextAgenda {
	const papers = papersOf(input);
	const last = papers.at(-1);
	const titles = last ? topItems(last) : [];
	const reasons = outstanding(standing, last);
	const placed = titles.map((): Reason[] => []);
	for (const { item, ...reason } of reasons) placed[placeOf(item, reason, titles, last)]?.push(reason);
	return {
		body: input.body,
		on: input.on,
		known: input.known,
		meeting: meetingOf(standing, last),
		items: titles.map((title, index) => ({ number: String(index + 1), title, reasons: placed[index] ?? [] })),
	};
}

/** The last report's items; elections are left out, they come up when they are due. */
function topItems({ version: { reading } }: Paper): string[] {
	const elected = new Set(
		reading.acts
			.filter(({ effects, kind }) => kind === 'decision' && effects.some((effect) => effect.kind === 'office'))
			.map(({ paragraph }) => reading.paragraphs.find(({ number }) => number === paragraph)?.item ?? null),
	);
	return reading.items
		.filter(({ parent, number, title }) => parent === null && !elected.has(number ?? title))
		.map(({ title }) => title);
}

function meetingOf({ nextMeeting }: Standing, last: Paper | undefined): NextAgenda['meeting'] {
	if (nextMeeting) {
		const { ordinal, from, to, precision, place } = nextMeeting;
		return { ordinal, from, to, precision, place };
	}
	const own = last ? ordinalOf(last) : null;
	return { ordinal: own === null ? null : own + 1, from: null, to: null, precision: null, place: null };
}

/** Everything that the next meeting has to take up, in the order of the nouns. */
function outstanding(standing: Standing, last: Paper | undefined): Placed[] {
	const owed = standing.followUps.filter(
		({ status }) => status === 'open' || status === 'waiting' || status === 'in progress',
	);
	const covered = owed.flatMap(({ cites }) => cites);
	return [
		...mandateReason(standing, last),
		...standing.programme.filter(({ status }) => isResting(status)).map(projectReason),
		...standing.events.filter((event) => isAhead(event) || lapsedSince(event, last)).map(eventReason),
		...standing.proposals.flatMap(proposalReason),
		...owed.map(followUpReason),
		...standing.contributions
			.filter((entry) => isAwaited(entry) && !isCovered(entry.cites, covered))
			.map(contributionReason),
	];
}

const isAhead = ({ status }: Standing['events'][number]): boolean =>
	status === 'planned' || status === 'tentative' || status === 'confirmed';

/** An event whose day passed since the last meeting: the next one asks what became of it, once. */
const lapsedSince = ({ status, to }: Standing['events'][number], last: Paper | undefined): boolean =>
	status === 'lapsed' && to !== null && last !== undefined && to > last.day;

const isResting = (status: string | null): boolean =>
	status !== null && !['established', 'completed', 'closed', 'active'].includes(status);
const isAwaited = ({ status }: Standing['contributions'][number]): boolean =>
	status === 'invited' || status === 'considered' || status === 'offered';

/** True where the newest act of an entry is a reason already. */
function isCovered(cites: readonly Cite[], covered: readonly Cite[]): boolean {
	const newest = cites.at(-1);
	return covered.some(
		({ document, act }) => newest !== undefined && document === newest.document && act === newest.act,
	);
}

/** In time: the coming meeting is the last one before its end, or the end has passed. */
function mandateReason({ mandate, nextMeeting, on }: Standing, last: Paper | undefined): Placed[] {
	if (mandate === null || last === undefined) return [];
	const next = nextMeeting?.from ?? null;
	const interval = next === null ? 365 : daysBetween(last.day, next);
	const coming = next ?? (last.day > on ? last.day : on);
	if (!isMandateDue(mandate, coming, Math.max(interval, 0))) return [];
	const until = mandate.until === null ? '' : `on ${longDate(mandate.until)}`;
	const text = `Mandate ${mandate.status === 'expired' ? 'expired' : 'ends'} ${until}: to be renewed or the body closed`;
	return [{ why: 'mandate', text, item: mandate.item, cites: mandate.cites }];
}

const projectReason = ({ number, title, status, reason, item, cites }: Standing['programme'][number]): Placed => ({
	why: 'project',
	text: `${number} ${title}: ${status}${reason ? ` (${reason})` : ''}`,
	item,
	cites: cites.filter(({ act }) => act !== undefined),
});

const eventReason = ({ title, status, because, item, cites }: Standing['events'][number]): Placed => ({
	why: 'event',
	text: `${title}: ${status}. ${because}`,
	item,
	cites,
});

function proposalReason({ title, status, until, deferrals, item, cites }: Standing['proposals'][number]): Placed[] {
	if (status === 'agreed' || status === 'dropped') return [];
	const put = until === null ? 'put off' : `put off until the ${until}`;
	const text =
		status === 'deferred'
			? `${title}: ${put}${deferrals > 1 ? `, for the ${nth(deferrals)} time` : ''}`
			: `${title}: ${status}`;
	return [{ why: status === 'deferred' ? 'deferred-proposal' : 'open-proposal', text, item, cites }];
}

const nth = (count: number): string => ['', 'first', 'second', 'third', 'fourth', 'fifth'][count] ?? `${count}th`;

const followUpReason = ({ owner, what, status, overdue, item, cites }: Standing['followUps'][number]): Placed => ({
	why: 'follow-up',
	text: `${owner.length > 0 ? owner.join(' and ') : 'Nobody yet'}: ${what} (${overdue ? 'overdue' : status})`,
	item,
	cites,
});

const contributionReason = ({ party, for: what, status, item, cites }: Standing['contributions'][number]): Placed => ({
	why: 'contribution',
	text: `${party}: ${what} (${status})`,
	item,
	cites,
});

/** The item a reason goes under: the one of its title, else the one most like it, else the one with most paragraphs. */
function placeOf(item: string | null, reason: Reason, titles: readonly string[], last: Paper | undefined): number {
	const exact = item === null ? -1 : titles.indexOf(item);
	if (exact >= 0) return exact;
	const like = titles.map((title) => share(stems(title), stems(item ?? reason.text)));
	const best = Math.max(0, ...like);
	return best >= 0.5 ? like.indexOf(best) : fullest(titles, last);
}

function fullest(titles: readonly string[], last: Paper | undefined): number {
	const sizes = titles.map(
		(title) => last?.version.reading.items.find((item) => item.title === title)?.paragraphs.length ?? 0,
	);
	return sizes.length === 0 ? -1 : sizes.indexOf(Math.max(...sizes));
}
