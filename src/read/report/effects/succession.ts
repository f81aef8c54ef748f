import type { Place } from '../../../base/place.ts';
import type { EffectOf } from '../../../record/effect.ts';
import { type BareAct, clauseEnd, type EffectContext, type Found, find, isBody, shown, timeWithin } from './scene.ts';
import type { Phrase } from './words.ts';

type Succession = EffectOf<'succession'>;

/**
 * "decided that the Team would be succeeded by the Group on Locks as of 1 January 2005": only a decision moves what is open. What is
 * asked or talked about moves nothing, nor does one chairman who succeeds another.
 */
export function successionOf(act: BareAct, scene: EffectContext): Succession[] {
	if (act.negated || act.kind !== 'decision') return [];
	return scene.near.flatMap((sentence) => inSentence(act, scene, sentence)).slice(0, 1);
}

function inSentence(act: BareAct, scene: EffectContext, sentence: Place): Succession[] {
	for (const i of scene.sightings.among(scene.words.successions)) {
		const found = find(scene, scene.words.successions[i] as Phrase, sentence.start, sentence.end);
		if (found === null) continue;
		const [ends, goesOn] = [nameIn(act, scene, found, 'body'), nameIn(act, scene, found, 'other')];
		if (ends === undefined || goesOn === undefined || goesOn === null) continue;
		const end = clauseEnd(scene, found.start, sentence.end);
		const when = timeWithin(scene, found.end, end)?.when ?? null;
		return [{ kind: 'succession', of: ends, by: goesOn, when, ...shown(scene, { ...found, end }) }];
	}
	return [];
}

/** The body of a group, as printed without its article; null for the body itself, undefined for what is none. */
function nameIn(act: BareAct, scene: EffectContext, { groups }: Found, group: string): string | null | undefined {
	const name = (groups[group]?.text ?? '').replace(scene.words.article, '').trim();
	if (isBody(scene, name) || (scene.words.pronoun.test(name) && act.actor.some((each) => isBody(scene, each))))
		return null;
	return /^\p{Lu}/u.test(name) ? name : undefined;
}
