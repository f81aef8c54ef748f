import type { ActKind } from '../../record/act.ts';
import { dutyEnd } from './duty.ts';
import { infinitiveBegins } from './infinitive.ts';
import type { Language } from './language/language.ts';
import { phrase, splitNames } from './noun-phrase.ts';
import { ownersAmong } from './owner.ts';
import { type Passage, passageOf } from './passage.ts';
import type { ActDraft, Reader } from './reader.ts';
import { meetingTimesAmong, timesAmong } from './time.ts';
import { isCapital, type Token } from './token.ts';
import type { Clauses } from './verb-form.ts';
import { sourcePlace, type View } from './view.ts';
import { whoIs } from './who.ts';

/** How many words may name whoever is to do what the sentence says. */
const ownerReach = 12;

/**
 * "The Clerk to write to the County Council.": a sentence with no finite verb, in which a party stands before an infinitive, sets a task as
 * the label "Action" does. "Permission to sign" and "Secretary to the Board" set none.
 */
export function bareTask(view: View, { tokens, from, to }: Clauses, reader: Reader): ActDraft | null {
	const { language, body, people } = reader;
	const opens = tokens[from]?.key ?? '';
	if (language.grammar.infinitiveForm !== null || !isCapital(tokens[from]) || language.conjunctions.has(opens))
		return null;
	let at = from + 1;
	while (at < Math.min(to, from + ownerReach) && !infinitiveBegins(tokens, at, language)) at++;
	if (at + 2 >= to || !language.infinitive.has(tokens[at]?.key ?? '')) return null;
	if (!tokens.slice(from, at).every((token) => belongsToName(token, language))) return null;
	const who = splitNames(tokens, phrase(from, at), language).map((name) => whoIs(view, tokens, name, body, language));
	const owes = who.every(
		(one) =>
			(one.kind === 'party' &&
				one.named.every(({ name, kind }) => kind !== 'government' || language.countries.has(name.toLowerCase()))) ||
			(one.kind === 'unknown' && people.has(one.name)),
	);
	if (!owes) return null;
	const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
	return taskAct(
		passageOf({ text: view.text.slice(start, end), at: view.at.slice(start, end) }, language),
		'directive',
		'action',
		reader,
	);
}

/** No mark but a comma, no verb, and nothing that opens another phrase. */
function belongsToName({ key, word, text }: Token, language: Language): boolean {
	if (!word) return key === ',' || key === '.';
	const { verbs, subordinators, prepositions, pronouns, expletives, grammar } = language;
	const others = [subordinators, pronouns.they, pronouns.person, pronouns.it, expletives];
	return (
		!others.some((words) => words.has(key)) &&
		(language.partyNouns.has(key) ||
			language.bodyHeads.has(key) ||
			!(verbs.has(key) || (/^\p{Ll}/u.test(text) && grammar.operativeEnding.test(key)))) &&
		(!prepositions.has(key) || grammar.of.has(key)) &&
		!/^\d/u.test(text)
	);
}

/** What stands under a label, as an act: whoever is named before the task is to do it. */
export function taskAct(view: Passage, kind: ActKind, word: string, reader: Reader): ActDraft {
	const { tokens } = view;
	const to = dutyEnd(tokens, reader.language);
	const names = to > 0 ? splitNames(tokens, { start: 0, end: to }, reader.language) : [];
	const addressee = ownersAmong(view, names, reader);
	const words = view.text.replace(/[.;]$/u, '');
	const task = tokens[to]?.word ? to : to + 1;
	const from = addressee.length > 0 ? (tokens[task]?.start ?? 0) : 0;
	const content = words.slice(from);
	const whole = sourcePlace(view, 0, words.length);
	const time = timesAmong(tokens, reader.language, reader.anchor).at(-1);
	const meeting = time === undefined ? meetingTimesAmong(tokens, reader.language).at(-1) : undefined;
	const due = time ?? meeting;
	return {
		kind,
		verb: word,
		actor: { body: true, named: [] },
		actorImplied: true,
		addressee,
		content,
		when: time?.when ?? null,
		whenMeeting: meeting?.meeting ?? null,
		place: null,
		conditions: [],
		negated: false,
		...whole,
		at: {
			verb: whole,
			content: sourcePlace(view, from, words.length),
			actor: [],
			addressee: addressee.map(({ start, end }) => ({ start, end })),
			when: due === undefined ? null : sourcePlace(view, due.start, due.end),
			place: null,
			conditions: [],
		},
		sure: 'likely',
		rule: 'label',
	};
}
