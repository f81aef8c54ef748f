import { type EffectContext, find, type Quote, quote } from './scene.ts';

/** The name of an event: its words, its sort in lower case. */
export interface EventName extends Quote {
	readonly sort: string;
}

/** The first event named in a stretch: modifiers before its sort, and after it the words up to where a title ends. */
export function eventNameIn(scene: EffectContext, from: number, to: number): EventName | null {
	const found = find(scene, scene.words.sorts, from, to);
	if (found === null) return null;
	const start = withModifiers(scene, found.start, from);
	const end = titleEnd(scene, found.end, to);
	return { ...quote(scene, start, end), sort: found.text.toLowerCase() };
}

/** Every event named in a stretch, in order. */
export function eventNamesIn(scene: EffectContext, from: number, to: number): EventName[] {
	const names: EventName[] = [];
	for (let name = eventNameIn(scene, from, to); name !== null; name = eventNameIn(scene, name.end, to))
		names.push(name);
	return names;
}

/** Goes back over capitalised words, adjectives of events and a demonstrative ("this Forum"). */
function withModifiers(scene: EffectContext, start: number, from: number): number {
	let at = start;
	for (let steps = 0; steps < 5; steps++) {
		const before = /([\p{L}\p{N}’'-]+) $/u.exec(scene.view.text.slice(from, at));
		const word = before?.[1];
		if (word === undefined) return at;
		if (!isModifier(scene, word)) return at;
		at -= word.length + 1;
	}
	return at;
}

const isModifier = (scene: EffectContext, word: string): boolean =>
	scene.words.modifiers.test(word) || (/^\p{Lu}/u.test(word) && !scene.words.article.test(`${word} `));

/** Where the title that goes on at `from` ends. */
export function titleEnd(scene: EffectContext, from: number, to: number): number {
	const stop = find(scene, scene.words.titleEnd, from, to);
	return stop === null ? to : stop.start;
}

/** The words of a title from `from`: no article before, nothing after that is not of it. */
export function titleFrom(scene: EffectContext, from: number, to: number): Quote {
	const words = quote(scene, from, to);
	const article = find(scene, scene.words.article, words.start, to);
	const start = article && article.start === words.start ? article.end : words.start;
	return quote(scene, start, titleEnd(scene, start, to));
}

/** True for words that only point back to something named before. */
export const pointsBack = (scene: EffectContext, words: string): boolean => scene.words.pointer.test(words);
