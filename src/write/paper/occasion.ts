import type { NextAgenda } from '../../record/agenda.ts';
import type { Cite } from '../../record/cite.ts';
import type { DocumentKind } from '../../record/document.ts';
import type { MastheadEntry, MastheadRole, Paper, PaperBlock, Run } from '../../record/paper.ts';
import type { Reading } from '../../record/reading.ts';
import type { Standing } from '../../record/standing.ts';
import { filled, symbolParts, symbolSeries } from '../../record/symbol.ts';
import { gap, type MeetingWord, type PaperKind, type PaperLanguage, type Which } from './phrase/phrase.ts';
import { phrasesIn } from './phrase/phrases.ts';

/** What the papers of a meeting are written from: what stands, what is proposed, and the last report. */
export interface Occasion {
	readonly standing: Standing;
	readonly agenda: NextAgenda;
	/** The last report, and how it is cited; null for a body without one. */
	readonly last: { readonly reading: Reading; readonly cited: string } | null;
	/** The chain of bodies, top down. */
	readonly bodies: readonly string[];
	readonly word: MeetingWord;
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

/** The paragraphs that a line comes from, as one small reference; those of `own` by their number alone. */
export function citeRuns({ language }: Occasion, cites: readonly Cite[], own: string | null = null): readonly Run[] {
	if (cites.length === 0) return [];
	const phrases = phrasesIn[language];
	const documents = new Map<string, string[]>();
	for (const { document, paragraph } of cites) {
		const known = documents.get(document) ?? [];
		if (!known.includes(paragraph)) documents.set(document, [...known, paragraph]);
	}
	const named = [...documents].map(([document, paragraphs]) =>
		document === own ? phrases.paragraphs(paragraphs) : `${document}, ${phrases.paragraphs(paragraphs)}`,
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
