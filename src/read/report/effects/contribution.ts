import type { Place } from '../../../base/place.ts';
import type { EffectOf } from '../../../record/effect.ts';
import { sumIn } from './money.ts';
import { towardsIn } from './need.ts';
import {
	type BareAct,
	clauseEnd,
	type EffectContext,
	type Found,
	find,
	findAny,
	isBody,
	partyAt,
	type Quote,
	quote,
	shown,
} from './scene.ts';
import type { Row } from './words.ts';

type Contribution = EffectOf<'contribution'>;
type Status = Contribution['status'];
type Sort = Contribution['sort'];

/** What a party gives, offers, is asked for, thinks about, refuses or is thanked for, as an act tells it. */
export function contributionsOf(act: BareAct, scene: EffectContext): Contribution[] {
	if (act.negated) return [];
	return [
		...byKind(act, scene),
		...ready(act, scene),
		...mayGive(scene),
		...declined(act, scene),
		...received(act, scene),
	];
}

function byKind(act: BareAct, scene: EffectContext): Contribution[] {
	if (act.kind === 'directive') return given(scene, act.addressee, 'invited');
	if (act.kind === 'acknowledgement' && act.addressee.length > 0) return thanked(act, scene);
	if (act.kind === 'commitment') return promised(act, scene);
	const { offers, proposes } = scene.words;
	if (act.kind === 'information' && offers.has(act.verb)) return given(scene, act.actor, 'offered');
	// "propose de mettre son banc d’essai à la disposition": of the body it would be a decision.
	if (act.kind === 'deliberation' && proposes.has(act.verb) && act.addressee.length === 0)
		return given(scene, act.actor, 'offered');
	return [];
}

/** Something to give named in the act's words, for each of the parties. */
function given(scene: EffectContext, parties: readonly string[], status: Status, within?: Quote): Contribution[] {
	const { start, end } = within ?? scene.content;
	const gift = giftIn(scene, start, end);
	if (gift === null) return [];
	const { sort, what } = status === 'offered' ? meant(scene, gift) : gift;
	return parties.map((party) => contribution(scene, party, sort, what, status, gift.at));
}

const contribution = (
	scene: EffectContext,
	party: string,
	sort: Sort,
	what: Quote,
	status: Status,
	at: { readonly start: number; readonly end: number },
): Contribution => ({
	kind: 'contribution',
	party: party.replace(scene.words.speaksFor, ''),
	...sortOf(scene, sort, what),
	for: what.text,
	status,
	...shown(scene, at),
});

/** A sum stands near the beginning of what is given: "a boat that cost $20,000" is none. */
const nearest = 24;

/** "$20,000 for the inventory": money, how much, and what for. */
function sortOf(scene: EffectContext, sort: Sort, what: Quote): Pick<Contribution, 'sort' | 'amount' | 'towards'> {
	const sum = sumIn(what.text);
	if (sum === null || sum.start > nearest) return { sort };
	const towards = towardsIn(scene, what.start + sum.end, what.end);
	return {
		sort: sort === 'in kind' || sort === 'unspecified' ? 'funds' : sort,
		amount: sum.amount,
		...(towards !== null && { towards: towards.text }),
	};
}

interface Gift {
	readonly sort: Sort;
	readonly what: Quote;
	readonly at: Found;
}

/** The giving that a stretch names near its beginning; courtesies are none. */
function giftIn(scene: EffectContext, start: number, end: number): Gift | null {
	for (const i of scene.sightings.among(scene.words.gives)) {
		const gift = giftOf(scene, scene.words.gives[i] as Row<Sort>, start, end);
		if (gift !== null) return gift;
	}
	return null;
}

function giftOf(scene: EffectContext, row: Row<Sort>, start: number, end: number): Gift | null {
	const found = find(scene, row.phrase, start, end);
	const words = found && Object.values(found.groups)[0];
	if (!found || !words || !scene.words.giftLead.test(scene.view.text.slice(start, found.start).trim())) return null;
	const what = object(scene, words);
	return what.text === '' || scene.words.courtesy.test(what.text) ? null : { sort: row.means, what, at: found };
}

