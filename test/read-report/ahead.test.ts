import { expect, it } from 'vitest';
import { languages } from '../../src/read/report/language/languages.ts';
import { timesIn } from '../../src/read/report/time.ts';

// Spans counted from the day of the meeting, here 31 August 2030: until when, and null where they are counted from something else.

it.each([
	['en', 'shall report in one year’s time', '2031-08-31'],
	['en', "to be repeated in two years' time", '2032-08-31'],
	['en', 'to survey the piers within the next six months', '2031-02-28'],
	['en', 'within two years', '2032-08-31'],
	['en', 'to reply within 30 days', '2030-09-30'],
	['en', 'within a period of eighteen months', '2032-02-29'],
	['en', 'within a year', '2031-08-31'],
	['en', 'within two years of its entry into force', null],
	['en', 'within six months after the survey', null],
	['en', 'within the coming months', null],
	['en', 'the work done in two years', null],
	['en', 'held in time', null],
	['fr', 'publier le guide dans un délai d’un an', '2031-08-31'],
	['fr', 'd’ici à deux ans', '2032-08-31'],
	['fr', 'dans les six prochains mois', '2031-02-28'],
	['fr', 'sous trois semaines', '2030-09-21'],
	['fr', 'dans un délai de six mois à compter de son adoption', null],
	['fr', 'dans les prochaines années', null],
	['ru', 'издать руководство в течение двух лет', '2032-08-31'],
	['ru', 'представить доклад через год', '2031-08-31'],
	['ru', 'в течение ближайших шести месяцев', '2031-02-28'],
	['ru', 'в двухмесячный срок', '2030-10-31'],
	['ru', 'в течение месяца со дня подписания', null],
	['ru', 'через несколько лет', null],
])('%s: “%s” is by %s', (code, words, to) => {
	const language = languages.find((one) => one.code === code) ?? languages[0];
	expect(timesIn(words, language, '2030-08-31').map(({ when }) => when)).toEqual(
		to === null ? [] : [{ from: null, to, precision: 'day', tentative: false }],
	);
	expect(timesIn(words, language, null)).toEqual([]);
});
