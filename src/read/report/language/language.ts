import type { ActKind } from '../../../record/act.ts';
import type { PartyKind } from '../../../record/party.ts';

/** How a verb form is used. `past` and `participle` are often one form; a form can have several uses. */
export type FormUse = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'future';

/**
 * What follows a verb:
 * `asks` – an addressee and what is asked of it ("requested the Chairman to explore");
 * `tells` – a hearer ("informed participants on"); `thanks` – the one thanked;
 * `that` – words that may name who should do it ("agreed that the secretariat should prepare");
 * `plain` – anything else.
 */
export type Frame = 'asks' | 'tells' | 'thanks' | 'that' | 'plain';

/** A verb of the tables (contract: kinds and verbs). */
export interface Verb {
	readonly lemma: string;
	readonly kind: ActKind;
	/** The kind when one party, not the body, is its subject ("Mr. Walker agreed to": a commitment). */
	readonly byParty: ActKind;
	readonly frame: Frame;
	/** Words after the verb that belong to it: `note` of "take note", `on` of "call on". */
	readonly particles: readonly string[];
	/** If given, one of these must follow within the complement's first words ("make a statement"). */
	readonly needs?: ReadonlySet<string>;
}

export interface VerbUse {
	readonly verb: Verb;
	readonly use: FormUse;
}

/** A noun that, with a light verb, makes an act of a table verb: "a proposal was made". */
export interface NounAct {
	readonly verb: Verb;
}

/** Words of time: everything the grammar of time phrases needs to know of a language. */
export interface TimeWords {
	readonly months: ReadonlyMap<string, number>;
	readonly seasons: ReadonlyMap<string, number>;
	readonly ordinals: ReadonlyMap<string, number>;
	/** Words that join two days: "3 and 4 November", "from 3 to 4". */
	readonly joins: ReadonlySet<string>;
	/** Before a time, an open beginning: "by", "before", "no later than", "until". Longest first, tokens apart by blanks. */
	readonly untilWords: readonly string[];
	readonly afterWords: readonly string[];
	readonly tentative: ReadonlySet<string>;
	readonly meetingNouns: ReadonlySet<string>;
	readonly nextWords: ReadonlySet<string>;
	readonly halves: ReadonlyMap<string, number>;
}

/** A language of reports: tables only; the engine that reads them is one for all. */
export interface Language {
	readonly code: string;
	/** Frequent words by which the language is told from others. */
	readonly hallmarks: ReadonlySet<string>;
	/** Verb forms by their first word, in lower case. */
	readonly verbs: ReadonlyMap<string, readonly VerbUse[]>;
	/** The commitment made by a bare future or its past: "will", "would". */
	readonly futures: ReadonlyMap<string, Verb>;
	readonly nounActs: ReadonlyMap<string, NounAct>;
	readonly lightVerbs: ReadonlySet<string>;
	/** Forms of the auxiliary that make a passive: "was", "were", "is". */
	readonly passives: ReadonlySet<string>;
	/** Auxiliaries that put an act in the background or make it unreal: "had", "could", "should". */
	readonly background: ReadonlySet<string>;
	readonly negations: ReadonlySet<string>;
	/** "could", "did" before a negation and a decision verb: "could not agree". */
	readonly unable: ReadonlySet<string>;
	readonly infinitive: ReadonlySet<string>;
	readonly thatWords: ReadonlySet<string>;
	readonly subordinators: ReadonlySet<string>;
	readonly conjunctions: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	readonly adverbs: ReadonlySet<string>;
	readonly determiners: ReadonlySet<string>;
	readonly agents: ReadonlySet<string>;
	/** How a body decides: "appointed by acclamation" is no passive. */
	readonly manners: ReadonlySet<string>;
	readonly modals: ReadonlySet<string>;
	readonly pronouns: {
		readonly it: ReadonlySet<string>;
		readonly person: ReadonlySet<string>;
		readonly they: ReadonlySet<string>;
	};
	readonly expletives: ReadonlySet<string>;
	/** "both organizations": points back to two parties. */
	readonly both: ReadonlySet<string>;
	/** "some of its members", "a number of delegations": the party is what follows. */
	readonly quantities: ReadonlySet<string>;
	readonly possessives: ReadonlySet<string>;
	readonly titles: ReadonlySet<string>;
	/** Head nouns that make a party, with the kind it is. */
	readonly partyNouns: ReadonlyMap<string, PartyKind>;
	/** Head nouns that are the whole body however the report calls it: "participants", "meeting". */
	readonly bodyNouns: ReadonlySet<string>;
	/** Head nouns of formal bodies: "committee", "team". */
	readonly bodyHeads: ReadonlySet<string>;
	/** Head nouns of papers and things, which never act. */
	readonly thingNouns: ReadonlySet<string>;
	readonly countries: ReadonlySet<string>;
	readonly abbreviations: ReadonlySet<string>;
	/** What introduces a condition, tokens apart by blanks, longest first. */
	readonly conditions: readonly string[];
	readonly time: TimeWords;
	readonly placeWords: ReadonlySet<string>;
	readonly eventNouns: ReadonlyMap<string, string>;
	readonly holdVerbs: ReadonlySet<string>;
	readonly headings: HeadingWords;
	readonly masthead: MastheadWords;
}

/** Words that open headings. */
export interface HeadingWords {
	readonly item: readonly string[];
	readonly project: readonly string[];
	readonly annex: readonly string[];
	readonly summary: readonly string[];
	readonly contents: readonly string[];
	readonly participants: readonly string[];
	readonly labels: ReadonlyMap<string, ActKind>;
}

/** Words of the first page. */
export interface MastheadWords {
	readonly distribution: readonly string[];
	readonly distributions: ReadonlyMap<string, 'GENERAL' | 'LIMITED' | 'RESTRICTED'>;
	readonly original: readonly string[];
	readonly only: readonly string[];
	readonly languages: ReadonlyMap<string, string>;
	readonly kinds: ReadonlyMap<
		string,
		'report' | 'minutes' | 'decisions' | 'resolutions' | 'agenda' | 'programme' | 'terms of reference'
	>;
}
