import { describe, expect, it } from 'vitest';
import { longMoney } from '../../src/base/money.ts';
import { readReport } from '../../src/read/report/report.ts';
import { treeOfText } from '../../src/read/text/read.ts';
import { readingOf } from './sentence.ts';

const said = ({ acts, statements = [] }: ReturnType<typeof readingOf>): string[] =>
	[...acts, ...statements].flatMap(({ effects }) =>
		effects.flatMap((effect) => {
			if (effect.kind === 'need')
				return [
					`${effect.rest ? 'left' : 'needed'}: ${longMoney(effect.amount.currency, effect.amount.value)}, ${effect.for}`,
				];
			if (effect.kind !== 'contribution' || effect.amount === undefined) return [];
			return [`${effect.party}: ${longMoney(effect.amount.currency, effect.amount.value)}, ${effect.towards ?? '–'}`];
		}),
	);

describe('money that is needed', () => {
	it.each<readonly [string, readonly string[]]>([
		['The Team needed $50,000 for the inventory of piers.', ['needed: USD 50,000, inventory of piers']],
		[
			'The Team noted that $50,000 would be required for the inventory of piers. Norway pledged $20,000.',
			['needed: USD 50,000, inventory of piers', 'Norway: USD 20,000, –'],
		],
		[
			'The Team noted that a further €9,000 was still needed to print the map, as prices had risen.',
			['left: EUR 9,000, print the map'],
		],
		[
			'The delegation of Norway offered US$ 20,000 towards the inventory of piers.',
			['delegation of Norway: USD 20,000, inventory of piers'],
		],
		['The 50,000 dollars were not needed.', []],
		['The Team noted that consultations were needed.', []],
	])('%s', (words, expected) => {
		expect(said(readingOf(words))).toEqual(expected);
	});

	const other = (lines: readonly string[]): string[] => {
		const tree = treeOfText(lines.join('\n\n'));
		return said(readReport(tree, { name: '', mediaType: 'text/plain', sha256: '', length: tree.text.length }));
	};

	it('in French', () => {
		expect(
			other([
				'Équipe d’experts des petits bacs',
				'Sixième réunion, 4 et 5 juin 2030',
				'1. L’Équipe a noté que 50 000 euros seraient nécessaires pour l’inventaire des quais.',
				'2. Il manque encore 30 000 euros pour imprimer la carte. La Norvège a offert 20 000 euros pour la carte.',
			]),
		).toEqual(
			expect.arrayContaining([
				'needed: EUR 50,000, inventaire des quais',
				'left: EUR 30,000, imprimer la carte',
				'Norvège: EUR 20,000, carte',
			]),
		);
	});

	it('in Russian', () => {
		expect(
			other([
				'Группа экспертов по малым паромам',
				'Шестое совещание, 4 и 5 июня 2030 года',
				'1. Группа экспертов отметила, что требуется 300 тыс. рублей на издание карты.',
			]),
		).toEqual(['needed: RUB 300,000, издание карты']);
	});
});
