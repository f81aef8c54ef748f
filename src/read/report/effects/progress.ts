import type { EffectOf } from '../../../record/effect.ts';
import { labelOver, statedOf } from './action-label.ts';
import {
	type BareAct,
	type EffectContext,
	type Found,
	find,
	inView,
	partyAt,
	type Quote,
	quote,
	shown,
} from './scene.ts';
import { pointsBack, titleFrom } from './title.ts';
import type { Row } from './words.ts';

type Progress = EffectOf<'progress'>;

/** What an act tells of things owed: that they were done, are under way, failed, or are given up. */
export function progressOf(act: BareAct, scene: EffectContext): Progress[] {
	const stated = statedOf(scene);
	if (stated.length > 0) return stated;
	const label = act.kind === 'directive' ? null : labelOver(scene, scene.reach.end);
	return label === null ? spokenOf(act, scene) : spokenOf(act, scene).map((told) => ({ ...told, label }));
}

function spokenOf(act: BareAct, scene: EffectContext): Progress[] {
	if (act.kind === 'decision') return [...givenUp(scene), ...told(act, scene)];
	const found = [...delivered(act, scene), ...accomplished(act, scene), ...told(act, scene)];
	return found.length > 0 ? found : goesOn(act, scene);
}

/** "reported on its contacts with UNESCO": what one reports on goes on. */
function goesOn(act: BareAct, scene: EffectContext): Progress[] {
	if (act.kind !== 'information' || !scene.words.reports.has(act.verb)) return [];
	const content = scene.content;
	const on = find(scene, scene.words.onSubject, content.start, content.end);
	if (on === null || on.start !== content.start) return [];
	return [{ kind: 'progress', state: 'in progress', by: [...act.actor], what: on.text, ...shown(scene, on) }];
}

/** "presented draft rules for the exchange": to present a thing is to have done it. */
function delivered(act: BareAct, scene: EffectContext): Progress[] {
	if (act.kind !== 'information' || !scene.words.delivers.has(act.verb)) return [];
	const content = scene.content;
	const thing = titleFrom(scene, content.start, content.end);
	if (thing.text === '' || scene.words.talk.test(thing.text)) return [];
	const verb = scene.verb;
	const what = verb.start < thing.start ? quote(scene, verb.start, thing.end) : thing;
	const state = scene.words.unfinished.test(thing.text) ? 'in progress' : 'done';
	return [
		{ kind: 'progress', state, by: [...act.actor, ...sideOf(act, scene)], what: what.text, ...shown(scene, what) },
	];
}

/** "Mr. Tamm (Estonia) submitted the report": whose he is owes it too. */
function sideOf(act: BareAct, scene: EffectContext): string[] {
	const [actor, ...others] = act.at.actor;
	if (actor === undefined || others.length > 0) return [];
	const words = scene.view.text.slice(inView(scene, actor).start, scene.verb.start);
	return sideIn(words);
}

const sideIn = (words: string): string[] =>
	/\(\p{Lu}[^()]{2,60}\)/u.exec(words)?.map((side) => side.slice(1, -1)) ?? [];

/** "welcomed the publication of the inventory": what is welcomed has been done. */
function accomplished(act: BareAct, scene: EffectContext): Progress[] {
	if (act.kind !== 'acknowledgement' || act.addressee.length > 0) return [];
	const { start, end } = scene.content;
	const what = find(scene, scene.words.accomplished, start, end)?.groups.what;
	return what ? [{ kind: 'progress', state: 'done', by: [], what: what.text, ...shown(scene, what) }] : [];
}

/** "The editor submitted a complete draft": told in a sentence that is no act. */
function plainly(act: BareAct, scene: EffectContext, from: number, to: number): Progress[] {
	const found = find(scene, scene.words.delivered, from, to);
	const what = found?.groups.what;
	if (!found || !what) return [];
	const subject = subjectOf(scene, from, found.start);
	if (subject.text === '') return [];
	const state = scene.words.partly.test(what.text) ? 'in progress' : 'done';
	return [
		{
			kind: 'progress',
			state,
			by: byWhom(act, scene, from, subject.text, false),
			what: what.text,
			...shown(scene, { start: subject.start, end: what.end }),
		},
	];
}

/** "agreed to drop the translation that Ireland had promised". */
function givenUp(scene: EffectContext): Progress[] {
	const content = scene.content;
	for (const phrase of scene.words.drops) {
		const found = find(scene, phrase, content.start, content.end);
		const what = found?.groups.what;
		if (!found || !what || pointsBack(scene, what.text)) continue;
		return [{ kind: 'progress', state: 'dropped', by: [], what: what.text, ...shown(scene, what) }];
	}
	return [];
}

