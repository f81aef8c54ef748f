import type { Antecedent } from './antecedent.ts';
import type { Verb } from './language/language.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Finite, Voice } from './verb-form.ts';

/** A main verb and where its clause begins. All numbers are indexes of tokens. */
export interface VerbGroup {
	/** Null for a verb that is in no table: no act, but its subject is what "it" means next. */
	readonly verb: Verb | null;
	readonly voice: Voice;
	/** From the first auxiliary to the last word of the verb, `end` not included. */
	readonly start: number;
	readonly end: number;
	/** Where its own subject may begin; for a shared subject that of the first verb. */
	readonly subjectStart: number;
	/** Where the words before this verb group, that hold the subject, end. */
	readonly subjectEnd: number;
	/** Where the words of its own clause begin: behind the letter of a list, else with its subject. */
	readonly begin: number;
	/** True if it shares the subject of the verb before it. */
	readonly shared: boolean;
	readonly negated: boolean;
	/** An entry of a list under its verb, whose own words are what was decided. */
	readonly listed?: boolean;
	/** Where the verb of that list begins. */
	readonly entryOf?: number;
	/** Before the infinitive of such an entry, whose duty it is: "Секретариату разослать карту". */
	readonly owed?: Phrase;
	/** Where what an infinitive is about begins before it: "Доклад секретариата | принять к сведению". */
	readonly objectAt?: number;
	/** An entry under a verb that rules it, and whose ruling that is; null for the body's, said or not. */
	readonly ruledBy?: Antecedent | null;
	/** True where the clause could also belong to a clause inside: "noted that X met and adopted". */
	readonly unsure: boolean;
}

export interface State {
	mode: 'subject' | 'complement';
	clauseStart: number;
	/** Inside a that-clause or another clause of the complement. */
	inside: boolean;
	/** A finite verb of its own was met there: what is coordinated may belong to it. */
	innerVerb: boolean;
	/** The first word of that verb: an auxiliary tells its number. */
	innerAt: number | null;
	last: VerbGroup | null;
	/** The first word of the last finite verb, of the tables or not. */
	finite: number | null;
	/** The clause has a finite verb that is in no table; its subject can be shared all the same. */
	plainVoice: 'active' | 'passive' | null;
	subjectStart: number;
	subjectEnd: number;
	/** Relative clauses opened inside the subject whose verb has not come yet. */
	relatives: number;
	/** The clause opened with its verb, in the manner of a resolution. */
	operative: boolean;
	/** "The Committee:" before a list of "(a) Adopts …; (b) Requests …": whose acts the letters are. */
	stem: { readonly start: number; readonly end: number } | null;
	/** "The Committee decided: (a) to …; (b) to …": the verb of which each letter is an act. */
	list: List | null;
}

export interface List {
	readonly head: VerbGroup;
	/** "agreed to: (a) close": the marker stands before the colon. */
	readonly bare: boolean;
}

export const fresh = (at: number): State => ({
	mode: 'subject',
	clauseStart: at,
	inside: false,
	innerVerb: false,
	innerAt: null,
	last: null,
	plainVoice: null,
	finite: null,
	subjectStart: at,
	subjectEnd: at,
	relatives: 0,
	operative: false,
	stem: null,
	list: null,
});

export interface Step {
	readonly at: number;
	readonly group: VerbGroup | null;
}

export const restart = (state: State, i: number, stem: State['stem'] = state.stem): Step => {
	Object.assign(state, fresh(i + 1), { last: state.last, stem, list: state.list });
	return { at: i, group: null };
};

export const groupOf = (
	match: Finite,
	verb: Verb | null,
	state: State,
	shared: boolean,
	unsure: boolean,
): VerbGroup => ({
	verb,
	voice: match.voice,
	start: match.start,
	end: match.end,
	subjectStart: state.subjectStart,
	subjectEnd: state.subjectEnd,
	begin: shared ? match.start : Math.max(state.subjectStart, state.clauseStart),
	shared,
	negated: match.negated,
	unsure,
});
