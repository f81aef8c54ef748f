import type { ActKind } from '../../record/act.ts';
import { isInfinitive } from './infinitive.ts';
import type { Language } from './language/language.ts';
import { splitNames } from './noun-phrase.ts';
import { type Passage, passageOf } from './passage.ts';
import type { ActDraft, Reader } from './reader.ts';
import { meetingTimesAmong, timesAmong } from './time.ts';
import type { Token } from './token.ts';
import { sourcePlace } from './view.ts';
import { whoIs } from './who.ts';

const label =
	/(?<start>^|(?<=[.;!?]\s))(?<word>\p{L}[\p{L} ]{2,24}?)(?:(?<number>\s+(?:No\.?\s*)?\d+(?:[/.-]\d+)*)\.|(?<counted>\s+(?:No\.?\s*|n[°º]\s*)?\d+(?:[/.-]\d+)*)?\s*:)\s+(?=\S)/gu;

/** A label in a paragraph, and the words up to the next. */
interface Labelled {
	readonly start: number;
	readonly end: number;
	readonly word: string;
	readonly kind: ActKind;
}

/**
 * The acts of a paragraph that may begin with a label: "Decision: …", "Action: Secretariat to …"; numbered ones ("Action
 * 9/3:") also open a part of their own behind a sentence. Where a verb of the tables says what was done, it counts; else
 * the label itself is the act.
 */
export function labelled(
	view: Passage,
	reader: Reader,
	read: (view: Passage, reader: Reader) => ActDraft[],
): ActDraft[] {
	const labels = labelsIn(view.text, reader.language);
	const first = labels[0];
	if (first === undefined) return read(view, reader);
	const cut = (from: number, to: number): Passage =>
		passageOf({ text: view.text.slice(from, to).trimEnd(), at: view.at.slice(from, to) }, reader.language);
	const before = first.start > 0 ? read(cut(0, first.start), reader) : [];
	const own = labels.flatMap(({ end, word, kind }, i) => {
		const rest = cut(end, labels[i + 1]?.start ?? view.text.length);
		const found = read(rest, { ...reader, label: kind });
		return found.length > 0 ? found : [labelAct(rest, kind, word, reader)];
	});
	return [...before, ...own];
}

function labelsIn(text: string, { headings }: Language): Labelled[] {
	if (!text.includes(':')) return [];
	return [...text.matchAll(label)].flatMap((match) => {
		const word = (match.groups?.word ?? '').toLowerCase();
		const kind = headings.labels.get(word);
		const opens = match.index === 0 || match.groups?.counted !== undefined;
		return kind === undefined || !opens ? [] : [{ start: match.index, end: match.index + match[0].length, word, kind }];
	});
}

/** Where the name of one whose duty it is ends: "Secretariat | to publish", "M. Blanc : | publier", "M. Blanc | publier". */
const endsDuty = (token: Token, language: Language): boolean =>
	language.infinitive.has(token.key) ||
	/^[:–]$/u.test(token.key) ||
	(language.grammar.infinitiveForm !== null && isInfinitive(token, language));

function labelAct(view: Passage, kind: ActKind, word: string, reader: Reader): ActDraft {
	const { tokens } = view;
	const to = tokens.findIndex((token) => endsDuty(token, reader.language));
	const names = to > 0 ? splitNames(tokens, { start: 0, end: to }, reader.language) : [];
	const addressee = names
		.map((name) => whoIs(view, tokens, name, reader.body, reader.language))
		.flatMap((who) => (who.kind === 'party' ? who.named : []));
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
