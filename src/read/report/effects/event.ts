import type { EffectOf } from '../../../record/effect.ts';
import type { When } from '../../../record/time.ts';
import { type BareAct, clauseEnd, type EffectContext, find, placeWithin, shown, timeWithin } from './scene.ts';
import { type EventName, eventNameIn, eventNamesIn } from './title.ts';
import type { EffectWords } from './words.ts';

type Event = EffectOf<'event'>;

/** What an act does to events: decides, confirms, cancels or puts off one, or tells that one was held. */
export function eventsOf(act: BareAct, scene: EffectContext): Event[] {
	const decided = act.negated ? null : decision(act, scene);
	return decided ? [decided] : fates(act, scene);
}

/** "decided to hold this Forum …", "agreed that a workshop should be held …", "confirmed that the Workshop would be held". */
function decision(act: BareAct, scene: EffectContext): Event | null {
	if (act.kind !== 'decision' && !(act.kind === 'commitment' && scene.words.vows.has(act.verb))) return null;
	const { start, end } = scene.content;
	const name = heldName(scene, start, end);
	if (name === null) return null;
	const mode = scene.words.confirms.has(act.verb) ? 'confirmed' : 'decided';
	const own = scene.own;
	return {
		kind: 'event',
		mode,
		title: name.text,
		sort: name.sort,
		when: dayItself(act.when ?? timeWithin(scene, name.end, own.end)?.when ?? null),
		place: placeOf(act, scene, name.end, own.end),
		conditions: [...act.conditions],
		...shown(scene, { start: own.start, end: own.end }),
	};
}

/** "reporter au 18 mars": for an event it is that day, though for a task it would be the days up to it. */
const dayItself = (when: When | null): When | null =>
	when !== null && when.from === null && when.precision === 'day' ? { ...when, from: when.to } : when;

/** Where it is to be held; a promise gives no place of its own, so the words behind the name do. */
function placeOf(act: BareAct, scene: EffectContext, from: number, to: number): string | null {
	if (act.kind === 'commitment') return placeWithin(scene, from, to)?.name ?? null;
	return indefinitePlace(act, scene) ? null : act.place;
}

const indefinitePlace = (act: BareAct, scene: EffectContext): boolean =>
	act.place === null || scene.words.indefinite.test(act.place);

/** The event that words decide to hold: named after "hold", or before "should be held". */
function heldName(scene: EffectContext, start: number, end: number): EventName | null {
	const hold = find(scene, scene.words.hold, start, end);
	const passive = find(scene, scene.words.beHeld, start, end);
	if (passive) return eventNameIn(scene, start, passive.start);
	if (hold === null || refused(scene, start, hold.start)) return null;
	const meeting = scene.words.ownMeeting.some((phrase) => find(scene, phrase, start, end)?.start === hold.start);
	const name = eventNameIn(scene, hold.end, end);
	const beside =
		name !== null && find(scene, scene.words.conjunction, hold.end, Math.min(end, name.start + 1)) !== null;
	return name !== null && !meeting && !beside && name.start - hold.end < 60 ? name : null;
}

const refused = (scene: EffectContext, start: number, end: number): boolean =>
	scene.words.drops.some((phrase) => find(scene, phrase, start, end + 12)?.start === start) ||
	/(?:^| )not to $/u.test(scene.view.text.slice(start, end));

/** What the words tell of events: each named one with what became of it. Decisions tell only of cancelling and putting off. */
function fates(act: BareAct, scene: EffectContext): Event[] {
	const moved = act.kind === 'decision' ? movedAgain(act, scene) : null;
	if (moved !== null) return [moved];
	return scene.near.flatMap((sentence) => {
		const own = scene.own;
		const names = eventNamesIn(scene, sentence.start, sentence.end);
		return names.flatMap((name, index) => {
			const next = names[index + 1]?.start ?? sentence.end;
			const previous = names[index - 1]?.end ?? Math.max(sentence.start, own.start);
			const fate = fateOf(act, scene, name, previous, next);
			return fate ? [fate] : [];
		});
	});
}

/** "the Seminar had not taken place. The Group decided to reschedule it for 26 October": the event named last before. */
function movedAgain(act: BareAct, scene: EffectContext): Event | null {
	const { start, end } = scene.content;
	const found = find(scene, scene.words.putsOffIt, start, end);
	const name = found && eventNamesIn(scene, 0, scene.own.start).at(-1);
	if (!found || !name || act.negated) return null;
	const when = dayItself(act.when ?? timeWithin(scene, found.end, end)?.when ?? null);
	const place = act.place ?? placeWithin(scene, found.end, end)?.name ?? null;
	const said = shown(scene, scene.own);
	return { kind: 'event', mode: 'postponed', title: name.text, sort: name.sort, when, place, conditions: [], ...said };
}

function fateOf(act: BareAct, scene: EffectContext, name: EventName, from: number, to: number): Event | null {
	for (const i of scene.sightings.among(scene.words.fates)) {
		const row = scene.words.fates[i] as EffectWords['fates'][number];
		if (act.kind === 'decision' ? row.means === 'held' || row.means === 'planned' : row.side === 'before') continue;
		const found =
			row.side === 'after'
				? find(scene, row.phrase, name.end, Math.min(to, name.end + 120))
				: find(scene, row.phrase, Math.max(from, name.start - 40), name.start);
		if (found === null) continue;
		const end = clauseEnd(scene, found.start, to);
		const time = timeWithin(scene, found.start, end) ?? timeWithin(scene, name.end, end);
		if (row.means === 'held' && time?.when?.tentative) continue;
		return {
			kind: 'event',
			mode: row.means,
			title: name.text,
			sort: name.sort,
			when: row.means === 'cancelled' ? null : dayItself(time?.when ?? (act.kind === 'decision' ? act.when : null)),
			place: placeWithin(scene, name.end, end)?.name ?? null,
			conditions: [],
			...shown(scene, row.side === 'after' ? { start: name.start, end } : { start: found.start, end: name.end }),
		};
	}
	return null;
}
