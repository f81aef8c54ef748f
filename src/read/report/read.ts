import type { Note } from '../../base/note.ts';
import { lazy } from '../../base/once.ts';
import type { Act } from '../../record/act.ts';
import type { DocumentFacts, DocumentKind } from '../../record/document.ts';
import type { MeetingFacts } from '../../record/meeting.ts';
import type { ProjectFacts } from '../../record/programme.ts';
import type { Paragraph, Reading, Source } from '../../record/reading.ts';
import type { Statement } from '../../record/statement.ts';
import type { Tree } from '../../tree/node.ts';
import { actsOf } from './act.ts';
import { Antecedents } from './antecedent.ts';
import { bodyFallback } from './bodies.ts';
import { type Columns, columnsIn } from './column.ts';
import { mastheadEnd } from './cover.ts';
import type { EffectParagraph } from './effects/scene.ts';
import type { EffectWords } from './effects/words.ts';
import { hasFiniteVerb } from './finite.ts';
import { furnitureIn } from './furniture.ts';
import { bodyHeard } from './heard.ts';
import { meetingInHeads } from './held.ts';
import { labelled } from './labelled.ts';
import type { Language } from './language/language.ts';
import { languageOf, paragraphLanguage } from './language/told.ts';
import { eachWord } from './letter.ts';
import { type Line, linesOf } from './line.ts';
import { mastheadOf } from './masthead.ts';
import { notesOf } from './note.ts';
import { type OutlineParagraph, outlineOf, wordsOf } from './outline.ts';
import { pairsIn } from './pair.ts';
import { partsOf, takenOf } from './parts.ts';
import { type Passage, passageOf } from './passage.ts';
import type { ActDraft, Reader } from './reader.ts';
import { repeatedActs } from './repeat.ts';
import { type Unit, unitPlace, unitsOf, unitText } from './structure.ts';
import { symbolIn } from './symbol.ts';
import type { Tables } from './tables.ts';
import { meetingTimesAmong, timesAmong } from './time.ts';
import type { Token } from './token.ts';
import { type Known, type View, viewOf } from './view.ts';
import { type BodyNames, bodyNamesOf, type Named, opensWithBody, Parties } from './who.ts';

/** A paragraph on its way to acts. */
interface Scanned {
	readonly outline: OutlineParagraph;
	readonly view: View;
	/** Null where acts are not looked for. */
	readonly read: {
		readonly passage: Passage;
		readonly language: Language;
		readonly drafts: readonly ActDraft[];
	} | null;
}

/**
 * Reads a document's tree with the tables in hand: masthead, bodies, meeting, items, paragraphs, acts, parties, projects,
 * notes (contract: the reading). Never throws on content; time grows with the length of the text. Nothing of the text is
 * left out of `parts`.
 */
