import { describe, expect, it } from 'vitest';
import { languages } from '../../src/read/report/language/languages.ts';
import { timesIn } from '../../src/read/report/time.ts';

const cases: readonly (readonly [code: string, words: string, from: string, to: string])[] = [
	['en', 'held on the third of March 2004', '2004-03-03', '2004-03-03'],
	['en', 'the twenty-first of May, two thousand and nineteen', '2019-05-21', '2019-05-21'],
	['en', 'the first of June nineteen forty-four', '1944-06-01', '1944-06-01'],
	['fr', 'le premier mars deux mille quatre', '2004-03-01', '2004-03-01'],
	['fr', "L'an deux mille dix-neuf, le samedi vingt et un septembre à quatorze heures", '2019-09-21', '2019-09-21'],
	['fr', 'du trois au cinq juin mil neuf cent quatre-vingt-dix-huit', '1998-06-03', '1998-06-05'],
	['ru', 'третьего марта две тысячи четвертого года', '2004-03-03', '2004-03-03'],
	['ru', 'двадцать первого мая тысяча девятьсот девяносто девятого года', '1999-05-21', '1999-05-21'],
];

describe('dates told in words', () => {
	it.each(cases)('%s: %s', (code, words, from, to) => {
		const language = languages.find((one) => one.code === code);
		if (language === undefined) throw new Error(`No tables for ${code}.`);
		const [found] = timesIn(words, language, null);
		expect([found?.when.from ?? found?.when.to, found?.when.to]).toEqual([from, to]);
	});
	it('are not seen in a count before a month', () => {
		const [english] = languages.filter(({ code }) => code === 'en');
		if (english === undefined) throw new Error('No tables for en.');
		expect(timesIn('at the third March meeting in 2004', english, null).map(({ when }) => when.from)).toEqual([
			'2004-01-01',
		]);
	});
});
