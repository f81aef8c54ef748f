import type { ActKind } from '../../../record/act.ts';
import type { DocumentKind } from '../../../record/document.ts';
import type { PartyKind } from '../../../record/party.ts';
import type { ActionWords } from '../effects/action-state.ts';
import type { Adverbs } from './adverb.ts';

/** How a verb form is used. `past` and `participle` are often one form; a form can have several uses. */
export type FormUse = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'future';

/**
 * What follows a verb:
 * `asks` – an addressee and what is asked of it ("requested the Chairman to explore");
 * `tells` – a hearer ("informed participants on"); `thanks` – the one thanked;
 * `that` – words that may name who should do it ("agreed that the secretariat should prepare");
 * `greets` – people who are welcomed, or a thing that is;
 * `plain` – anything else.
 */
export type Frame = 'asks' | 'tells' | 'greets' | 'thanks' | 'that' | 'plain';

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
	/** With one of these among the next words it is another verb: "принять участие". */
	readonly unless?: ReadonlySet<string>;
	/** Its addressee stands in the dative, and not in the accusative: "поручить Дирекции". */
	readonly toDative?: true;
	/** Its addressee stands behind a preposition ("demander au Bureau"), so the subject of its passive is not spoken to. */
	readonly indirect?: true;
	/** Only with a reflexive pronoun: "se féliciter". Verbs without the mark never have one. */
	readonly reflexive?: true;
	/** Its active past is made with the auxiliary of the passive: "est convenu". */
	readonly withBe?: true;
	/** What stands behind its passive where an agent would is an office: "избран Председателем". */
	readonly toOffice?: true;
	/** Behind "decided to" it is still to be done: "договорились согласовать". */
	readonly later?: true;
	/** By one party and with no infinitive it is an opinion: "agreed with the previous speaker". */
	readonly opinion?: true;
	/** What is decided can be its subject: "the motion carried". */
	readonly ofItself?: true;
}

/** How a language is cut into tokens. */
export interface TokenWords {
	/** Short words that lose their vowel before another: "l'", "qu'". */
	readonly elisions: ReadonlySet<string>;
	/** Expressions of several words that the tables know as one, by their first word, longest first: "ainsi que". */
	readonly locutions: ReadonlyMap<string, readonly (readonly string[])[]>;
	/** Titles that can stand glued to a name: "M.Blanc". */
	readonly titles: ReadonlySet<string>;
	/** Words with their accents, by what is left of them in capitals without: "DECIDE". Empty where capitals keep theirs. */
	readonly accents: ReadonlyMap<string, string>;
	/** Acronyms that in small letters would be a small word: "FAO and WHO". */
	readonly acronyms: ReadonlySet<string>;
	/** Initials that stand glued to each other or to a name: "И.И", "Н.Лунина"; null where a word of dots is an acronym. */
	readonly gluedInitials: RegExp | null;
}

export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** How a name met in another case is turned back into the nominative, so that a party has one name. */
export interface Nominatives {
	/** A form of a head noun, and its nominative with the gender that its attributes take. */
	readonly heads: ReadonlyMap<string, { readonly nominative: string; readonly gender: Gender }>;
	/** Endings of attributes in other cases, and the ending of the nominative; the first that fits is taken. */
	/** Endings of names that no table knows, and of their nominatives: "Росстандарту". */
	readonly unknown: readonly (readonly [ending: RegExp, nominative: string])[];
	readonly attributes: Readonly<Record<Gender, readonly (readonly [ending: RegExp, nominative: string])[]>>;
	/** Datives and genitives of head nouns that are nominatives of the plural too: "Дирекции". */
	readonly datives: Nominatives['heads'];
	/** Titles in other cases, with their nominative and the endings of the names behind them: "г-ну Смиту". */
	readonly titles: ReadonlyMap<string, { readonly nominative: string; readonly names: Nominatives['unknown'] }>;
	/** Endings of family names in the dative, with initials and no title: "Орлову В. С.". */
	readonly families: Nominatives['unknown'];
}

