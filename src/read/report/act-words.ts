import type { Place } from '../../base/place.ts';
import type { ActKind } from '../../record/act.ts';
import { conditionsAmong, holdsSomething, meetingTimeOf, placeOf, timeOf } from './circumstance.ts';
import type { Language } from './language/language.ts';
import { type Phrase, subjectOf } from './noun-phrase.ts';
import type { ActDraft, Reader, Subjects } from './reader.ts';
import type { Token } from './token.ts';
import type { Clauses } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';
import { sourcePlace, type View } from './view.ts';

/** Conditions before the subject: "Subject to funds, the Committee approved". */
const leading = ({ tokens }: Clauses, group: VerbGroup, language: Language): Phrase[] => {
	if (group.shared) return [];
	const subject = subjectOf(tokens, group.subjectStart, group.subjectEnd, language).names[0];
	return subject === undefined ? [] : conditionsAmong(tokens, group.subjectStart, subject.start, language);
};

/** The words of an act and of its parts, as places of the source. */
export function wordsOf(
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
	const verbStart = (tokens[group.objectAt ?? group.owed?.start ?? group.start] as Token).start;
	// "Сторонам до 1 мая представить замечания": of an entry the time can stand before its infinitive.
	const timeFrom = group.ruledBy === undefined ? group.end : group.begin;
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
	const time = does ? timeOf(tokens, timeFrom, end, language, reader.anchor) : null;
	const meeting = does ? meetingTimeOf(tokens, timeFrom, end, language) : null;
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
			verb: spot((tokens[group.start] as Token).start, (tokens[group.end - 1] as Token).end),
			content: spot(contentStart, stop),
			actor: actorAt.map(({ start, end }) => ({ start, end })),
			addressee: addressedAt.map(({ start, end }) => ({ start, end })),
			when: time ? spot(time.start, time.end) : meeting ? spot(meeting.start, meeting.end) : null,
			place: where ? spot(where.start, where.end) : null,
			conditions: conditions.map((at) => spot(words(at).start, words(at).end)),
		},
	};
}
