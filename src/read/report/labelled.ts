import { oncePer } from '../../base/once.ts';
import type { ActKind } from '../../record/act.ts';
import { presentDuty, tellsPast } from './duty.ts';
import { stateAtEnd, stateAtHead } from './effects/action-state.ts';
import { hasFiniteVerb } from './finite.ts';
import { endsLikeSentence, looksLikeTitle } from './heading.ts';
import type { HeadingWords, Language, Verb } from './language/language.ts';
import { commaParts, splitNames } from './noun-phrase.ts';
import { ownersAmong } from './owner.ts';
import { type Passage, passageOf } from './passage.ts';
import type { ActDraft, Reader } from './reader.ts';
import { taskAct } from './task.ts';
import { isCapital, type Token } from './token.ts';
import { impliesBody } from './verb-form.ts';

/**
 * "Decision:", "[75-C1] Consensus:", "Action item for Ms. Low:", "Action 9/3:", "Action (Ms. Low):", and "Recommendation 2" before words that begin
 * anew.
 */
const labelPattern = /* @__PURE__ */ oncePer(({ forWhom }: HeadingWords): RegExp => {
	const number = String.raw`\s+(?:No\.?\s*)?\d+(?:[/.-]\d+)*`;
	const counted = String.raw`(?:\s+|-)(?:No\.?\s*|n[°º]\s*)?(?:\p{Lu}[\p{Lu}\d]{0,8}[ ./-]?)?\d[\p{L}\d]{0,4}(?:[/.-]\p{Lu}{0,4}\d+)*`;
	const whom = String.raw`\s+(?:${forWhom.join('|')})\s+(?<whom>[^:.;]{2,80}?)`;
	return new RegExp(
		String.raw`(?<start>^(?:\[[\p{L}\d./-]{1,12}\]\s+)?|(?<=[.;!?]\s))(?<word>\p{L}[\p{L} -]{1,24}?)(?:(?<number>${number})\.|(?<over>${number})(?=\s\p{Lu})|(?<counted>${counted})?(?:${whom}|\s*\((?<within>\p{Lu}[^():;\d]{1,60})\))?\s*:)\s+(?=\S)`,
		'gu',
	);
});

/** A label in a paragraph, and the words up to the next. */
interface Labelled {
	readonly start: number;
	readonly end: number;
	readonly word: string;
	readonly kind: ActKind;
	/** Whose duty it is, where the label says so: its place in the paragraph. */
	readonly whom: readonly [from: number, to: number] | null;
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
	const cut = (from: number, to: number): Passage => cutOf(view, from, to, reader);
	const before = first.start > 0 ? read(cut(0, first.start), reader) : [];
	const own = labels.flatMap(({ end, word, kind, whom }, i) => {
		const rest = cut(end, labels[i + 1]?.start ?? view.text.length);
		return underLabel(rest, word, kind, whom === null ? null : cut(...whom), reader, read);
	});
	return [...before, ...own];
}

/** The acts of what stands under one label, with the words that say whose duty it is where it has them. */
export function underLabel(
	rest: Passage,
	word: string,
	kind: ActKind,
	whom: Passage | null,
	reader: Reader,
	read: (view: Passage, reader: Reader) => ActDraft[],
): ActDraft[] {
	const report = kind === 'directive' ? reportUnder(rest, reader) : null;
	if (report !== null) return read(cutOf(rest, report, rest.text.length, reader), reader).filter(isNoTask);
	const found = whom === null ? read(rest, { ...reader, label: kind }) : [];
	if (found.length > 0 && !(kind === 'directive' && found.every((act) => asksOfItself(act, rest, reader))))
		return found;
	const { lemma, kind: said } = orderedBy(rest.tokens, reader.language) ?? {
		lemma: pastOf(word, reader.language)?.lemma ?? word,
		kind,
	};
	const act = taskAct(rest, whom === null ? said : kind, whom === null ? lemma : word, reader);
	return [whom === null ? act : { ...act, ...dutyOf(whom, reader) }];
}

/** A stretch of a passage, as one of its own. */
export const cutOf = ({ text, at }: Passage, from: number, to: number, { language }: Reader): Passage =>
	passageOf({ text: text.slice(from, to).trimEnd(), at: at.slice(from, to) }, language);

/**
 * What a list of actions tells of one that was asked before is no new task: "Action 9/3: closed.", "Action 9/3: Secretariat to
 * ask the laboratories. Done.", "Action 9/3: Ms. Low has sent the table." Where the words behind the status begin; 0 where
 * there is none before them; null where a task is set.
 */
