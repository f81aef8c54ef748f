import { describe, expect, it } from 'vitest';
import { Commonness } from '../../src/derive/commonness.ts';
import { stems } from '../../src/derive/words.ts';

const asked = (count: number): Commonness => {
	const common = new Commonness();
	for (let i = 0; i < count; i++) common.add(`provide information on progress in pier ${'abcdefghij'[i % 10]}x${i}`);
	return common;
};
const tells = (common: Commonness, owed: string, told: string): boolean => common.tells(stems(owed), stems(told));

describe('words that are common in a record', () => {
	it('are none in a small one, where one word in common tells the matter', () => {
		expect(tells(asked(5), 'provide information on the cranes', 'information was provided by the host')).toBe(true);
	});

	it('tell nothing once many were asked the same', () => {
		const common = asked(40);
		expect(tells(common, 'provide information on the cranes', 'information was provided by the host')).toBe(false);
		expect(tells(common, 'provide information on the cranes', 'the note on cranes was provided')).toBe(true);
	});

	it('take two of their own, and two fifths, in a record of many years', () => {
		const common = asked(200);
		const owed = 'provide information on the cranes of the northern harbours and their drivers';
		expect(tells(common, owed, 'the cranes were painted')).toBe(false);
		expect(tells(common, owed, 'information on cranes and drivers was provided')).toBe(true);
	});
});
