import { footnoteMark } from '../block.ts';
import type { Page } from '../page.ts';
import { labelOf, listOf } from './list.ts';
import { attribute, type Element, isElement, isHtml, wordsIn } from './parse.ts';

/** What to do where an element is entered and where it is left. */
interface Reader {
	readonly enter?: (page: Page, element: Element) => void;
	readonly leave?: (page: Page) => void;
}

/** Elements that a browser shows nothing of as words, or that are about the site and not the document. */
const dropped = new Set(
	(
		'head script style noscript template nav iframe object embed audio video canvas map select datalist button input ' +
		'textarea meter progress dialog title link meta'
	).split(' '),
);

/** True if an element is read; drawings have no text that reads in order. */
export const isRead = (element: Element): boolean =>
	!dropped.has(element.tagName) && element.tagName !== 'svg' && footnoteCited(element) === null;

const passage: Reader = { enter: (page) => page.endParagraph(), leave: (page) => page.endParagraph() };

/** Elements that begin a line of their own (HTML, 15.3.3 flow content), besides those in the table below. */
const passages = (
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header ' +
	'hgroup hr html legend main menu optgroup option p search section summary'
).split(' ');

const heading = (level: number): Reader => ({
	enter: (page) => {
		page.endParagraph();
		page.heading = level;
	},
	leave: (page) => {
		page.endParagraph();
		page.heading = null;
	},
});

const block = (kind: 'table' | 'row'): Reader => ({ enter: (page) => page.open(kind), leave: (page) => page.close() });

const cell: Reader = {
	enter: (page, element) => page.open('cell', spanOf(attribute(element, 'colspan'))),
	leave: (page) => page.close(),
};

/** HTML, 4.9.11: a cell spans at most 1000 columns. */
const spanOf = (words: string | null): number => Math.min(1000, Math.max(1, Number.parseInt(words ?? '1', 10) || 1));

const list: Reader = {
	enter: (page, element) => {
		page.endParagraph();
		page.lists.push(listOf(element));
	},
	leave: (page) => {
		page.endParagraph();
		page.lists.pop();
	},
};

const item: Reader = {
	enter: (page, element) => {
		const around = page.lists.at(-1);
		page.beginItem(around ? labelOf(around, element) : null);
	},
	leave: (page) => page.endItem(),
};

const bold: Reader = {
	enter: (page) => {
		page.bold++;
	},
	leave: (page) => {
		page.bold--;
	},
};

const italic: Reader = {
	enter: (page) => {
		page.italic++;
	},
	leave: (page) => {
		page.italic--;
	},
};

const preformatted: Reader = {
	enter: (page) => {
		page.endParagraph();
		page.preformatted++;
	},
	leave: (page) => {
		page.endParagraph();
		page.preformatted--;
	},
};

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	...passages.map((name): [string, Reader] => [name, passage]),
	...[1, 2, 3, 4, 5, 6].map((level): [string, Reader] => [`h${level}`, heading(level)]),
	['table', block('table')],
	['tr', block('row')],
	['td', cell],
	['th', cell],
	['ol', list],
	['ul', list],
	['dir', list],
	['li', item],
	['b', bold],
	['strong', bold],
	['i', italic],
	['em', italic],
	['pre', preformatted],
	['listing', preformatted],
	['xmp', preformatted],
	['plaintext', preformatted],
	['br', { enter: (page) => page.lineBreak() }],
	['q', { enter: (page) => page.words('“'), leave: (page) => page.words('”') }],
]);

/** What an element means by its name, its language and its style; the same readers are called on leaving, last first. */
function readersOf(element: Element): readonly Reader[] {
	const style = attribute(element, 'style') ?? '';
	const language = attribute(element, 'lang') ?? attribute(element, 'xml:lang') ?? '';
	const found: Reader[] = [];
	if (isHidden(element, style)) found.push(hidden);
	if (language !== '') found.push(inLanguage(language));
	if (/font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style)) found.push(bold);
	if (/font-style\s*:\s*(?:italic|oblique)/iu.test(style)) found.push(italic);
	const named = isHtml(element) ? readers.get(element.tagName) : undefined;
	return named ? [...found, named] : found;
}

const isHidden = (element: Element, style: string): boolean =>
	(attribute(element, 'hidden') !== null && attribute(element, 'hidden') !== 'until-found') ||
	/(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/iu.test(style);

const hidden: Reader = { enter: (page) => page.openHidden(), leave: (page) => page.close() };

const inLanguage = (language: string): Reader => ({
	enter: (page) => {
		page.languages.push(language);
	},
	leave: (page) => {
		page.languages.pop();
	},
});

/** Enters an element. */
export function enter(page: Page, element: Element): void {
	for (const reader of readersOf(element)) reader.enter?.(page, element);
}

/** Leaves an element: what it began ends, the last first. */
export function leave(page: Page, element: Element): void {
	for (const reader of [...readersOf(element)].reverse()) reader.leave?.(page);
}

/** The number of the footnote that an element cites: raised, and a link to a place on the same page. Null if none. */
export function footnoteCited(element: Element): string | null {
	if (element.tagName !== 'sup' || !hasLink(element)) return null;
	return /^\s*[[(]?(\d{1,3})[\])]?\s*$/u.exec(wordsIn(element, 12))?.[1] ?? null;
}

const linksHere = (element: Element): boolean => /^[^:]*#/u.test(attribute(element, 'href') ?? '');

function hasLink(element: Element): boolean {
	const around = element.parentNode;
	if (around && isElement(around) && around.tagName === 'a' && linksHere(around)) return true;
	return element.childNodes.some((node) => isElement(node) && node.tagName === 'a' && linksHere(node));
}

/** Reads a citation that was not entered. */
export function cite(page: Page, element: Element): void {
	const number = footnoteCited(element);
	if (number !== null) page.cite(number, footnoteMark(number));
}
