import type { CivilDate } from '../../base/date.ts';
import { type Place, place } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { Act, ActKind } from '../../record/act.ts';
import type { Antecedents } from './antecedent.ts';
import { type VerbGroup, verbGroups } from './clause.ts';
import {
	type Addressed,
	addressedAfter,
	attributesBefore,
	conditionsAmong,
	holdsSomething,
	isListComma,
	meetingTimeOf,
	placeOf,
	timeOf,
} from './complement.ts';
import { infinitiveAfter, infinitiveBegins } from './infinitive.ts';
import type { Language, Verb } from './language/language.ts';
import { isListLabel } from './list.ts';
import { maskOf } from './mask.ts';
import { inNominative } from './nominative.ts';
import { commaParts, type Phrase, phrase, splitNames, subjectAfter, subjectOf } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { ruledIn, rulingIn } from './ruling.ts';
import { isCapital, type Token } from './token.ts';
import { type Clauses, impliesBody } from './verb-form.ts';
import { sourcePlace, type View } from './view.ts';
import { type BodyNames, inFull, type Named, type Parties, type Who, whoIs } from './who.ts';

/** What is known while a document is read, from paragraph to paragraph. */
export interface Reader {
	readonly language: Language;
	readonly body: BodyNames;
	readonly parties: Parties;
	readonly antecedents: Antecedents;
	/** The two bodies meant by "the committees". */
	readonly pairs: ReadonlyMap<string, readonly Named[]>;
	/** The meeting's last day, from which dates without a year are counted. */
	readonly anchor: CivilDate | null;
	/** The label before the words ("Decision:"), whose kind they have where no verb says more. */
	readonly label: ActKind | null;
}

/** An act before its paragraph, its number and its effects are known; parties are still without their fullest names. */
export interface ActDraft extends Omit<Act, 'id' | 'paragraph' | 'effects' | 'repeats' | 'actor' | 'addressee'> {
	readonly actor: { readonly body: boolean; readonly named: readonly Named[] };
	readonly addressee: readonly Named[];
}

/** The acts of one paragraph, in order. */
export function actsOf(view: Passage, reader: Reader): ActDraft[] {
	const { tokens, sentences } = view;
	let from = 0;
	return sentences.flatMap((sentence) => {
		while (from < tokens.length && (tokens[from] as Token).start < sentence.start) from++;
		let to = from;
		while (to < tokens.length && (tokens[to] as Token).start < sentence.end) to++;
		const clauses: Clauses = { tokens, from, to, masked: maskOf(tokens, from, to) };
		from = to;
		return actsOfSentence(view, clauses, reader);
	});
}

