import { gap, oneNumber, upTo } from './action-state.ts';

const parts = new RegExp(`(?<gap>${gap})?(?<number>${oneNumber})`, 'giu');
const isRange = new RegExp(`^ ?(?:[–—-]|(?:${upTo}) )`, 'iu');

/** More than this many in one range is a slip of the pen. */
const most = 60;

/** "Actions 3.1 to 3.4", "Actions 12/3, 4 and 5", "Actions 3-5": the noun with each number that is meant. */
export function namesOf(label: string): string[] {
	const first = /(?<=[ №°])(?:[A-Z]{1,3}[.-]?)?\d/iu.exec(label)?.index ?? 0;
	const noun = label.slice(0, first).replace(/ (?:nos?\.?|n[°º]|№|from|de|с)? ?$/iu, '');
	const told = [...label.slice(first).matchAll(parts)];
	const leads = told.flatMap(({ groups }) => dashRange(groups?.number ?? '', noun)?.[0] ?? []);
	const numbers: string[] = [];
	for (const { groups: { gap: before = '', number = '' } = {} } of told) {
		const range = new Set(leads).size === leads.length ? dashRange(number, noun) : null;
		const last = numbers.at(-1) ?? '';
		if (range !== null) numbers.push(...between(...range));
		else if (isRange.test(before)) numbers.push(...between(last, number).slice(1));
		else numbers.push(/^\d+$/u.test(number) ? `${/^.*\//u.exec(last)?.[0] ?? ''}${number}` : number);
	}
	return numbers.map((number) => `${numbers.length > 1 ? noun.replace(/s$/u, '') : noun} ${number}`);
}

/** "3.1-3.4", and "3-5" behind a plural: from the one to the other. "9-3" is one number, as is "Action 3-5". */
function dashRange(number: string, noun: string): readonly [from: string, to: string] | null {
	const [from = '', to = '', ...more] = number.split('-');
	if (to === '' || more.length > 0 || !/\d$/u.test(from)) return null;
	const compound = /[/.]/u.test(from);
	return (compound || /[sяи]$/u.test(noun)) && counted(from, to) !== null ? [from, to] : null;
}

/** "12/3" to "12/5", or to "5", with all between; the two ends where nothing can be counted between them. */
function between(from: string, to: string): string[] {
	const range = counted(from, to);
	if (range === null) return [from, to];
	return Array.from({ length: range.last - range.first + 1 }, (_, i) => `${range.lead}${range.first + i}`);
}

/** What stays the same between two numbers, and the first and last of what counts up; null where nothing does. */
function counted(
	from: string,
	to: string,
): { readonly lead: string; readonly first: number; readonly last: number } | null {
	const [, lead = '', first = ''] = /^(.*?)(\d+)$/u.exec(from) ?? [];
	const [, own = '', last = ''] = /^(.*?)(\d+)$/u.exec(to) ?? [];
	const count = Number(last) - Number(first);
	return (own === '' || own === lead) && count > 0 && count < most
		? { lead, first: Number(first), last: Number(last) }
		: null;
}