/** What is given: the words to the first comma, without an article. */
function object(scene: EffectContext, words: Quote): Quote {
	const comma = words.text.search(/, |[;(]| which | who | but /u);
	const end = comma < 0 ? words.end : words.start + comma;
	const article = find(scene, scene.words.article, words.start, end);
	const start = article && article.start === words.start ? article.end : words.start;
	const trailing = find(scene, scene.words.trailing, start, end);
	return quote(scene, start, trailing && trailing.start > start ? trailing.start : end);
}

/** "thanked X for lending its data": only what stands after "for". */
function thanked(act: BareAct, scene: EffectContext): Contribution[] {
	const own = scene.own;
	const content = scene.content;
	const from = Math.max(content.start, own.start);
	const thanks = find(scene, scene.words.thanksFor, from, own.end);
	if (thanks === null) return [];
	const gifts = given(scene, act.addressee, 'acknowledged', quote(scene, thanks.end, own.end));
	return gifts.length > 0 ? gifts : knownGift(act, scene, quote(scene, thanks.end, own.end));
}

/** "thanked the Union for the samples": a thing alone is a gift only if the record knows of it. */
function knownGift(act: BareAct, scene: EffectContext, words: Quote): Contribution[] {
	const what = object(scene, words);
	if (what.text === '' || scene.words.courtesy.test(what.text)) return [];
	return act.addressee.map((party) => ({
		...contribution(scene, party, 'unspecified', what, 'acknowledged', what),
		known: true as const,
	}));
}

/** "was ready to finance the translation". */
function ready(act: BareAct, scene: EffectContext): Contribution[] {
	return tellingSentences(act, scene).flatMap((sentence) => {
		const found = find(scene, scene.words.ready, sentence.start, sentence.end);
		const gift = found && giftIn(scene, found.end, clauseEnd(scene, found.start, sentence.end));
		if (!found || !gift || gift.at.start - found.end > 5) return [];
		const { sort, what } = meant(scene, gift);
		return givers(act, scene, sentence, found).map((party) =>
			contribution(scene, party, sort, what, 'offered', { start: found.start, end: gift.at.end }),
		);
	});
}

/** The sentences that tell of gifts: those of a telling act, and of any act those that are not its own. */
const tellingSentences = ({ kind }: BareAct, { near, own }: EffectContext): readonly Place[] =>
	kind === 'information' || kind === 'acknowledgement'
		? near
		: near.filter(({ start, end }) => start >= own.end || end <= own.start);

/** "offered to bear this cost", right after another refused to pay for the printing: the printing is meant. */
function meant(scene: EffectContext, gift: Gift): Gift {
	const before = scene.words.givenBefore.test(gift.at.text) && refusedIn(scene, 0, gift.at.start);
	return before ? before.gift : gift;
}

/** What a stretch tells that somebody will not give. */
function refusedIn(scene: EffectContext, from: number, to: number): { refusal: Found; gift: Gift } | null {
	const refusal = find(scene, scene.words.refuses, from, to);
	const gift = refusal && giftIn(scene, refusal.end, clauseEnd(scene, refusal.start, to));
	return refusal && gift && gift.at.start - refusal.end <= 5 ? { refusal, gift } : null;
}

/** Who offers or refuses: the party named right before, else the one who tells, else the one the sentence begins with. */
function givers(act: BareAct, scene: EffectContext, sentence: Place, found: Found): readonly string[] {
	const before = knownBefore(scene, sentence.start, found.start) ?? properBefore(scene, sentence.start, found.start);
	if (before !== null) return [wholeSubject(scene, sentence.start, found.start, before)];
	const apart = sentence.start >= scene.own.end || sentence.end <= scene.own.start;
	const speaker = apart ? speakerAt(scene, sentence.start, found.start).filter((name) => ofProper.test(name)) : [];
	if (speaker.length > 0) return speaker;
	const opener = apart ? openerOf(scene, sentence.start) : null;
	if (opener !== null) return [opener];
	return act.actor.length > 0 ? act.actor : speakerAt(scene, sentence.start, found.start);
}

/** "la commune d’Orvecourt s’est dite prête": the name at the end of a short subject is not all of it. */
function wholeSubject(scene: EffectContext, from: number, to: number, name: string): string {
	const subject = scene.view.text.slice(from, to).trim().replace(scene.words.article, '');
	return subject.endsWith(name) && subject.split(' ').length < 6 && ofProper.test(subject) ? subject : name;
}

/** "The Lighthouse Trust regretted that it": the name that a sentence opens with, behind an article or of two words. */
function openerOf(scene: EffectContext, from: number): string | null {
	const words = scene.view.text.slice(from, from + 80);
	const article = scene.words.article.exec(words)?.[0] ?? '';
	const name = /^(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|de|du|des|la) (?=\p{Lu}))? ?)+/u
		.exec(words.slice(article.length))?.[0]
		.trim();
	return name !== undefined && (article !== '' || name.includes(' ')) && !isBody(scene, name) ? name : null;
}

