import { html, type Markup, nothing, type Shown } from './markup.ts';

export interface Row {
	/** Its address on the page, where it has one. */
	readonly id?: string;
	/** One a column. The first names the row. */
	readonly cells: readonly Shown[];
}

/**
 * A table that prints, and on a narrow page turns into one card a row, each value under the name of its column.
 * A column named with a leading `.` has no name on the card: its value speaks for itself.
 */
export function table(caption: string, columns: readonly string[], rows: readonly Row[]): Markup {
	if (rows.length === 0) return nothing;
	const heads = columns.map((name) => html`<th scope="col">${name.replace(/^\./u, '')}</th>`);
	const body = rows.map(
		({ id, cells }) =>
			html`<tr${id !== undefined && html` id="${id}"`}>${cells.map((cell, i) => cellOf(columns[i] ?? '', cell, i))}</tr>`,
	);
	return html`<table class="list"><caption class="unseen">${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

function cellOf(column: string, cell: Shown, i: number): Markup {
	if (i === 0) return html`<th scope="row">${cell}</th>`;
	const label = column.startsWith('.') ? '' : column;
	return html`<td${label !== '' && html` data-label="${label}"`}>${isEmpty(cell) ? html`<span class="none" aria-hidden="true">–</span>` : cell}</td>`;
}

const isEmpty = (cell: Shown): boolean =>
	cell === null ||
	cell === undefined ||
	cell === false ||
	String(cell) === '' ||
	(Array.isArray(cell) && cell.length === 0);
