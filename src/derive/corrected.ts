import { overlaps, type Place, within } from '../base/place.ts';
import { foundQuote, inPlain, inSource, type PlainText } from '../base/quote.ts';
import type { Act } from '../record/act.ts';
import type { Correction, Target } from '../record/correction.ts';
import type { Effect } from '../record/effect.ts';
import type { ProjectFacts } from '../record/programme.ts';
import type { Paragraph, Reading } from '../record/reading.ts';
import { decidedFacts, factsOf, partsAt, plainOf } from './correction.ts';

/** A reading with what persons decided laid over it. */
export interface Corrected {
	readonly reading: Reading;
	/** Corrections whose words stand nowhere in this text any more: for a person to look at. */
	readonly unplaced: readonly Correction[];
	/** Where each other correction landed: the id of its act, null where the act was rejected. */
	readonly placed: ReadonlyMap<string, string | null>;
}

/** Recognises what an act does to the record from its words, the other acts of its paragraph being in the reading. */
export type EffectsAgain = (reading: Reading, text: string, act: Act) => Effect[];

/** An act on its way: as it was read, or as persons decided so far. */
interface Judged {
	act: Act;
	readonly read: Act | null;
	rejected: boolean;
	/** True if its effects have to be recognised again. */
	again: boolean;
	decided: boolean;
}

/**
 * Lays corrections over a reading, in the order in which they were made: of two about one act the later holds. Each finds
 * its act by words and place, not by address, so it does not matter which reader read what version.
 */
export function corrected(
	reading: Reading,
	text: string,
	corrections: readonly Correction[],
	effectsAgain: EffectsAgain,
): Corrected {
	if (corrections.length === 0) return { reading, unplaced: [], placed: new Map() };
	const plain = plainOf(reading, text);
	const all = reading.acts.map((act): Judged => ({ act, read: act, rejected: false, again: false, decided: false }));
	const unplaced: Correction[] = [];
	const landed = new Map<string, Judged | null>();
	for (const correction of corrections) {
		const at = landingOf(reading, plain, correction.target);
		if (at === null) unplaced.push(correction);
		else landed.set(correction.id, lay(all, correction, at, plain));
	}
	const placed = new Map(
		[...landed].map(([id, judged]) => [id, judged === null || judged.rejected ? null : judged.act.id]),
	);
	return { reading: finished(reading, text, all, effectsAgain), unplaced, placed };
}

/** Where a correction's words stand now. */
export interface Landing {
	/** In the plain text. */
	readonly start: number;
	/** In the source. */
	readonly place: Place;
	readonly paragraph: Paragraph;
}

/** Where quoted words stand in a reading: alone in it, or in their place. */
export function landingOf(reading: Reading, plain: PlainText, target: Target): Landing | null {
	const passage = reading.paragraphs.find(({ number }) => number === target.paragraph);
	const { start } = inPlain(plain, target.position);
	const found = foundQuote(plain, target.quote, {
		start,
		passage: passage === undefined ? null : inPlain(plain, passage),
		alone: target.alone,
	});
	if (found === null) return null;
	const place = inSource(plain, found);
	const paragraph = reading.paragraphs.find((each) => within(place, each));
	return paragraph === undefined ? null : { start: found.start, place, paragraph };
}

/** Does to the acts what one correction says; gives the act it is about, null where the words are no act anyway. */
function lay(all: Judged[], correction: Correction, landing: Landing, plain: PlainText): Judged | null {
	const at = partsAt(plain, landing.start, correction.at);
	const found = judgedAt(all, landing.place, at.verb);
	if (correction.kind === 'reject') {
		if (found === null) return null;
		found.rejected = true;
		found.decided = true;
		return found;
	}
	const judged = found ?? begun(all, correction, landing, at.verb);
	const act = decidedAct(correction, landing, at, judged);
	judged.again = judged.read === null || !sameFacts(act, judged.read);
	judged.act = act;
	judged.rejected = false;
	judged.decided = true;
	return judged;
}

const persons = { confirm: 'confirmed', change: 'changed', add: 'added' } as const;

function decidedAct(correction: Correction, { place, paragraph }: Landing, at: Act['at'], { act, read }: Judged): Act {
	const facts = decidedFacts(correction);
	const kind = correction.kind === 'reject' ? 'confirm' : correction.kind;
	// A shared subject stands before the act's own words: only the reader knows where.
	const actor = read !== null && String(read.actor) === String(facts.actor) ? read.at.actor : at.actor;
	return {
		...act,
		...facts,
		paragraph: paragraph.number,
		start: place.start,
		end: place.end,
		at: { ...at, actor },
		sure: 'sure',
		person: act.person === 'added' && kind === 'confirm' ? 'added' : persons[kind],
	};
}

