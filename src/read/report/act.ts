import type { ActKind } from '../../record/act.ts';
import { wordsOf } from './act-words.ts';
import { type Acting, activeWho, passiveWho, speaksAsBody } from './acting.ts';
import { addresseesOf } from './addressee.ts';
import { chainOf } from './chain.ts';
import { isDuty, withDuty } from './due.ts';
import { tellsOfEarlier } from './earlier-session.ts';
import { enactedBy, rememberEnacting } from './enactor.ts';
import { infinitiveBegins } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { isListLabel } from './list.ts';
import { maskOf } from './mask.ts';
import type { Passage } from './passage.ts';
import type { ActDraft, Reader, Subjects, TabledGroup } from './reader.ts';
import { groupsOf } from './ruled.ts';
import { remember, rememberDoer, subjectsOf } from './subject.ts';
import { bareTask } from './task.ts';
import type { Token } from './token.ts';
import { type Clauses, commaAfter } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';
import type { View } from './view.ts';
import type { Named } from './who.ts';

/** The acts of one paragraph, in order. */
export function actsOf(view: Passage, reader: Reader): ActDraft[] {
	const { tokens, sentences } = view;
	let from = 0;
	const found: ActDraft[] = [];
	for (const sentence of sentences) {
		while (from < tokens.length && (tokens[from] as Token).start < sentence.start) from++;
		let to = from;
		while (to < tokens.length && (tokens[to] as Token).start < sentence.end) to++;
		const clauses: Clauses = { tokens, from, to, masked: maskOf(tokens, from, to) };
		const last = found.at(-1);
		if (last !== undefined && isDuty(view, tokens, { from, to }, reader))
			found.splice(-1, 1, withDuty(view, tokens, { from, to }, last, reader));
		else found.push(...actsOfSentence(view, clauses, reader));
		from = to;
	}
	return found;
}

function actsOfSentence(view: View, clauses: Clauses, reader: Reader): ActDraft[] {
	if (asidesOf(clauses).some((at) => tellsOfAnother(view, at, reader.language) || tellsOfEarlier(at, reader)))
		return [];
	const groups = groupsOf(view, clauses, reader);
	const drafts: ActDraft[] = [];
	if (groups.length === 0) rememberEnacting(view, clauses, reader);
	const task = groups.length === 0 ? bareTask(view, clauses, reader) : null;
	if (task !== null) return [task];
	let subject: Subjects | null = null;
	for (const [i, group] of groups.entries()) {
		const end = complementEnd(clauses, group, groups[i + 1], reader.language);
		if (!group.shared || subject === null)
			subject = ruledSubject(group) ?? enactedBy(subjectsOf(view, clauses, group, reader), group, reader);
		if (!isTabled(group)) {
			remember(subject, reader);
			if (!subject.body && subject.named.length === 0) rememberDoer(view, clauses, group, end, reader);
			continue;
		}
		const draft =
			group.shared && subject.thing && group.voice !== 'passive'
				? null
				: draftOf(view, clauses, group, end, subject, reader);
		if (draft !== null) drafts.push(draft);
	}
	return drafts;
}

/** How far from the beginning of a sentence an aside on when and where it was done begins. */
const asideReach = 12;

/** The sentence from its first word, and from the aside behind its subject: "The Assembly, | at its last session, decided". */
function asidesOf(clauses: Clauses): Clauses[] {
	const { from } = clauses;
	const comma = commaAfter(clauses, from, asideReach);
	return comma === null || commaAfter(clauses, comma + 1, asideReach) === null
		? [clauses]
		: [clauses, { ...clauses, from: comma + 1 }];
}

/** "In its resolution 12 (2011), the Council called on": what an earlier text says is no act of this meeting. */
const tellsOfAnother = (view: View, { tokens, from }: Clauses, { grammar }: Language): boolean =>
	grammar.elsewhere.test(view.text.slice(tokens[from]?.start ?? 0, (tokens[from]?.start ?? 0) + 80));

/** An entry of a later sentence than the one that names who decides: "Бюро решило:" and "1. Утвердить карту." under it. */
const ruledSubject = ({ ruledBy, voice }: VerbGroup): Subjects | null =>
	ruledBy == null || voice !== 'operative'
		? null
		: { ...ruledBy, thing: false, expletive: false, nobody: false, unknown: false, at: [], who: [], start: null };

const isTabled = (group: VerbGroup): group is TabledGroup => group.verb !== null;

/** Where the words of a verb end: before the next verb's own clause, or at the end of the sentence. */
function complementEnd(clauses: Clauses, group: VerbGroup, next: VerbGroup | undefined, language: Language): number {
	let end = next === undefined ? clauses.to : next.begin;
	if (next !== undefined && next.start < group.end) end = group.end;
	const loose = (i: number): boolean => {
		const token = clauses.tokens[i];
		return (
			token !== undefined &&
			(!token.word
				? !/^[)\]”»"]$/u.test(token.key)
				: next !== undefined && (language.conjunctions.has(token.key) || language.adverbs.has(token.key)))
		);
	};
	const trimmed = (from: number): number => {
		let at = from;
		while (at > group.end && (loose(at - 1) || citesBefore(clauses.tokens, at))) at -= loose(at - 1) ? 1 : 3;
		return Math.max(at, group.end);
	};
	end = trimmed(end);
	const label = labelBehind(clauses.tokens, end, language);
	return label === null ? end : trimmed(label);
}

