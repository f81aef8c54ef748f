import type { Cell, Register } from '../../record/register.ts';

/** How the names in a list are kept apart within one cell. */
export const between = '; ';

/**
 * A register as CSV (RFC 4180): the keys of its columns, then a line a row, in UTF-8 with lines ended by CR LF. Days are
 * ISO 8601, lists are joined by `; `, what is not known is empty.
 */
export function registerCsv({ columns, rows }: Register): string {
	const keys = columns.map(({ key }) => key);
	const lines = [keys.map(quoted), ...rows.map((row) => keys.map((key) => field(row[key] ?? null)))];
	return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

const field = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : quoted(harmless(textOf(cell))));

/** A cell as words: `yes` and `no`, lists joined. */
export function textOf(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
	return Array.isArray(cell) ? cell.join(between) : String(cell);
}

/**
 * A spreadsheet takes what begins so for a formula and runs it, also behind blanks; an apostrophe makes it words again
 * (OWASP, “CSV Injection”). The words come from other people's documents, so none may be trusted.
 */
const harmless = (text: string): string => (/^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",;\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
