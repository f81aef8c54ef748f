import { describe, expect, it } from 'vitest';
import { slug } from '../../src/base/words.ts';
import { pairKey, partySuggestions, type Suggestible } from '../../src/derive/party-identity.ts';
import type { PartyKind } from '../../src/record/party.ts';

const party = (name: string, kind: PartyKind = 'person'): Suggestible => ({ id: slug(name), name, kind });
const suggested = (...parties: readonly Suggestible[]) => partySuggestions(parties, new Set());

describe('parties that may be one', () => {
	it.each([
		['Mr. Aurel Dinu', 'Mr. A. Dinu', 'person', 'initials', /initials fit/u],
		['Ms. Anna Maria Brook', 'Ms. A. M. Brook', 'person', 'initials', /initials fit/u],
		['Mr. Aurel Dinu', 'Mr. Dinu', 'person', 'initials', /“Mr\. Dinu” has no first name/u],
		['Dr. Elin Wyss', 'Elin Wyss', 'person', 'title', /but for the title/u],
		['Г-н А. Петров', 'А. Петров', 'person', 'title', /but for the title/u],
		['Mr. Aurel Dinnu', 'Mr. Aurel Dinu', 'person', 'spelling', /one letter/u],
		['Ministry of Inland Waters', 'Ministry of Inland Water', 'organisation', 'spelling', /one letter/u],
		['Standing Group on Harbour Dredging', 'SGHD', 'organisation', 'acronym', /first letters/u],
		['World Pomological Union', 'W.P.U.', 'organisation', 'acronym', /first letters/u],
	] as const)('%s and %s', (one, other, kind, reason, why) => {
		for (const parties of [
			[party(one, kind), party(other, kind)],
			[party(other, kind), party(one, kind)],
		])
			expect(suggested(...parties)).toEqual([
				{
					one: { id: slug(one), name: one },
					other: { id: slug(other), name: other },
					reason,
					why: expect.stringMatching(why),
				},
			]);
	});

	it.each([
		['Mr. Aurel Dinu', 'Ms. A. Dinu', 'person'],
		['Mr. Aurel Dinu', 'Mr. B. Dinu', 'person'],
		['Mr. Aurel Dinu', 'Mr. Aurel Popescu', 'person'],
		['Working Group 5', 'Working Group 6', 'group'],
		['Norway', 'Sweden', 'government'],
		['Port of Alba', 'PA Harbour', 'organisation'],
	] as const)('not %s and %s', (one, other, kind) => {
		expect(suggested(party(one, kind), party(other, kind))).toEqual([]);
	});

	it('are not suggested again once a person has said that they are two', () => {
		const two = [party('Mr. Aurel Dinu'), party('Mr. A. Dinu')];
		expect(partySuggestions(two, new Set([pairKey('Mr. A. Dinu', 'Mr. Aurel Dinu')]))).toEqual([]);
	});

	it('are found among very many in little time', () => {
		const many = Array.from({ length: 20_000 }, (_, i) => party(`Mr. N${i} Family${i}`));
		const begun = performance.now();
		expect(suggested(...many, party('Mr. A. Dinu'), party('Mr. Aurel Dinu'))).toMatchObject([{ reason: 'initials' }]);
		expect(performance.now() - begun).toBeLessThan(5_000);
	});
});