/** Where "…; ii.", "…; (b)" or "…; et c)" begins at the end of the words: the letter of the next entry is none of them. */
function labelBehind(tokens: readonly Token[], end: number, { conjunctions }: Language): number | null {
	const from = [end - 1, end - 2].find((at) => isListLabel(tokens, at));
	if (from === undefined) return null;
	const at = tokens[from - 1]?.key === '(' ? from - 1 : from;
	const last = conjunctions.has(tokens[at - 1]?.key ?? '') ? at - 2 : at - 1;
	return /^[;,]$/u.test(tokens[last]?.key ?? '') ? last + 1 : null;
}

/** "the agenda.[1]": a footnote cited at the end is none of the words. */
const citesBefore = (tokens: readonly Token[], end: number): boolean =>
	tokens[end - 1]?.key === ']' && /^\d{1,3}$/u.test(tokens[end - 2]?.key ?? '') && tokens[end - 3]?.key === '[';

function draftOf(
	view: View,
	clauses: Clauses,
	group: TabledGroup,
	end: number,
	subject: Subjects,
	reader: Reader,
): ActDraft | null {
	if (group.verb.kind !== 'decision' && isNobody(clauses, group, reader.language)) return null;
	const passive = group.voice === 'passive' || group.voice === 'noun';
	const who = passive
		? passiveWho(view, clauses, group, end, subject, reader)
		: activeWho(view, clauses, group, end, subject, reader);
	if (who === null) return null;
	const asBody = actsAsBody(who, group, reader) || isBodies(who.named);
	const chained = chainOf(clauses, group, end, asBody, reader.language);
	const verb = chained?.verb ?? group.verb;
	const kind = chained !== null && isBodies(who.named) ? verb.kind : kindOf(verb, who, clauses, group, reader);
	if (kind === null) return null;
	const addressed = chained
		? chained.passive
			? addresseesOf(view, clauses, group.end, end, { ...group.verb, kind: verb.kind }, reader)
			: addresseesOf(view, clauses, chained.end, end, verb, reader)
		: who.addressed;
	const contentAt =
		group.objectAt ?? (group.listed || isOwnFuture(clauses, group, reader.language) ? group.start : addressed.content);
	remember(who, reader);
	for (const named of [...who.named, ...addressed.named])
		if (named.name !== reader.body.name) reader.parties.meet(named);
	reader.antecedents.object(addressed.named);
	if (passive && who.implied && addressed.named.length === 1 && addressed.named[0]?.kind === 'person')
		reader.antecedents.subjected(addressed.named);
	const words = wordsOf(view, clauses, group, end, subject, who.at, addressed.at, contentAt, passive, kind, reader);
	const { sure, rule } = sureness(group, who);
	// Field by field: an object put together of others costs a hundred times as much, and there is one for each act.
	return {
		content: words.content,
		when: words.when,
		whenMeeting: words.whenMeeting,
		place: words.place,
		conditions: words.conditions,
		start: words.start,
		end: words.end,
		at: words.at,
		verb: verb.lemma,
		kind,
		actor: { body: who.body, named: who.named },
		actorImplied: who.implied,
		addressee: addressed.named,
		negated: group.negated,
		sure,
		rule,
	};
}

/** Another body decides to ask somebody as this one does: "Совет постановил рекомендовать портам". */
const isBodies = (named: readonly Named[]): boolean => named.length > 0 && named.every(({ kind }) => kind === 'body');

/** "No party objected": where nobody did it, it was not done. */
const isNobody = ({ tokens }: Clauses, group: VerbGroup, { negations }: Language): boolean =>
	!group.shared && group.subjectStart < group.subjectEnd && negations.has(tokens[group.subjectStart]?.key ?? '');

/** "distribuera la carte": where the future is an ending, what is promised begins with the verb itself. */
const isOwnFuture = ({ tokens }: Clauses, group: TabledGroup, { futures, grammar }: Language): boolean =>
	group.voice === 'future' && ![futures, grammar.duties].some((words) => words.has(tokens[group.start]?.key ?? ''));

/** What resolves is the body of its resolution, under whatever name. */
const actsAsBody = ({ body, named }: Acting, { voice }: VerbGroup, reader: Reader): boolean =>
	body || voice === 'operative' || speaksAsBody(named, reader);

/** The kind of an act by who speaks; null where it is none. */
function kindOf(verb: Verb, who: Acting, clauses: Clauses, group: VerbGroup, reader: Reader): ActKind | null {
	const { language } = reader;
	const byBody =
		group.ruledBy !== undefined ||
		actsAsBody(who, group, reader) ||
		who.named.length === 0 ||
		isWhole(who.named, language);
	if (byBody) return group.negated && verb.kind !== 'decision' ? null : verb.kind;
	if (!verb.opinion) return verb.byParty;
	let at = group.end;
	while (language.adverbs.has(clauses.tokens[at]?.key ?? '')) at++;
	return infinitiveBegins(clauses.tokens, at, language) || language.infinitive.has(clauses.tokens[at]?.key ?? '')
		? verb.byParty
		: 'deliberation';
}

/** "Parties agreed", "The Members noted": all of them together decide and take note as the body does. */
const isWhole = ([only, ...others]: readonly Named[], { grammar, determiners }: Language): boolean => {
	const words = only?.name.toLowerCase().split(' ') ?? [];
	// "Toutes les Parties", "tous les membres"
	const from = grammar.wholes.has(words[0] ?? '') ? (determiners.has(words[1] ?? '') ? 2 : 1) : 0;
	return others.length === 0 && only?.kind === 'group' && grammar.membership.has(words.slice(from).join(' '));
};

function sureness(group: VerbGroup, who: Acting): Pick<ActDraft, 'sure' | 'rule'> {
	const rule = group.shared ? `${group.voice}-shared` : group.voice;
	if (who.doubtful) return { sure: 'doubtful', rule };
	return {
		sure: group.unsure || group.negated || group.voice === 'future' || group.voice === 'noun' ? 'likely' : 'sure',
		rule,
	};
}
