import type { Place } from '../../../base/place.ts';
import type { EffectOf } from '../../../record/effect.ts';
import {
	type BareAct,
	type EffectContext,
	type Found,
	find,
	findAny,
	isBody,
	type Quote,
	quote,
	shown,
} from './scene.ts';
import { eventNameIn, pointsBack, titleFrom } from './title.ts';

type Proposal = EffectOf<'proposal'>;
type Mode = Proposal['mode'];

/** What an act does to a proposal: raises, discusses, puts off, agrees or drops it. */
export function proposalsOf(act: BareAct, scene: EffectContext): Proposal[] {
	return [...byKind(act, scene), ...mooted(act, scene), ...ended(act, scene)];
}

function byKind(act: BareAct, scene: EffectContext): Proposal[] {
	if (act.kind === 'decision') return decided(act, scene);
	if (act.kind === 'deliberation' && scene.words.proposes.has(act.verb)) return raised(act, scene);
	if (act.kind === 'deliberation' && scene.words.discusses.has(act.verb)) return discussed(act, scene);
	if (act.kind === 'information') return introduced(act, scene);
	return [];
}

/** "Mr. Costa floated the idea of a newsletter": raised in a sentence that is no act. */
function mooted(act: BareAct, scene: EffectContext): Proposal[] {
	const { own } = scene;
	return scene.near
		.filter(({ start, end }) => start >= own.end || end <= own.start)
		.flatMap((sentence) => {
			const found = find(scene, scene.words.moots, sentence.start, sentence.end);
			const title = found ? titleFrom(scene, found.end, sentence.end).text : '';
			if (!found || title === '' || pointsBack(scene, title)) return [];
			const { start, end } = shown(scene, { start: found.start, end: sentence.end });
			return [{ ...proposal(act, scene, 'raised', title), start, end }];
		});
}

/** "EFWO withdrew its proposal", "The idea was not supported": told in a sentence that is no act, or reported. */
function ended(act: BareAct, scene: EffectContext): Proposal[] {
	const { own } = scene;
	return scene.near
		.filter(({ start, end }) => act.kind === 'information' || start >= own.end || end <= own.start)
		.flatMap((sentence) => {
			const found =
				findAny(scene, scene.words.withdraws, sentence.start, sentence.end) ?? turnedDown(act, scene, sentence);
			const what = found?.groups.what;
			if (!found || !what) return [];
			const title = thing(scene, what);
			const { start, end } = shown(scene, found);
			return scene.words.procedure.test(title) ? [] : [{ ...proposal(act, scene, 'dropped', title), start, end }];
		});
}

/** "did not support the proposal", said of the body itself and not of one delegation. */
function turnedDown(act: BareAct, scene: EffectContext, { start, end }: Place): Found | null {
	const found = findAny(scene, scene.words.turnsDown, start, end);
	if (found === null) return null;
	const subject = scene.view.text
		.slice(start, found.start)
		.trim()
		.replace(/^.*[,;] /u, '');
	const named = isBody(scene, subject.replace(scene.words.article, ''));
	return named || (scene.words.pronoun.test(subject) && act.actor.some((name) => isBody(scene, name))) ? found : null;
}

function proposal(
	act: BareAct,
	scene: EffectContext,
	mode: Mode,
	title: string,
	until: string | null = null,
): Proposal {
	const untilMeeting = mode === 'deferred' ? act.whenMeeting : null;
	return { kind: 'proposal', mode, title, until, untilMeeting, ...shown(scene, scene.own) };
}

/** "proposed a shared pool of vessels", "A proposal was made to establish …". Advice to somebody ("that the organizers …") raises nothing. */
function raised(act: BareAct, scene: EffectContext): Proposal[] {
	if (act.addressee.length > 0 || act.negated) return [];
	const own = scene.own;
	const noun = find(scene, scene.words.proposalNoun, own.start, own.end);
	const content = scene.content;
	const from = noun ? noun.end : afterFounding(scene, content.start, content.end);
	if (from === null) return [];
	const title = titleFrom(scene, from, own.end).text;
	return title === '' || pointsBack(scene, title) ? [] : [proposal(act, scene, 'raised', title)];
}

