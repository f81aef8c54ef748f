import type { EffectOf } from '../../../record/effect.ts';
import { labelOver } from './action-label.ts';
import {
	type BareAct,
	clauseEnd,
	type EffectContext,
	find,
	inView,
	isBody,
	partyAt,
	type Quote,
	quote,
	shown,
} from './scene.ts';

type Owes = EffectOf<'owes'>;

/** What an act makes somebody owe: a request its addressee, a promise its maker, a decision whom it names, else the body. */
export function owesOf(act: BareAct, scene: EffectContext, settled: boolean): Owes[] {
	const owner = ownerOf(act, scene, settled);
	if (owner === null || act.negated) return [];
	const tasked = act.kind === 'directive' ? taskedOf(act, scene) : null;
	if (tasked !== null) return [owed(act, scene, owner.length > 0 ? owner : [tasked.name], tasked.what)];
	const further = act.kind === 'decision' && act.addressee.length === 0 ? furtherOf(scene) : null;
	const what = owedWords(act, scene, owner, further?.start ?? null);
	const first = what.text === '' ? [] : [owed(act, scene, owner, what)];
	return further === null ? first : [...first, owed(act, scene, [further.name], further.what)];
}

function owed(act: BareAct, scene: EffectContext, owner: readonly string[], what: Quote): Owes {
	const due = dueOf(act, scene, scene.content.start);
	return {
		kind: 'owes',
		owner: [...owner],
		what: what.text,
		due: due.isDeadline ? act.when : null,
		dueText: due.text,
		dueMeeting: meetingOfDue(act, scene, due.text),
		conditions: [...act.conditions],
		...labelled(act, scene),
		...(scene.words.doSo.test(what.text) && { pointsBack: true as const }),
		...(owner.some((name) => scene.words.rest.test(name)) && { rest: true as const }),
		...shown(scene, what),
	};
}

/** "Action 14/1: …": an action is asked under its label; under it a decision has a label of its own. */
function labelled({ kind }: BareAct, scene: EffectContext): Pick<Owes, 'label'> {
	const label = kind === 'decision' ? null : labelOver(scene, scene.content.start);
	return label === null ? {} : { label };
}

/** "for the next meeting" is that meeting itself, though "for 3 March" is the days up to it. */
function meetingOfDue({ whenMeeting }: BareAct, scene: EffectContext, text: string | null): Owes['dueMeeting'] {
	const at = whenMeeting?.relation === 'before' && text !== null && scene.words.atMeeting.test(text);
	return whenMeeting !== null && at ? { ...whenMeeting, relation: 'at' } : whenMeeting;
}

/** "tasked the contact group with revising the guide": who and what stand behind the verb in one. */
function taskedOf(act: BareAct, scene: EffectContext): { readonly name: string; readonly what: Quote } | null {
	if (!scene.words.tasksWith.has(act.verb)) return null;
	const { start, end } = scene.content;
	const { who, do: what } = find(scene, scene.words.taskedWith, start, end)?.groups ?? {};
	return who && what ? { name: partyAt(scene, who.start)?.name ?? who.text, what } : null;
}

/** The second task of a decision, with where its clause begins; null where no known party is to do it. */
function furtherOf(
	scene: EffectContext,
): { readonly start: number; readonly name: string; readonly what: Quote } | null {
	const { start, end } = scene.content;
	const found = find(scene, scene.words.furtherTask, start, end);
	const what = found?.groups.do;
	const party = found?.groups.who && partyAt(scene, found.groups.who.start);
	return found && what && party ? { start: found.start, name: party.name, what } : null;
}

/** Who owes it; an empty list where nobody is named; null where the act leaves nothing to do. */
function ownerOf(act: BareAct, scene: EffectContext, settled: boolean): readonly string[] | null {
	const { words } = scene;
	if (act.kind === 'commitment') return act.actor.length > 0 ? act.actor : null;
	if (act.kind === 'directive')
		return words.trivial.test(act.content) || words.informs.test(act.content) ? null : directed(act, scene);
	if (act.kind !== 'decision' || !words.tasking.has(act.verb)) return null;
	if (settled) return words.indefinite.test(act.content) ? act.actor : null;
	if (act.addressee.length > 0) return act.addressee;
	return decided(act, scene);
}

/** "recommended that the text should be revised" asks nobody, or whoever stands after "by". */
function directed(act: BareAct, scene: EffectContext): readonly string[] {
	if (act.addressee.length > 0) return act.addressee;
	const before = addressedBefore(scene);
	return before === null ? agentOf(scene) : [before];
}

