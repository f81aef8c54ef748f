import type { DocumentKind } from '../../record/document.ts';
import type { Paper } from '../../record/paper.ts';
import { slugOf } from './identifier.ts';

type DocumentElement = 'doc' | 'statement' | 'debateReport';

/** The elements for kinds of document (AKN4UN): what a body resolves is a statement, who said what a report of a debate. */
const elements: Partial<Readonly<Record<DocumentKind, DocumentElement>>> = {
	minutes: 'debateReport',
	decisions: 'statement',
	resolutions: 'statement',
};

export const elementOf = (kind: DocumentKind): DocumentElement => elements[kind] ?? 'doc';

/** The languages of the United Nations by their three letters (ISO 639-2/T), which the naming convention asks for. */
const threeLetters: Readonly<Record<string, string>> = {
	ar: 'ara',
	en: 'eng',
	es: 'spa',
	fr: 'fra',
	ru: 'rus',
	zh: 'zho',
};

export const languageCode = (language: string): string => {
	const [primary = 'und'] = language.split('-');
	return Object.hasOwn(threeLetters, primary) ? (threeLetters[primary] ?? primary) : primary;
};

/** What the naming convention wants where a document doesn't say its day. */
export const unknownDay = '0001-01-01';

/** The day that a document is known by: when it was issued, else when its meeting ended. */
export const dayOf = ({ document, meeting }: Paper): string =>
	document.issuedOn ?? meeting.to ?? meeting.from ?? unknownDay;

/**
 * The names of a document as a work, in its language, and as this file (Naming Convention 1.0, 4):
 * `/akn/un/doc/report/2026-05-08/CUR-LAND-2026-9`, then `/eng@2026-05-08`, then `.xml`.
 */
export interface Names {
	readonly work: string;
	readonly expression: string;
}

export function namesOf(paper: Paper): Names {
	const { kind, symbol, language } = paper.document;
	const day = dayOf(paper);
	const body = paper.bodies.at(-1);
	const name = slugOf(symbol ?? [body ?? kind, paper.meeting.ordinal ?? ''].join(' '));
	const work = `/akn/un/${elementOf(kind)}/${slugOf(kind)}/${day}/${name}`;
	return { work, expression: `${work}/${languageCode(language)}@${day}` };
}