/** What the sentences of an act's reach tell; a decision's or request's own words tell nothing, those after it may. */
function told(act: BareAct, scene: EffectContext): Progress[] {
	const own = scene.own;
	const informs = act.kind === 'directive' && scene.words.informs.test(act.content);
	const tells = informs || act.kind === 'information' || act.kind === 'acknowledgement' || act.kind === 'deliberation';
	return scene.near
		.filter(({ start, end }) => tells || start >= own.end || end <= own.start)
		.flatMap(({ start, end }) => {
			const found = inSentence(act, scene, start, end);
			const free = start >= own.end || end <= own.start;
			return found.length === 0 && free ? plainly(act, scene, start, end) : found;
		});
}

function inSentence(act: BareAct, scene: EffectContext, from: number, to: number): Progress[] {
	const found: Progress[] = [];
	for (let at = from; at < to; ) {
		const next = nearest(scene, at, to);
		if (next === null) break;
		// "Le Secrétariat a indiqué que le tableau avait été établi": the act's own verb reports, and is no report on a task.
		const verb = scene.verb;
		if (next.found.start < verb.end && next.found.end > verb.start && verb.end > verb.start) {
			at = Math.max(verb.end, at + 1);
			continue;
		}
		found.push(progressAt(act, scene, next, at, from));
		at = Math.max(next.found.end, at + 1);
	}
	return found;
}

type Met = { readonly state: Progress['state']; readonly found: Found };

/** Of all rows the one met first; where several begin at one place, the first row. */
function nearest(scene: EffectContext, from: number, to: number): Met | null {
	let best: Met | null = null;
	for (const i of scene.sightings.among(scene.words.progress)) {
		const { phrase, means } = scene.words.progress[i] as Row<Progress['state']>;
		const found = find(scene, phrase, from, to);
		if (found && (best === null || found.start < best.found.start)) best = { state: means, found };
	}
	return best;
}

function progressAt(act: BareAct, scene: EffectContext, met: Met, after: number, sentence: number): Progress {
	const near = subjectOf(scene, after, met.found.start);
	const subject = scene.words.relative.test(near.text) ? beforeRelative(scene, near) : near;
	const what = met.found.groups.what;
	const told = what && what.text !== '' ? what : quote(scene, subject.start, met.found.end);
	const passive = /^(?:be|been|being|être|été|déjà été) /u.test(told.text);
	const words = passive ? quote(scene, subject.start, told.end) : told;
	const partly = met.state === 'done' && scene.words.partly.test(quote(scene, subject.start, told.end).text);
	const not = scene.words.negative.test(subject.text) && met.state === 'done';
	const by = byWhom(act, scene, sentence, subject.text, !what || what.text === '' || passive);
	const state = not ? 'failed' : partly ? 'in progress' : met.state;
	return {
		kind: 'progress',
		state,
		by,
		what: words.text,
		...(!passive && isNamed(scene, subject.text, by) && { subject: subject.text }),
		...(state === 'failed' && isYet(scene, subject.start, met.found.end) && { yet: true as const }),
		...shown(scene, { start: Math.min(subject.start, words.start), end: Math.max(met.found.end, words.end) }),
	};
}

/** "its Government" is told of by the delegation and yet is another; "it" alone is whoever tells. */
const isNamed = (scene: EffectContext, subject: string, by: readonly string[]): boolean =>
	by.includes(subject) || (scene.words.pronoun.test(subject) && /^\S+(?: \S+){1,3}$/u.test(subject));

/** "had not yet been found": it may still be. */
const isYet = (scene: EffectContext, from: number, to: number): boolean =>
	find(scene, scene.words.yet, from, to) !== null;

/** The subject of a clause that ends at `to`: the words after the last "that", comma or reporting verb. */
function subjectOf(scene: EffectContext, from: number, to: number): { start: number; end: number; text: string } {
	const before = scene.view.text.slice(from, to).replace(aside, '');
	const cut = /^.*(?:(?: that|[,;:]| and| where| which| que| et| dont)(?: |$)| qu['’])/u.exec(before);
	return quote(scene, from + (cut?.[0].length ?? 0), from + before.trimEnd().length);
}

/** "the Committee, at its session in September, had": what stands between commas right before the verb. */
const aside = /, [^,;]{1,120}, ?$/u;

/** "his contacts, which had not yet led to anything": what stands before the relative word. */
function beforeRelative(scene: EffectContext, near: Quote): Quote {
	const from = scene.verb.end;
	return from < near.start ? quote(scene, from, near.start) : near;
}

/** Who did it: the one who reports, for a pronoun; in the passive or where a thing is the subject nobody is named for sure. */
function byWhom(act: BareAct, scene: EffectContext, sentence: number, subject: string, idle: boolean): string[] {
	const role = find(scene, scene.words.asOffice, sentence, scene.reach.end)?.groups.office?.text;
	const roles = role ? [role] : [];
	if (subject === '' || scene.words.pronoun.test(subject)) return [...act.actor, ...roles];
	const start = scene.view.text.indexOf(subject, sentence);
	const party = start < 0 ? null : partyAt(scene, start);
	if (party) return [party.name, ...sideIn(subject), ...roles];
	if (!idle) return [subject];
	return act.kind === 'information' ? [...act.actor, ...roles] : roles;
}
