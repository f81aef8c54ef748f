import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/record/paper.ts';
import { cell } from '../../src/write/paper/draft.ts';
import { citedName } from '../../src/write/paper/occasion.ts';
import { itemTitled } from '../../src/write/paper/phrase/item-title.ts';
import { partyInSentence, partyNamed } from '../../src/write/paper/phrase/party-name.ts';

describe('a party in a paper', () => {
	it.each([
		['secretariat', 'Secretariat', 'secrétariat', 'секретариат'],
		['Chairman', 'Chairman', 'Président', 'Председатель'],
		['the Executive Secretary', 'the Executive Secretary', 'Secrétaire exécutif', 'Исполнительный секретарь'],
		['other regions', 'other regions', 'autres régions', 'другие регионы'],
		['other authorities', 'other authorities', 'autres autorités', 'другие органы власти'],
		['all delegations', 'all delegations', 'toutes les délégations', 'все делегации'],
		['le secrétariat', 'secretariat', 'secrétariat', 'секретариат'],
		['Председатель', 'Chair', 'Président', 'Председатель'],
	])('that is an office or a group is called as the language does: %s', (name, en, fr, ru) => {
		expect(partyNamed(name, 'en').toLowerCase()).toBe(en.toLowerCase().replace(/^the /u, ''));
		expect(partyNamed(name, 'fr').replace(/^les /u, '')).toBe(fr);
		expect(partyNamed(name, 'ru')).toBe(ru);
	});

	it.each([
		'Ms. Ada Pump',
		'Delegation of Austria',
		'Chairman of the Wells Trust',
		'Secretariat of the Plains Pact',
		'Parties',
	])('that is a name stays as it is, in each language: %s', (name) => {
		if (name === 'Parties') return expect(partyNamed(name, 'en')).toBe(name);
		for (const language of ['en', 'fr', 'ru'] as const) {
			expect(partyNamed(name, language)).toBe(name);
			expect(partyInSentence(name, language)).toBe(name);
		}
	});

	it('has its article within a French sentence, and the form for a woman where her name tells', () => {
		expect(partyInSentence('secretariat', 'fr')).toBe('le secrétariat');
		expect(partyInSentence('Task Force', 'fr')).toBe('l’Équipe spéciale');
		expect(partyNamed('Chairman', 'fr', 'Ms. Ada Pump')).toBe('Présidente');
		expect(partyNamed('Chairman', 'fr', 'Mr. Ado Pump')).toBe('Président');
	});
});

describe('the title of an item', () => {
	it('that every agenda has is in the language of the paper, and of its kind of meeting', () => {
		expect(itemTitled('Adoption of the provisional agenda', 'en', 'fr', 'meeting')).toBe('Adoption de l’ordre du jour');
		expect(itemTitled('Date and place of the next session.', 'en', 'ru', 'session')).toBe(
			'Сроки и место проведения следующей сессии',
		);
		expect(itemTitled("Adoption de l'ordre du jour", 'fr', 'en', 'meeting')).toBe('Adoption of the agenda');
		expect(itemTitled('Approval of the minutes of the last meeting', 'en', 'ru', 'meeting')).toBe(
			'Утверждение протокола предыдущего совещания',
		);
	});

	it('of the body’s own, or that says more, or is in that language already, stays as it was printed', () => {
		for (const title of [
			'Rope and buckets',
			'Adoption of the agenda and of the rope plan',
			'Election of the rope master',
		])
			for (const to of ['fr', 'ru'] as const) expect(itemTitled(title, 'en', to, 'meeting')).toBe(title);
		expect(itemTitled('Any other business', 'en', 'en', 'meeting')).toBe('Any other business');
	});
});

describe('a cell of a table', () => {
	it('begins with a capital, whether words or a cite open it, and leaves the rest', () => {
		const cite: Run = { kind: 'cite', text: 'para. 7', cites: [{ document: 'PA/1', paragraph: '7' }] };
		expect(cell([cite]).lines).toEqual([[{ ...cite, text: 'Para. 7' }]]);
		expect(cell([{ kind: 'words', text: 'étendre la corde' }, cite]).lines).toEqual([
			[{ kind: 'words', text: 'Étendre la corde' }, cite],
		]);
		expect(cell([]).lines).toEqual([]);
	});
});

describe('a document without a symbol', () => {
	const names = new Map([
		['wells-minutes-2024', { title: null, kind: 'minutes', on: '2024-03-12', isShared: false } as const],
		[
			'rope',
			{
				title: 'Rope of the well on the hill above the village and of others',
				kind: 'note',
				on: null,
				isShared: false,
			} as const,
		],
		['twin', { title: 'Fourth meeting', kind: 'decisions', on: '2024-03-12', isShared: true } as const],
	]);
	const named = (document: string, language: 'en' | 'fr' | 'ru'): string =>
		citedName({ names, language }, document).replaceAll('\u00a0', ' ');

	it('is cited by its title, shortened, or its kind, and its day', () => {
		expect(named('wells-minutes-2024', 'en')).toBe('Minutes, 12 March 2024');
		expect(named('wells-minutes-2024', 'fr')).toBe('Procès-verbal, 12 mars 2024');
		expect(named('rope', 'ru')).toBe('Rope of the well on the hill above the village …');
		expect(named('twin', 'en')).toBe('Fourth meeting (decisions), 12 March 2024');
		expect(named('PA/WELL/2', 'en')).toBe('PA/WELL/2');
	});
});
