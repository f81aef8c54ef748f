import type { Place } from '../../../base/place.ts';
import type { EffectOf } from '../../../record/effect.ts';
import { type BareAct, clauseEnd, type EffectContext, type Found, find, isBody, shown, timeWithin } from './scene.ts';
import type { Row } from './words.ts';

type Mandate = EffectOf<'mandate'>;

/**
 * What is told of the body's own mandate: "the Committee had extended the mandate of the Working Party until 2007". A
 * request to extend it, or a party's own office, tells nothing of it.
 */
export function mandateOf(act: BareAct, scene: EffectContext): Mandate[] {
	if (act.negated) return [];
	const asks = act.kind === 'directive' || act.kind === 'deliberation' || act.kind === 'commitment';
	const own = ({ start, end }: Place): boolean => start < scene.own.end && end > scene.own.start;
	const told = scene.near.flatMap((sentence) => (asks && own(sentence) ? [] : inSentence(act, scene, sentence)));
	return told.slice(0, 1);
}

function inSentence(act: BareAct, scene: EffectContext, sentence: Place): Mandate[] {
	for (const i of scene.sightings.among(scene.words.mandates)) {
		const { phrase, means } = scene.words.mandates[i] as Row<Mandate['mode']>;
		const found = find(scene, phrase, sentence.start, sentence.end);
		if (found === null || !isOwn(act, scene, found)) continue;
		const end = clauseEnd(scene, found.start, sentence.end);
		const when = timeWithin(scene, found.start, end)?.when ?? null;
		return [
			{ kind: 'mandate', mode: means, when, years: yearsOf(scene, found.end, end), ...shown(scene, { ...found, end }) },
		];
	}
	return [];
}

/** "the mandate of the Working Party", "its mandate" where the body speaks; not that of an officer or another body. */
function isOwn(act: BareAct, scene: EffectContext, { groups }: Found): boolean {
	const words = groups.body?.text.replace(/['’]s?$/u, '') ?? '';
	if (scene.words.pronoun.test(words) || scene.words.possessive.test(words))
		return act.actor.some((name) => isBody(scene, name));
	const name = words.replace(scene.words.article, '');
	return (
		isBody(scene, name) || [scene.body, ...scene.aliases].some((alias) => alias !== '' && name.startsWith(`${alias} `))
	);
}

/** "for a period of three years" */
function yearsOf(scene: EffectContext, from: number, to: number): number | null {
	const count = find(scene, scene.words.forYears, from, to)?.groups.years?.text.toLowerCase();
	if (count === undefined) return null;
	return scene.words.cardinals.get(count) ?? (/^\d{1,2}$/u.test(count) ? Number(count) : null);
}
