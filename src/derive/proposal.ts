import type { Cite } from '../record/cite.ts';
import type { EffectOf } from '../record/effect.ts';
import type { Proposal } from '../record/proposal.ts';
import { uniqueSlug } from './event.ts';
import { officeKey } from './officer.ts';
import { byPaper, cited, isStep, type Step } from './timeline.ts';
import { hits, sameStem, sameTitle, stems } from './words.ts';

type Mention = EffectOf<'proposal'>;

interface Draft {
	title: string;
	status: Proposal['status'];
	until: string | null;
	deferrals: number;
	item: string | null;
	steps: Proposal['steps'];
	cites: readonly Cite[];
	last: Step;
	readonly election: boolean;
}

const statuses: Readonly<Record<Mention['mode'], Proposal['status']>> = {
	raised: 'raised',
	discussed: 'under discussion',
	deferred: 'deferred',
	agreed: 'agreed',
	dropped: 'dropped',
};

/** Ideas for new activities, each with its steps. One that was decided as an event in the same breath is an event only. */
export function proposalsOf(steps: readonly Step[]): Proposal[] {
	let drafts: Draft[] = [];
	const papers = byPaper(steps);
	for (const step of steps) {
		if (isStep(step, 'proposal')) mention(drafts, step);
		if (isStep(step, 'office') && step.act.kind === 'decision') elected(drafts, step);
		if (isStep(step, 'event') && step.effect.mode === 'decided')
			drafts = withEvent(drafts, step, namedBefore(papers.get(step.paper) ?? [], step));
	}
	const taken = new Map<string, number>();
	return drafts.map(({ title, status, until, deferrals, item, steps: life, cites }) => ({
		id: uniqueSlug(title, taken),
		title,
		status,
		until: status === 'deferred' ? until : null,
		deferrals,
		item,
		steps: [...life],
		cites: [...cites],
	}));
}

function mention(drafts: Draft[], step: Step<Mention>): void {
	const known = step.effect.title === '' ? pointed(drafts, step) : titled(drafts, step);
	const draft = known ?? opened(step);
	if (draft === null) return;
	if (!known) drafts.push(draft);
	moved(draft, step, known !== null);
}

const isOpen = ({ status }: Draft): boolean => status !== 'agreed' && status !== 'dropped';

/** The newest open proposal of that title. */
const titled = (drafts: readonly Draft[], step: Step<Mention>): Draft | null =>
	newest(drafts.filter((draft) => isOpen(draft) && sameTitle(draft.title, step.effect.title)));

/** "the matter": the one named in the paragraph, else the last spoken of under the item, in this report or an earlier one. */
function pointed(drafts: readonly Draft[], step: Step<Mention>): Draft | null {
	const words = stems(step.paragraph?.text ?? '');
	const named = drafts.filter((draft) => isOpen(draft) && isNamed(draft, words));
	if (named.length > 0) return newest(named);
	const open = drafts.filter((draft) => isOpen(draft) && draft.last.item === step.item);
	return newest(open.filter(({ last }) => last.paper === step.paper)) ?? newest(open);
}

/** True where most words of its title stand among those of a paragraph. */
function isNamed({ title }: Draft, words: readonly string[]): boolean {
	const own = stems(title);
	return own.length > 0 && hits(own, words) / own.length >= 0.7;
}

const newest = (drafts: readonly Draft[]): Draft | null =>
	drafts.reduce<Draft | null>((best, draft) => (best && best.last.order > draft.last.order ? best : draft), null);

/** A proposal first met; agreeing or dropping something never proposed makes none. */
function opened(step: Step<Mention>): Draft | null {
	const { mode, title } = step.effect;
	if (mode === 'agreed' || mode === 'dropped') return null;
	const words = title === '' && mode === 'deferred' ? (step.item ?? '') : title;
	if (words === '') return null;
	return {
		title: words,
		status: statuses[mode],
		until: null,
		deferrals: 0,
		item: step.item,
		steps: [],
		cites: [],
		last: step,
		election: step.effect.election === true,
	};
}

function moved(draft: Draft, step: Step<Mention>, known: boolean): void {
	const { mode, title, until } = step.effect;
	const status = known && mode === 'raised' ? 'under discussion' : statuses[mode];
	draft.status =
		draft.status === 'deferred' && draft.last.paper === step.paper && status === 'under discussion'
			? 'deferred'
			: status;
	if (mode === 'deferred') {
		draft.deferrals += 1;
		draft.until = until;
	}
	if (stems(title).length > stems(draft.title).length && draft.steps.length === 1 && draft.last.paper === step.paper)
		draft.title = title;
	draft.item = step.item ?? draft.item;
	draft.steps = [...draft.steps, { status, words: step.act.content, cites: [step.cite] }];
	draft.cites = cited(draft.cites, step.cite);
	draft.last = step;
}

/** Names of events in the same report, up to a step. */
const namedBefore = (steps: readonly Step[], { order }: Step): string[] =>
	steps.filter((step) => step.order <= order).flatMap(({ effect }) => (effect.kind === 'event' ? [effect.title] : []));

/** A decision to hold an event answers the proposal of it: in the same report they are one thing, in a later one it is agreed. */
function withEvent(drafts: readonly Draft[], step: Step<EffectOf<'event'>>, named: readonly string[]): Draft[] {
	const sort = stems(step.effect.sort);
	const names = (draft: Draft): boolean =>
		sort.every((word) => stems(draft.title).some((other) => sameStem(word, other))) ||
		named.some((title) => sameTitle(title, draft.title));
	const here = (draft: Draft): boolean =>
		draft.last.paper === step.paper && draft.last.item === step.item && draft.steps.length === 1;
	for (const draft of drafts)
		if (isOpen(draft) && !here(draft) && names(draft) && sameTitle(draft.title, step.effect.title))
			answered(draft, step);
	return drafts.filter((draft) => !(isOpen(draft) && here(draft) && names(draft)));
}

/** "elected Mr. Sala as Vice-Chair": the election that was put off has been held. */
function elected(drafts: readonly Draft[], step: Step<EffectOf<'office'>>): void {
	const office = stems(officeKey(step.effect.office));
	for (const draft of drafts)
		if (draft.election && isOpen(draft) && hits(office, stems(officeKey(draft.title))) > 0) answered(draft, step);
}

function answered(draft: Draft, step: Step): void {
	draft.status = 'agreed';
	draft.steps = [...draft.steps, { status: 'agreed', words: step.act.content, cites: [step.cite] }];
	draft.cites = cited(draft.cites, step.cite);
	draft.last = step;
}