/** "delegation of Switzerland", at the beginning of a sentence that is no act. */
const ofProper = /^\p{Ll}[\p{L}-]+ .*\p{Lu}/u;

/** "the Fondation Pomone had refused": a proper name of two words, or of one without an article ("the Bank" is whoever speaks). */
function properBefore(scene: EffectContext, from: number, to: number): string | null {
	const name = capitalsBefore(scene, from, to);
	if (name === null || name.includes(' ')) return name;
	const lead = scene.view.text.slice(from, to).trimEnd().slice(0, -name.length);
	return /(?:^|[ ’'])(?:the|its|his|her|their|le|la|les|l|sa|son) ?[’']?$/iu.test(lead) ? null : name;
}

/** Whom a sentence begins with: a known party, "the observer of EIB", or the few words before its verb. */
function speakerAt(scene: EffectContext, from: number, to: number): readonly string[] {
	const known = partyAt(scene, from);
	if (known !== null) return [known.name];
	const subject = scene.view.text.slice(from, Math.min(to, from + 80));
	const spokenFor = scene.words.speaksFor.exec(subject);
	const proper =
		spokenFor &&
		/^(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|de|du|des|la) (?=\p{Lu}))? ?)+/u.exec(subject.slice(spokenFor[0].length));
	if (proper) return [proper[0].trim()];
	const article = scene.words.article.exec(subject);
	const words = subject.slice(article?.[0].length ?? 0).trim();
	return words === '' || words.split(' ').length > 6 || /[,;]/u.test(words) ? [] : [words];
}

/** "offered to host", "offered 20 hours of laboratory time", "agreed to consider possible contribution by the ILO". */
function promised(act: BareAct, scene: EffectContext): Contribution[] {
	const content = scene.content;
	const considered = find(scene, scene.words.considersGift, content.start, content.end);
	if (considered) return consideredBy(act, scene, considered);
	if (!scene.words.offers.has(act.verb)) return [];
	const gift = given(scene, act.actor, 'offered');
	if (gift.length > 0) return isWork(act, gift, scene) ? [] : gift;
	return offersThing(act, scene);
}

/** Only an offer makes a gift of work that one does oneself ("offered to translate"); a promise of it is a task. */
const isWork = (act: BareAct, gift: readonly Contribution[], { words }: EffectContext): boolean =>
	!words.offering.has(act.verb) && gift.every(({ sort }) => sort === 'in kind' || sort === 'unspecified');

/** "offered 20 hours of laboratory time": a thing, no infinitive. */
function offersThing(act: BareAct, scene: EffectContext): Contribution[] {
	const content = scene.content;
	if (!scene.words.offering.has(act.verb) && act.verb !== 'pledge') return [];
	if (scene.words.owedLead.some((lead) => find(scene, lead, content.start, content.end))) return [];
	const what = object(scene, quote(scene, content.start, content.end));
	if (what.text === '' || scene.words.courtesy.test(what.text)) return [];
	const sort = scene.words.gives.some(
		({ means, phrase }) => means === 'funds' && phrase.test(`to provide ${what.text}`),
	)
		? 'funds'
		: 'in kind';
	return act.actor.map((party) => contribution(scene, party, sort, what, 'offered', what));
}

function consideredBy(act: BareAct, scene: EffectContext, found: Found): Contribution[] {
	const who = found.groups.who;
	const what = found.groups.for;
	if (what === undefined) return [];
	const parties = who ? [partyIn(scene, who)] : act.actor;
	const sort = giftIn(scene, what.start, what.end)?.sort ?? 'unspecified';
	return parties.map((party) => contribution(scene, party, sort, what, 'considered', found));
}