/** "thanked the Secretariat and asked it to …", "l’a priée de …": whoever was named last before the verb. */
function addressedBefore(scene: EffectContext): string | null {
	const { text } = scene.view;
	const verb = scene.verb;
	if (
		!scene.words.addressedPronoun.test(text.slice(verb.end, verb.end + 20).trimStart()) &&
		!scene.words.clitic.test(text.slice(Math.max(0, verb.start - 12), verb.end))
	)
		return null;
	return /^(?:it|them)(?![\p{L}])/iu.test(text.slice(verb.end).trimStart())
		? lastPartyBefore(scene, verb.start)
		: (lastPartyBefore(scene, verb.start) ?? lastPersonBefore(scene, verb.start));
}

/** "In the absence of Dr. Brandt …, asked her": a person who is named with a title. */
function lastPersonBefore(scene: EffectContext, to: number): string | null {
	let last: string | null = null;
	for (let at = 0; at < to; ) {
		const found = find(scene, scene.words.person, at, to);
		if (found === null) break;
		last = found.text;
		at = found.end;
	}
	return last;
}

/** The party, not the body itself, whose name stands last before a place. */
function lastPartyBefore(scene: EffectContext, to: number): string | null {
	const before = scene.view.text.slice(0, to);
	let best: { readonly name: string; readonly end: number } | null = null;
	for (const { name, spellings } of scene.parties)
		for (const spelling of [name, ...spellings]) {
			const at = spelling === '' ? -1 : before.lastIndexOf(spelling);
			const end = at + spelling.length;
			if (at < 0 || isBody(scene, spelling) || /^[\p{L}\p{N}]/u.test(before.slice(end))) continue;
			if (best === null || end > best.end) best = { name, end };
		}
	return best?.name ?? null;
}

function decided(act: BareAct, scene: EffectContext): readonly string[] | null {
	const { words } = scene;
	if (words.settled.test(act.content)) return null;
	if (words.passiveTask.test(act.content)) return agentOf(scene);
	const active = words.activeTask.exec(act.content)?.groups?.who;
	if (active !== undefined)
		return scene.words.pronoun.test(active) || isBody(scene, withoutArticle(scene, active)) ? act.actor : null;
	return takesInfinitive(act, scene) ? act.actor : null;
}

const withoutArticle = (scene: EffectContext, name: string): string => name.replace(scene.words.article, '');

/** True where the content opens with an infinitive: the last lead of the table that is not "that". */
const takesInfinitive = (act: BareAct, scene: EffectContext): boolean => {
	const lead = scene.words.owedLead[2];
	return lead?.test(act.content) ?? false;
};

/** The party that a passive names as the one to do it. */
function agentOf(scene: EffectContext): string[] {
	const { start, end } = scene.content;
	for (let at = start; at < end; ) {
		const by = find(scene, scene.words.agent, at, end);
		if (by === null) return [];
		const party = partyAt(scene, by.end + 1);
		if (party !== null) return [party.name];
		at = by.end;
	}
	return [];
}

/** What is owed, as printed, without "to" or "that the secretariat should". */
function owedWords(act: BareAct, scene: EffectContext, owner: readonly string[], stop: number | null): Quote {
	const whole = scene.content;
	const content = { start: whole.start, end: stop ?? whole.end };
	const [clause, that, ...leads] = scene.words.owedLead;
	const named = owner.length > 0 && act.addressee.length > 0;
	const tried = named || activeOwner(act, scene) ? [clause, that, ...leads] : [that, ...leads];
	for (const lead of tried) {
		const found = lead && find(scene, lead, content.start, content.end);
		if (found) return quote(scene, found.end, content.end);
	}
	return quote(scene, content.start, content.end);
}

const activeOwner = (act: BareAct, scene: EffectContext): boolean =>
	scene.words.activeTask.test(act.content) && !scene.words.passiveTask.test(act.content);

/** The deadline as printed, with the word before it; and whether the day is a deadline at all and not that of an event. */
function dueOf(
	act: BareAct,
	scene: EffectContext,
	from: number,
): { readonly text: string | null; readonly isDeadline: boolean } {
	const end = clauseEnd(scene, scene.own.start, scene.own.end);
	if (act.at.when) {
		const at = inView(scene, act.at.when);
		const before = scene.view.text.slice(Math.max(from, at.start - 200), at.start);
		if (act.when?.from != null && scene.words.eventDay.test(before)) return { text: null, isDeadline: false };
		const lead = scene.words.dueLead.exec(before.trimEnd());
		return {
			text: quote(scene, lead ? at.start - before.length + lead.index : at.start, at.end).text,
			isDeadline: true,
		};
	}
	const found = find(scene, scene.words.meetingPhrase, from, Math.max(end, from));
	return { text: found?.text ?? null, isDeadline: act.when !== null };
}
