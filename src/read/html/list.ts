import { roman } from '../numeral.ts';
import type { List } from '../page.ts';
import { attribute, type Element, isElement } from './parse.ts';

/** The types of ordered lists (HTML, 4.4.5) by the names that CSS has for them. */
const types: Readonly<Record<string, string>> = {
	'1': 'decimal',
	a: 'lower-alpha',
	A: 'upper-alpha',
	i: 'lower-roman',
	I: 'upper-roman',
};

const styleOf = (element: Element): string | null =>
	/list-style(?:-type)?\s*:[^;]*?\b(none|decimal(?:-leading-zero)?|(?:lower|upper)-(?:alpha|latin|roman)|disc|circle|square)\b/iu
		.exec(attribute(element, 'style') ?? '')?.[1]
		?.toLowerCase()
		.replace('latin', 'alpha') ?? null;

/** A list as its element says it is numbered. */
export function listOf(element: Element): List {
	const ordered = element.tagName === 'ol';
	const format = styleOf(element) ?? (ordered ? (types[attribute(element, 'type') ?? '1'] ?? 'decimal') : 'disc');
	const reversed = ordered && attribute(element, 'reversed') !== null;
	const start = whole(attribute(element, 'start'));
	const items = reversed ? element.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length : 1;
	return { format, step: reversed ? -1 : 1, next: ordered ? (start ?? items) : 1 };
}

/** The label of a list's next item as a browser shows it; null if it shows none. */
export function labelOf(list: List, item: Element): string | null {
	const value = whole(attribute(item, 'value')) ?? list.next;
	list.next = value + list.step;
	const own = styleOf(item) ?? types[attribute(item, 'type') ?? ''] ?? list.format;
	return printed(value, own);
}

const whole = (words: string | null): number | null =>
	words !== null && /^\s*-?\d{1,9}/u.test(words) ? Number.parseInt(words, 10) : null;

const bullets: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪' };

function printed(value: number, format: string): string | null {
	if (format === 'none') return null;
	const bullet = bullets[format];
	if (bullet !== undefined) return bullet;
	return `${numberIn(value, format)}.`;
}

function numberIn(value: number, format: string): string {
	if (format === 'decimal-leading-zero') return String(value).padStart(2, '0');
	const digits = format.endsWith('alpha') ? letters(value) : format.endsWith('roman') ? romanIn(value) : null;
	if (digits === null) return String(value);
	return format.startsWith('upper') ? digits.toUpperCase() : digits;
}

/** CSS counts a to z, aa, ab (Counter Styles 3, 7.1.2); below one it falls back to digits. */
function letters(value: number): string | null {
	if (value < 1) return null;
	let rest = value;
	let words = '';
	for (; rest > 0; rest = Math.floor((rest - 1) / 26)) words = String.fromCharCode(97 + ((rest - 1) % 26)) + words;
	return words;
}

/** CSS knows Roman numbers from 1 to 3999. */
const romanIn = (value: number): string | null => (value < 1 || value > 3999 ? null : roman(value).toLowerCase());