/** An act that the reader did not find. What it found in the same words instead goes: a person has decided about them. */
function begun(all: Judged[], correction: Correction, { place, paragraph }: Landing, verb: Place): Judged {
	for (const judged of all)
		if (!judged.decided && within(judged.act, place) && overlaps(judged.act, verb)) judged.rejected = true;
	const act: Act = {
		id: `${paragraph.number}.c${correction.id}`,
		paragraph: paragraph.number,
		...decidedFacts(correction),
		start: place.start,
		end: place.end,
		at: correction.at,
		sure: 'sure',
		rule: 'person',
		repeats: null,
		effects: [],
	};
	const judged: Judged = { act, read: null, rejected: false, again: true, decided: true };
	all.push(judged);
	return judged;
}

/** The act of some words: the one with exactly these words, else the one of the same verb. One finite verb is one act. */
function judgedAt(all: readonly Judged[], place: Place, verb: Place): Judged | null {
	const near = all.filter(({ act }) => overlaps(act, place));
	const same = near.filter(({ act }) => act.start === place.start && act.end === place.end);
	const byVerb = (among: readonly Judged[]) =>
		among.find(({ act }) => act.at.verb.start === verb.start) ?? among.find(({ act }) => overlaps(act.at.verb, verb));
	return byVerb(same) ?? byVerb(near) ?? same[0] ?? null;
}

const sameFacts = (a: Act, b: Act): boolean =>
	a.start === b.start && a.end === b.end && JSON.stringify(factsOf(a)) === JSON.stringify(factsOf(b));

function finished(reading: Reading, text: string, all: readonly Judged[], effectsAgain: EffectsAgain): Reading {
	const kept = all.filter(({ rejected }) => !rejected);
	const gone = new Set(all.filter(({ rejected }) => rejected).map(({ act }) => act.id));
	const orphaned = ({ act }: Judged): boolean => act.repeats !== null && gone.has(act.repeats);
	const again = new Set(kept.filter((each) => each.again || orphaned(each)).map(({ act }) => act.id));
	const bare = inOrder(reading, kept).map((each) => (orphaned(each) ? { ...each.act, repeats: null } : each.act));
	const before = { ...reading, acts: bare };
	const acts = bare.map((act) => (again.has(act.id) ? { ...act, effects: effectsAgain(before, text, act) } : act));
	return {
		...reading,
		acts,
		projects: projectsAfter(reading, acts),
		notes: notesAfter(reading, all, acts),
	};
}

/** The acts as the text has them; those as they were read keep their order. */
function inOrder({ paragraphs }: Reading, all: readonly Judged[]): Judged[] {
	const order = new Map(paragraphs.map(({ number }, i) => [number, i]));
	const rank = ({ act }: Judged): number => order.get(act.paragraph) ?? paragraphs.length;
	const sorted = all.filter(({ read }) => read !== null);
	for (const added of all.filter(({ read }) => read === null)) {
		const after = sorted.findIndex(
			(each) => rank(each) > rank(added) || (rank(each) === rank(added) && each.act.start > added.act.start),
		);
		sorted.splice(after === -1 ? sorted.length : after, 0, added);
	}
	return sorted;
}

/** The last status that acts give each project, where a correction touched what they say of it. */
function projectsAfter(reading: Reading, acts: readonly Act[]): ProjectFacts[] {
	const then = saidOf(reading.acts);
	const now = saidOf(acts);
	return reading.projects.map((project) => {
		const [before, after] = [then.get(project.number), now.get(project.number)];
		if (before?.status === after?.status && before?.reason === after?.reason) return project;
		return { ...project, status: after?.status ?? null, reason: after?.reason ?? null };
	});
}

const saidOf = (acts: readonly Act[]): ReadonlyMap<string | null, Pick<ProjectFacts, 'status' | 'reason'>> =>
	new Map(
		acts.flatMap(({ effects }) =>
			effects.flatMap((effect) => (effect.kind === 'project' ? [[effect.number, effect] as const] : [])),
		),
	);

/** What was noticed, without what a person has settled since. */
function notesAfter({ notes }: Reading, all: readonly Judged[], acts: readonly Act[]): Reading['notes'] {
	const decided = all.filter((each) => each.decided || each.rejected).flatMap(({ read }) => read ?? []);
	const ownerless = new Set(acts.filter(isOwnerless).map(({ start, end }) => `${start}-${end}`));
	return notes.filter(({ rule, at }) => {
		if (at === null || !decided.some((act) => act.start === at.start && act.end === at.end)) return true;
		if (rule === 'decision-without-owner') return ownerless.has(`${at.start}-${at.end}`);
		return rule !== 'doubtful-act';
	});
}

const isOwnerless = ({ effects }: Act): boolean =>
	effects.some((effect) => effect.kind === 'owes' && effect.owner.length === 0);