function actsOfSentence(view: View, clauses: Clauses, reader: Reader): ActDraft[] {
	if (tellsOfAnother(view, clauses, reader.language)) return [];
	const groups = groupsOf(clauses, reader);
	const drafts: ActDraft[] = [];
	let subject: Subjects | null = null;
	for (const [i, group] of groups.entries()) {
		const end = complementEnd(clauses, group, groups[i + 1], reader.language);
		if (!group.shared || subject === null) subject = subjectsOf(view, clauses, group, reader);
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

/** The verbs of a sentence; under "РЕШИЛИ:" or "RESOLVED:", of its own or of an earlier one, those of what was decided. */
function groupsOf(clauses: Clauses, { antecedents, language }: Reader): VerbGroup[] {
	const opened = rulingIn(clauses, language);
	const verb = opened?.verb ?? antecedents.ruling;
	if (verb !== null) {
		const ruled = ruledIn(clauses, opened?.entries ?? clauses.from, verb, language);
		antecedents.ruling = verb;
		if (ruled.length > 0) return ruled;
	}
	const groups = verbGroups(clauses, language);
	if (opened === null && groups.length > 0) antecedents.ruling = null;
	return opened !== null && opened.entries >= clauses.to ? groups.filter(({ end }) => end < clauses.to - 1) : groups;
}

/** "In its resolution 12 (2011), the Council called on": what an earlier text says is no act of this meeting. */
const tellsOfAnother = (view: View, { tokens, from }: Clauses, { grammar }: Language): boolean =>
	grammar.elsewhere.test(view.text.slice(tokens[from]?.start ?? 0, (tokens[from]?.start ?? 0) + 80));

/** A group whose verb is in the tables. */
type TabledGroup = VerbGroup & { readonly verb: Verb };
const isTabled = (group: VerbGroup): group is TabledGroup => group.verb !== null;

/** "The Team regretted …": no act, but "It" of the next sentence is the Team. */
function remember(subject: Pick<Subjects, 'body' | 'named'>, reader: Reader): void {
	if (subject.body && subject.named.length === 0) reader.antecedents.body();
	else if (subject.named.length > 0) reader.antecedents.subject(subject.named, subject.body);
}

/** "Opening remarks were delivered by Ms. Birmpili. She recalled": who did what is in no table is spoken of next. */
function rememberDoer(view: View, clauses: Clauses, group: VerbGroup, end: number, reader: Reader): void {
	const doer = agentAfter(view, clauses, group, end, reader);
	if (doer !== null) remember(doer, reader);
}

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
	// "…; ii.": the letter of the next entry is none of its words.
	return clauses.tokens[end - 2]?.key === ';' && isListLabel(clauses.tokens, end - 1) ? trimmed(end - 1) : end;
}

/** "the agenda.[1]": a footnote cited at the end is none of the words. */
const citesBefore = (tokens: readonly Token[], end: number): boolean =>
	tokens[end - 1]?.key === ']' && /^\d{1,3}$/u.test(tokens[end - 2]?.key ?? '') && tokens[end - 3]?.key === '[';

/** Who stands before the verb. */
interface Subjects {
	readonly body: boolean;
	readonly named: readonly Named[];
	readonly thing: boolean;
	readonly expletive: boolean;
	/** "on": somebody of the meeting who is not named. */
	readonly nobody: boolean;
	/** Nothing resolved: the words of an unknown subject, or a pronoun that points at nothing. */
	readonly unknown: boolean;
	readonly at: readonly Place[];
	readonly who: readonly Who[];
	readonly start: number | null;
}

function subjectsOf(view: View, clauses: Clauses, group: VerbGroup, reader: Reader): Subjects {
	const { tokens } = clauses;
	const before = subjectOf(tokens, group.subjectStart, group.subjectEnd, reader.language);
	const found =
		group.voice === 'active' &&
		(standsBehind(clauses, group, reader.language) ||
			(before.names.length === 0 && opensSentence(group, reader.language)))
			? subjectAfter(tokens, group.end, clauses.to, reader.language)
			: before;
	const whole = phrase(group.subjectStart, group.subjectEnd);
	const who: Who[] = inFull(wordsAt(view, tokens, whole), tokens, whole, reader.body, reader.language)
		? [{ kind: 'body', phrase: whole }]
		: found.names.map((name) => whoIs(view, tokens, name, reader.body, reader.language));
	const told = resolved(view, tokens, who, reader, speaksTogether(group));
	const subjects = told.unknown && isUntold(clauses, group, reader.language) ? { ...told, nobody: true } : told;
	const first = found.names[0];
	const beside =
		found.apposition === null
			? []
			: splitNames(tokens, found.apposition, reader.language).map((name) =>
					whoIs(view, tokens, name, reader.body, reader.language),
				);
	noteBeside(beside, reader);
	const start = first === undefined ? null : (tokens[first.start] as Token).start;
	return { ...personFirst(subjects, beside, reader), start };
}

const wordsAt = (view: View, tokens: readonly Token[], { start, end }: Phrase): string =>
	view.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);

/** "Сессию открыла г-жа Лунина": a nominative of people right behind the verb acts, whatever stands before. */
const standsBehind = ({ tokens }: Clauses, group: VerbGroup, { grammar }: Language): boolean =>
	!group.shared && grammar.doers.has(tokens[group.end]?.key ?? '');

/** "Se sont portés volontaires M. Blanc et Mme Noir": a verb with nothing before it has its subject behind. */
const opensSentence = (group: VerbGroup, { grammar }: Language): boolean =>
	grammar.verbFirst || (grammar.auxiliaryFirst && group.subjectStart === group.start);

