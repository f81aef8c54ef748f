import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType, TabStopType } from 'docx';

/**
 * The house manner of papers of the United Nations: words 2 cm in from both sides of what is printed, headings that
 * hang their numbers into that margin, numbers of paragraphs at the left of the words. Lengths in twentieths of a point.
 */
export const measure = {
	/** From the edge of what is printed to the words. */
	words: 1134,
	/** From the words to what stands after a number, and from there to what stands after a letter. */
	step: 567,
	/** Paper: A4. */
	page: { width: 11906, height: 16838 },
	/** Margins of the page. */
	margin: 1134,
	top: 1701,
	bottom: 1418,
} as const;

/** Width of what is printed. */
export const printedWidth = measure.page.width - 2 * measure.margin;

export const font = 'Times New Roman';

/** Names of our styles; headings are Word's own. */
export const styleIds = {
	organisation: 'PaperOrganisation',
	symbol: 'PaperSymbol',
	registration: 'PaperRegistration',
	body: 'PaperBody',
	line: 'PaperLine',
	title: 'PaperTitle',
	/** What stands below the title: "Note by the secretariat". */
	subtitle: 'PaperSubtitle',
	paragraph: 'PaperParagraph',
	letter: 'PaperLetter',
	roman: 'PaperRoman',
	contents: 'PaperContents',
	head: 'PaperTableHead',
	cell: 'PaperTableCell',
	running: 'PaperRunning',
} as const;
export type StyleId = (typeof styleIds)[keyof typeof styleIds];

const { words, step } = measure;
const inWords = { left: words, right: words };
const single = { line: 240, lineRule: LineRuleType.AUTO, after: 120 };

/** A heading hangs its number at the left of its words; it stays with what follows. */
const heading = (size: number, before: number, italics = false) => ({
	run: { size, bold: !italics, italics, color: '000000', font },
	paragraph: {
		keepNext: true,
		keepLines: true,
		spacing: { before, after: before / 2, line: 250, lineRule: LineRuleType.AUTO },
		indent: { ...inWords, hanging: words },
		tabStops: [
			{ type: TabStopType.RIGHT, position: words - 283 },
			{ type: TabStopType.LEFT, position: words },
		],
	},
});

type Paragraphs = NonNullable<IStylesOptions['paragraphStyles']>;
type ParagraphStyle = Paragraphs[number];

const own = (id: StyleId, name: string, rest: Omit<ParagraphStyle, 'id' | 'name' | 'basedOn'>): ParagraphStyle => ({
	id,
	name,
	basedOn: 'Normal',
	quickFormat: true,
	...rest,
});

const hanging = (left: number) => ({ left, right: words, hanging: step });

/** Paragraphs whose words begin at a stop after their number or letter. */
const stopped = (indent: Readonly<Record<string, number>>, position: number) => ({
	indent,
	spacing: single,
	alignment: AlignmentType.LEFT,
	tabStops: [{ type: TabStopType.LEFT, position }],
});

/** Entries of a table of contents, their pages at the right. */
const entries = {
	indent: inWords,
	spacing: { after: 60 },
	tabStops: [{ type: TabStopType.RIGHT, position: printedWidth - words, leader: 'dot' }],
};

const paragraphStyles: Paragraphs = [
	own(styleIds.organisation, 'Paper organisation', { run: { size: 28 }, paragraph: { spacing: { after: 40 } } }),
	own(styleIds.symbol, 'Paper symbol', {
		run: { size: 24, bold: true },
		paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 40 } },
	}),
	own(styleIds.registration, 'Paper registration', { paragraph: { spacing: { after: 100 } } }),
	own(styleIds.body, 'Paper body', {
		run: { bold: true, size: 24 },
		paragraph: { spacing: { before: 120, after: 60 } },
	}),
	own(styleIds.line, 'Paper line', { paragraph: { spacing: { after: 40 } } }),
	own(styleIds.title, 'Paper title', {
		run: { bold: true, size: 34 },
		paragraph: {
			indent: inWords,
			spacing: { before: 360, after: 240, line: 300, lineRule: LineRuleType.AUTO },
			keepNext: true,
		},
	}),
	own(styleIds.subtitle, 'Paper subtitle', {
		run: { bold: true },
		paragraph: { indent: inWords, spacing: { after: 240 }, keepNext: true },
	}),
	own(styleIds.paragraph, 'Paper paragraph', { paragraph: stopped(inWords, words + step) }),
	own(styleIds.letter, 'Paper letter', { paragraph: stopped(hanging(words + 2 * step), words + 2 * step) }),
	own(styleIds.roman, 'Paper roman', { paragraph: stopped(hanging(words + 3 * step), words + 3 * step) }),
	own(styleIds.contents, 'Paper contents', { paragraph: entries }),
	own(styleIds.head, 'Paper table head', {
		run: { italics: true, size: 17 },
		paragraph: { spacing: { before: 60, after: 60 }, keepNext: true },
	}),
	own(styleIds.cell, 'Paper table cell', { run: { size: 18 }, paragraph: { spacing: { before: 40, after: 60 } } }),
	own(styleIds.running, 'Paper running head', {
		run: { bold: true, size: 18 },
		paragraph: {
			spacing: { after: 60 },
			border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 3, color: 'auto' } },
		},
	}),
];

/** Languages as Word names them. */
const languages: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' };

/** All styles of a paper in a language (BCP 47). */
export const stylesOf = (language: string): IStylesOptions => ({
	default: {
		document: {
			run: { font, size: 20, language: { value: languages[language] ?? language } },
			paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
		},
		heading1: heading(28, 320),
		heading2: heading(24, 260),
		heading3: heading(20, 220),
		heading4: heading(20, 200, true),
		footnoteText: {
			run: { size: 18 },
			paragraph: {
				indent: { ...inWords, hanging: 283 },
				spacing: { after: 40, line: 220, lineRule: LineRuleType.AUTO },
			},
		},
	},
	paragraphStyles,
});
