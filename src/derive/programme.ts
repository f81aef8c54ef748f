import type { Cite } from '../record/cite.ts';
import type { EffectOf } from '../record/effect.ts';
import type { Event } from '../record/event.ts';
import type { Proposal } from '../record/proposal.ts';
import type { ProgrammeEntry } from '../record/standing.ts';
import { Cites } from './cite.ts';
import { byPaper, isStep, type Paper, type Step } from './timeline.ts';
import { sameTitle, share, stems } from './words.ts';

interface Draft {
	readonly number: string;
	title: string;
	status: string | null;
	reason: string | null;
	item: string | null;
	readonly cites: Cites;
}

/** The programme of work: every project that a report heads or founds, with its newest status and the event that serves it. */
export function programmeOf(
	papers: readonly Paper[],
	steps: readonly Step[],
	events: readonly Event[],
	proposals: readonly Proposal[],
): ProgrammeEntry[] {
	const drafts = new Map<string, Draft>();
	const own = byPaper(steps);
	for (const paper of papers) {
		const told = (own.get(paper) ?? []).filter((step) => isStep(step, 'project'));
		headed(drafts, paper, told);
		for (const step of told) tell(drafts, step, proposals);
	}
	const places = placesOf(papers);
	return [...drafts.values()]
		.sort((a, b) => byNumber(a.number, b.number))
		.map((draft) => ({
			...draft,
			event: eventFor(draft, events)?.title ?? null,
			cites: withEvent(draft, events, places),
		}));
}

/** Projects as a report's headings have them, cited by the paragraphs below whose acts changed something. */
function headed(drafts: Map<string, Draft>, paper: Paper, steps: readonly Step<EffectOf<'project'>>[]): void {
	for (const { number, title, paragraphs, status, reason } of paper.version.reading.projects) {
		const draft = drafts.get(number) ?? { number, title, status: null, reason: null, item: null, cites: new Cites() };
		const first = paragraphs[0];
		const item = itemOf(paper, first);
		draft.title = title;
		draft.item = item ?? draft.item;
		if (status !== null && !steps.some(({ effect }) => effect.number === number))
			Object.assign(draft, { status, reason });
		if (first !== undefined) draft.cites.add({ document: paper.cited, paragraph: first });
		drafts.set(number, draft);
	}
}

function itemOf(paper: Paper, paragraph: string | undefined): string | null {
	const { paragraphs, items } = paper.version.reading;
	const key = paragraphs.find(({ number }) => number === paragraph)?.item ?? null;
	return key === null ? null : (items.find(({ number, title }) => (number ?? title) === key)?.title ?? key);
}

/** A status told in words; a project founded takes its title from the proposal it was. */
function tell(drafts: Map<string, Draft>, step: Step<EffectOf<'project'>>, proposals: readonly Proposal[]): void {
	const { number, title, status, reason } = step.effect;
	const known =
		number === null
			? [...drafts.values()].find((draft) => title !== null && sameTitle(draft.title, title))
			: drafts.get(number);
	if (!known && number === null) return;
	const full = proposals.find((proposal) => title !== null && sameTitle(proposal.title, title))?.title ?? title ?? '';
	const draft = known ?? {
		number: number ?? '',
		title: full,
		status: null,
		reason: null,
		item: step.item,
		cites: new Cites(),
	};
	draft.status = status;
	draft.reason = reason;
	draft.cites.deleteWhole(step.cite);
	draft.cites.add(step.cite);
	drafts.set(draft.number, draft);
}

/** The newest event that serves a project: by the heading it was decided under, else by the words of its title. */
function eventFor(draft: Draft, events: readonly Event[]): Event | null {
	const live = events.filter(({ status }) => status !== 'superseded' && status !== 'cancelled');
	return (
		live.findLast(({ projects }) => projects.includes(draft.number)) ??
		live.findLast(({ title, projects }) => projects.length === 0 && share(stems(title), stems(draft.title)) >= 0.75) ??
		null
	);
}

/** Its own cites and its event's, in the order of the record; a paragraph cited for an act is not cited again as a whole. */
function withEvent(draft: Draft, events: readonly Event[], places: ReadonlyMap<string, number>): Cite[] {
	const all = [...new Cites([...draft.cites, ...(eventFor(draft, events)?.cites ?? [])])];
	const named = new Set(
		all.filter(({ act }) => act !== undefined).map(({ document, paragraph }) => `${document} ${paragraph}`),
	);
	const placeOf = ({ document, paragraph }: Cite): number => places.get(`${document} ${paragraph}`) ?? 0;
	return all
		.filter(({ document, paragraph, act }) => act !== undefined || !named.has(`${document} ${paragraph}`))
		.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Where each paragraph stands in the record. */
const placesOf = (papers: readonly Paper[]): ReadonlyMap<string, number> =>
	new Map(
		papers
			.flatMap(({ cited, version }) => version.reading.paragraphs.map(({ number }) => `${cited} ${number}`))
			.map((key, index) => [key, index]),
	);

/** "1.2" before "1.10", and any numbering by its parts. */
export function byNumber(a: string, b: string): number {
	const [x, y] = [a.split('.'), b.split('.')];
	for (let i = 0; i < Math.max(x.length, y.length); i++) {
		const difference = Number(x[i] ?? -1) - Number(y[i] ?? -1);
		if (Number.isNaN(difference)) return a < b ? -1 : a > b ? 1 : 0;
		if (difference !== 0) return difference;
	}
	return 0;
}