/** "Обменялись мнениями", "РЕШИЛИ: утвердить план": a plural that opens its sentence says that those who met did it. */
const isUntold = ({ tokens, from }: Clauses, group: VerbGroup, { grammar }: Language): boolean =>
	group.voice === 'active' &&
	group.subjectStart === from &&
	group.subjectEnd === from &&
	grammar.untold.test(tokens[group.entryOf ?? group.start]?.key ?? '');

/** "The secretary of JSWG, B. Boesler,": the person beside an office is who acted; a chair acts as chair, whoever it is. */
function personFirst(subjects: Subjects, beside: readonly Who[], reader: Reader): Subjects {
	const person = beside.flatMap((who) => (who.kind === 'party' ? who.named : [])).find(({ kind }) => kind === 'person');
	const [only] = subjects.named;
	return person &&
		subjects.named.length === 1 &&
		only?.kind === 'office' &&
		!reader.language.grammar.presiding.test(only.name)
		? { ...subjects, named: [person] }
		: subjects;
}

function noteBeside(beside: readonly Who[], reader: Reader): void {
	for (const who of beside)
		if (who.kind === 'party') for (const named of who.named) if (named.kind === 'person') reader.parties.meet(named);
}

/** What only bodies do: "They welcomed the submissions" are the two bodies, not those who spoke before. */
const speaksTogether = ({ verb }: VerbGroup): boolean => verb !== null && impliesBody(verb);

function resolved(
	view: View,
	tokens: readonly Token[],
	who: readonly Who[],
	reader: Reader,
	together = false,
): Subjects {
	const named: Named[] = [];
	let body = false;
	let thing = false;
	let expletive = false;
	let nobody = false;
	let unknown = who.length === 0;
	for (const one of who)
		switch (one.kind) {
			case 'body':
				body = true;
				break;
			case 'party':
				named.push(...one.named);
				break;
			case 'pronoun': {
				const meant = reader.antecedents.of(one.refersTo, together);
				if (meant === null) {
					if (one.refersTo === 'it' || one.refersTo === 'any') body = true;
					else unknown = true;
				} else {
					body ||= meant.body;
					named.push(...meant.named);
				}
				break;
			}
			case 'expletive':
				expletive = true;
				break;
			case 'nobody':
				nobody = true;
				break;
			case 'thing':
				thing = true;
				break;
			case 'unknown': {
				const agent = agentOf(view, tokens, one.name, one.phrase, reader.language);
				if (agent) named.push(agent);
				else unknown = true;
			}
		}
	const at = who.map(({ phrase }) => placeOfPhrase(view, tokens, phrase));
	return { body, named, thing: thing && !body && named.length === 0, expletive, nobody, unknown, at, who, start: null };
}

const placeOfPhrase = (view: View, tokens: readonly Token[], { start, end }: Phrase): Place => {
	const first = tokens[start];
	const last = tokens[end - 1];
	return first && last ? sourcePlace(view, first.start, last.end) : place(0, 0);
};

/** "The harbour master", "several surveyors": a noun of agents that the tables don't know is a party all the same. */
function agentOf(view: View, tokens: readonly Token[], name: string, at: Phrase, { grammar }: Language): Named | null {
	const words = name.toLowerCase().split(/\s+/u);
	const of = words.findIndex((word) => grammar.of.has(word));
	const last = (grammar.headFirst ? words[0] : of > 0 ? words[of - 1] : words.at(-1)) ?? '';
	if (!grammar.agentEnding.test(last) || grammar.notAgents.test(last)) return null;
	return {
		name,
		kind: grammar.plural.test(last) ? 'group' : 'office',
		affiliation: null,
		...placeOfPhrase(view, tokens, at),
	};
}

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
	const chained = chainOf(clauses, group, end, who.body || speaksAsBody(who.named, reader), reader.language);
	const verb = chained?.verb ?? group.verb;
	const kind = kindOf(verb, who, clauses, group, reader);
	if (kind === null) return null;
	const addressed = chained
		? chained.passive
			? addresseesOf(view, clauses, group.end, end, { ...group.verb, kind: verb.kind }, reader)
			: addresseesOf(view, clauses, chained.end, end, verb, reader)
		: who.addressed;
	const contentAt = group.listed || isOwnFuture(clauses, group, reader.language) ? group.start : addressed.content;
	remember(who, reader);
	for (const named of [...who.named, ...addressed.named])
		if (named.name !== reader.body.name) reader.parties.meet(named);
	reader.antecedents.object(addressed.named);
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

