import { type CivilDate, daysAfter, monthsAhead } from '../../base/date.ts';
import type { AheadWords, TimeWords } from './language/language.ts';
import type { Token } from './token.ts';

/** "in one year's time", "within the next six months": its last token, and the day on which it ends. */
export interface Ahead {
	readonly last: number;
	readonly to: CivilDate;
}

/** No such phrase has more tokens, with what stands behind it and may bind it to something else. */
const longest = 12;

/** A span of time that begins at token `i` and is counted from the anchor; null where it is counted from something else. */
export function aheadAt(tokens: readonly Token[], i: number, { ahead }: TimeWords, anchor: CivilDate): Ahead | null {
	if (!ahead.opens.has(tokens[i]?.key ?? '')) return null;
	const words = tokens
		.slice(i, i + longest)
		.map(({ key }) => key)
		.join(' ');
	const found = ahead.phrase.exec(words);
	const { count = '', unit = '' } = found?.groups ?? {};
	const value = count !== '' ? countOf(count, ahead) : ahead.alone.test(unit) ? 1 : undefined;
	const size = ahead.units.find(([begins]) => unit.startsWith(begins));
	if (found === null || value === undefined || size === undefined) return null;
	const [, months, days] = size;
	const to = days > 0 ? daysAfter(anchor, days * value) : monthsAhead(anchor, months * value);
	return to === null ? null : { last: lastWithin(tokens, i, found[0].length), to };
}

const countOf = (count: string, { counts }: AheadWords): number | undefined =>
	/^\d{1,3}$/u.test(count) ? Number(count) : counts.get(count);

/** The token that ends so many characters on: some hold blanks themselves. */
function lastWithin(tokens: readonly Token[], first: number, length: number): number {
	let last = first;
	for (let at = tokens[first]?.key.length ?? 0; at < length; at += 1 + (tokens[last]?.key.length ?? length)) last++;
	return last;
}
