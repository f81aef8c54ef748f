import type { Place } from '../../../base/place.ts';
import type { Money } from '../../../record/money.ts';

/** A sum in a text. */
export interface Sum extends Place {
	readonly amount: Money;
}

/** How currencies are written, before or behind a number, in the languages of reports; each by its code. "$" alone is that of the United States. */
const currencies: readonly (readonly [written: string, code: string])[] = [
	[
		'USD|US\\$|\\$|(?:U\\.?S\\.? |United States )?dollars?(?: des États-Unis| américains)?|долл\\p{L}*\\.?(?: США)?',
		'USD',
	],
	['EUR|€|euros?|евро', 'EUR'],
	['CHF|Swiss francs?|francs? suisses?|швейцарских франков', 'CHF'],
	['GBP|£|pounds?(?: sterling)?|livres? sterling', 'GBP'],
	['NOK|Norwegian kroner|couronnes norvégiennes', 'NOK'],
	['SEK|Swedish kronor|couronnes suédoises', 'SEK'],
	['DKK|Danish kroner|couronnes danoises', 'DKK'],
	['RUB|rou?bles|руб\\p{L}*', 'RUB'],
	['JPY|¥|yens?', 'JPY'],
];
const written = currencies.map(([words], i) => `(?<c${i}>${words})`).join('|');
const number = '(?<number>\\d{1,3}(?:[ ,.’\\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)';
const scale =
	"(?: ?(?<scale>(?:millions?|млн\\.?|миллион\\p{L}*|thousand|mille|тыс\\p{L}*\\.?)(?![\\p{L}]))(?: d(?:e |[’']))?)?";
const edge = '(?![\\p{L}\\d])';
const before = new RegExp(`(?<![\\p{L}\\d])(?:${written}) ?${number}${scale}${edge}`, 'iu');
const behind = new RegExp(`(?<![\\p{L}\\d.,])${number}${scale} ?(?:${written})${edge}`, 'iu');

/** The first sum of a text: "$50,000", "US$ 1.5 million", "20 000 euros", «300 тыс. рублей»; null where there is none. */
export function sumIn(text: string): Sum | null {
	const [first, second] = [before.exec(text), behind.exec(text)].sort(
		(a, b) => (a?.index ?? text.length) - (b?.index ?? text.length),
	);
	const match = first ?? second;
	if (match?.groups === undefined) return null;
	const { number: digits = '', scale: times = '' } = match.groups;
	const code = currencies.find((_, i) => match.groups?.[`c${i}`] !== undefined)?.[1] ?? '';
	const cents = Math.round(figureOf(digits) * (times === '' ? 1 : /^(?:million|м)/iu.test(times) ? 1e6 : 1e3) * 100);
	return { amount: { currency: code, value: cents / 100 }, start: match.index, end: match.index + match[0].length };
}

/** "50,000", "50 000", "1.250,50": marks before three figures part thousands, others the rest. */
const figureOf = (digits: string): number =>
	Number(digits.replace(/[ ,.’\u00a0\u202f](?=\d{3}(?!\d))/gu, '').replace(',', '.'));