/** "No party objected": where nobody did it, it was not done. */
const isNobody = ({ tokens }: Clauses, group: VerbGroup, { negations }: Language): boolean =>
	!group.shared && group.subjectStart < group.subjectEnd && negations.has(tokens[group.subjectStart]?.key ?? '');

/** "distribuera la carte": where the future is an ending, what is promised begins with the verb itself. */
const isOwnFuture = ({ tokens }: Clauses, group: TabledGroup, { futures }: Language): boolean =>
	group.voice === 'future' && !futures.has(tokens[group.end - 1]?.key ?? '');

/** Who acted and who is spoken to, once resolved. */
interface Acting {
	readonly body: boolean;
	readonly implied: boolean;
	readonly named: readonly Named[];
	readonly addressed: Spoken;
	readonly at: readonly Place[];
	readonly doubtful: boolean;
}

interface Spoken {
	readonly named: readonly Named[];
	readonly at: readonly Place[];
	/** Token where the content begins. */
	readonly content: number;
	readonly asks: boolean;
}

function activeWho(
	view: View,
	clauses: Clauses,
	group: TabledGroup,
	end: number,
	subject: Subjects,
	reader: Reader,
): Acting | null {
	const operative = group.voice === 'operative';
	if (subject.thing || subject.expletive) return null;
	if (group.voice === 'future' && (subject.nobody || subject.body || speaksAsBody(subject.named, reader))) return null;
	if (subject.nobody) {
		const addressed = addresseesOf(view, clauses, group.end, end, group.verb, reader);
		const implied = impliesBody(group.verb);
		return { body: implied, implied, named: [], addressed, at: [], doubtful: false };
	}
	const acts = subject.body || subject.named.length > 0;
	if (!acts && !operative) return null;
	if (group.voice === 'future' && subject.named.length === 0) return null;
	const body = subject.body || (operative && subject.named.length === 0);
	const addressed =
		group.owed === undefined
			? withClitic(addresseesOf(view, clauses, group.end, end, group.verb, reader), clauses, group, reader)
			: owing(view, clauses, group, group.owed, reader);
	return {
		body,
		implied: operative && !subject.body,
		named: subject.named,
		addressed,
		at: subject.at,
		doubtful: subject.unknown && !operative,
	};
}

/** "Секретариату разослать карту": it is decided for whoever is named before the infinitive. */
function owing(view: View, { tokens }: Clauses, group: TabledGroup, owed: Phrase, reader: Reader): Spoken {
	const found = splitNames(tokens, owed, reader.language)
		.map((name) => whoIs(view, tokens, name, reader.body, reader.language))
		.flatMap((one) => addresseeOf(view, tokens, one, true, { ...group.verb, frame: 'asks' }, reader));
	return { named: found.map(({ named }) => named), at: found.map(({ at }) => at), content: group.start, asks: true };
}

/** Its object is one who is spoken to. */
const isSpokenTo = ({ frame, needs }: Verb): boolean =>
	frame === 'asks' || frame === 'tells' || (frame === 'thanks' && needs === undefined);

/** "lui a demandé", "l'a chargé": the one last spoken to. */
function withClitic(spoken: Spoken, { tokens }: Clauses, group: TabledGroup, reader: Reader): Spoken {
	const { dativeClitics, objectClitics } = reader.language.grammar;
	const own = group.verb.indirect ? dativeClitics : isSpokenTo(group.verb) ? objectClitics : null;
	const clitic = own !== null && tokens.slice(group.start, group.end).some(({ key }) => own.has(key));
	return clitic && spoken.named.length === 0 ? { ...spoken, named: reader.antecedents.addressed() } : spoken;
}

