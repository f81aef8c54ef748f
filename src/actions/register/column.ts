import type { CivilDate } from '../../base/date.ts';
import type { Cell, RegisterColumn } from '../../record/register.ts';

/** A column with what it says of an entry. */
export interface Column<E> extends RegisterColumn {
	readonly cell: (entry: E) => Cell;
}

type Made<E, V extends Cell> = (key: string, title: string, about: string, cell: (entry: E) => V) => Column<E>;

/** Columns of one sort of entry, each type by its own name. */
export const columnsOf = <E>() => ({
	text: ((key, title, about, cell) => ({ key, title, about, type: 'text', cell })) satisfies Made<E, string | null>,
	number: ((key, title, about, cell) => ({ key, title, about, type: 'number', cell })) satisfies Made<E, number | null>,
	day: ((key, title, about, cell) => ({ key, title, about, type: 'day', cell })) satisfies Made<E, CivilDate | null>,
	yes: ((key, title, about, cell) => ({ key, title, about, type: 'yes or no', cell })) satisfies Made<E, boolean>,
	list: ((key, title, about, cell) => ({ key, title, about, type: 'list', cell })) satisfies Made<E, string[]>,
});