/** A future made by an ending, and the ending that the verb's lemma has instead: "présentera", "présenter". */
export interface FutureForm {
	readonly ending: RegExp;
	readonly lemma: string;
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
	/** "05/04/2021" is the fifth of April. */
	readonly dayFirst: boolean;
	readonly months: ReadonlyMap<string, number>;
	readonly seasons: ReadonlyMap<string, number>;
	readonly ordinals: ReadonlyMap<string, number>;
	/** Cardinals before an ordinal that add to it: "пятьдесят восьмая". */
	readonly tens: ReadonlyMap<string, number>;
	/** Days told in words, with what stands between them and their month: "third of", "vingt et un". */
	readonly days: ReadonlyMap<string, number>;
	/** Years told in words, tokens apart by blanks: "deux mille quatre". */
	readonly years: ReadonlyMap<string, number>;
	/** What stands before an ordinal below a hundred and adds to it, longest first: "two hundred and". */
	readonly hundreds: ReadonlyMap<string, number>;
	/** An ordinal in figures, the figures in its first group: "39ème". */
	readonly ordinalNumeral: RegExp;
	/** May stand between "by" and a date: "by the 3rd". */
	readonly articles: ReadonlySet<string>;
	/** Words that join two days: "3 and 4 November", "from 3 to 4". */
	readonly joins: ReadonlySet<string>;
	/** Before a time, an open beginning: "by", "before", "no later than", "until". Longest first, tokens apart by blanks. */
	readonly untilWords: readonly string[];
	readonly afterWords: readonly string[];
	readonly tentative: ReadonlySet<string>;
	readonly meetingNouns: ReadonlySet<string>;
	/** Meetings that are counted over the years, and what stands before them: "At its twelfth session". */
	readonly sessions: ReadonlySet<string>;
	readonly atSessions: ReadonlySet<string>;
	readonly nextWords: ReadonlySet<string>;
	readonly halves: ReadonlyMap<string, number>;
	readonly half: ReadonlySet<string>;
	/** "week" in "the first week of November". */
	readonly week: ReadonlySet<string>;
	/** "last" in "the last week of November". */
	readonly last: ReadonlySet<string>;
	/** The last days of the year that runs, tokens apart by blanks: "end of the year". */
	readonly yearEnds: readonly string[];
	/** Before a bare year: "in 2003". */
	readonly beforeYear: ReadonlySet<string>;
	/** Abbreviations behind the figures of a year: "2031 г." A sentence can end in one. */
	readonly yearMarks: ReadonlySet<string>;
	/** Between a day and its month: "the 3rd of May". */
	readonly of: ReadonlySet<string>;
	/** Months that are also other words, and so need their capital: "may". */
	readonly alsoWords: ReadonlySet<string>;
	readonly ahead: AheadWords;
}

/** Spans counted from the day that says them: "within the next six months", "in one year's time". */
export interface AheadWords {
	/** Their first words. */
	readonly opens: ReadonlySet<string>;
	/** A span from its first word on, tokens apart by blanks, and not counted from anything else: `<count>`, `<unit>`. */
	readonly phrase: RegExp;
	/** Units that without a count are one. */
	readonly alone: RegExp;
	readonly counts: ReadonlyMap<string, number>;
	/** How units begin, and how many months, or days, each has. */
	readonly units: readonly (readonly [begins: string, months: number, days: number])[];
}

