import { agentAfter } from './agent.ts';
import type { Language } from './language/language.ts';
import { type Phrase, phrase, splitNames, subjectAfter, subjectOf } from './noun-phrase.ts';
import type { Reader, Subjects } from './reader.ts';
import { noteBeside, personFirst, resolved } from './resolved.ts';
import type { Token } from './token.ts';
import { type Clauses, impliesBody } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';
import type { View } from './view.ts';
import { inFull, type Who, whoIs } from './who.ts';

/** "The Team regretted …": no act, but "It" of the next sentence is the Team. */
export function remember(subject: Pick<Subjects, 'body' | 'named'>, reader: Reader): void {
	if (subject.body && subject.named.length === 0) reader.antecedents.body();
	else if (subject.named.length > 0) reader.antecedents.subject(subject.named, subject.body);
}

/** "Opening remarks were delivered by Ms. Birmpili. She recalled": who did what is in no table is spoken of next. */
export function rememberDoer(view: View, clauses: Clauses, group: VerbGroup, end: number, reader: Reader): void {
	const doer = agentAfter(view, clauses, group, end, reader);
	if (doer !== null) remember(doer, reader);
}

export function subjectsOf(view: View, clauses: Clauses, group: VerbGroup, reader: Reader): Subjects {
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
	const first = resolved(view, tokens, who, reader, speaksTogether(group));
	const told = (first.thing && doerBehind(view, clauses, group, reader)) || first;
	const subjects = told.unknown && isUntold(clauses, group, reader.language) ? { ...told, nobody: true } : told;
	const name = found.names[0];
	const beside =
		found.apposition === null
			? []
			: splitNames(tokens, found.apposition, reader.language).map((name) =>
					whoIs(view, tokens, name, reader.body, reader.language),
				);
	noteBeside(beside, reader);
	const start = name === undefined ? null : (tokens[name.start] as Token).start;
	return { ...personFirst(subjects, beside, reader), start };
}

/** "Предложение поддержали Япония и Перу": what stands before is a thing, and nominatives of parties stand behind. */
function doerBehind(view: View, { tokens, to }: Clauses, group: VerbGroup, reader: Reader): Subjects | null {
	const { language, body } = reader;
	if (group.voice !== 'active' || group.shared || !language.grammar.verbFirst) return null;
	const [name, ...others] = subjectAfter(tokens, group.end, to, language).names;
	if (name === undefined || !opensInNominative(tokens, name, language)) return null;
	const who = [name, ...others].map((one) => whoIs(view, tokens, one, body, language));
	const found = resolved(view, tokens, who, reader);
	return found.body || found.named.length > 0 ? found : null;
}

function opensInNominative(tokens: readonly Token[], { start, end }: Phrase, { grammar }: Language): boolean {
	let at = start;
	while (at < end - 1 && grammar.attributeEnding.test(tokens[at]?.key ?? '')) at++;
	// "Сообщение сделал Орлов В. С."
	return grammar.subjects.has(tokens[at]?.key ?? '') || /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '');
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

/** What only bodies do: "They welcomed the submissions" are the two bodies, not those who spoke before. */
const speaksTogether = ({ verb }: VerbGroup): boolean => verb !== null && impliesBody(verb);
