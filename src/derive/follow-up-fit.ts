import type { EffectOf } from '../record/effect.ts';
import { holdersAt, type Term } from './officer.ts';
import { anyParty } from './party.ts';
import { type Step, sameSubject } from './timeline.ts';
import { hits, sameStem, share, stems } from './words.ts';

type Owes = EffectOf<'owes'>;
type Progress = EffectOf<'progress'>;

/** The words of something owed, as they are compared. */
export interface OwedWords {
	/** The verbs that head it: "test the format and report" has two. */
	readonly verbs: readonly string[];
	readonly things: readonly string[];
	/** True where it names no thing ("publish it"), and these are of what was spoken of before it. */
	readonly borrowed?: true;
}

/** Something owed, as far as a report on it is looked for. */
export interface Owed {
	readonly step: Step<Owes>;
	readonly words: OwedWords;
}

/** The verbs that head what is owed, and its other words. */
export function owedWords({ what: words, dueText }: Pick<Owes, 'what' | 'dueText'>): OwedWords {
	const what = dueText === null ? words : words.replace(dueText, '');
	const verbs = what.split(/ (?:and|et)(?: (?:to|de|à))? /u).flatMap((part) => stems(part).slice(0, 1));
	return { verbs, things: stems(what).filter((word) => !verbs.includes(word)) };
}

/** How well a report fits something owed; 0 if it does not. The same party, and the same verb or the same things. */
export function fitness({ step: owed, words }: Owed, told: Step<Progress>, terms: readonly Term[]): number {
	const { verbs, things } = words;
	const said = stems(told.effect.what);
	const verb = verbs.some((word) => said.some((other) => sameStem(word, other)));
	const common = hits(things, said);
	const owners = [...owed.effect.owner, ...holdersAt(terms, owed.effect.owner, owed.order)];
	if (!verb && common === 0 && told.effect.state !== 'dropped') return answered(owed, words, told, owners, terms);
	const part = common === 0 ? 0 : Math.max(common / things.length, share(things, said));
	const near = sameSubject(owed, told);
	const score = (verb ? 1.5 : 0) + 2 * part + (near ? 0.5 : 0);
	if (told.effect.state === 'dropped' && told.effect.by.length === 0)
		return share(said, [...stems(owed.effect.what), ...stems(owed.effect.owner.join(' '))]) >= 0.6 ? score + 1 : 0;
	if (owed.effect.owner.length === 0)
		return (part >= (verb ? 0.6 : 0.75) && (verb || (near && common > 1))) || (verb && near && common > 1) ? score : 0;
	// "The Chairman, Ms. Lomidze, reported": who tells as an officer tells for the person in office.
	const tellers = [...told.effect.by, ...holdersAt(terms, told.effect.by, told.order)];
	if (anyParty(tellers, owners))
		return (verb && (common > 0 || near)) || (things.length > 0 && enough(common, things, near))
			? score
			: answered(owed, words, told, owners, terms);
	if (told.effect.by.length === 0) return verb && (common > 0 || (things.length === 0 && near)) ? score : 0;
	return verb && common > 1 && part >= 0.75 ? score : answered(owed, words, told, owners, terms);
}

/** "the Ministry had given its agreement", told by the one who was to consult it: the answer shows that it was done. */
function answered(
	owed: Step<Owes>,
	{ things }: OwedWords,
	told: Step<Progress>,
	owners: readonly string[],
	terms: readonly Term[],
): number {
	const { state, subject, what } = told.effect;
	if (state !== 'done' || subject === undefined || things.length === 0 || !sameSubject(owed, told)) return 0;
	const tellers = [...told.act.actor, ...holdersAt(terms, told.act.actor, told.order)];
	const common = hits(things, [...stems(subject), ...stems(what)]);
	return anyParty(tellers, owners) && common / things.length >= 0.75 ? 2 * (common / things.length) : 0;
}

/** "present it": a task that names no thing is done with the one beside it if the verb is the same. */
export function isOnlyVerb({ step: owed, words: { verbs, things, borrowed } }: Owed, told: Step<Progress>): boolean {
	if (
		(things.length > 0 && borrowed !== true) ||
		owed.paper === told.paper ||
		!sameSubject(owed, told) ||
		!anyParty(told.effect.by, owed.effect.owner)
	)
		return false;
	const said = stems(told.effect.what);
	return verbs.some((word) => said.some((other) => sameStem(word, other)));
}

/** Without the verb, half of the things and two at least, or all of them under the same heading. */
const enough = (common: number, things: readonly string[], near: boolean): boolean =>
	(common > 1 && common / things.length >= 0.4) || (near && common === things.length);

/** The same is asked of the same once more; by a later report, if it is to count. */
export function sameRequest(before: Step<Owes>, now: Step<Owes>): boolean {
	if (now.effect.owner.length === 0) return false;
	const [a, b] = [stems(before.effect.what), stems(now.effect.what)];
	return hits(a, b) > 2 && share(a, b) >= 0.8 && anyParty(before.effect.owner, now.effect.owner);
}

/** "the other delegations" are asked for what all were asked for: some of it has come. */
export const isRestOf = ({ step: before, words }: Owed, now: Step<Owes>): boolean =>
	now.effect.rest === true &&
	before.paper !== now.paper &&
	sameSubject(before, now) &&
	anyParty(before.effect.owner, now.effect.owner) &&
	hits(words.things, stems(now.effect.what)) > 0;