/** "The ports were invited to": the subject is spoken to. "It was agreed by the Bureau": the one after "by" acts. */
function passiveWho(
	view: View,
	clauses: Clauses,
	group: TabledGroup,
	end: number,
	subject: Subjects,
	reader: Reader,
): Acting | null {
	const { verb } = group;
	const agent = agentAfter(view, clauses, group, end, reader);
	const own = addresseesOf(view, clauses, group.end, end, verb, reader);
	const speaks =
		(verb.frame === 'asks' || verb.frame === 'tells' || (verb.frame === 'thanks' && verb.needs === undefined)) &&
		!verb.indirect &&
		!subject.expletive;
	const spokenTo = speaks
		? subject.who.flatMap((one) => addresseeOf(view, clauses.tokens, one, own.asks, verb, reader))
		: [];
	const spoken: Spoken = speaks
		? { ...own, named: spokenTo.map(({ named }) => named), at: spokenTo.map(({ at }) => at) }
		: own;
	if (agent)
		return { body: agent.body, implied: false, named: agent.named, addressed: spoken, at: agent.at, doubtful: false };
	// "The Meeting was asked to note": somebody else asks the body.
	const spokenToBody = speaks && subject.body && spoken.named.every(({ name }) => name === reader.body.name);
	const implied = impliesBody(verb) && !spokenToBody;
	return { body: implied, implied, named: [], addressed: spoken, at: [], doubtful: false };
}

/** How far behind a passive its agent may stand, where only a day and an hour stand between. */
const agentReach = 18;

/** "at 10.15 a.m. on Monday, 1 July 2019, by": what tells the day, and the "by" behind it. */
const isDate = (
	tokens: readonly Token[],
	i: number,
	{ agents, prepositions, determiners, time }: Language,
): boolean => {
	const token = tokens[i];
	return (
		token !== undefined &&
		(!token.word ||
			/^\d/u.test(token.key) ||
			isCapital(token) ||
			agents.has(token.key) ||
			prepositions.has(token.key) ||
			determiners.has(token.key) ||
			time.months.has(token.key) ||
			token.key.length < 4)
	);
};

function agentAfter(
	view: View,
	clauses: Clauses,
	group: VerbGroup,
	end: number,
	reader: Reader,
): { body: boolean; named: readonly Named[]; at: readonly Place[] } | null {
	const { tokens } = clauses;
	for (let i = group.end; i < Math.min(end, group.end + agentReach); i++) {
		// "was set up, chaired by Ms. Lund": what stands behind the comma is another's.
		if (tokens[i]?.key === ',' && reader.language.grammar.participleEnding.test(tokens[i + 1]?.key ?? '')) return null;
		if (i >= group.end + 4 && !isDate(tokens, i, reader.language)) return null;
		const from = agentBegins(tokens, i, group.verb, reader.language);
		if (from === null) continue;
		let stop = from + 1;
		while (
			stop < end &&
			(!endsAgent(tokens, stop, reader.language) || isListComma(tokens, stop, end, reader.language)) &&
			!reader.language.subordinators.has(tokens[stop]?.key ?? '') &&
			!infinitiveBegins(tokens, stop, reader.language) &&
			!isRemark(tokens[stop], reader.language) &&
			!(reader.language.prepositions.has(tokens[stop]?.key ?? '') && isBodyAt(view, tokens, from, stop, reader))
		)
			stop++;
		const who = commaParts(tokens, from, stop, reader.language)
			.flatMap((part) => splitNames(tokens, part, reader.language))
			.map((name) => whoIs(view, tokens, name, reader.body, reader.language));
		const found = resolved(view, tokens, who, reader);
		return found.body || found.named.length > 0
			? { ...found, named: found.named.map((named) => inNominative(named, reader.language)) }
			: null;
	}
	return null;
}

/** "congratulated by the TEWG on": the body's name is whole before the preposition. */
const isBodyAt = (
	view: View,
	tokens: readonly Token[],
	from: number,
	to: number,
	{ body, language }: Reader,
): boolean => to > from && whoIs(view, tokens, phrase(from, to), body, language).kind === 'body';

