import type { Cite } from '../../record/cite.ts';
import type { Paper, PaperCell } from '../../record/paper.ts';
import { cell, Draft } from './draft.ts';
import { citeRuns, lastOf, nextOf, type Occasion, paperOf, wordsRun } from './occasion.ts';
import { languageNamed, phrasesIn } from './phrase/phrases.ts';

/** A document as the list of documents tells of it. */
export interface DocumentTold {
	/** Which meeting it is a document of. */
	readonly of: 'next' | 'last' | 'earlier';
	/** The number of its meeting. */
	readonly meeting: number | null;
	readonly symbol: string | null;
	/** Null for one that is referred to and not in the record. */
	readonly title: string | null;
	/** BCP 47. */
	readonly languages: readonly string[];
	/** The items of the proposed agenda that it serves, by number. */
	readonly items: readonly string[];
	/** Its first paragraph; null where it has none or is not in the record. */
	readonly itself: Cite | null;
	/** The paragraphs that make it serve an item, or that refer to it. */
	readonly cites: readonly Cite[];
}

/** In shares of the line. */
const widths = [30, 40, 9, 17, 26];

/** The documents of a meeting and those that its agenda refers to. */
export function documentsPaper(occasion: Occasion, documents: readonly DocumentTold[]): Paper {
	const phrases = phrasesIn[occasion.language];
	const { word, standing } = occasion;
	const ofNext = phrases.ofMeeting(nextOf(occasion), word);
	const draft = new Draft(phrases);
	draft.numbered([wordsRun(phrases.documents.intro(phrases.day(standing.on)))]);
	const of = (which: DocumentTold['of']): readonly DocumentTold[] => documents.filter((each) => each.of === which);
	if (of('next').length === 0) draft.numbered([wordsRun(phrases.documents.none)]);
	section(draft, occasion, phrases.documents.of(ofNext), of('next'));
	section(draft, occasion, phrases.documents.of(phrases.ofMeeting(lastOf(occasion), word)), of('last'));
	section(draft, occasion, phrases.documents.referred, of('earlier'));
	return paperOf(occasion, 'documents', phrases.titles.documents(ofNext), draft.blocks);
}

function section(draft: Draft, occasion: Occasion, title: string, documents: readonly DocumentTold[]): void {
	if (documents.length === 0) return;
	const { columns } = phrasesIn[occasion.language].documents;
	draft.heading(1, null, title);
	draft.table(
		columns,
		widths,
		documents.map((each) => rowOf(occasion, each)),
	);
}

function rowOf(occasion: Occasion, told: DocumentTold): readonly PaperCell[] {
	const phrases = phrasesIn[occasion.language];
	const { documents, none } = phrases;
	const { symbol, title, languages, items, itself, cites } = told;
	const name = symbol ?? documents.noSymbol;
	// Many reports are titled “Report”.
	const meeting = told.of === 'earlier' && told.meeting !== null ? [phrases.meeting(told.meeting, occasion.word)] : [];
	return [
		cell([itself === null ? wordsRun(name) : { kind: 'cite', text: name, cites: [itself] }]),
		{ span: 1, lines: [title ?? documents.unknown, ...meeting].map((words) => [wordsRun(words)]) },
		cell([wordsRun(items.length === 0 ? none : items.join(', '))]),
		cell([
			wordsRun(
				languages.length === 0 ? none : languages.map((each) => languageNamed(each, occasion.language)).join(', '),
			),
		]),
		cell(cites.length === 0 ? [wordsRun(none)] : citeRuns(occasion, cites, symbol ?? itself?.document)),
	];
}