/** The party named in some words: a known one, the longest, else the words themselves. */
function partyIn(scene: EffectContext, words: Quote): string {
	let best: string | null = null;
	let length = 0;
	for (let at = words.start; at < words.end; at = nextWord(scene, at)) {
		const party = partyAt(scene, at);
		if (party && party.end <= words.end && party.text.length > length) {
			best = party.name;
			length = party.text.length;
		}
	}
	return best ?? words.text.replace(scene.words.article, '');
}

const nextWord = (scene: EffectContext, at: number): number => {
	const blank = scene.view.text.indexOf(' ', at);
	return blank < 0 ? scene.view.text.length : blank + 1;
};

/** "the Swiss Government, which could possibly provide financial support". */
function mayGive(scene: EffectContext): Contribution[] {
	const own = scene.own;
	const may = find(scene, scene.words.mayGive, own.start, own.end);
	const gift = may && giftIn(scene, may.end, own.end);
	if (!may || !gift || gift.at.start - may.end > 3) return [];
	const giver = partyBefore(scene, own.start, may.start);
	return giver === null
		? []
		: [contribution(scene, giver, gift.sort, gift.what, 'considered', { start: may.start, end: gift.at.end })];
}

/** The name that ends right before a place, a comma between: a known party, else the capitalised words there. */
function partyBefore(scene: EffectContext, from: number, to: number): string | null {
	const known = knownBefore(scene, from, to);
	if (known !== null) return known;
	return capitalsBefore(scene, from, to);
}

/** The capitalised words that end right before a place. */
function capitalsBefore(scene: EffectContext, from: number, to: number): string | null {
	const before = scene.view.text.slice(Math.max(from, to - 200), to).replace(/[, ]+$/u, '');
	return /(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the|des|de|du) (?=\p{L}))? ?)+$/u.exec(before)?.[0].trim() ?? null;
}

/** The known party whose name ends right before a place. */
function knownBefore(scene: EffectContext, from: number, to: number): string | null {
	const before = scene.view.text.slice(Math.max(from, to - 200), to).replace(/[, ]+$/u, '');
	let best: { readonly name: string; readonly length: number } | null = null;
	for (const { name, spellings } of scene.parties)
		for (const spelling of [name, ...spellings])
			if (spelling !== '' && before.endsWith(spelling) && spelling.length > (best?.length ?? 0))
				best = { name, length: spelling.length };
	return best?.name ?? null;
}

/** "announced that his board had refused to pay for an editor". */
function declined(act: BareAct, scene: EffectContext): Contribution[] {
	return tellingSentences(act, scene).flatMap((sentence) => {
		const refused = refusedIn(scene, sentence.start, sentence.end);
		if (refused === null) return [];
		const { refusal, gift } = refused;
		return givers(act, scene, sentence, refusal).map((party) =>
			contribution(scene, party, gift.sort, gift.what, 'declined', { start: refusal.start, end: gift.at.end }),
		);
	});
}

/** "had received the knives from the Society". */
function received(act: BareAct, scene: EffectContext): Contribution[] {
	return tellingSentences(act, scene).flatMap((sentence) => {
		const met = findAny(scene, scene.words.received, sentence.start, sentence.end);
		const [whole] = Object.entries(met?.groups ?? {}).flatMap(([name, words]) => (name === 'who' ? [] : [words]));
		if (!met || !whole) return [];
		const { who } = met.groups;
		const that = /^.* (?:that|que) /u.exec(whole.text)?.[0].length ?? 0;
		const given = object(scene, quote(scene, whole.start + that, whole.end));
		const sort = scene.words.gives.some(
			({ means, phrase }) => means === 'funds' && phrase.test(`to provide ${given.text}`),
		)
			? 'funds'
			: 'in kind';
		if (scene.words.courtesy.test(given.text) || given.text === '') return [];
		if (who) return [contribution(scene, partyIn(scene, who), sort, given, 'received', met)];
		// Where nobody is named it is the one who tells, and no gift that the record does not know of.
		return givers(act, scene, sentence, met).map((party) => ({
			...contribution(scene, party, sort, given, 'received', met),
			known: true as const,
		}));
	});
}