/** Where the name of an agent begins: behind "by", or at an instrumental with the words that agree with it. */
function agentBegins(tokens: readonly Token[], i: number, verb: Verb | null, language: Language): number | null {
	const key = tokens[i]?.key ?? '';
	if (language.agents.has(key)) return i + 1;
	return language.grammar.instrumentals.has(key) && !verb?.toOffice ? attributesBefore(tokens, i, language) : null;
}

/** A mark that ends a name; the stop of "Mr." and "A." does not. */
const endsAgent = (tokens: readonly Token[], i: number, { titles }: Language): boolean =>
	/^[,;:]$/u.test(tokens[i]?.key ?? '') ||
	(tokens[i]?.key === '.' && !titles.has(tokens[i - 1]?.key ?? '') && !/^\p{Lu}$/u.test(tokens[i - 1]?.text ?? ''));

/** Where the name of an agent ends: "by the workshop as they represent", "by the Chair to proceed". */
const isRemark = (token: Token | undefined, language: Language): boolean =>
	token !== undefined && language.prepositions.has(token.key) && !language.grammar.inAgents.has(token.key);

function addresseesOf(view: View, clauses: Clauses, from: number, end: number, verb: Verb, reader: Reader): Spoken {
	const addressed: Addressed = addressedAfter(clauses.tokens, from, end, verb, reader.language);
	const spokenTo = (names: readonly Phrase[]): { named: Named; at: Place }[] =>
		names
			.map((name) => whoIs(view, clauses.tokens, name, reader.body, reader.language))
			.flatMap((one) => addresseeOf(view, clauses.tokens, one, addressed.asks, verb, reader));
	const direct = spokenTo(addressed.names);
	const found = direct.length > 0 || addressed.behind === undefined ? direct : spokenTo(addressed.behind);
	return {
		named: found.map(({ named }) => named),
		at: found.map(({ at }) => at),
		// "welcomed the offer of Chile" greets nobody: all of it is what was welcomed.
		content: found.length === 0 && !addressed.asks && addressed.names.length > 0 ? from : addressed.content,
		asks: addressed.asks,
	};
}

/** The parties that one phrase after (or, in the passive, before) a verb speaks to. */
function addresseeOf(
	view: View,
	tokens: readonly Token[],
	who: Who,
	asks: boolean,
	verb: Verb,
	reader: Reader,
): { named: Named; at: Place }[] {
	const at = placeOfPhrase(view, tokens, who.phrase);
	switch (who.kind) {
		case 'party':
			return bothOf(who.named, reader)
				.filter(({ kind }) => verb.frame !== 'greets' || isPeople(kind))
				.map((named) => ({ named: inNominative(named, reader.language), at }));
		case 'body': {
			const printed =
				verb.frame !== 'that' && verb.frame !== 'plain'
					? folded(
							view.text.slice((tokens[who.phrase.start] as Token).start, (tokens[who.phrase.end - 1] as Token).end),
						)
					: '';
			// "the Team" is the body by its name; "participants" are those who sat there.
			const name = reader.body.aliases.has(bareName(printed, reader.language)) ? reader.body.name : printed;
			return name === '' ? [] : [{ named: { name, kind: 'body', affiliation: null, ...at }, at }];
		}
		case 'pronoun': {
			return reader.antecedents.spokenTo(who.refersTo).map((named) => ({ named, at }));
		}
		case 'unknown': {
			const plural = reader.language.grammar.plural.test(tokens[who.phrase.end - 1]?.key ?? '');
			const agent = agentOf(view, tokens, who.name, who.phrase, reader.language);
			if (agent) return [{ named: agent, at }];
			return asks && verb.frame === 'asks' && plural && who.name !== ''
				? [{ named: { name: who.name, kind: 'group', affiliation: null, ...at }, at }]
				: [];
		}
		default:
			return [];
	}
}

/** "the committees", "the respective committees": the two that the document names together. */
function bothOf(named: readonly Named[], { pairs }: Reader): readonly Named[] {
	const [only] = named;
	const noun = only?.name.toLowerCase().split(' ').at(-1) ?? '';
	return named.length === 1 && only?.kind === 'group' && only.name === only.name.toLowerCase()
		? (pairs.get(noun) ?? named)
		: named;
}

