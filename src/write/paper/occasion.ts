import { type CivilDate, daysAfter, daysBetween } from '../../base/date.ts';
import { shortened } from '../../base/words.ts';
import type { NextAgenda } from '../../record/agenda.ts';
import type { Cite } from '../../record/cite.ts';
import type { DocumentKind } from '../../record/document.ts';
import type { MastheadEntry, MastheadRole, Paper, PaperBlock, Run } from '../../record/paper.ts';
import type { Reading } from '../../record/reading.ts';
import type { Standing } from '../../record/standing.ts';
import { filled, symbolParts, symbolSeries } from '../../record/symbol.ts';
import { itemTitled } from './phrase/item-title.ts';
import { gap, type MeetingWord, type PaperKind, type PaperLanguage, type Which } from './phrase/phrase.ts';
import { phrasesIn } from './phrase/phrases.ts';

/** A document without a symbol: it is cited by its title and its day. */
export interface DocumentName {
	readonly title: string | null;
	readonly kind: DocumentKind;
	readonly on: CivilDate | null;
	/** Another document has the same title and day: then its kind is told too. */
	readonly isShared: boolean;
}

/** What the papers of a meeting are written from: what stands, what is proposed, and the last report. */
export interface Occasion {
	readonly standing: Standing;
	readonly agenda: NextAgenda;
	/** The last report, and how it is cited; null for a body without one. */
	readonly last: { readonly reading: Reading; readonly cited: string } | null;
	/** The chain of bodies, top down. */
	readonly bodies: readonly string[];
	readonly word: MeetingWord;
	/** What documents without a symbol are called, by what cites name them. */
	readonly names: ReadonlyMap<string, DocumentName>;
	readonly language: PaperLanguage;
}

const documentKinds = {
	agenda: 'agenda',
	'follow-up': 'note',
	progress: 'note',
	report: 'report',
	documents: 'note',
	participants: 'note',
	timetable: 'note',
	plan: 'note',
} as const satisfies Readonly<Record<PaperKind, DocumentKind>>;

export const nextOf = ({ agenda }: Occasion): Which => agenda.meeting.ordinal ?? 'next';
export const lastOf = ({ last }: Occasion): Which => last?.reading.meeting.ordinal ?? 'last';

/** The title that a paper of the next meeting will have. */
export function titleToCome(occasion: Occasion, kind: PaperKind): string {
	const phrases = phrasesIn[occasion.language];
	const which = kind === 'follow-up' ? lastOf(occasion) : nextOf(occasion);
	return phrases.titles[kind](phrases.ofMeeting(which, occasion.word));
}

/** The title of an item as a paper has it: what every agenda has in the paper's language, the body's own as it was printed. */
export const itemOf = ({ last, language, word }: Occasion, title: string): string =>
	itemTitled(title, last?.reading.document.language ?? language, language, word);

/** When and where the next meeting is to be, as far as the record says: `April 2027, Bern`. */
export function whenOf({ agenda, language }: Occasion): string | null {
	const { from, to, precision, place } = agenda.meeting;
	const period = from === null && to === null ? null : { from, to, precision: precision ?? 'day' };
	const parts = [period === null ? null : phrasesIn[language].period(period), place];
	const said = parts.filter((part) => part !== null && part !== '');
	return said.length === 0 ? null : said.join(', ');
}

/** A paper of a meeting around its blocks: head, running head, facts. */
export function paperOf(occasion: Occasion, kind: PaperKind, title: string, blocks: readonly PaperBlock[]): Paper {
	const { last, bodies, agenda, language, standing } = occasion;
	const symbol = symbolToCome(occasion);
	return {
		document: {
			symbol: null,
			kind: documentKinds[kind],
			title,
			distribution: last?.reading.document.distribution ?? null,
			issuedOn: standing.on,
			language,
			original: [language],
			originalOnly: false,
		},
		bodies,
		meeting: {
			ordinal: agenda.meeting.ordinal,
			from: agenda.meeting.precision === 'day' ? agenda.meeting.from : null,
			to: agenda.meeting.precision === 'day' ? agenda.meeting.to : null,
			place: agenda.meeting.place,
		},
		masthead: mastheadOf(occasion, kind, title, symbol),
		running: symbol,
		blocks,
		footnotes: [],
	};
}