export function readWith(tables: Tables, tree: Tree, source: Source, notes: readonly Note[] = []): Reading {
	const { languages } = tables;
	const { language, known } = languageOf(tree.text, languages);
	const columns = columnsIn(linesOf(tree), language);
	const { lines } = columns;
	const furniture = furnitureIn(lines, symbolIn(lines.slice(0, 40)));
	const units = unitsOf(lines, furniture, columns, language);
	const cut = mastheadEnd(units, language);
	const head = headLines(lines, units[cut]);
	const outline = outlineOf(units.slice(cut), language.headings);
	const opening = outline.paragraphs
		.filter(({ summary }) => !summary)
		.slice(0, 3)
		.map(({ unit }) => unitText(unit))
		.join(' ')
		.slice(0, 2000);
	const masthead = mastheadOf(
		head.filter((line) => !furniture.has(line)),
		opening,
		tree.text,
		language,
		languages,
	);
	const chained = bodyNamesOf(masthead.bodies, tree.text, language);
	const inferred = chained.name === '' ? bodyFallback(tree.text, language) : null;
	const wordsKnown = vocabularyOf(tree.text, language);
	const anchor = masthead.meeting.to ?? masthead.document.issuedOn;
	const pairs = pairsIn(tree.text, language);
	const decides = known && !plansOnly.has(masthead.document.kind);
	const scannedFor = (body: BodyNames): Heard => {
		const parties = new Parties();
		const reader: Reader = { language, body, parties, antecedents: new Antecedents(), pairs, anchor, label: null };
		const scanned = outline.paragraphs.map((paragraph) =>
			scan(tree.text, paragraph, reader, decides && !isEarlier(paragraph, columns), wordsKnown, languages),
		);
		return { body, parties, scanned };
	};
	const told = scannedFor(inferred ?? chained);
	const first = [...head.flatMap((line, i) => [line.text, `${line.text} ${head[i + 1]?.text ?? ''}`]), opening];
	const own = bodyHeard(
		told.scanned.flatMap(({ read }) => read?.drafts ?? []),
		told.body,
		first,
		tree.text,
		language,
	);
	const { body, parties, scanned } = own === null ? told : scannedFor(own);
	const acts = repeatedActs(finished(scanned, body, parties, tables), outline.paragraphs);
	const parts = partsOf(
		takenOf(columns, new Set(head), furniture, units.slice(cut), outline.paragraphs),
		tree.text.length,
	);
	return {
		source: { ...source, length: tree.text.length },
		document: {
			...masthead.document,
			kind: kindByActs(masthead.document, outline.items.length, acts),
			language: language.code,
		},
		bodies: own !== null ? withBody(masthead.bodies, own) : inferred ? [inferred.name] : [...masthead.bodies],
		aliases: [...body.acronyms],
		meeting:
			masthead.meeting.ordinal === null
				? { ...masthead.meeting, ...headed(furniture, masthead.meeting, language) }
				: masthead.meeting,
		items: [...outline.items],
		paragraphs: scanned.map(paragraphOf),
		acts,
		statements: statementsOf(scanned, body, parties, tables),
		projects: outline.projects.map((project) => withStatus(project, acts)),
		parties: parties.all(),
		notes: [...notes, ...notesOf(outline.paragraphs, parts, acts, masthead.document, known)],
		parts,
	};
}

/** The acts of a document and the names of the body they were read for. */
interface Heard {
	readonly body: BodyNames;
	readonly parties: Parties;
	readonly scanned: readonly Scanned[];
}

/** The chain of the masthead down to the body that acts; what stood there under another name of its own is above it. */
const withBody = (chain: readonly string[], { name }: BodyNames): string[] => [
	...chain.filter((one) => !one.toLowerCase().endsWith(name.toLowerCase())),
	name,
];

/** What running heads say of the meeting where the masthead says nothing. */
function headed(furniture: ReadonlySet<Line>, meeting: MeetingFacts, language: Language): Partial<MeetingFacts> {
	const heads = meetingInHeads([...furniture].slice(0, 20), language);
	return heads === null ? {} : { ordinal: heads.ordinal, place: meeting.place ?? heads.place };
}

/**
 * Where no title says what a paper with items is, its acts do: in minutes persons and delegations speak beside the body, in
 * a list of decisions the body alone acts.
 */
function kindByActs({ title, kind }: DocumentFacts, items: number, acts: readonly Act[]): DocumentKind {
	if (title !== null || kind !== 'paper' || items < 3 || acts.length < 8) return kind;
	const decided = acts.filter((act) => act.kind === 'decision' || act.kind === 'directive').length;
	const spoken = acts.filter((act) => act.kind === 'information' || act.kind === 'deliberation').length;
	if (spoken >= acts.length * 0.4) return 'minutes';
	return decided >= acts.length * 0.4 ? 'decisions' : kind;
}

/** The lines before the first unit of the report's body. */
function headLines(lines: readonly Line[], first: Unit | undefined): Line[] {
	const start = first?.lines[0]?.start ?? Number.POSITIVE_INFINITY;
	return lines.filter((line) => line.start < start);
}

/** Papers that tell what is to be done and decide nothing: what stands in them is no act of a meeting. */
const plansOnly: ReadonlySet<DocumentKind> = new Set(['agenda', 'programme', 'terms of reference']);

/** A row of a table that an earlier meeting decided. */
const isEarlier = ({ unit }: OutlineParagraph, { earlier }: Columns): boolean =>
	unit.lines.some((line) => earlier.has(line));

