import { expect, it } from 'vitest';
import { longMoney } from '../../src/base/money.ts';
import { sumIn } from '../../src/read/report/effects/money.ts';

// Sums as reports print them, in three languages.

it.each([
	['needed $50,000 for the map', 'USD 50,000'],
	['US$ 1.5 million', 'USD 1,500,000'],
	['a grant of 20,000 US dollars', 'USD 20,000'],
	['€1,250.50 a year', 'EUR 1,250.50'],
	['EUR 5 000', 'EUR 5,000'],
	['20 000 euros', 'EUR 20,000'],
	['1,5 million d’euros', 'EUR 1,500,000'],
	['30 mille francs suisses', 'CHF 30,000'],
	['300 тыс. рублей', 'RUB 300,000'],
	['50 000 долларов США', 'USD 50,000'],
	['2 млн евро', 'EUR 2,000,000'],
	['5 euros and $7', 'EUR 5'],
	['50,000 copies', null],
	['paragraph 12 of the euro table', null],
])('“%s”: %s', (words, sum) => {
	const found = sumIn(words);
	expect(found && longMoney(found.amount.currency, found.amount.value)).toBe(sum);
});
