import type { Place } from '../../../base/place.ts';
import type { EffectOf } from '../../../record/effect.ts';
import { type Sum, sumIn } from './money.ts';
import { type EffectContext, type Found, find, type Quote, quote, shown } from './scene.ts';

type Need = EffectOf<'need'>;

/** So far from what says that it is needed a sum may stand, in characters. */
const nearest = 60;

/** "The Team needed $50,000 for the inventory", "$50,000 would be required to print the map". */
export const needsOf = (scene: EffectContext): Need[] =>
	scene.near.flatMap((sentence) => {
		const found = find(scene, scene.words.needs, sentence.start, sentence.end);
		return found === null ? [] : needAt(scene, found, sentence);
	});

function needAt(scene: EffectContext, found: Found, { start, end }: Place): Need[] {
	const behind =
		found.groups.back === undefined ? sumWithin(scene, found.end, Math.min(end, found.end + nearest)) : null;
	const sum = behind ?? lastSumWithin(scene, Math.max(start, found.start - nearest), found.start);
	if (sum === null) return [];
	const purpose = towardsIn(scene, behind?.end ?? found.end, end) ?? towardsIn(scene, sum.end, end);
	const words = purpose?.text ?? scene.item ?? '';
	if (words === '') return [];
	const at = { start: Math.min(sum.start, found.start), end: Math.max(sum.end, found.end, purpose?.end ?? 0) };
	const rest = find(scene, scene.words.needsMore, Math.max(start, at.start - 20), at.end) !== null;
	return [{ kind: 'need', for: words, amount: sum.amount, ...(rest && { rest: true as const }), ...shown(scene, at) }];
}

function sumWithin(scene: EffectContext, from: number, to: number): Sum | null {
	const sum = sumIn(scene.view.text.slice(from, to));
	return sum && { ...sum, start: sum.start + from, end: sum.end + from };
}

function lastSumWithin(scene: EffectContext, from: number, to: number): Sum | null {
	let last: Sum | null = null;
	for (let at = from; at < to; at = last?.end ?? to) {
		const next = sumWithin(scene, at, to);
		if (next === null) break;
		last = next;
	}
	return last;
}

/** What a sum is for, right behind it: "for the inventory of piers", "to print the map"; null where nothing says so. */
export function towardsIn(scene: EffectContext, from: number, to: number): Quote | null {
	const lead = scene.words.towards.exec(scene.view.text.slice(from, to));
	if (lead === null) return null;
	const begins = from + lead[0].length;
	const words = scene.view.text.slice(begins, to);
	const stop = words.search(/(?<=.{12}), |[;:(]|[.!?](?= |$)|(?<=.{12}) (?:which|who|but|and|et|qui|mais|и|а) /u);
	const article = scene.words.article.exec(words)?.[0] ?? '';
	const what = quote(scene, begins + article.length, stop < 0 ? to : begins + stop);
	return what.text === '' ? null : what;
}