/** The symbol a paper will have, as far as it can be told: `TRADE/WP.8/AC.1/2005/[…]`. */
function symbolToCome({ last, standing }: Occasion): string | null {
	const parts = symbolParts(last?.reading.document.symbol ?? '');
	if (parts === null) return null;
	const { session } = parts.values;
	return filled(symbolSeries(parts), { year: standing.on.slice(0, 4), number: gap, ...(session && { session: gap }) });
}

const entry = (role: MastheadRole, ...lines: readonly string[]): MastheadEntry => ({
	lines: lines.map((text) => ({ role, runs: [{ kind: 'words', text }] })),
});

/**
 * The day from which a paper that is not for everybody is public: as many days after its own as the last report has it, in
 * brackets, since a person decides that; a gap where that report does not say.
 */
function releaseIn({ last, standing, language }: Occasion): readonly MastheadEntry[] {
	const { distribution = null, releasedOn, issuedOn = null } = last?.reading.document ?? {};
	if (distribution === null || distribution === 'GENERAL') return [];
	const { released, day } = phrasesIn[language];
	const after = releasedOn === undefined || issuedOn === null ? null : daysBetween(issuedOn, releasedOn);
	return [entry('registration', `${released} ${after === null ? gap : `[${day(daysAfter(standing.on, after))}]`}`)];
}

function mastheadOf(
	occasion: Occasion,
	kind: PaperKind,
	title: string,
	symbol: string | null,
): readonly MastheadEntry[] {
	const { bodies, last, language, word, standing } = occasion;
	const phrases = phrasesIn[language];
	const distribution = last?.reading.document.distribution ?? null;
	const [first, ...rest] = bodies;
	const above = bodies.length > 1 && first !== undefined ? [first] : [];
	const chain = bodies.length > 1 ? rest : bodies;
	return [
		...above.map((name) => entry('organisation', name)),
		...(symbol === null ? [] : [entry('registration', symbol)]),
		...(distribution === null
			? []
			: [entry('registration', `${phrases.distributed} ${phrases.distribution[distribution]}`)]),
		...releaseIn(occasion),
		entry('registration', phrases.day(standing.on)),
		entry('registration', phrases.original),
		...chain.map((name) => entry('body', name)),
		entry(
			'line',
			[phrases.meeting(nextOf(occasion), word), whenOf(occasion)].filter((part) => part !== null).join(', '),
		),
		entry('title', title),
		...(documentKinds[kind] === 'note' ? [entry('line', phrases.secretariat)] : []),
	];
}

const titleMax = 48;

/** How a document is cited: by its symbol, else by its short title and its day: `Minutes, 12 March 2024`. */
export function citedName({ names, language }: Pick<Occasion, 'names' | 'language'>, document: string): string {
	const name = names.get(document);
	if (name === undefined) return document;
	const phrases = phrasesIn[language];
	const kind = phrases.documentKinds[name.kind];
	const short = name.title === null ? kind : shortened(name.title, titleMax);
	const title = name.isShared ? `${short} (${kind.toLowerCase()})` : short;
	return name.on === null ? title : `${title}, ${phrases.day(name.on)}`;
}

/** The paragraphs that a line comes from, as one small reference; those of `own` by their number alone. */
export function citeRuns(occasion: Occasion, cites: readonly Cite[], own: string | null = null): readonly Run[] {
	if (cites.length === 0) return [];
	const phrases = phrasesIn[occasion.language];
	const documents = new Map<string, string[]>();
	for (const { document, paragraph } of cites) {
		const known = documents.get(document) ?? [];
		if (!known.includes(paragraph)) documents.set(document, [...known, paragraph]);
	}
	const named = [...documents].map(([document, paragraphs]) =>
		document === own
			? phrases.paragraphs(paragraphs)
			: `${citedName(occasion, document)}, ${phrases.paragraphs(paragraphs)}`,
	);
	return [{ kind: 'cite', text: named.join('; '), cites: [...cites] }];
}

export const wordsRun = (text: string): Run => ({ kind: 'words', text });

/** Words and, after them, where they come from: `… (para. 7)`. */
export const citedWords = (occasion: Occasion, text: string, cites: readonly Cite[]): readonly Run[] => {
	const [cite] = citeRuns(occasion, cites);
	if (cite?.kind !== 'cite') return [wordsRun(text)];
	return [wordsRun(`${text} `), { ...cite, text: `[${cite.text}]` }];
};
