import type { EffectOf } from '../../../record/effect.ts';
import { type BareAct, type EffectContext, find, findAny, ownWords, shown } from './scene.ts';
import { eventNameIn } from './title.ts';

type Meeting = EffectOf<'meeting'>;

/** "agreed to hold its fifth meeting in November in conjunction with the Forum": the body's next meeting is set. */
export function meetingOf(act: BareAct, scene: EffectContext): Meeting[] {
	if (act.negated || !speaksOfMeeting(act, scene)) return [];
	const own = ownWords(act, scene);
	const found = findAny(scene, scene.words.ownMeeting, own.start, own.end);
	if (found === null) return [];
	const which = found.groups.which?.text.toLowerCase() ?? '';
	return [
		{
			kind: 'meeting',
			ordinal: scene.words.next.test(which) ? null : ordinalOf(scene, which),
			when: act.when,
			place: act.place !== null && scene.words.indefinite.test(act.place) ? null : act.place,
			conjunction: conjunctionOf(scene, found.end, own.end),
			...shown(scene, own),
		},
	];
}

/** Decisions set a meeting; information does if it gives it a time. */
const speaksOfMeeting = (act: BareAct, scene: EffectContext): boolean =>
	act.kind === 'decision' ||
	((act.kind === 'information' || act.kind === 'acknowledgement') &&
		act.when !== null &&
		scene.words.isSet.test(act.content));

function ordinalOf(scene: EffectContext, which: string): number | null {
	const digits = /^\d+/u.exec(which)?.[0];
	const value = digits === undefined ? scene.words.ordinals.get(which) : Number(digits);
	return value !== undefined && value > 0 ? value : null;
}

function conjunctionOf(scene: EffectContext, from: number, to: number): string | null {
	const found = find(scene, scene.words.conjunction, from, to);
	return found === null ? null : (eventNameIn(scene, found.end, to)?.text ?? null);
}