const bareName = (name: string, { determiners }: Language): string => {
	const [first = '', ...rest] = name.toLowerCase().split(' ');
	return determiners.has(first) ? rest.join(' ') : name.toLowerCase();
};

/** Whom one welcomes in person; "welcomed the work programme of the LEG" greets nobody. */
const isPeople = (kind: Named['kind']): boolean =>
	kind === 'person' || kind === 'group' || kind === 'office' || kind === 'body';

/** "agreed to request the secretariat to prepare": the inner verb is the act (contract: chains). */
function chainOf(
	clauses: Clauses,
	group: TabledGroup,
	end: number,
	body: boolean,
	language: Language,
): { verb: Verb; end: number; passive: boolean } | null {
	if (group.voice === 'operative' && !group.shared) {
		const resolved = resolvedIn(clauses, group, end, language);
		if (resolved) return resolved;
	}
	if (!body || group.verb.kind !== 'decision' || group.verb.frame !== 'that' || group.negated) return null;
	const { tokens } = clauses;
	let from = group.end;
	while (from < end && (language.adverbs.has(tokens[from]?.key ?? '') || /^[,:]$/u.test(tokens[from]?.key ?? '')))
		from++;
	if (!language.grammar.bareInfinitive && !language.infinitive.has(tokens[from]?.key ?? '')) return null;
	const at = infinitiveAfter(tokens, from, end, language);
	if (tokens.slice(from, at).some(({ key }) => language.negations.has(key))) return null;
	for (const { verb, use } of language.verbs.get(tokens[at]?.key ?? '') ?? []) {
		if (use !== 'base' || !impliesBody(verb)) continue;
		const particles = verb.particles.every((particle, k) => tokens[at + 1 + k]?.key === particle);
		const needs =
			verb.needs === undefined || tokens.slice(at, Math.min(end, at + 8)).some(({ key }) => verb.needs?.has(key));
		if (particles && needs) return { verb, end: at + 1 + verb.particles.length, passive: false };
	}
	return null;
}

/** How many words may stand between "RESOLVED: That" and its "be". */
const resolvedReach = 24;

/** "RESOLVED: That Ms. Lund be elected", "that the report be noted": what was resolved is the act. */
function resolvedIn(
	{ tokens }: Clauses,
	group: TabledGroup,
	end: number,
	{ grammar, thatWords, verbs }: Language,
): { verb: Verb; end: number; passive: boolean } | null {
	const that = group.listed ? group.end - 1 : /^[,:]$/u.test(tokens[group.end - 1]?.key ?? '') ? group.end : -1;
	if (!thatWords.has(tokens[that]?.key ?? '')) return null;
	for (let i = that + 1; i < Math.min(end, that + resolvedReach); i++) {
		if (!grammar.be.has(tokens[i]?.key ?? '')) continue;
		const inner = verbs.get(tokens[i + 1]?.key ?? '')?.find(({ use }) => use === 'participle')?.verb;
		return inner !== undefined && impliesBody(inner) && inner.particles.length === 0
			? { verb: inner, end: i + 2, passive: true }
			: null;
	}
	return null;
}

/** The kind of an act by who speaks; null where it is none. */
function kindOf(verb: Verb, who: Acting, clauses: Clauses, group: VerbGroup, reader: Reader): ActKind | null {
	const { language } = reader;
	const byBody = who.body || who.named.length === 0 || speaksAsBody(who.named, reader) || isWhole(who.named, language);
	if (byBody) return group.negated && verb.kind !== 'decision' ? null : verb.kind;
	if (!verb.opinion) return verb.byParty;
	let at = group.end;
	while (language.adverbs.has(clauses.tokens[at]?.key ?? '')) at++;
	return infinitiveBegins(clauses.tokens, at, language) || language.infinitive.has(clauses.tokens[at]?.key ?? '')
		? verb.byParty
		: 'deliberation';
}

