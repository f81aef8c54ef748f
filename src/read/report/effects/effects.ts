import type { Place } from '../../../base/place.ts';
import type { Act } from '../../../record/act.ts';
import type { Effect } from '../../../record/effect.ts';
import { contributionsOf } from './contribution.ts';
import { eventsOf } from './event.ts';
import { mandateOf } from './mandate.ts';
import { meetingOf } from './meeting.ts';
import { needsOf } from './need.ts';
import { officesOf } from './office.ts';
import { owesOf } from './owes.ts';
import { progressOf } from './progress.ts';
import { projectsOf } from './project.ts';
import { proposalsOf } from './proposal.ts';
import { type BareAct, type EffectContext, type EffectParagraph, inView, sceneOf } from './scene.ts';
import type { Sightings } from './sighting.ts';
import { successionOf } from './succession.ts';
import type { EffectWords } from './words.ts';

/** Finds what acts and statements do to the record. */
export interface EffectReader {
	/** The phrases of a language (BCP 47), or null where there is no table for it yet. */
	readonly words: (language: string) => EffectWords | null;
	readonly ofActs: (acts: readonly BareAct[], paragraph: EffectParagraph) => Act[];
	readonly ofStatement: (paragraph: EffectParagraph) => Effect[];
}

/** Tells where phrases of a table can be met in a text. */
export type See = (text: string, words: EffectWords) => Sightings;

/** A reader of effects with the tables of some languages, and what it sees phrases with: the same effects, sooner or later. */
export const effectReader = (tables: ReadonlyMap<string, EffectWords>, see: See): EffectReader => ({
	words: (language) => tables.get(language.split('-')[0] ?? '') ?? null,
	ofActs: (acts, paragraph) => withEffects(acts, paragraph, see),
	ofStatement: (paragraph) => statementEffects(paragraph, see),
});

/** Sees nothing: every phrase is tried everywhere. For a few sentences that is soon enough, and nothing else has to be loaded. */
export const everywhere: See = () => ({ possible: () => true, among: (list) => [...list.keys()] });

/**
 * What an act does to the record, in the order of the nouns. An act that repeats another does nothing.
 * Everything it quotes stands in the act's paragraph.
 */
export function effectsOf(act: BareAct, scene: EffectContext): Effect[] {
	if (act.repeats !== null) return [];
	const meetings = meetingOf(act, scene);
	const events = meetings.length > 0 ? [] : eventsOf(act, scene);
	const isDecision = act.kind === 'decision';
	const proposals = meetings.length > 0 || (isDecision && events.length > 0) ? [] : proposalsOf(act, scene);
	const settled =
		isDecision && (meetings.length + events.length > 0 || proposals.some(({ known }) => known === undefined));
	const contributions = contributionsOf(act, scene);
	const successions = successionOf(act, scene);
	return [
		...officesOf(act, scene),
		...mandateOf(act, scene),
		...successions,
		...projectsOf(act, scene),
		...progressOf(act, scene),
		...events,
		...meetings,
		...proposals,
		...contributions,
		...needsOf(scene),
		...(onlyOffers(act, contributions, scene) || (act.kind === 'commitment' && meetings.length > 0)
			? []
			: owesOf(act, scene, settled || successions.length > 0)),
	];
}

/** An offer of a gift binds nobody until it is accepted; an offer of work does. */
const onlyOffers = (act: BareAct, contributions: readonly Effect[], { words }: EffectContext): boolean =>
	words.offering.has(act.verb) && contributions.length > 0;

/** The acts of one paragraph, in order, each with what it does. */
function withEffects(acts: readonly BareAct[], paragraph: EffectParagraph, see: See): Act[] {
	if (acts.length === 0) return [];
	const sightings = see(paragraph.view.text, paragraph.words);
	return acts.map((act, index) => ({
		...act,
		effects: effectsOf(act, sceneOf(act, paragraph, sightings, reachOf(acts, index, paragraph))),
	}));
}

/** What the sentences of a paragraph without any act tell: "The third session will be held in Bergen in May 2016." */
function statementEffects(paragraph: EffectParagraph, see: See): Effect[] {
	const sightings = see(paragraph.view.text, paragraph.words);
	const at = paragraph.view.at[0] ?? 0;
	const nobody: BareAct = { ...silent, start: at, end: at, at: { ...silent.at, verb: { start: at, end: at } } };
	const scene = sceneOf(nobody, paragraph, sightings, { start: 0, end: paragraph.view.text.length });
	const meetings = meetingOf(nobody, scene);
	return [
		...mandateOf(nobody, scene),
		...projectsOf(nobody, scene),
		...progressOf(nobody, scene),
		...(meetings.length > 0 ? [] : eventsOf(nobody, scene)),
		...meetings,
		...proposalsOf(nobody, scene),
		...contributionsOf(nobody, scene),
		...needsOf(scene),
	];
}

/** Stands for the act that is not there. */
const silent: BareAct = {
	id: '',
	paragraph: '',
	kind: 'information',
	verb: '',
	actor: [],
	actorImplied: false,
	addressee: [],
	content: '',
	when: null,
	whenMeeting: null,
	place: null,
	conditions: [],
	negated: false,
	start: 0,
	end: 0,
	at: { verb: { start: 0, end: 0 }, content: null, actor: [], addressee: [], when: null, place: null, conditions: [] },
	sure: 'likely',
	rule: 'statement',
	repeats: null,
};

function reachOf(acts: readonly BareAct[], index: number, paragraph: EffectParagraph): Place {
	const own = acts[index];
	const next = acts[index + 1];
	const start = index === 0 || own === undefined ? 0 : inView(paragraph, own).start;
	return { start, end: next === undefined ? paragraph.view.text.length : inView(paragraph, next).start };
}
