import type { EffectOf } from '../../../record/effect.ts';
import { type BareAct, type EffectContext, type Found, find, partyAt, shown } from './scene.ts';

type Office = EffectOf<'office'>;

/** Who takes an office ("elected Ms. X as its Chairman"), or is said to hold it ("The Chairman, Mr. X"). */
export function officesOf(act: BareAct, scene: EffectContext): Office[] {
	const elected = act.kind === 'decision' ? scene.words.elections.flatMap((phrase) => taken(scene, phrase)) : [];
	if (elected.length > 0) return elected;
	return scene.words.holders.flatMap((phrase) => taken(scene, phrase)).slice(0, 1);
}

function taken(scene: EffectContext, phrase: RegExp): Office[] {
	const found = find(scene, phrase, scene.reach.start, scene.reach.end);
	const office = found?.groups.office?.text;
	const person = found && personOf(scene, found);
	return office && person ? [{ kind: 'office', office, person, ...shown(scene, found) }] : [];
}

function personOf(scene: EffectContext, found: Found): string | null {
	const words = found.groups.person;
	if (words === undefined || words.text === '') return null;
	return partyAt(scene, words.start)?.name ?? words.text.replace(/ *[(,].*$/u, '');
}
