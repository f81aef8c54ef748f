import { remembered } from '../base/remembered.ts';
import type { Officer } from '../record/standing.ts';
import { sameParty } from './party.ts';
import { isStep, type Step } from './timeline.ts';

/** Who took or held an office, and from which step on that is known. */
export interface Term extends Officer {
	readonly order: number;
}

/** Every statement of who holds an office, in order. */
export const termsOf = (steps: readonly Step[]): Term[] =>
	steps
		.filter((step) => isStep(step, 'office'))
		.map(({ effect, cite, order }) => ({ office: effect.office, person: effect.person, cites: [cite], order }));

/** "Président", "Présidente", "présidence"; "Chairman", "Chair": names of one office, by what follows its stem. */
const offices: readonly (readonly [RegExp, string])[] = [
	[/chair(?:man|woman|person)s?(?!\p{L})/gu, 'chair'],
	[/présiden(?:te?s?|ce)(?!\p{L})/gu, 'président'],
	[/rapporteuse/gu, 'rapporteur'],
	[/(coordonna|direc)trice/gu, '$1teur'],
	[/trésorière/gu, 'trésorier'],
	[/convener/gu, 'convenor'],
	[/co-ordinator/gu, 'coordinator'],
	[/председательниц[аеуы]/gu, 'председатель'],
];

/** An office under the name that all forms of it share. */
export const officeKey = remembered(20_000, (office) =>
	offices.reduce((key, [forms, one]) => key.replace(forms, one), office.toLowerCase().replace(/^(?:the|la|le) /u, '')),
);

/** The newest holder of each office. */
export function officersOf(terms: readonly Term[]): Officer[] {
	const newest = new Map<string, Officer>();
	for (const { office, person, cites } of terms) {
		const key = officeKey(office);
		const before = newest.get(key);
		newest.set(key, before && sameParty(before.person, person) ? before : { office, person, cites });
	}
	return [...newest.values()];
}

/** Those who held an office named in `owners` at a step: who was Chairman when the Chairman was asked. */
export function holdersAt(terms: readonly Term[], owners: readonly string[], order: number): string[] {
	return owners.flatMap((owner) => {
		const held = heldIn(terms).get(officeKey(owner)) ?? [];
		// A report may say only at its end, or only the next one, who was in the chair.
		const holder = held.findLast((term) => term.order <= order) ?? held[0];
		return holder ? [holder.person] : [];
	});
}

const heldBefore = new WeakMap<readonly Term[], ReadonlyMap<string, readonly Term[]>>();

/** The terms of each office, in order; terms never change once they are known, and are asked for again and again. */
function heldIn(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
	const known = heldBefore.get(terms);
	if (known !== undefined) return known;
	const held = new Map<string, Term[]>();
	for (const term of terms) {
		const office = officeKey(term.office);
		const there = held.get(office);
		if (there === undefined) held.set(office, [term]);
		else there.push(term);
	}
	heldBefore.set(terms, held);
	return held;
}
