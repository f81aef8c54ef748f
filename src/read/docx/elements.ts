import { type Element, type Handler, type Handlers, isOn, numberIn } from '../xml.ts';
import type { Story } from './story.ts';
import { symbolOf } from './symbol.ts';

type Read = Handler<Story>;

const skip: Read = { open: () => 'skip' };

/** An element that only says something where it opens. */
const says = (say: (story: Story, element: Element) => void): Read => ({
	open: (story, element) => {
		say(story, element);
		return undefined;
	},
});

const around = (open: (story: Story, element: Element) => void, close: (story: Story) => void): Read => ({
	...says(open),
	close,
});

const block = (kind: 'table' | 'row' | 'cell'): Read =>
	around(
		(story) => story.open(kind),
		(story) => story.close(),
	);

/** Words that a tracked change deleted (17.13.5.14 del); in properties, the mark of a paragraph that it deleted (17.13.5.15). */
const deletion: Read = {
	open: (story) => {
		if (story.properties > 0) story.paragraph.joinsNext = true;
		else story.deletions++;
		return undefined;
	},
	close: (story) => {
		if (story.properties === 0) story.deletions--;
	},
};

/** Words that were moved away (17.13.5.22 moveFrom), a paragraph's mark too (17.13.5.21): they are read where they went. */
const movedAway: Read = {
	open: (story) => {
		if (story.properties > 0) story.paragraph.joinsNext = true;
		else story.moves++;
		return undefined;
	},
	close: (story) => {
		if (story.properties === 0) story.moves--;
	},
};

const properties = around(
	(story) => {
		story.properties++;
	},
	(story) => {
		story.properties--;
	},
);

/** Spaces at the ends of words count only where the file says so (17.3.3.31 t, xml:space). */
const text: Read = {
	words: (story, words, element) => {
		const line = words.replace(/[\t\r\n]/gu, ' ');
		story.words(element.get('xml:space') === 'preserve' ? line : line.replace(/^ +| +$/gu, ''));
	},
};

const breaks: Read = says((story, element) => {
	story.words('\n');
	if (element.get('w:type') === 'page' && !story.laidOut) story.turnPage();
});

const note = (kind: 'footnote' | 'endnote'): Read =>
	says((story, element) => {
		const hasOwnMark = ['1', 'true', 'on'].includes(element.get('w:customMarkFollows') ?? '');
		story.cite(kind, element.get('w:id') ?? '', hasOwnMark);
	});

/** The first section's heads and feet; a section's properties come at its end (17.6.17, 17.6.18 sectPr). */
const section = around(
	(story) => {
		story.section = { headers: [], footers: [] };
	},
	(story) => {
		story.endSection();
	},
);

const fieldMark: Read = says((story, element) => {
	const type = element.get('w:fldCharType');
	if (type === 'begin') story.fields.begin(null);
	if (type === 'separate') story.fields.separate();
	if (type === 'end') story.endField();
});

/** Of several alternatives the first is read, the others left out. */
const alternative: Read = {
	open: (story) => {
		if (story.choices.at(-1) === true) return 'skip';
		if (story.choices.length > 0) story.choices[story.choices.length - 1] = true;
		return undefined;
	},
};

/**
 * What the elements of WordprocessingML mean, by name; numbers are clauses of ECMA-376 part 1. An element that is not
 * here is read through: hyperlinks, insertions (17.13.5.18), smart tags, content controls, unknown extensions.
 */
export const elements: Handlers<Story> = {
	'w:p': around(
		(story) => {
			story.beginParagraph();
		},
		(story) => story.endParagraph(),
	),
	'w:pPr': properties,
	'w:pStyle': says((story, element) => {
		story.paragraph.style = element.get('w:val');
	}),
	'w:numId': says((story, element) => {
		story.paragraph.list = element.get('w:val');
	}),
	'w:ilvl': says((story, element) => {
		story.paragraph.depth = numberIn(element, 'w:val');
	}),
	'w:outlineLvl': says((story, element) => {
		story.paragraph.outline = numberIn(element, 'w:val');
	}),
	'w:pageBreakBefore': says((story, element) => {
		if (isOn(element) && !story.laidOut) story.turnPage();
	}),

	'w:r': says((story) => story.beginRun()),
	'w:rStyle': says((story, element) => {
		story.manner.style = element.get('w:val');
	}),
	'w:b': says((story, element) => {
		story.manner.bold = isOn(element);
	}),
	'w:i': says((story, element) => {
		story.manner.italic = isOn(element);
	}),
	'w:vanish': says((story, element) => {
		story.manner.hidden = isOn(element);
	}),
	'w:vertAlign': says((story, element) => {
		story.manner.raised = element.get('w:val') === 'superscript';
	}),
	'w:position': says((story, element) => {
		story.manner.raised = (numberIn(element, 'w:val') ?? 0) > 0;
	}),
	'w:hyperlink': around(
		(story, element) => story.links.push(element.get('w:anchor') !== null),
		(story) => {
			story.links.pop();
		},
	),
	'w:lang': says((story, element) => {
		if (story.properties === 0) story.manner.language = element.get('w:val');
	}),

	'w:t': text,
	'w:delText': text,
	'm:t': text,
	'w:tab': says((story) => {
		if (story.properties === 0) story.words('\t');
	}),
	'w:ptab': says((story) => story.words('\t')),
	'w:br': breaks,
	'w:cr': says((story) => story.words('\n')),
	'w:noBreakHyphen': says((story) => story.words('\u2011')),
	'w:softHyphen': says((story) => story.words('\u00ad')),
	'w:sym': says((story, element) => story.words(symbolOf(element.get('w:char') ?? ''))),
	'w:lastRenderedPageBreak': says((story) => story.turnPage()),

	'w:fldChar': fieldMark,
	'w:fldSimple': around(
		(story, element) => story.fields.begin(element.get('w:instr') ?? ''),
		(story) => story.endField(),
	),
	'w:instrText': { words: (story, words) => story.fields.instruct(words) },
	'w:delInstrText': skip,

	'w:del': deletion,
	'w:moveFrom': movedAway,

	'w:footnoteReference': note('footnote'),
	'w:endnoteReference': note('endnote'),

	'w:tbl': block('table'),
	'w:tr': block('row'),
	'w:tc': block('cell'),
	'w:gridSpan': says((story, element) => story.spans(numberIn(element, 'w:val') ?? 1)),

	'w:txbxContent': around(
		(story) => story.openBox(),
		(story) => story.close(),
	),
	// Text boxes stand in a file twice, for new programs and for old ones (part 3, 7.6): they are read once.
	'mc:AlternateContent': around(
		(story) => {
			story.choices.push(false);
		},
		(story) => {
			story.choices.pop();
		},
	),
	'mc:Choice': alternative,
	'mc:Fallback': alternative,
	'w:altChunk': says((story) => {
		story.embedded++;
	}),

	'w:sectPr': section,
	'w:headerReference': says((story, element) => {
		story.section.headers.push(element.get('r:id') ?? '');
	}),
	'w:footerReference': says((story, element) => {
		story.section.footers.push(element.get('r:id') ?? '');
	}),

	// What these hold is not words: earlier formatting, looks of tables, placeholders of content controls.
	'w:pPrChange': skip,
	'w:rPrChange': skip,
	'w:sectPrChange': skip,
	'w:tblPrChange': skip,
	'w:trPr': skip,
	'w:tcPrChange': skip,
	'w:tblPr': skip,
	'w:tblGrid': skip,
	'w:numberingChange': skip,
	'w:sdtPr': skip,
	'w:sdtEndPr': skip,
	'w:rubyPr': skip,
};
