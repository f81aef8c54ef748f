import type { Place } from '../../../base/place.ts';
import type { EffectOf } from '../../../record/effect.ts';
import type { When } from '../../../record/time.ts';
import {
	type BareAct,
	type EffectContext,
	type Found,
	find,
	findAny,
	isBody,
	placeWithin,
	shown,
	timeWithin,
} from './scene.ts';
import { eventNameIn } from './title.ts';

type Meeting = EffectOf<'meeting'>;

/** "agreed to hold its fifth meeting in November in conjunction with the Forum": the body's next meeting is set. */
export function meetingOf(act: BareAct, scene: EffectContext): Meeting[] {
	if (act.negated) return [];
	const own = scene.own;
	const found = meetingNamed(scene, own.start, own.end) ?? namedBefore(act, scene);
	if (found === null || !speaksOfMeeting(act, scene, found)) return beside(scene);
	const place = act.place !== null && scene.words.indefinite.test(act.place) ? null : act.place;
	const when = act.when ?? timeWithin(scene, found.end, own.end)?.when ?? null;
	return [meeting(scene, found, when, place ?? placeWithin(scene, found.end, own.end)?.name ?? null, own)];
}

/** "accepted to host its fourth session and agreed that the session would be held in May": the one just named. */
function namedBefore(act: BareAct, scene: EffectContext): Found | null {
	const again = act.kind === 'decision' ? find(scene, scene.words.thatMeeting, scene.own.start, scene.own.end) : null;
	const before = again && meetingNamed(scene, 0, scene.own.start);
	return again && before ? { ...again, groups: before.groups } : null;
}

function meeting(scene: EffectContext, found: Found, when: When | null, place: string | null, at: Place): Meeting {
	const which = found.groups.which?.text.toLowerCase() ?? '';
	return {
		kind: 'meeting',
		ordinal: scene.words.next.test(which) ? null : ordinalOf(scene, which),
		when,
		place,
		conjunction: conjunctionOf(scene, found.end, at.end),
		...shown(scene, at),
	};
}

/** "The twelfth session will be held in Linz in March 2012.": no act, but a sentence beside one, with days. */
function beside(scene: EffectContext): Meeting[] {
	const own = scene.own;
	for (const sentence of scene.near) {
		if (sentence.start < own.end && sentence.end > own.start) continue;
		const found = meetingNamed(scene, sentence.start, sentence.end);
		const time = found && timeWithin(scene, found.start, sentence.end);
		if (!found || !time) continue;
		return [meeting(scene, found, time.when, placeWithin(scene, found.end, sentence.end)?.name ?? null, sentence)];
	}
	return [];
}

/** Decisions set a meeting; what is merely said does if it gives it a time, and is no suggestion. */
function speaksOfMeeting(act: BareAct, scene: EffectContext, found: Found): boolean {
	if (act.kind === 'decision') return true;
	const timed = act.when !== null || timeWithin(scene, found.end, scene.own.end) !== null;
	return timed && !scene.words.proposes.has(act.verb) && scene.words.isSet.test(`${found.text} ${act.content}`);
}

/** The body's own meeting: "its fifth meeting", "the Eighth Meeting of the Panel", "SAP-09" by the body's short name. */
function meetingNamed(scene: EffectContext, from: number, to: number): Found | null {
	const found = findAny(scene, scene.words.ownMeeting, from, to);
	return found ?? (scene.aliases.length === 0 ? null : shortNamed(scene, from, to));
}

function shortNamed(scene: EffectContext, from: number, to: number): Found | null {
	const found = find(scene, scene.words.shortMeeting, from, to);
	return found && isBody(scene, found.groups.alias?.text ?? '') ? found : null;
}

/** The ordinal that a word or numeral gives: "thirteenth", "13th". */
export function ordinalOf({ words }: EffectContext, which: string): number | null {
	const digits = /^\d+/u.exec(which)?.[0];
	const value = digits === undefined ? words.ordinals.get(which) : Number(digits);
	return value !== undefined && value > 0 ? value : null;
}

function conjunctionOf(scene: EffectContext, from: number, to: number): string | null {
	const found = find(scene, scene.words.conjunction, from, to);
	return found === null ? null : (eventNameIn(scene, found.end, to)?.text ?? null);
}