/** Where the thing proposed begins: after "to establish"; at once where no verb stands before it; null for "that we meet earlier". */
function afterFounding(scene: EffectContext, from: number, to: number): number | null {
	const founding = find(scene, scene.words.founding, from, to);
	if (founding) return founding.end;
	const leads = scene.words.owedLead.slice(0, 3);
	return leads.some((lead) => find(scene, lead, from, to)) ? null : from;
}

/** "discussed a proposal to establish a Regional Centre"; under an item of proposals whatever is discussed. */
function discussed(act: BareAct, scene: EffectContext): Proposal[] {
	const content = scene.content;
	const noun = find(scene, scene.words.proposalNoun, content.start, content.end);
	const open = scene.item !== null && scene.words.proposalItem.test(scene.item);
	if (noun === null && !open) return [];
	const title = titleFrom(scene, noun ? noun.end : content.start, content.end).text;
	if (
		pointsBack(scene, title) ||
		scene.words.adjunct.test(title) ||
		isParty(scene, title) ||
		(noun !== null && isOwners(scene, noun, title))
	)
		return [proposal(act, scene, 'discussed', '')];
	return [proposal(act, scene, 'discussed', title)];
}

/** "the suggestion of Poland": a name without an article behind "of" is whose it is, also where the report names it nowhere else. */
const isOwners = (scene: EffectContext, { end }: Quote, title: string): boolean =>
	/^(?:\p{Lu}[\p{L}’'-]*(?: |$))+$/u.test(title) && scene.view.text.startsWith(` ${title}`, end);

/** "the suggestion of Poland" says whose it is, not what. */
const isParty = (scene: EffectContext, title: string): boolean =>
	scene.parties.some(({ name, spellings }) => [name, ...spellings].some((one) => one === title)) ||
	scene.parties.some(({ name }) => name.endsWith(` ${title}`) && /^\p{Lu}/u.test(title));

/** "introduced its proposal for a register", and under an item of proposals "introduced a budget for the pool". */
function introduced(act: BareAct, scene: EffectContext): Proposal[] {
	if (!scene.words.delivers.has(act.verb) && !scene.words.reports.has(act.verb)) return [];
	const content = scene.content;
	const noun = find(scene, scene.words.proposalNoun, content.start, content.end);
	if (noun === null || noun.start - content.start > 24) return [];
	const title = titleFrom(scene, noun.end, content.end).text;
	return title === '' || pointsBack(scene, title) ? [] : [proposal(act, scene, 'raised', title)];
}

function decided(act: BareAct, scene: EffectContext): Proposal[] {
	if (act.negated) return undecided(act, scene);
	// "not to continue the discussion" drops what "to continue the discussion" would put off.
	return (
		[dropping, deferral, agreement, undertaking].map((rule) => rule(act, scene)).find((found) => found.length > 0) ?? []
	);
}

/** "decided not to pursue the idea" drops it; "could not agree on the proposal" leaves it open. */
function undecided(act: BareAct, scene: EffectContext): Proposal[] {
	const dropped = dropping(act, scene);
	if (dropped.length > 0) return dropped;
	const { start, end } = scene.content;
	return find(scene, scene.words.proposalNoun, start, end)
		? [proposal(act, scene, 'discussed', thing(scene, quote(scene, start, end)))]
		: [];
}

/** What a verb's words speak of, "the discussion of" and the like left out; empty where they only point back. */
function thing(scene: EffectContext, words: Quote | undefined): string {
	if (words === undefined) return '';
	let from = words.start;
	const article = find(scene, scene.words.article, from, words.end);
	if (article && pointsBack(scene, titleFrom(scene, from, words.end).text)) return '';
	for (
		let about = find(scene, scene.words.about, from, words.end);
		about;
		about = find(scene, scene.words.about, from, words.end)
	)
		from = about.end;
	const title = titleFrom(scene, from, words.end).text;
	return pointsBack(scene, title) ? '' : title;
}

/** From the verb on: "postpone" may be the act's verb or stand after "decided to". */
function verbWords(scene: EffectContext): { start: number; end: number } {
	return {
		start: Math.min(scene.verb.start, scene.content.start),
		end: scene.own.end,
	};
}

function deferral(act: BareAct, scene: EffectContext): Proposal[] {
	const { start, end } = verbWords(scene);
	const found = findAny(scene, scene.words.defers, start, end);
	if (found === null) return [];
	const what = found.groups.what;
	const words = what?.text ?? '';
	const until = find(scene, scene.words.until, found.start, end);
	// "deferred its decision to the tenth meeting": until when is no part of what.
	const thingWords =
		what && quote(scene, what.start, until && until.start >= what.start ? Math.min(what.end, until.start) : what.end);
	const named = thingWords?.text ?? words;
	if (scene.words.election.test(named))
		return [{ ...proposal(act, scene, 'deferred', thing(scene, thingWords), untilWords(until)), election: true }];
	if (scene.words.procedure.test(named)) return [];
	if (
		until === null &&
		act.whenMeeting === null &&
		!pointsBack(scene, thing(scene, thingWords)) &&
		!scene.words.putsOff.has(act.verb)
	)
		return [];
	const event = what && eventNameIn(scene, what.start, what.end);
	if (event && event.start - what.start < 6) return [];
	return [
		proposal(
			act,
			scene,
			'deferred',
			titleOr(scene, thing(scene, thingWords), () => putOffSubject(scene) || proposedBefore(scene, start)),
			untilWords(until),
		),
	];
}

/** Where the words only point back: what the sentence opens with ("As regards the survey, it was agreed …"), else what `other` finds. */
function titleOr(scene: EffectContext, title: string, other: () => string = () => ''): string {
	if (title !== '') return title;
	const { start } = scene.near.find(({ end }) => end > scene.own.start) ?? scene.own;
	const sentence = scene.sentences.find((each) => each.start <= start && start < each.end) ?? scene.own;
	const what = find(scene, scene.words.topic, sentence.start, scene.verb.start)?.groups.what;
	return (what && thing(scene, what)) || other();
}

/** "The consideration of the charter was again postponed, to the ninth session": the subject stands before the act's content. */
function putOffSubject(scene: EffectContext): string {
	const [passive] = scene.words.defers;
	const { start, end } = scene.own;
	const what = passive && find(scene, passive, start, end)?.groups.what;
	return what ? thing(scene, what) : '';
}

/** "Malta proposed that the reports be shortened. The Group agreed to revert to the proposal": the clause is its title. */
function proposedBefore(scene: EffectContext, to: number): string {
	const what = find(scene, scene.words.proposedThat, 0, to)?.groups.what;
	return what ? quote(scene, what.start, what.end).text.replace(scene.words.article, '') : '';
}

const untilWords = (until: Found | null): string | null => until?.groups.until?.text ?? null;

/** The negation may stand before the content or open it. */
function dropping(act: BareAct, scene: EffectContext): Proposal[] {
	const { start, end } = verbWords(scene);
	const found = findAny(scene, scene.words.drops, start, end);
	if (found === null) return [];
	const title = titleOr(scene, thing(scene, found.groups.what));
	return scene.words.procedure.test(title) ? [] : [proposal(act, scene, 'dropped', title)];
}

/** "agreed to prepare a handbook", "approved the trial": where a handbook was proposed, that is agreed. */
function undertaking(act: BareAct, scene: EffectContext): Proposal[] {
	const content = scene.content;
	const makes = find(scene, scene.words.makes, content.start, content.end);
	const approved = scene.words.approves.has(act.verb);
	if (!approved && makes?.start !== content.start) return [];
	const words = scene.view.text.slice(content.start, content.end);
	if (approved && (scene.words.procedure.test(words) || scene.words.adjunct.test(words))) return [];
	const title = titleFrom(scene, approved ? content.start : (makes?.end ?? content.start), content.end).text;
	const known = { ...proposal(act, scene, 'agreed', title), known: true as const };
	return title === '' || pointsBack(scene, title) || scene.words.procedure.test(title) ? [] : [known];
}

function agreement(act: BareAct, scene: EffectContext): Proposal[] {
	const { start, end } = verbWords(scene);
	const found = findAny(scene, scene.words.agrees, start, end);
	const what = found?.groups.what;
	if (!what || scene.words.procedure.test(what.text)) return [];
	return [proposal(act, scene, 'agreed', titleOr(scene, thing(scene, what)))];
}
