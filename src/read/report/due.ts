import { commaParts, splitNames } from './noun-phrase.ts';
import type { ActDraft, Reader } from './reader.ts';
import { meetingTimesAmong, timesAmong } from './time.ts';
import type { Token } from './token.ts';
import { sourcePlace, type View } from './view.ts';
import { type Named, whoIs } from './who.ts';

/** A remark behind an entry: "Срок – до 1 июля.", "Отв.: Лунина Т. И.". Token indexes. */
interface Remark {
	readonly from: number;
	readonly to: number;
}

/**
 * The last of the acts, with when it is due and who owes it, where the sentence behind it says only that. Null where the
 * sentence tells something else.
 */
export function withDuty(
	view: View,
	tokens: readonly Token[],
	sentence: Remark,
	last: ActDraft,
	reader: Reader,
): ActDraft {
	const { dueBy, owedBy } = reader.language.headings;
	const due = remarkAfter(view, tokens, sentence, dueBy, owedBy);
	const owed = remarkAfter(view, tokens, sentence, owedBy, dueBy);
	const timed = due === null ? last : dueAt(view, tokens, due, last, reader);
	return owed === null ? timed : owedTo(view, tokens, owed, timed, reader);
}

/** True for a sentence that opens with such a remark. */
export function isDuty(view: View, tokens: readonly Token[], { from, to }: Remark, { language }: Reader): boolean {
	const { dueBy, owedBy } = language.headings;
	const words = wordsOf(view, tokens, from, Math.min(to, from + 6));
	return [dueBy, owedBy].some((opens) => opens?.exec(words)?.index === 0);
}

const wordsOf = ({ text }: View, tokens: readonly Token[], from: number, to: number): string =>
	text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** The words behind one opener, up to the other. */
function remarkAfter(
	view: View,
	tokens: readonly Token[],
	{ from, to }: Remark,
	opener: RegExp | null,
	other: RegExp | null,
): Remark | null {
	const words = wordsOf(view, tokens, from, to);
	const found = opener?.exec(words);
	if (found == null) return null;
	const base = tokens[from]?.start ?? 0;
	const begins = base + found.index + found[0].length;
	const next = other?.exec(words.slice(begins - base));
	const ends = next == null ? base + words.length : begins + next.index;
	const inside = (token: Token): boolean => token.start >= begins && token.end <= ends;
	let first = from;
	while (first < to && !inside(tokens[first] as Token)) first++;
	let last = first;
	while (last < to && inside(tokens[last] as Token)) last++;
	return first === last ? null : { from: first, to: last };
}

function dueAt(view: View, tokens: readonly Token[], { from, to }: Remark, act: ActDraft, reader: Reader): ActDraft {
	const own = tokens.slice(from, to);
	const time = timesAmong(own, reader.language, reader.anchor)[0];
	const meeting = time === undefined ? meetingTimesAmong(own, reader.language)[0] : undefined;
	const found = time ?? meeting;
	if (found === undefined || act.when !== null) return act;
	return {
		...act,
		when: time === undefined ? null : deadline(time.when),
		whenMeeting: meeting?.meeting ?? null,
		at: { ...act.at, when: sourcePlace(view, found.start, found.end) },
	};
}

/** "Срок – 15 апреля": a day by itself is one until which. */
const deadline = (when: NonNullable<ActDraft['when']>): NonNullable<ActDraft['when']> => ({ ...when, from: null });

function owedTo(view: View, tokens: readonly Token[], { from, to }: Remark, act: ActDraft, reader: Reader): ActDraft {
	const names = commaParts(tokens, from, to, reader.language).flatMap((part) =>
		splitNames(tokens, part, reader.language),
	);
	const named = names.flatMap((name): readonly Named[] => {
		const who = whoIs(view, tokens, name, reader.body, reader.language);
		if (who.kind === 'party') return who.named;
		const [first, last] = [tokens[who.phrase.start], tokens[who.phrase.end - 1]];
		return who.kind !== 'unknown' || who.name === '' || !first || !last
			? []
			: [{ name: who.name, kind: 'person', affiliation: null, ...sourcePlace(view, first.start, last.end) }];
	});
	if (named.length === 0 || act.addressee.length > 0) return act;
	for (const one of named) reader.parties.meet(one);
	return { ...act, addressee: named, at: { ...act.at, addressee: named.map(({ start, end }) => ({ start, end })) } };
}
