import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasFiniteVerb } from '../../src/read/report/finite.ts';
import type { Language } from '../../src/read/report/language/language.ts';
import { languages } from '../../src/read/report/language/languages.ts';
import { tokensOf } from '../../src/read/report/token.ts';
import { filesBelow, root } from '../tidy/source.ts';

const lines = ['examples', 'test/stories', 'test/reports']
	.flatMap(filesBelow)
	.filter((path) => path.endsWith('.txt'))
	.flatMap((path) => readFileSync(join(root, path), 'utf8').split('\n'))
	.concat([
		'Группа была создана в мае.',
		'Доклад Группы',
		'Compte tenu de la demande, il est décidé',
		'Compte tenu du débat',
		'Le Comité a adopté le texte',
		'Mesures à adopter',
	]);

/** What it says, told from all the tokens of the words: a telling word, or a participle not far behind its auxiliary. */
const told = (words: string, { passives, modals, background, perfects, verbs, tokens }: Language): boolean => {
	const all = tokensOf(words, tokens);
	const usedAs = (key: string, ...uses: readonly string[]): boolean =>
		(verbs.get(key) ?? []).some(({ use }) => uses.includes(use));
	return all.some(
		({ key }, i) =>
			passives.has(key) ||
			modals.has(key) ||
			background.has(key) ||
			usedAs(key, 'past', 'present') ||
			(usedAs(key, 'participle') && all.slice(Math.max(0, i - 3), i).some((before) => perfects.has(before.key))),
	);
};

describe.each(languages.map((language) => [language.code, language] as const))(
	'words that tell something: %s',
	(_, language) => {
		it('are met without cutting the rest', () => {
			const found = lines.map((line) => hasFiniteVerb(line, language));
			expect(found).toEqual(lines.map((line) => told(line, language)));
			expect(new Set(found).size).toBe(2);
		});

		it('stand in no locution but those that tell something themselves', () => {
			const phrases = [...language.tokens.locutions.values()].flat().map((keys) => keys.join(' '));
			expect(phrases.length).toBeGreaterThan(0);
			expect(phrases.map((phrase) => hasFiniteVerb(phrase, language))).toEqual(
				phrases.map((phrase) => told(phrase, language)),
			);
		});
	},
);
