import { lazy } from '../../base/once.ts';
import type { Place } from '../../base/place.ts';
import type { Act } from '../../record/act.ts';
import { actsOf } from './act.ts';
import type { EffectParagraph } from './effects/scene.ts';
import type { EffectWords } from './effects/words.ts';
import { hasFiniteVerb } from './finite.ts';
import { labelled } from './labelled.ts';
import type { Language } from './language/language.ts';
import { paragraphLanguage } from './language/told.ts';
import { eachWord } from './letter.ts';
import type { OutlineParagraph } from './outline.ts';
import { type Passage, passageOf } from './passage.ts';
import type { ActDraft, Reader } from './reader.ts';
import type { Tables } from './tables.ts';
import { listedTasks, type TaskList } from './task-list.ts';
import { meetingTimesAmong, timesAmong } from './time.ts';
import type { Token } from './token.ts';
import { type Known, type View, viewOf } from './view.ts';
import { type BodyNames, type Named, opensWithBody, type Parties } from './who.ts';

/** The words of a paragraph, and what was read in them. */
export interface Heard {
	readonly view: View;
	/** Null where acts are not looked for. */
	readonly read: ReadWords | null;
}

/** Words that were read: their passage, their language, and acts that have no numbers yet. */
export interface ReadWords {
	readonly passage: Passage;
	readonly language: Language;
	readonly drafts: readonly ActDraft[];
}

/** Where acts are looked for: everywhere, in paragraphs of another language than the document's, nowhere. */
export type Sought = 'everywhere' | 'other languages' | 'nowhere';

/** Reads the words at some places of a source, with what the paragraphs before told; `tasks` is the list of tasks that they are. */
export function hear(
	text: string,
	places: readonly Place[],
	reader: Reader,
	sought: Sought,
	words: Known,
	tasks: TaskList | null,
	{ languages }: Tables,
): Heard {
	const view = viewOf(text, places, words, {
		opens: (above, line) => opensAnew(above, line, reader),
		tells: (words) => hasFiniteVerb(words, reader.language),
	});
	const language = paragraphLanguage(view.text, reader.language, languages);
	// A paragraph in a language of the tables is read in any document.
	if (sought === 'nowhere' || (sought === 'other languages' && language === reader.language))
		return { view, read: null };
	const passage = passageOf(view, language);
	const own = { ...reader, language };
	const drafts = tasks === null ? labelled(passage, own, actsOf) : listedTasks(passage, tasks, own);
	return { view, read: { passage, language, drafts } };
}

/** "… the co-convener of / ISO/TC 154/WG 4": a name that ends what the line above began opens nothing. */
const opensAnew = (above: string, line: string, { body, language }: Reader): boolean =>
	!/[,–—-]$/u.test(above) &&
	!language.grammar.unfinished.has(above.slice(above.lastIndexOf(' ') + 1).toLowerCase()) &&
	opensWithBody(line, body, language);

/** A word is known if the document has it whole, or the tables of its language do; built when first asked. */
export function vocabularyOf(text: string, language: Language): Known {
	let words: Set<string> | null = null;
	return (word) => {
		words ??= longWords(text.toLowerCase());
		return words.has(word) || language.verbs.has(word) || language.adverbs.has(word) || language.partyNouns.has(word);
	};
}

function longWords(text: string): Set<string> {
	const found = new Set<string>();
	eachWord(text, (start, end) => {
		if (end - start >= 4) found.add(text.slice(start, end));
	});
	return found;
}

/** Numbers the acts of a paragraph, gives parties their fullest names, and adds what the acts do to the record. */
export function actsHeard(
	read: ReadWords,
	standing: Standing,
	parties: Parties,
	body: BodyNames,
	scene: SceneOfAll,
	{ effects }: Tables,
): Act[] {
	if (read.drafts.length === 0) return [];
	const { number } = standing;
	const bare = read.drafts.map((draft, i) => named(draft, `${number}.${i + 1}`, number, body, parties));
	const words = effects?.words(read.language.code) ?? null;
	if (effects === null || words === null) return bare;
	return effects.ofActs(bare, sceneOf(standing, read, scene, words));
}

/** Where a paragraph stands in its document. */
export type Standing = Pick<OutlineParagraph, 'number' | 'itemTitle' | 'projects'>;

/** What is one for all paragraphs of a document. */
export type SceneOfAll = Pick<EffectParagraph, 'body' | 'aliases' | 'parties'>;

/** Made when all paragraphs were heard: then every party is known. */
export const sceneOfAll = (body: BodyNames, parties: Parties): SceneOfAll => ({
	body: body.name,
	aliases: [...body.aliases],
	parties: parties.all(),
});

/** What the recognisers of effects ask of a paragraph. */
export const sceneOf = (
	{ itemTitle, projects }: Standing,
	{ passage, language }: ReadWords,
	{ body, aliases, parties }: SceneOfAll,
	words: EffectWords,
): EffectParagraph => ({
	view: passage,
	sentences: passage.sentences,
	item: itemTitle,
	projects,
	body,
	aliases,
	parties,
	times: lazy(() => timesOf(passage.tokens, language)),
	places: lazy(() => placesOf(passage.text, language)),
	words,
});

/** The times among the tokens of a paragraph. */
export const timesOf = (tokens: readonly Token[], language: Language) => [
	...timesAmong(tokens, language, null).map(({ start, end, when }) => ({ start, end, when, meeting: null })),
	...meetingTimesAmong(tokens, language).map(({ start, end, meeting }) => ({ start, end, when: null, meeting })),
];

const placeName =
	/(?<![\p{L}])(?<before>\p{Ll}+)\s+(?<name>\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*(?:,\s\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*)?)/dgu;

/** Capitals after "in" or "at" that are no month: names of places. */
export const placesOf = (text: string, language: Language) =>
	[...text.matchAll(placeName)].flatMap((match) => {
		const [start, end] = match.indices?.groups?.name ?? [0, 0];
		const name = text.slice(start, end);
		return !language.placeWords.has(match.groups?.before ?? '') ||
			language.time.months.has((name.split(' ')[0] ?? '').toLowerCase())
			? []
			: [{ start, end, name }];
	});

/** A draft with its number and its parties under their names; what it does is not known yet. */
function named(draft: ActDraft, id: string, paragraph: string, body: BodyNames, parties: Parties): Act {
	const names = (list: readonly Named[]): string[] =>
		list.length === 0 ? [] : [...new Set(list.map((one) => parties.fullest(one)))];
	return {
		// The words of a view are folded already.
		content: draft.content.trim(),
		when: draft.when,
		whenMeeting: draft.whenMeeting,
		place: draft.place,
		conditions: draft.conditions,
		start: draft.start,
		end: draft.end,
		at: draft.at,
		verb: draft.verb,
		kind: draft.kind,
		actor: [...(draft.actor.body && body.name !== '' ? [body.name] : []), ...names(draft.actor.named)],
		actorImplied: draft.actorImplied,
		addressee: names(draft.addressee),
		negated: draft.negated,
		sure: draft.sure,
		rule: draft.rule,
		id,
		paragraph,
		repeats: null,
		effects: [],
	};
}
