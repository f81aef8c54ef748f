import { slug } from '../base/words.ts';
import { acronymOf } from '../record/body.ts';
import type { PartyKind } from '../record/party.ts';
import type { PartySuggestion } from '../record/party-identity.ts';

/** A party as suggestions look at it. */
export interface Suggestible {
	readonly id: string;
	readonly name: string;
	readonly kind: PartyKind;
}

type Reason = Pick<PartySuggestion, 'reason' | 'why'>;
type Rule = (one: Suggestible, other: Suggestible) => Reason | null;

/** Names two parties whichever comes first. */
export const pairKey = (a: string, b: string): string => [slug(a), slug(b)].sort().join(' ');

/** Parties that may be one, each pair once with the first reason that holds; without those a person has said are two. */
export function partySuggestions(
	parties: readonly Suggestible[],
	separate: ReadonlySet<string>,
): readonly PartySuggestion[] {
	const found = new Map<string, PartySuggestion>();
	for (const { key, rule } of rules)
		for (const [a, b] of pairsBy(parties, key)) {
			const [one, other] = isFuller(a, b) ? [a, b] : [b, a];
			const pair = pairKey(one.id, other.id);
			const reason = found.has(pair) || separate.has(pair) ? null : rule(one, other);
			if (reason !== null) found.set(pair, { one: called(one), other: called(other), ...reason });
		}
	return [...found.values()].sort((a, b) => (a.one.id + a.other.id < b.one.id + b.other.id ? -1 : 1));
}

/** Names of one length go by their ids, so that the order of a list does not matter. */
const isFuller = (a: Suggestible, b: Suggestible): boolean =>
	a.name.length === b.name.length ? a.id < b.id : a.name.length > b.name.length;

const called = ({ id, name }: Suggestible) => ({ id, name });

/** A bucket with more than this is no ground for a guess: a word that everybody has. */
const bucketMax = 60;

/** All pairs that have a key in common, so that a long list is not compared with itself. */
function* pairsBy(parties: readonly Suggestible[], keysOf: Key): Generator<readonly [Suggestible, Suggestible]> {
	const buckets = new Map<string, Suggestible[]>();
	for (const party of parties)
		for (const key of keysOf(party)) {
			const bucket = buckets.get(key);
			if (bucket === undefined) buckets.set(key, [party]);
			else bucket.push(party);
		}
	for (const bucket of buckets.values())
		if (bucket.length <= bucketMax)
			for (const [i, a] of bucket.entries()) for (const b of bucket.slice(i + 1)) yield [a, b];
}

const title = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|m|mm|mme|г-н|г-жа)\.?$/iu;
const men = /^(?:mr|sir|m|г-н)\.?$/iu;
const women = /^(?:mrs|ms|miss|madam|mme|г-жа)\.?$/iu;

interface PersonName {
	readonly titles: readonly string[];
	readonly given: readonly string[];
	readonly family: string;
}

/** `Mr. A. B. Dinu`: titles, given names or initials, the family name. Case and marks do not count. */
function personName(name: string): PersonName {
	const words = name.split(/\s+/u).filter((word) => word !== '');
	// Titles stand in front: the “M.” of “Ms. A. M. Brook” is none.
	const first = Math.max(
		words.findIndex((word) => !title.test(word)),
		0,
	);
	const names = words.slice(first).flatMap((word) => slug(word).split('-'));
	return { titles: words.slice(0, first), given: names.slice(0, -1), family: names.at(-1) ?? '' };
}

const contradict = (a: PersonName, b: PersonName): boolean =>
	[a, b].some(({ titles }) => titles.some((word) => men.test(word))) &&
	[a, b].some(({ titles }) => titles.some((word) => women.test(word)));

/** “Mr. A. Dinu” and “Mr. Aurel Dinu”; “Mr. Dinu” and “Mr. Aurel Dinu”; “A. Dinu” and “Mr. A. Dinu”. */
function initials(one: Suggestible, other: Suggestible): Reason | null {
	const [a, b] = [personName(one.name), personName(other.name)];
	if (a.family !== b.family || a.family === '' || contradict(a, b)) return null;
	const fits = (x: string, y: string): boolean => x === y || (x.length === 1 && y.startsWith(x));
	const length = Math.min(a.given.length, b.given.length);
	for (let i = 0; i < length; i++) {
		const [x = '', y = ''] = [a.given[i], b.given[i]];
		if (!fits(x, y) && !fits(y, x)) return null;
	}
	if (a.given.join(' ') === b.given.join(' ')) return { reason: 'title', why: 'the same name but for the title' };
	return length === 0
		? { reason: 'initials', why: `the same family name; “${other.name}” has no first name` }
		: { reason: 'initials', why: 'the same family name, and the initials fit' };
}

/** “TOS” and “Team of Specialists”. */
const acronym: Rule = (one, other) =>
	one.kind !== 'person' && acronymOf(one.name) === other.name.replace(/[.\s]/gu, '')
		? { reason: 'acronym', why: `“${other.name}” is made of the first letters of “${one.name}”` }
		: null;

/** “Ministry of Transport” and “Ministry of Transports”: few letters are different, no number is. */
function spelling(one: Suggestible, other: Suggestible): Reason | null {
	const [a, b] = [slug(one.name), slug(other.name)];
	const most = b.length >= 12 ? 2 : b.length >= 6 ? 1 : 0;
	if (one.kind !== other.kind || a.replace(/\D/gu, '') !== b.replace(/\D/gu, '')) return null;
	const letters = distance(a, b, most);
	if (letters > most) return null;
	return { reason: 'spelling', why: letters === 1 ? 'one letter is different' : `${letters} letters are different` };
}

/** How many letters are other, missing or too many, as far as that is no more than `most`. */
function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries())
			next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
		row = next;
	}
	return row[b.length] ?? most + 1;
}

type Key = (party: Suggestible) => readonly string[];

const isPerson = ({ kind }: Suggestible): boolean => kind === 'person';

/** Why two parties may be one, the surest first; each looks only at those that have a key in common. */
const rules: readonly { readonly key: Key; readonly rule: Rule }[] = [
	{ key: (party) => (isPerson(party) ? [personName(party.name).family] : []), rule: initials },
	{
		key: (party) =>
			isPerson(party) ? [] : [acronymOf(party.name), party.name.replace(/[.\s]/gu, '')].filter((key) => key.length > 1),
		rule: acronym,
	},
	{
		key: ({ name, kind }) => [`${kind} ^${slug(name).slice(0, 4)}`, `${kind} ${slug(name).slice(-4)}$`],
		rule: spelling,
	},
];