/** A language of reports: tables only; the engine that reads them is one for all. */
export interface Language {
	readonly code: string;
	readonly tokens: TokenWords;
	/** Verb forms by their first word, in lower case. */
	readonly verbs: ReadonlyMap<string, readonly VerbUse[]>;
	/** The commitment made by a future or its past: "will", "would"; without a lemma it goes under the verb that follows. */
	readonly futures: ReadonlyMap<string, Verb>;
	/** Futures made by an ending: the commitment goes under the verb itself. */
	readonly futureForms: readonly FutureForm[];
	/** Auxiliaries that with a participle make an active past: "a", "ont". */
	readonly perfects: ReadonlySet<string>;
	/** Small words that stand right before the verb: "ne", "lui", "se". */
	readonly clitics: ReadonlySet<string>;
	readonly reflexives: ReadonlySet<string>;
	readonly nounActs: ReadonlyMap<string, NounAct>;
	/** What infinitives are decided under where no verb rules them: "Секретариату разослать карту." Null where none stand so. */
	readonly unsaidRuling: Verb | null;
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
	readonly adverbs: Adverbs;
	readonly determiners: ReadonlySet<string>;
	readonly agents: ReadonlySet<string>;
	/** How a body decides: "appointed by acclamation" is no passive. */
	readonly manners: ReadonlySet<string>;
	readonly modals: ReadonlySet<string>;
	readonly pronouns: {
		readonly it: ReadonlySet<string>;
		readonly person: ReadonlySet<string>;
		readonly they: ReadonlySet<string>;
		/** Nobody named: "on". */
		readonly one: ReadonlySet<string>;
		/** For a body and for a person alike: the nearest of them is meant. */
		readonly any: ReadonlySet<string>;
		/** Whoever was spoken of last, whom a verb speaks to before its subject: "celui-ci". */
		readonly last: ReadonlySet<string>;
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
	/** Null where names have no cases. */
	readonly nominatives: Nominatives | null;
	readonly abbreviations: ReadonlySet<string>;
	/** What introduces a condition, tokens apart by blanks, longest first. */
	readonly conditions: readonly string[];
	readonly time: TimeWords;
	readonly placeWords: ReadonlySet<string>;
	readonly eventNouns: ReadonlyMap<string, string>;
	readonly holdVerbs: ReadonlySet<string>;
	readonly grammar: Grammar;
	/** Labels of actions, and what lists of actions print of each. */
	readonly actions: ActionWords;
	readonly headings: HeadingWords;
	readonly masthead: MastheadWords;
}

/** Small words and endings that the engine asks for by what they do, never by how they are spelled. */
export interface Grammar {
	/** "been" of a passive in a compound past. */
	readonly been: ReadonlySet<string>;
	/** A word that the singular of a present form can't follow: "status reports". */
	readonly notSingular: RegExp;
	/** Finite forms are told by their endings alone: no noun looks like one. */
	readonly endingsTell: boolean;
	/** A verb can open its clause, with its subject behind it or with none: "Было отмечено". */
	readonly verbFirst: boolean;
	/** Titles of several people, before the family name of each: "MM. Blanc et Noir". */
	readonly pluralTitles: ReadonlySet<string>;
	/** The auxiliary of a passive or a reflexive can open its sentence, with its subject behind it: "Ont été adoptées". */
	readonly auxiliaryFirst: boolean;
	/** Nominatives of people, which no other case is like: behind a verb they are its subject. */
	readonly doers: ReadonlySet<string>;
	/** A form that without a subject speaks of all who met: "Обсудили тариф". */
	readonly untold: RegExp;
	/** The head noun of a phrase stands before what tells more of it: "Président intérimaire". */
	readonly headFirst: boolean;
	/** Forms that can only be the head of a subject: nominatives. Empty where nouns have no cases. */
	readonly subjects: ReadonlySet<string>;
	/** Endings of words before such a head that belong to it. */
	readonly attributeEnding: RegExp;
	/** Prepositions before one who is spoken to: "à", "au". */
	/** The genders that a pronoun behind a verb can stand for, where it tells: "ей"; endings of nominatives that tell theirs. */
	readonly pronounGenders: ReadonlyMap<string, readonly Gender[]>;
	readonly genders: readonly (readonly [ending: RegExp, gender: Gender])[];
	readonly dative: ReadonlySet<string>;
	/** Forms of party nouns that say by themselves that one is spoken to: datives. */
	readonly datives: ReadonlySet<string>;
	/** Small words before the verb that say the same: "lui", "leur". */
	readonly dativeClitics: ReadonlySet<string>;
	/** Forms of party nouns that name the agent of a passive: instrumentals. */
	readonly instrumentals: ReadonlySet<string>;
	/** Bare verbs that are known as such whatever stands before them: "travaillent". */
	readonly bareFar: RegExp;
	/** Prepositions that open a subject as articles do: "Des délégations". */
	readonly openingArticles: ReadonlySet<string>;
	/** What an infinitive looks like; null where any word in small letters after "to" is one. */
	readonly infinitiveForm: RegExp | null;
	/** Words that only look like one. */
	readonly notInfinitives: ReadonlySet<string>;
	/** Infinitives have no marker such as "to". */
	readonly bareInfinitive: boolean;
	/** A plural of party nouns: "ports". */
	readonly plural: RegExp;
	/** Opens a sentence that tells what an earlier text says: "In its resolution 12". */
	readonly elsewhere: RegExp;
	/** May stand between a verb and its particle: "took due note". */
	readonly fillers: ReadonlySet<string>;
	/** Articles that behind a name stand for what the verb is about: "Le Comité les adopte". */
	readonly objectClitics: ReadonlySet<string>;
	/** Before a present form they show it to be a noun: "status reports". */
	readonly attributes: ReadonlySet<string>;
	/** Prepositions that can follow a present form at once: "reports on". */
	readonly afterPresent: ReadonlySet<string>;
	/** Present forms that are nouns where "of" follows: "Note du Bureau". */
	readonly alsoNouns: ReadonlySet<string>;
	/** Present forms of verbs that are in no table, where minutes are told in the present. */
	readonly presents: ReadonlySet<string>;
	/** Pasts of verbs that are in no table and have no regular ending. */
	readonly pasts: ReadonlySet<string>;
	/** The ending of the others. */
	readonly pastEnding: RegExp;
	/** The ending of participles that stand beside a name: "supported by others". */
	readonly participleEnding: RegExp;
	readonly gerundEnding: RegExp;
	/** Words that open a recital and are no gerund: "vu", "consciente de". */
	readonly recitals: ReadonlySet<string>;
	/** How a verb with a reflexive pronoun is named; null for one that nobody does: "se tenir". */
	readonly reflexiveLemma: (lemma: string) => string | null;
	/** Participles are finite by themselves: "Решено". */
	readonly participlesTell: boolean;
	/** Light verbs whose subject is the noun itself: "поступила просьба". */
	readonly arrives: ReadonlySet<string>;
	/** Participles that by themselves tell of a purpose: "документ призван". */
	readonly intents: ReadonlySet<string>;
	/** Papers in the case of agents, which did something before: "приказом". */
	readonly papersThatDid: ReadonlySet<string>;
	/** Endings that only a finite present has: "проводится". */
	readonly presentEnding: RegExp;
	/** Endings of nouns in the dative, and of words in the instrumental. */
	readonly dativeEnding: RegExp;
	readonly instrumentalEnding: RegExp;
	/** Endings that no bare verb has. */
	readonly notBare: RegExp;
	readonly incapable: ReadonlySet<string>;
	/** "il" of "il est convenu". */
	readonly impersonal: ReadonlySet<string>;
	/** "there" of "there was agreement". */
	readonly existential: ReadonlySet<string>;
	/** Light verbs that can be the finite verb of a clause: "gave", not "donnée". */
	readonly lightFinite: ReadonlySet<string>;
	/** Light verbs in the active: "gave a presentation". */
	readonly gives: ReadonlySet<string>;
	/** The present of a task behind the name of whoever is to do it: "transmettent", "рассылает". */
	readonly dutyForm: RegExp;
	/** What can follow it beside a determiner: "transmet au". */
	readonly afterDuty: ReadonlySet<string>;
	/** Behind a name they tell what was done: "has", "n’a", "were". */
	readonly tellsDone: ReadonlySet<string>;
	/** Behind these a clause of its own begins: "who", "qui". */
	readonly joinsClause: ReadonlySet<string>;
	/** The ending of an operative verb: "Extends the mandate". */
	readonly operativeEnding: RegExp;
	/** Prepositions that show the word before them to be a noun and no verb: "Requests from members". */
	readonly afterNouns: ReadonlySet<string>;
	/** "all" of "all parties". */
	readonly wholes: ReadonlySet<string>;
	/** All who belong to a body, however they are called: "parties", "members". */
	readonly membership: ReadonlySet<string>;
	/** Light verbs in the infinitive, for what could not be done: "could not reach agreement". */
	readonly reaches: ReadonlySet<string>;
	/** Finite verbs before what is said or thanked all the same: "tient à remercier". */
	readonly wishes: ReadonlySet<string>;
	/** Nouns for what a whole meeting thinks: "the sense of the meeting". */
	readonly senses: ReadonlySet<string>;
	/** Light verbs that with "to" tell what became of a proposal: "put to the vote". */
	readonly puts: ReadonlySet<string>;
	/** Participles that name those behind a motion: "moved", "seconded". */
	readonly moving: ReadonlySet<string>;
	/** Finite verbs that with an infinitive lay a duty on their subject: "is to". */
	readonly duties: ReadonlyMap<string, Verb>;
	/** Finite verbs that with a negation say that something could not be done: "ne parvient pas à". */
	readonly fails: ReadonlySet<string>;
	/** The auxiliary of the passive in the infinitive: "be". */
	readonly be: ReadonlySet<string>;
	/** After a future they make no commitment: "would like". */
	readonly notPromised: ReadonlySet<string>;
	/** Where the name of one who is told ends: "informed participants on". */
	readonly about: ReadonlySet<string>;
	/** Where the name of one who is thanked ends. */
	readonly because: ReadonlySet<string>;
	/** Open what one is asked about: "asked the editor whether". */
	readonly whether: ReadonlySet<string>;
	/** The same, and what ends it where none of them follows: "congratulated Latvia on its". */
	readonly praisedFor: ReadonlySet<string>;
	/** What people are praised for, in the singular: "the contribution of". */
	readonly deeds: ReadonlySet<string>;
	/** What is felt about stands after these; nobody is thanked: "expressed concern at". */
	readonly feltAbout: ReadonlySet<string>;
	readonly towards: ReadonlySet<string>;
	/** Joins a name and what it belongs to: "of". */
	readonly of: ReadonlySet<string>;
	/** Joins two to what they have together, so that the conjunction behind it ends no name: "between the CEP and". */
	readonly between: ReadonlySet<string>;
	/** Prepositions that belong to a name: "Team of Specialists on". */
	readonly inNames: ReadonlySet<string>;
	/** Of those, the ones that keep an agent's name going: "by the Bureau of the Conference on". */
	readonly inAgents: ReadonlySet<string>;
	/** At the beginning of a sentence, up to its comma, they tell why: "As views differed, the Group". */
	readonly reasons: ReadonlySet<string>;
	/** A date soon after one of these is of something past: "held in November 2003". */
	readonly pastMarks: ReadonlySet<string>;
	/** A date right after one of these is of something past: "the report of 3 May". */
	readonly pastPrepositions: ReadonlySet<string>;
	/** Words that say something is held. */
	readonly holding: ReadonlySet<string>;
	/** Determiners that say how many and so belong to the name: "several delegations". */
	readonly counting: ReadonlySet<string>;
	/** Begin a remark on a name: "experts participating in". */
	readonly remarks: ReadonlySet<string>;
	/** Offices that act in the name of the office: a chair. */
	readonly presiding: RegExp;
	/** Endings of nouns of agents, and nouns that only look like it. */
	readonly agentEnding: RegExp;
	readonly notAgents: RegExp;
	/** A line that ends in one is not the end of a name. */
	readonly unfinished: ReadonlySet<string>;
	/** Connectives that say the condition themselves: "as financial provisions allow". */
	readonly wholeConditions: ReadonlySet<string>;
	/** Words that stay small in a name set in capitals. */
	readonly smallInNames: ReadonlySet<string>;
	/** True where a name has its capital on the first word alone: "Комитет по безопасности на море". */
	readonly plainNames: boolean;
}

/** Words that open headings. */
export interface HeadingWords {
	readonly item: readonly string[];
	readonly project: readonly string[];
	readonly annex: readonly string[];
	readonly summary: readonly string[];
	readonly contents: readonly string[];
	readonly participants: readonly string[];
	/** Nouns in the names of countries and unions, which are nobody's own: "Republic", "Islands". */
	readonly stateNouns: ReadonlySet<string>;
	readonly labels: ReadonlyMap<string, ActKind>;
	/** Titles over lists of what is to be done: "Action items". */
	readonly tasks: ReadonlySet<string>;
	/** Between a label and the one whose duty it is: "Action item for". */
	readonly forWhom: readonly string[];
	/** Open a remark on when an entry is due and on who owes it: "Срок –", "Отв.:". Null where none are known. */
	readonly dueBy: RegExp | null;
	readonly owedBy: RegExp | null;
	/** "Item 8 of the provisional agenda" speaks of an item and heads none. */
	readonly speaksOf: RegExp;
	/** Titles of papers, which head no section. */
	readonly ofPapers: RegExp;
	/** Titles over what a person said or wrote beside the meeting: "Abstract: …", "Keynote address by". */
	readonly ofAsides: RegExp;
	/** Headings over what was before the meeting: "Background", "Activities since 2009". */
	readonly ofEarlier: RegExp;
	/** How a speech begins that is printed in the report: "Ladies and gentlemen,". */
	readonly address: RegExp;
	/** Titles under which the report itself begins after a summary. */
	readonly ofOpenings: RegExp;
	/** Between the number of an item and its title: "of the agenda:". */
	readonly afterItem: RegExp;
	/** A label that is none of the words behind it, up to its mark, in a group: "ARTICLE 2 :", "ВЫСТУПИЛИ:". Null where none has one. */
	readonly article: RegExp | null;
	/** "(Agenda item 2)" beside a heading. */
	readonly reference: RegExp;
	/** What a table of resolutions prints beside those of this meeting, and beside those of an earlier one. */
	readonly decidedNow: RegExp;
	readonly decidedBefore: RegExp;
}

/** Words of the first page. */
export interface MastheadWords {
	readonly distribution: readonly string[];
	readonly distributions: ReadonlyMap<string, 'GENERAL' | 'LIMITED' | 'RESTRICTED'>;
	readonly original: readonly string[];
	readonly only: readonly string[];
	readonly languages: ReadonlyMap<string, string>;
	/** The body in a title: "Report of the … on its first session". */
	readonly ofBody: RegExp;
	/** A sentence whose subject is a body in one word: "The Committee decided". */
	readonly bySubject: RegExp;
	/** Before the place and days of a meeting in running text; global. */
	readonly held: RegExp;
	/** The organisation whose paper it is printed on, which is no body of the chain. */
	readonly letterhead: RegExp;
	/** Labels of a title: "Title:", "Subject:". */
	readonly titled: readonly string[];
	/** Labels of the day from which a paper is public: "Release date:", "Embargo until". */
	readonly released: readonly string[];
	/** What the head of a paper says it is for, with the numbers in a group: "Items 4 (b) and 5 of the provisional agenda". */
	readonly servesItems: RegExp;
	/** Labels of the day of issue. */
	readonly dated: readonly string[];
	/** Labels of the day of a meeting, of a day that could be that of issue, of its place, and of who sat there and when. */
	readonly heldOn: readonly string[];
	readonly date: readonly string[];
	readonly heldAt: readonly string[];
	readonly seated: readonly string[];
	/** A meeting over a wire, which is no place. */
	readonly online: RegExp;
	/** What can stand before the kind of paper in a title: "final", "summary". */
	readonly qualifiers: readonly string[];
	/** Whose paper it is, under its title: "Submitted by Norway", "Note by the secretariat". */
	readonly handedIn: RegExp;
	/** What a party hands in to a meeting, as its first page calls it: "Working Paper", "Information Paper". */
	readonly ofParties: RegExp;
	/** How a title begins that stands under the bare kind of paper: "О порядке …" under "РЕШЕНИЕ". */
	readonly about: RegExp;
	/** A line by which a decision says of whom and of which day it is: "Решение Совета портов от 3 мая 2030 года". Null where none is known. */
	readonly decreed: RegExp | null;
	/** A line that tells who sat there, or sent apologies. */
	readonly present: RegExp;
	/** How a letter begins. */
	readonly salutation: RegExp;
	readonly weekdays: ReadonlySet<string>;
	/** Small words that can stand beside days and place: "held", "from", "p.m.". */
	readonly ofDays: ReadonlySet<string>;
	/** Before the name of a place, and no part of it. */
	readonly beforePlace: RegExp;
	/** Articles and prepositions before a name, which are no part of it. */
	readonly beforeName: RegExp;
	readonly kinds: ReadonlyMap<string, DocumentKind>;
}
