import { type Element, type Handler, type Handlers, numberIn } from '../xml.ts';
import type { Story } from './story.ts';

type Read = Handler<Story>;

/** Every element may hold words; one that is not named below is read through: references, names, places, terms. */
export const plain: Read = { words: (story, words) => story.words(words) };

const around = (open: (story: Story, element: Element) => void, close: (story: Story) => void): Read => ({
	open: (story, element) => {
		open(story, element);
		return undefined;
	},
	close,
	...plain,
});

const skip: Read = { open: () => 'skip' };

const passage = around(
	(story) => story.beginPassage(),
	(story) => story.endPassage(),
);

/** A part that has a number but no heading of its own. */
const part = around(
	(story) => story.endPassage(),
	(story) => story.endPassage(),
);

const division = around(
	(story, element) => story.beginDivision(numberIn(element, 'rapporteur:level')),
	(story) => story.endDivision(),
);

const heading = (level?: number): Read =>
	around(
		(story) => story.beginHeading(level),
		(story) => story.endPassage(),
	);

const bold = around(
	(story) => {
		story.page.bold++;
	},
	(story) => {
		story.page.bold--;
	},
);

const italic = around(
	(story) => {
		story.page.italic++;
	},
	(story) => {
		story.page.italic--;
	},
);

const number = around(
	(story) => {
		story.endPassage();
		story.inNumber = true;
	},
	(story) => {
		story.inNumber = false;
	},
);

const grid = (kind: 'table' | 'row' | 'cell'): Read =>
	around(
		(story, element) => {
			story.endPassage();
			story.page.open(kind, kind === 'cell' ? Math.min(columnsMax, numberIn(element, 'colspan') ?? 1) : 1);
		},
		(story) => {
			story.endPassage();
			story.page.close();
		},
	);

/** No table of a document has more columns. */
const columnsMax = 1000;

const inLanguage = around(
	(story, element) => {
		story.endPassage();
		story.page.languages.push(element.get('xml:lang') ?? story.page.languages.at(-1) ?? '');
	},
	(story) => {
		story.endPassage();
		story.page.languages.pop();
	},
);

const note = around(
	(story, element) => story.beginNote(element.get('marker')),
	(story) => story.endNote(),
);

const noteRef: Read = {
	open: (story, element) => {
		const marker = element.get('marker');
		if (marker !== null) story.cite(marker);
		return 'skip';
	},
};

const lineEnd: Read = {
	open: (story) => {
		story.page.lineBreak();
		return undefined;
	},
};

const all = (names: string, read: Read): Handlers<Story> =>
	Object.fromEntries(names.split(' ').map((name) => [`akn:${name}`, read]));

/** What the elements of Akoma Ntoso 3.0 mean, by name. */
export const elements: Handlers<Story> = {
	...all('meta del componentRef documentRef', skip),
	...all('book tome part title chapter section subsection division subdivision article rule', division),
	...all('paragraph subparagraph point indent alinea clause list item hcontainer level', part),
	...all('heading subheading crossHeading', heading()),
	...all('docTitle', heading(1)),
	...all('p block caption li tocItem listIntroduction listWrapUp from', passage),
	...all('preface preamble mainBody body conclusions', inLanguage),
	...all('num', number),
	...all('table', grid('table')),
	...all('tr', grid('row')),
	...all('td th', grid('cell')),
	...all('b', bold),
	...all('i', italic),
	...all('authorialNote', note),
	...all('noteRef', noteRef),
	...all('eol br', lineEnd),
};
