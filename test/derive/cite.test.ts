import { describe, expect, it } from 'vitest';
import { Cites } from '../../src/derive/cite.ts';

const cite = (paragraph: string, act?: string) => ({ document: 'BR/1', paragraph, ...(act !== undefined && { act }) });

describe('cites of one thing', () => {
	it('stand once each, and one that is cited again goes to the end', () => {
		const cites = new Cites([cite('4', '4.1'), cite('5')]);
		cites.add(cite('4', '4.1'));
		expect([...cites]).toEqual([cite('5'), cite('4', '4.1')]);
		expect(cites.last()).toEqual(cite('4', '4.1'));
	});

	it('let a paragraph go that is cited as a whole, and keep its acts', () => {
		const cites = new Cites([cite('4'), cite('4', '4.1')]);
		cites.deleteWhole(cite('4', '4.2'));
		expect([...cites]).toEqual([cite('4', '4.1')]);
	});
});
