import { describe, expect, it } from 'vitest';
import { languages } from '../../src/read/report/language/languages.ts';
import { bodyNamesOf, Parties } from '../../src/read/report/who.ts';
import { type Case, expectActs } from './sentence.ts';

const english: readonly Case[] = [
	// Names that look like small words.
	['The Committee requested FAO and WHO to convene a course.', ['directive', 'request', 'BODY', 'FAO; WHO']],
	[
		'The Committee thanked A. Lund and B. Ozols for the map.',
		['acknowledgement', 'thank', 'BODY', 'A. Lund; B. Ozols'],
	],
	['A. Lund of Norway proposed a date.', ['deliberation', 'propose', 'A. Lund of Norway', '']],
	// A conjunction that joins no two names.
	[
		'The Committee agreed that a useful theme for a day between the HPC and the QRC would be noise.',
		['decision', 'agree', 'BODY', ''],
	],
	[
		'The Committee invited the Chairs of the HPC and the QRC to draw up a plan.',
		['directive', 'invite', 'BODY', 'Chairs of the HPC and the QRC'],
	],
	[
		'The Committee invited the HPC and QRC chairs to draw up a plan.',
		['directive', 'invite', 'BODY', 'HPC and QRC chairs'],
	],
	[
		'The Committee invited the secretariats of the HPC and the QRC to draw up a plan.',
		['directive', 'invite', 'BODY', 'HPC; QRC'],
	],
	// Two bodies named together, with a capital of their own or without.
	[
		'The HPC and the QRC met. The HPC and the QRC have met before. The Meeting requested the Committees to print the map.',
		['directive', 'request', 'BODY', 'HPC; QRC'],
	],
	// All who sit there.
	['The participants of the Committee recognized the danger.', ['acknowledgement', 'recognize', 'BODY', '']],
	[
		'The Chair invited the experts to read the map and encouraged them to print it.',
		['directive', 'invite', 'Chair', 'experts'],
		['directive', 'encourage', 'Chair', 'experts'],
	],
	['The Committee recommended that each country print the map.', ['directive', 'recommend', 'BODY', 'each country']],
];

describe('who acts and who is spoken to', () => {
	it.each(english.map((one): [string, Case] => [one[0], one]))('%s', (_, one) => {
		expectActs('en', 'Committee on Harbours', one);
	});
	it('the number of a heading is no part of the body below it', () => {
		expectActs('en', 'HTC 4', [
			'Unanimous Resolution 163 HTC 4 recognises the danger.',
			['acknowledgement', 'recognize', 'BODY', ''],
		]);
	});
});

describe('the names of a body', () => {
	it('are those that the text gives it in brackets behind its name', () => {
		const [language] = languages;
		if (language === undefined) throw new Error('There are no tables.');
		const text = 'The Committee on the Law of Harbours (hereinafter “the Committee” or “the CLH”) met.';
		const { aliases, acronyms } = bodyNamesOf(['Committee on the Law of Harbours'], text, language);
		expect([...acronyms]).toContain('CLH');
		expect(aliases.has('committee')).toBe(true);
	});
});

describe('a party', () => {
	it('is one, whether its letters and numbers are printed together or apart', () => {
		const parties = new Parties();
		const met = { kind: 'office', affiliation: null, start: 0, end: 1 } as const;
		parties.meet({ ...met, name: 'HPC10 secretary' });
		parties.meet({ ...met, name: 'HPC 10 secretary' });
		expect(parties.all().map(({ name }) => name)).toEqual(['HPC 10 secretary']);
	});
});
