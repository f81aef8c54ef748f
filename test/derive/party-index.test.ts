import { describe, expect, it } from 'vitest';
import { PartyIndex } from '../../src/derive/party-index.ts';

const names = ['Mr. E. Joensen', 'ports', 'seven of the other harbours', 'Présidente', 'Port Authority of Graz', ''];

function indexOf(all: readonly string[]): PartyIndex<string> {
	const index = new PartyIndex<string>();
	for (const name of all) index.take(name, () => name);
	return index;
}

describe('parties by their names', () => {
	it.each([
		['Joensen', ['Mr. E. Joensen']],
		['the port', ['ports', 'Port Authority of Graz']],
		['harbour', ['seven of the other harbours']],
		['le Président', ['Présidente']],
		['Ms. Joens', []],
		['the two', []],
	])('finds those that “%s” may be, also in the plural and in the other gender', (name, expected) => {
		expect([...indexOf(names).find([name])].sort()).toEqual([...expected].sort());
	});

	it('makes one thing for each name, and gives one that two names lead to once', () => {
		const index = new PartyIndex<object>();
		const made = index.take('ports', () => ({}));
		expect(index.take('ports', () => ({}))).toBe(made);
		expect([...index.find(['port', 'the ports'])]).toEqual([made]);
	});
});