function scan(
	text: string,
	outline: OutlineParagraph,
	reader: Reader,
	decides: boolean,
	words: Known,
	languages: readonly Language[],
): Scanned {
	const view = viewOf(text, wordsOf(outline.unit), words, {
		opens: (above, line) => opensAnew(above, line, reader),
		tells: (words) => hasFiniteVerb(words, reader.language),
	});
	const language = paragraphLanguage(view.text, reader.language, languages);
	// A paragraph in a language of the tables is read in any document.
	const silent = (!decides && language === reader.language) || outline.annex;
	if (silent) return { outline, view, read: null };
	const passage = passageOf(view, language);
	return { outline, view, read: { passage, language, drafts: labelled(passage, { ...reader, language }, actsOf) } };
}

/** "… the co-convener of / ISO/TC 154/WG 4": a name that ends what the line above began opens nothing. */
const opensAnew = (above: string, line: string, { body, language }: Reader): boolean =>
	!/[,–—-]$/u.test(above) &&
	!language.grammar.unfinished.has(above.slice(above.lastIndexOf(' ') + 1).toLowerCase()) &&
	opensWithBody(line, body, language);

/** A word is known if the document has it whole, or the tables of its language do; built when first asked. */
function vocabularyOf(text: string, language: Language): Known {
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

const paragraphOf = ({ outline, view }: Scanned): Paragraph => ({
	number: outline.number,
	printed: outline.printed,
	item: outline.item,
	projects: outline.projects.map(({ number }) => number),
	...unitPlace(outline.unit),
	text: view.text,
});

/** Numbers the acts, gives parties their fullest names, and adds what the acts do to the record. */
function finished(scanned: readonly Scanned[], body: BodyNames, parties: Parties, { effects }: Tables): Act[] {
	const scene: SceneOfAll = { body: body.name, aliases: [...body.aliases], parties: parties.all() };
	return scanned.flatMap(({ outline, read }) => {
		if (read === null || read.drafts.length === 0) return [];
		const { passage, language, drafts } = read;
		const words = effects?.words(language.code) ?? null;
		const bare = drafts.map((draft, i) => named(draft, `${outline.number}.${i + 1}`, outline.number, body, parties));
		if (effects === null || words === null) return bare;
		return effects.ofActs(bare, sceneOf(outline, passage, language, scene, words));
	});
}

/** What is one for all paragraphs of a document. */
type SceneOfAll = Pick<EffectParagraph, 'body' | 'aliases' | 'parties'>;

function sceneOf(
	outline: OutlineParagraph,
	passage: Passage,
	language: Language,
	{ body, aliases, parties }: SceneOfAll,
	words: EffectWords,
): EffectParagraph {
	return {
		view: passage,
		sentences: passage.sentences,
		item: outline.itemTitle,
		projects: outline.projects,
		body,
		aliases,
		parties,
		times: lazy(() => timesOf(passage.tokens, language)),
		places: lazy(() => placesOf(passage.text, language)),
		words,
	};
}

/** No statement is looked for in paragraphs longer than this, in characters. */
const longest = 2000;

/** What paragraphs without an act tell of meetings, events, projects, tasks and gifts. */
function statementsOf(
	scanned: readonly Scanned[],
	body: BodyNames,
	parties: Parties,
	{ effects }: Tables,
): Statement[] {
	if (effects === null) return [];
	const scene: SceneOfAll = { body: body.name, aliases: [...body.aliases], parties: parties.all() };
	return scanned.flatMap(({ outline, view, read }) => {
		if (read === null || read.drafts.length > 0 || outline.summary || view.text.length > longest) return [];
		const words = effects.words(read.language.code);
		if (words === null) return [];
		const told = effects.ofStatement(sceneOf(outline, read.passage, read.language, scene, words));
		return told.length === 0
			? []
			: [{ id: `${outline.number}.0`, paragraph: outline.number, content: view.text, effects: told }];
	});
}

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

/** The status that the acts under a project's heading give it. */
function withStatus(project: ProjectFacts, acts: readonly Act[]): ProjectFacts {
	const said = acts
		.flatMap(({ effects }) => effects)
		.findLast((effect) => effect.kind === 'project' && effect.number === project.number);
	return said?.kind === 'project' ? { ...project, status: said.status, reason: said.reason } : project;
}
