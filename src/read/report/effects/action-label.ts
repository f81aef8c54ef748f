import type { EffectOf } from '../../../record/effect.ts';
import { namesOf } from './action-name.ts';
import { type ActionState, stateAtEnd, stateAtHead } from './action-state.ts';
import { ordinalOf } from './meeting.ts';
import { clauseEnd, type EffectContext, type Found, find, type Quote, quote, shown } from './scene.ts';
import type { Phrase } from './words.ts';

type Progress = EffectOf<'progress'>;

/** Behind a label, before what is said under it: "(Secretariat): ", " – ". */
const behind = /^ ?(?:\([^()]{1,60}\) ?)?[:.–—-]+ ?/u;

/** The label under which the words before a place stand: the last that opens the paragraph or a sentence, with a colon behind. */
export function labelOver(scene: EffectContext, to: number): string | null {
	return labels(scene, scene.words.actionLabel, 0, to).findLast((found) => heads(scene, found))?.text ?? null;
}

function labels(scene: EffectContext, phrase: Phrase, from: number, to: number): Found[] {
	const found: Found[] = [];
	for (let at = from; at < to; ) {
		const next = find(scene, phrase, at, to);
		if (next === null) break;
		found.push(next);
		at = next.end;
	}
	return found;
}

const heads = ({ view }: EffectContext, { start, end }: Found): boolean =>
	/(?:^|[.;:!?)] )\[?$/u.test(view.text.slice(0, start)) && behind.test(view.text.slice(end, end + 80));

/**
 * What lists of actions tell of each: "Action 14/2: ongoing.", "Actions 3.1 to 3.4 were closed", "Action 4: Secretariat to ask.
 * Done.", "items 2 and 4 of the action list are closed", "all actions of the 13th meeting have been completed".
 */
export function statedOf(scene: EffectContext): Progress[] {
	const { start, end } = scene.reach;
	const found = labels(scene, scene.words.actionLabel, start, end);
	const own = found.flatMap((label, i) => {
		const next = found.slice(i + 1).find((other) => heads(scene, other));
		return stated(scene, label, next?.start ?? end);
	});
	return [...own, ...pointsOf(scene, found), ...everyOf(scene)];
}

function stated(scene: EffectContext, label: Found, to: number): Progress[] {
	const said = saidBehind(scene, label, to);
	return said === null
		? []
		: namesOf(label.text).map((name) => progress(said.state, said.what, scene, { label: name }));
}

/** "items 2, 4 and 5", where the heading above or the words behind speak of actions: their numbers are labels of actions. */
function pointsOf(scene: EffectContext, known: readonly Found[]): Progress[] {
	const { start, end } = scene.reach;
	const listed = scene.item !== null && scene.words.actionList.test(scene.item);
	return labels(scene, scene.words.actionPoints, start, end)
		.filter(
			(point) =>
				!known.some((label) => point.start < label.end && point.end > label.start) &&
				(listed || scene.words.actionList.test(scene.view.text.slice(point.end, point.end + 40))),
		)
		.flatMap((point) => {
			const said = saidBehind(scene, point, end);
			return said === null
				? []
				: namesOf(point.text).map((name) =>
						progress(said.state, said.what, scene, { label: name.slice(name.lastIndexOf(' ') + 1) }),
					);
		});
}

interface Said {
	readonly state: Progress['state'];
	readonly what: Quote;
}

/** What is said of a label: right behind it, at the end of what stands under it, or by the verb before it. */
function saidBehind(scene: EffectContext, label: Found, to: number): Said | null {
	const { text } = scene.view;
	const from =
		label.end + (behind.exec(text.slice(label.end, to)) ?? /^,? ?/u.exec(text.slice(label.end, to)) ?? [''])[0].length;
	const words = text.slice(from, to).trimEnd();
	const atHead = stateAtHead(words, scene.words.actions);
	if (atHead !== null) {
		const end = Math.max(clauseEnd(scene, from, to), from + atHead.end);
		return { state: atHead.state, what: quote(scene, label.start, end) };
	}
	const state = heads(scene, label) ? closingState(stateAtEnd(words, scene.words.actions)?.state) : null;
	if (state !== null) return { state, what: quote(scene, label.start, from + words.length) };
	const verb = closedBefore(scene, label);
	return verb === null ? null : { state: 'done', what: quote(scene, verb.start, label.end) };
}

/** "closed", "agreed to close", right before a label. */
function closedBefore(scene: EffectContext, { start }: Found): Found | null {
	const from = Math.max(scene.reach.start, start - 40);
	const to = scene.view.text.slice(from, start).trimEnd().length + from;
	return find(scene, scene.words.closesAction, from, to);
}

/** What is said behind a task closes it; one still open or under way is asked again there. */
const closingState = (state: ActionState | undefined): ActionState | null =>
	state === 'done' || state === 'dropped' || state === 'superseded' ? state : null;

/** "All actions of the 13th meeting are closed, except Action 13/4": with those that are left out. */
function everyOf(scene: EffectContext): Progress[] {
	return labels(scene, scene.words.everyAction, scene.reach.start, scene.reach.end).flatMap((found) => {
		const which = found.groups.which;
		const listed = scene.item !== null && scene.words.actionList.test(scene.item);
		if (which === undefined && !listed) return [];
		const end = clauseEnd(scene, found.end, scene.reach.end);
		const left = exceptedIn(scene, found.end, end);
		const said = left === null ? null : (saidBehind(scene, found, end) ?? saidAfter(scene, found, left.end, end));
		if (left === null || said === null) return [];
		const meeting = which === undefined ? null : (ordinalOf(scene, which.text.toLowerCase()) ?? 'last');
		return [progress(said.state, said.what, scene, { every: { meeting, except: left.names } })];
	});
}

/** "All actions but Action 13/4 have been closed". */
function saidAfter(scene: EffectContext, found: Found, from: number, to: number): Said | null {
	const state = stateAtHead(scene.view.text.slice(from, to).replace(/^[, ]+/u, ''), scene.words.actions)?.state;
	return state === undefined ? null : { state, what: quote(scene, found.start, to) };
}

/** What a clause leaves out, and where its words end; null where it leaves out something that has no label. */
function exceptedIn(
	scene: EffectContext,
	from: number,
	to: number,
): { readonly names: string[]; readonly end: number } | null {
	const except = find(scene, scene.words.exceptAction, from, to);
	if (except === null) return { names: [], end: from };
	const numbers = except.groups.labels;
	return numbers === undefined
		? null
		: {
				names: namesOf(`- ${numbers.text}`).map((name) => name.slice(2)),
				end: numbers.end,
			};
}

const progress = (
	state: Progress['state'],
	what: Quote,
	scene: EffectContext,
	whose: Pick<Progress, 'label' | 'every'>,
): Progress => ({
	kind: 'progress',
	state,
	by: [],
	what: what.text,
	...whose,
	...(state === 'failed' && { yet: true as const }),
	...shown(scene, what),
});
