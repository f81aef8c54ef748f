import { describe, expect, it } from 'vitest';
import { readingOf } from './first-page.ts';

// A party's paper for a meeting proposes, and tells what earlier meetings did: none of that was done at this meeting.

const papers: Record<string, string> = {
	'in English': `Guidelines for landing places on the outer islands

Working Paper submitted by Norway

Summary

The Seventh Meeting requested Norway to draft guidelines for landing places. Norway proposes that the guidelines be adopted.

Background

It was agreed in Oslo that landing places needed rules, and the Meeting encouraged all Parties to send their experience.
`,
	'in French': `Lignes directrices pour les débarcadères des îles extérieures

Document de travail présenté par la Norvège

Résumé

La septième Réunion a prié la Norvège de rédiger des lignes directrices. La Norvège propose de les adopter.
`,
	'in Russian': `Руководящие принципы для причалов внешних островов

Рабочий документ представлен Норвегией

Резюме

Седьмое совещание просило Норвегию подготовить руководящие принципы. Норвегия предлагает принять их.
`,
};

describe("a party's paper", () => {
	it.each(Object.entries(papers))('%s holds no acts', (_name, text) => {
		expect(readingOf(text).acts).toEqual([]);
	});

	it('that is called a report tells what its group did', () => {
		const report = papers['in English']?.replace('Guidelines for', 'Report of the contact group on');
		expect(readingOf(report ?? '').acts.map(({ verb }) => verb)).toEqual(['request', 'propose']);
	});
});