function reportUnder(view: Passage, { language }: Reader): number | null {
	const head = stateAtHead(view.text, language.actions);
	if (head !== null) return head.end;
	const state = stateAtEnd(view.text, language.actions)?.state;
	if (state === 'done' || state === 'dropped' || state === 'superseded') return view.text.length;
	return tellsPast(view.tokens, language) ? 0 : null;
}

/** "Closed. La présidente a demandé un devis": to ask was the task, and what was asked of others is theirs. */
const isNoTask = ({ kind, actor }: ActDraft): boolean => kind !== 'directive' || actor.body;

/** "Action: La présidente demande un devis au palais": whoever stands before the verb is to do it, though another is asked. */
const asksOfItself = ({ kind, actor }: ActDraft, { tokens }: Passage, { language }: Reader): boolean =>
	kind === 'directive' && !actor.body && actor.named.length > 0 && presentDuty(tokens, language) > 0;

/**
 * The verb of the tables with which a body's own words open: "Encourage the use of …" under "Recommendation 2", "prendre note
 * de …" and "adoptée à l'unanimité" under "Décision 5".
 */
function orderedBy([first, ...rest]: readonly Token[], { verbs, grammar }: Language): Verb | undefined {
	if (first === undefined) return undefined;
	const opens = isCapital(first) || grammar.infinitiveForm !== null;
	const fits = ({ particles, needs }: Verb): boolean =>
		particles.every((particle, k) => rest[k]?.key === particle) &&
		(needs === undefined || rest.slice(0, 8).some(({ key }) => needs.has(key)));
	return verbs
		.get(first.key)
		?.find(
			({ verb, use }) =>
				((use === 'base' && opens) || (use === 'participle' && grammar.infinitiveForm !== null)) &&
				impliesBody(verb) &&
				!verb.reflexive &&
				fits(verb),
		)?.verb;
}

/** "Action item for Ms. Low, the secretariat:": who is named there. */
export function dutyOf(whom: Passage, reader: Reader): Pick<ActDraft, 'addressee'> {
	const names = commaParts(whom.tokens, 0, whom.tokens.length, reader.language).flatMap((part) =>
		splitNames(whom.tokens, part, reader.language),
	);
	return { addressee: ownersAmong(whom, names, reader) };
}

/** The verb of the tables whose past is a label: "AGREED:". */
const pastOf = (word: string, { verbs }: Language): Verb | undefined =>
	verbs.get(word)?.find(({ use, verb }) => use === 'past' && impliesBody(verb))?.verb;

/** "(a) To endorse", "that the Board": what a verb before its colon rules entry by entry. */
const opensEntry = (words: string, { infinitive, thatWords }: Language): boolean => {
	const first = /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';
	return first === '' || /^\p{L}{1,3}[.)]/u.test(words) || infinitive.has(first) || thatWords.has(first);
};

function labelsIn(text: string, language: Language): Labelled[] {
	const { headings } = language;
	if (!text.includes(':') && !/^\p{Lu}\p{L}+ \d/u.test(text)) return [];
	let opened = false;
	return [...text.matchAll(labelPattern(headings))].flatMap((match) => {
		const { word: printed = '', counted, over, whom, within } = match.groups ?? {};
		const word = printed.toLowerCase();
		const kind = headings.labels.get(word);
		const opens = match.index === 0 || counted !== undefined || (opened && over === undefined);
		// "Recommendation 2" before words that begin anew stands over them; elsewhere it is spoken of.
		if (kind === undefined || !opens || (over !== undefined && (match.index > 0 || kind !== 'directive'))) return [];
		if (pastOf(word, language)?.kind === 'decision' && opensEntry(text.slice(match.index + match[0].length), language))
			return [];
		// "Decision (Rome):" names no owner.
		if (within !== undefined && kind !== 'directive') return [];
		const said = whom ?? within;
		opened ||= match.index === 0;
		const end = match.index + match[0].length;
		// "Resolution 01-30: Periodic review list" is the title of what stands under it.
		if (counted !== undefined && kind === 'decision' && match.index === 0 && isTitle(text.slice(end), language))
			return [];
		const from = said === undefined ? -1 : match.index + match[0].indexOf(said, printed.length);
		return [
			{ start: match.index, end, word, kind, whom: said === undefined ? null : ([from, from + said.length] as const) },
		];
	});
}

/** A few words that tell nothing, and end as no sentence does. */
const isTitle = (words: string, language: Language): boolean =>
	words.length < 120 && looksLikeTitle(words) && !endsLikeSentence(words) && !hasFiniteVerb(words, language);
