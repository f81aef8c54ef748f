import { raw as escapedAlready, html as template } from 'hono/html';
import { escapeToBuffer, type HtmlEscapedString, type StringBuffer } from 'hono/utils/html';
import { assert } from '../../base/assert.ts';

/** HTML that is safe to print: every value that went into it was escaped. */
export type Markup = HtmlEscapedString;

export type Shown = Markup | string | number | null | undefined | false | readonly Shown[];

/** A template whose values are escaped. Nothing in a page waits, so it is never a promise. */
export function html(strings: TemplateStringsArray, ...values: readonly Shown[]): Markup {
	const made = template(strings, ...values);
	assert(!(made instanceof Promise), 'a page waits for a value');
	return made;
}

/** HTML made by hand from escaped pieces; the only way round the escaping. */
export const raw = (markup: string): Markup => escapedAlready(markup);

export const nothing: Markup = raw('');

/** A text as it may stand in HTML, also inside a quoted attribute. */
export function escaped(text: string): string {
	const buffer: StringBuffer = [''];
	escapeToBuffer(text, buffer);
	return String(buffer[0]);
}

/** Values with something between them: `a, b and c` without the grammar. */
export const joined = (values: readonly Shown[], between: Shown): readonly Shown[] =>
	values.length < 2 ? values : values.flatMap((value, i) => (i === 0 ? [value] : [between, value]));

/** `1 act`, `2 acts`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** How often: `once`, `twice`, `3 times`. */
export const often = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