/** "Parties agreed", "The Members noted": all of them together decide and take note as the body does. */
const isWhole = ([only, ...others]: readonly Named[], { grammar }: Language): boolean =>
	others.length === 0 && only?.kind === 'group' && grammar.membership.has(only.name.toLowerCase());

/** Where a text does not say whose report it is, a committee that acts in it is taken for the body. */
const speaksAsBody = (named: readonly Named[], { body }: Reader): boolean =>
	body.name === '' && named.length > 0 && named.every(({ kind }) => kind === 'body');

function sureness(group: VerbGroup, who: Acting): Pick<ActDraft, 'sure' | 'rule'> {
	const rule = group.shared ? `${group.voice}-shared` : group.voice;
	if (who.doubtful) return { sure: 'doubtful', rule };
	return {
		sure: group.unsure || group.negated || group.voice === 'future' || group.voice === 'noun' ? 'likely' : 'sure',
		rule,
	};
}

/** Conditions before the subject: "Subject to funds, the Committee approved". */
const leading = ({ tokens }: Clauses, group: VerbGroup, language: Language): Phrase[] => {
	if (group.shared) return [];
	const subject = subjectOf(tokens, group.subjectStart, group.subjectEnd, language).names[0];
	return subject === undefined ? [] : conditionsAmong(tokens, group.subjectStart, subject.start, language);
};

/** The words of an act and of its parts, as places of the source. */
function wordsOf(
	view: View,
	clauses: Clauses,
	group: VerbGroup,
	end: number,
	subject: Subjects,
	actorAt: readonly Place[],
	addressedAt: readonly Place[],
	contentAt: number,
	passive: boolean,
	kind: ActKind,
	reader: Reader,
): Omit<ActDraft, 'verb' | 'kind' | 'actor' | 'addressee' | 'actorImplied' | 'negated' | 'sure' | 'rule'> {
	const { tokens } = clauses;
	const verbStart = (tokens[group.start] as Token).start;
	// The stem of a list stands apart from its letters.
	const apart = group.begin > group.subjectStart;
	const start =
		group.shared || apart || subject.start === null || group.voice === 'operative'
			? verbStart
			: Math.min(subject.start, verbStart);
	const stop = (tokens[Math.max(end, group.end) - 1] as Token).end;
	const whole = passive && !subject.expletive && contentAt >= end;
	const contentStart = whole || contentAt >= end ? start : (tokens[contentAt] as Token).start;
	const does = kind === 'decision' || kind === 'directive' || kind === 'commitment';
	const language = reader.language;
	const time = does ? timeOf(tokens, group.end, end, language, reader.anchor) : null;
	const meeting = does ? meetingTimeOf(tokens, group.end, end, language) : null;
	const where =
		kind === 'decision' && holdsSomething(tokens, group.start, end, language)
			? placeOf(tokens, group.end, end, language)
			: null;
	const conditions = does
		? [...leading(clauses, group, language), ...conditionsAmong(tokens, group.end, end, language)]
		: [];
	const spot = (from: number, to: number): Place => sourcePlace(view, from, to);
	const own = spot(start, stop);
	const words = (at: Phrase): { start: number; end: number } => ({
		start: (tokens[at.start] as Token).start,
		end: (tokens[at.end - 1] as Token).end,
	});
	return {
		content: view.text.slice(contentStart, stop),
		when: time?.when ?? null,
		whenMeeting: meeting?.meeting ?? null,
		place: where ? view.text.slice(where.start, where.end) : null,
		conditions: conditions.map((at) => view.text.slice(words(at).start, words(at).end)),
		start: own.start,
		end: own.end,
		at: {
			verb: spot(verbStart, (tokens[group.end - 1] as Token).end),
			content: spot(contentStart, stop),
			actor: actorAt.map(({ start, end }) => ({ start, end })),
			addressee: addressedAt.map(({ start, end }) => ({ start, end })),
			when: time ? spot(time.start, time.end) : meeting ? spot(meeting.start, meeting.end) : null,
			place: where ? spot(where.start, where.end) : null,
			conditions: conditions.map((at) => spot(words(at).start, words(at).end)),
		},
	};
}
