import {
	filled,
	type SymbolChange,
	type SymbolParts,
	symbolBase,
	symbolName,
	symbolOf,
	symbolParts,
	symbolSeries,
} from '../record/symbol.ts';

/** A symbol that the record knows of, and how. */
export interface SymbolUse {
	readonly symbol: string;
	/** A document of the record has it; a person reserved it; a paragraph names it. */
	readonly how: 'held' | 'reserved' | 'named';
	/** What is to be said of it to somebody who wants it too: `it is the symbol of “Report”`. */
	readonly told: string;
}

/** Numbers of one year or session. */
export interface NumberRun {
	/** `2018`, `XXVII`; null where numbers go on for ever. */
	readonly term: string | null;
	readonly first: number;
	readonly last: number;
	/** How many of the numbers the record knows of. */
	readonly known: number;
	/** Those that are left out; null where so few are known that nothing can be told. */
	readonly missing: readonly number[] | null;
}

/** A row in which a body numbers its papers. */
export interface NumberedSeries {
	/** `FCCC/SBI/{year}/INF.{number}`. */
	readonly series: string;
	/** `year`, `session`, or null where numbers go on for ever. */
	readonly by: 'year' | 'session' | null;
	/** Figures that a number has at least: 3 for `WP021`. */
	readonly width: number;
	/** How many of its papers the record holds. */
	readonly held: number;
	/** The newest first. */
	readonly runs: readonly NumberRun[];
}

interface Parsed {
	readonly use: SymbolUse;
	readonly parts: SymbolParts;
}

/** One name however it is set: "ISO/TC 154 N" and "ISO/TC154N". */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}{}]+/gu, '');

/** What all symbols of a body begin with; of "WP 21", which has no such name, the sort of paper. */
const familyOf = (parts: SymbolParts): string => plain(parts.values.series ?? symbolSeries(parts));

const parsed = (uses: readonly SymbolUse[]): readonly Parsed[] =>
	uses.flatMap((use) => {
		const parts = symbolParts(use.symbol);
		return parts === null ? [] : [{ use, parts }];
	});

const isNamed = ({ use }: Parsed): boolean => use.how === 'named';

/** The uses that are a body's own: what it holds or reserved, and what is named in the same manner. */
export function ownUses(uses: readonly SymbolUse[]): readonly SymbolUse[] {
	const all = parsed(uses);
	const families = new Set(all.filter((each) => !isNamed(each)).map(({ parts }) => familyOf(parts)));
	return all.filter((each) => !isNamed(each) || families.has(familyOf(each.parts))).map(({ use }) => use);
}

/** The scheme of a body as its symbols show it: a row for each series, the one with most papers first. */
export function seriesOf(uses: readonly SymbolUse[]): readonly NumberedSeries[] {
	const rows = new Map<string, Parsed[]>();
	for (const each of parsed(uses)) {
		const key = plain(symbolSeries(each.parts));
		rows.set(key, [...(rows.get(key) ?? []), each]);
	}
	return [...rows.values()]
		.map(numbered)
		.sort((a, b) => b.held - a.held || known(b) - known(a) || (a.series < b.series ? -1 : 1));
}

const known = ({ runs }: NumberedSeries): number => runs.reduce((sum, run) => sum + run.known, 0);

function numbered(row: readonly Parsed[]): NumberedSeries {
	const series = commonest(row.map(({ parts }) => symbolSeries(parts)));
	const padded = row.map(({ parts }) => parts.values.number ?? '').filter((number) => number.startsWith('0'));
	const terms = new Map<string | null, Set<number>>();
	for (const { parts } of row) {
		const term = termOf(parts);
		terms.set(term, (terms.get(term) ?? new Set()).add(Number(parts.values.number)));
	}
	return {
		series,
		by: series.includes('{year}') ? 'year' : series.includes('{session}') ? 'session' : null,
		width: Math.max(1, ...padded.map(({ length }) => length)),
		held: row.filter(({ use }) => use.how === 'held').length,
		runs: [...terms].map(([term, numbers]) => runOf(term, numbers)).sort(newestFirst),
	};
}

const termOf = ({ values }: SymbolParts): string | null => values.year ?? values.session ?? null;

const newestFirst = (a: NumberRun, b: NumberRun): number =>
	(b.term ?? '').localeCompare(a.term ?? '', 'en', { numeric: true });

/** The one that is there most often; of two, the first. */
function commonest(names: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Numbers begin anew with 1 in each year or session; where they never do, with the first that is known. */
function runOf(term: string | null, numbers: ReadonlySet<number>): NumberRun {
	const first = Math.min(...numbers);
	const last = Math.max(...numbers);
	const from = term === null ? first : Math.min(1, first);
	const span = last - from + 1;
	const told = numbers.size >= 3 && numbers.size * 2 >= span;
	const all = told ? Array.from({ length: span }, (_, i) => from + i) : null;
	return {
		term,
		first,
		last,
		known: numbers.size,
		missing: all?.filter((number) => !numbers.has(number)) ?? null,
	};
}

/** The symbol that comes next in a series, in the year or session that is asked for; null where its session is not known. */
export function nextSymbol({ series, by, width, runs }: NumberedSeries, term: string | null): string | null {
	if (by !== null && term === null) return null;
	const last = runs.find((run) => run.term === (by === null ? null : term))?.last ?? 0;
	const number = String(last + 1).padStart(width, '0');
	return filled(series, by === null || term === null ? { number } : { number, [by]: term });
}

/** The next revision, addendum, corrigendum or amendment of a document. */
export function nextChange(uses: readonly SymbolUse[], symbol: string, change: SymbolChange): string {
	const whole = symbolParts(symbol);
	const name = whole === null ? '' : symbolName(whole);
	const taken = parsed(uses).flatMap(({ parts: { steps, ...rest } }) => {
		const last = steps.at(-1);
		const base = symbolName({ ...rest, steps: steps.slice(0, -1) });
		return last?.change === change && base === name ? [Number.parseInt(last.number, 10) || 1] : [];
	});
	return `${symbol}/${change}.${Math.max(0, ...taken) + 1}`;
}

/** Why a symbol can't be given to a paper of a body, in a sentence; null where it can. */
export function notFree(body: string, uses: readonly SymbolUse[], asked: string): string | null {
	const parts = symbolParts(asked);
	const own = parsed(ownUses(uses));
	const like = own.find((each) => !isNamed(each))?.use.symbol ?? 'TRADE/WP.8/2004/2';
	if (parts === null || Number(parts.values.number) === 0)
		return `“${asked}” is no symbol: give all of it with its number, such as ${like}.`;
	if (own.length > 0 && !own.some((each) => familyOf(each.parts) === familyOf(parts)))
		return `“${asked}” does not begin as the symbols of the ${body} do. They look like ${like}.`;
	const name = symbolName(parts);
	const taken = parsed(uses).find((each) => symbolName(each.parts) === name);
	if (taken !== undefined) return `${taken.use.symbol} is taken: ${taken.use.told}.`;
	return withoutBase(parts, asked, parsed(uses));
}

/** A revision needs what it revises. */
function withoutBase(parts: SymbolParts, asked: string, known: readonly Parsed[]): string | null {
	const before = symbolBase(parts);
	if (before === null) return null;
	const name = symbolName(before);
	if (known.some((each) => symbolName(each.parts) === name)) return null;
	const base = symbolOf(before);
	return `The record knows no ${base} that ${asked} could hang on. Reserve ${base} first.`;
}
