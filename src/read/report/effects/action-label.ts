import type { EffectOf } from '../../../record/effect.ts';
import { stateAtEnd, stateAtHead } from './action-state.ts';
import { clauseEnd, type EffectContext, type Found, find, quote, shown } from './scene.ts';

type Progress = EffectOf<'progress'>;

/** Behind a label, before what is said under it: "(Secretariat): ", " – ". */
const behind = /^ ?(?:\([^()]{1,60}\) ?)?[:.–—-]+ ?/u;

/** The label under which the words before a place stand: the last that opens the paragraph or a sentence, with a colon behind. */
export function labelOver(scene: EffectContext, to: number): string | null {
	return labels(scene, 0, to).findLast((found) => heads(scene, found))?.text ?? null;
}

function labels(scene: EffectContext, from: number, to: number): Found[] {
	const found: Found[] = [];
	for (let at = from; at < to; ) {
		const next = find(scene, scene.words.actionLabel, at, to);
		if (next === null) break;
		found.push(next);
		at = next.end;
	}
	return found;
}

const heads = ({ view }: EffectContext, { start, end }: Found): boolean =>
	/(?:^|[.;:!?)] )\[?$/u.test(view.text.slice(0, start)) && behind.test(view.text.slice(end, end + 80));

/** "Action 14/2: ongoing.", "Actions 3.1 and 3.2 were closed", "Action 4: Secretariat to ask. Done.": each with its label. */
export function statedOf(scene: EffectContext): Progress[] {
	const found = labels(scene, scene.reach.start, scene.reach.end);
	return found.flatMap((label, i) => {
		const next = found.slice(i + 1).find((other) => heads(scene, other));
		return stated(scene, label, next?.start ?? scene.reach.end);
	});
}

function stated(scene: EffectContext, label: Found, to: number): Progress[] {
	const { text } = scene.view;
	const from = label.end + (behind.exec(text.slice(label.end, to))?.[0].length ?? 1);
	const words = text.slice(from, to).trimEnd();
	const atHead = stateAtHead(words, scene.words.actions);
	const atEnd = atHead === null && heads(scene, label) ? stateAtEnd(words, scene.words.actions) : null;
	const state = atHead?.state ?? closing(atEnd?.state);
	if (state === null) return [];
	const end = atHead === null ? from + words.length : clauseEnd(scene, from, to);
	const what = quote(scene, label.start, Math.max(end, from + (atHead?.end ?? 0)));
	return namesOf(label.text).map((name) => ({
		kind: 'progress',
		state,
		by: [],
		what: what.text,
		label: name,
		...(state === 'failed' && { yet: true as const }),
		...shown(scene, what),
	}));
}

/** What is said behind a task closes it; one still open or under way is asked again there. */
const closing = (state: Progress['state'] | undefined): Progress['state'] | null =>
	state === 'done' || state === 'dropped' || state === 'superseded' ? state : null;

/** "Actions 3.1 and 3.2" are "Action 3.1" and "Action 3.2": the noun with each number. */
function namesOf(label: string): string[] {
	const first = /\d/u.exec(label)?.index ?? 0;
	const noun = label.slice(0, first).trimEnd();
	const numbers = label.slice(first).split(/, ?| (?:and|et|и|&) /u);
	return numbers.map((number) => `${numbers.length > 1 ? noun.replace(/s$/u, '') : noun} ${number}`);
}
