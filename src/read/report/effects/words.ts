import type { contributionKinds } from '../../../record/contribution.ts';
import type { EffectOf } from '../../../record/effect.ts';
import type { ActionWords } from './action-state.ts';

/** A phrase to look for. Its named groups are the words an effect quotes. */
export type Phrase = RegExp;

type ContributionSort = (typeof contributionKinds)[number];

/** A phrase and what it means. */
export interface Row<T> {
	readonly phrase: Phrase;
	readonly means: T;
}

/**
 * The phrases of one language by which acts are seen to change the record: a further language is a further table.
 * Phrases are met in the paragraph as one line with single blanks; groups in `<…>` are the named groups they must have.
 */
export interface EffectWords {
	/** Sorts of event, `<sort>`, as a head noun: "workshop", "round table". */
	readonly sorts: Phrase;
	/** Words before a sort that belong to its title though they are not capitalised: "joint", "regional". */
	readonly modifiers: Phrase;
	/** Where the title of an event or proposal ends, in the words after its head. Knows capitals. */
	readonly titleEnd: Phrase;
	/** What a title does not begin with: "a", "the", "its". */
	readonly article: Phrase;
	/** Words that only point back: "this issue", "the matter", "it". */
	readonly pointer: Phrase;

	/** What stands before a thing owed: "to", "that the secretariat should". */
	readonly owedLead: readonly Phrase[];
	/** Verbs of deciding that can put a task on somebody: lemmas. */
	readonly tasking: ReadonlySet<string>;
	/** Decisions that are done by being taken: "to adopt", "to continue", "not to". */
	readonly settled: Phrase;
	/** Requests that leave nothing to do: "to note". */
	readonly trivial: Phrase;
	/** "that … should be simplified": a task in the passive. */
	readonly passiveTask: Phrase;
	/** "by the secretariat" after a passive; the agent follows. */
	readonly agent: Phrase;
	/** "that it should", "that the Team should": `<who>` is tested for being the body. */
	readonly activeTask: Phrase;
	/** "… and that the secretariat would prepare a summary": a second task in one decision, `<who>` to `<do>` it. */
	readonly furtherTask: Phrase;
	/** Words that leave a place or a day to be found: "in another country". */
	readonly indefinite: Phrase;
	/** Words that stand before a deadline and belong to it. */
	readonly dueLead: Phrase;
	/** A deadline that hangs on a meeting, whole. */
	readonly meetingPhrase: Phrase;
	/** Between the name of an event and its days: then they are no deadline. */
	readonly eventDay: Phrase;

	/** "to hold": a decision that an event takes place; its name follows. */
	readonly hold: Phrase;
	/** "that the Workshop would be held": the name stands before. */
	readonly beHeld: Phrase;
	readonly confirms: ReadonlySet<string>;
	/** After or before the name of an event: what became of it. */
	readonly fates: readonly (Row<EffectOf<'event'>['mode']> & { readonly side: 'before' | 'after' })[];

	/** "reschedule it", "hold it": a decision on the event named before. */
	readonly putsOffIt: Phrase;

	/** "hold its fifth meeting": `<which>` is the ordinal or "next". */
	readonly ownMeeting: readonly Phrase[];
	/** "SAP-09 would be held": `<alias>`, `<which>`. */
	readonly shortMeeting: Phrase;
	/** "the session would be held": the one named before in the paragraph. */
	readonly thatMeeting: Phrase;
	readonly next: Phrase;
	readonly ordinals: ReadonlyMap<string, number>;
	readonly conjunction: Phrase;
	readonly isSet: Phrase;

	/** "a proposal to establish", "the idea of": what follows is what is proposed. */
	readonly proposalNoun: Phrase;
	/** "proposed that <what>": a proposal told as a clause, which gets a title only where it is put off. */
	readonly proposedThat: Phrase;
	/** Between a proposing verb and the thing: "to establish", "that … be". */
	readonly founding: Phrase;
	/** "floated the idea of": raises what follows, though it is no act. */
	readonly moots: Phrase;
	/** "As regards <what>,": what a sentence is about. */
	readonly topic: Phrase;
	readonly proposes: ReadonlySet<string>;
	readonly discusses: ReadonlySet<string>;
	readonly proposalItem: Phrase;
	/** "to continue the discussion of <what>", "to postpone <what>". */
	readonly defers: readonly Phrase[];
	/** Verbs that put off by themselves, until whenever: lemmas. */
	readonly putsOff: ReadonlySet<string>;
	readonly until: Phrase;
	readonly drops: readonly Phrase[];
	/** "withdrew its proposal": what is no decision of the body's and yet ends a proposal, `<what>`. */
	readonly withdraws: readonly Phrase[];
	/** "did not support the proposal": ends it where the body is the subject, `<what>`. */
	readonly turnsDown: readonly Phrase[];
	readonly agrees: readonly Phrase[];
	/** "approved the trial": verbs that agree what was proposed, without a word like "proposal": lemmas. */
	readonly approves: ReadonlySet<string>;
	/** "to prepare", "to publish": deciding to make a thing agrees the proposal of it. */
	readonly makes: Phrase;
	/** What is put off or dropped without being a proposal: "adoption of the report". */
	readonly procedure: Phrase;
	/** Of these, what is due again at the meeting it is put off to: "election of the Vice-Chair". */
	readonly election: Phrase;
	/** After "discussion of", "to pursue": the thing itself follows. */
	readonly about: Phrase;
	/** Words that begin no title: "in the context of". */
	readonly adjunct: Phrase;
	/** "as project 3.3": `<number>`. */
	readonly asProject: Phrase;

	/** Verbs and nouns of giving, the first that fits decides: `<for>` is what is given. */
	readonly gives: readonly Row<ContributionSort>[];
	/** After "thanked X": "for providing" and the like. */
	readonly thanksFor: Phrase;
	/** "bear this cost", "la financer": what is given was named before. */
	readonly givenBefore: Phrase;
	/** Givings that are none: hospitality, comments, a chairman's years. */
	readonly courtesy: Phrase;
	/** What may stand between the beginning of the words and the verb of giving. */
	readonly giftLead: Phrase;
	/** An adverb left at the end of what is given: "jointly". */
	readonly trailing: Phrase;
	/** "needed", "would be required" of money; with `<back>` the sum stands before. */
	readonly needs: Phrase;
	/** "a further", "still": what is left to be found. */
	readonly needsMore: Phrase;
	/** Between a sum and what it is for, right behind the sum. */
	readonly towards: Phrase;
	readonly offers: ReadonlySet<string>;
	/** Of these, the ones by which even work of one’s own is a gift: lemmas. */
	readonly offering: ReadonlySet<string>;
	readonly mayGive: Phrase;
	readonly considersGift: Phrase;
	readonly refuses: Phrase;
	/** "was ready to": an offer that is no act. */
	readonly ready: Phrase;
	readonly received: readonly Phrase[];
	/** "the observer of": one who speaks for the party named next. */
	readonly speaksFor: Phrase;

	/** "is dormant because of lack of resources": `<status>`, perhaps `<reason>`. */
	readonly status: Phrase;
	readonly projectNoun: Phrase;
	/** Decisions that give a project a status: `<what>`; the status is what the row means. */
	readonly projectDecisions: readonly Row<string>[];

	/** Labels of actions, and what lists of actions say became of them. */
	readonly actions: ActionWords;
	readonly actionLabel: Phrase;
	/** "items 2, 4 and 5": labels of actions where a list of actions is spoken of. */
	readonly actionPoints: Phrase;
	/** In a heading, or right behind such labels: "Review of actions", "of the action list". */
	readonly actionList: Phrase;
	/** "all actions of the 13th meeting", `<which>`. */
	readonly everyAction: Phrase;
	/** "except Actions 13/4 and 13/5", `<labels>` where it tells their numbers. */
	readonly exceptAction: Phrase;
	/** "closed", "agreed to close", before labels: whole words at the end. */
	readonly closesAction: Phrase;
	/** What reports say of something owed. `<what>`, perhaps `<who>`. */
	readonly progress: readonly Row<EffectOf<'progress'>['state']>[];
	/** A plain past that no act takes: "The editor submitted a draft". */
	readonly delivered: Phrase;
	/** Reporting verbs whose object is itself the thing delivered: "presented", "submitted". */
	readonly delivers: ReadonlySet<string>;
	/** Verbs that only report what follows: "reported", "informed". */
	readonly reports: ReadonlySet<string>;
	/** "welcomed <what>", "the publication of the guide": that it is there is told by welcoming it. */
	readonly accomplished: Phrase;
	/** Of what is presented: then the work goes on. */
	readonly unfinished: Phrase;
	/** Objects of those verbs that are talk, not work. */
	readonly talk: Phrase;
	/** "the first three", "some of": then it is not yet done. */
	readonly partly: Phrase;
	readonly asOffice: Phrase;
	readonly pronoun: Phrase;
	/** "not yet": what has not come may still come. */
	readonly yet: Phrase;
	/** A subject of which nothing is so: "no funding had been secured". */
	readonly negative: Phrase;
	/** "which" alone as a subject. */
	readonly relative: Phrase;
	/** Right after a verb of asking: "asked it to", whoever was named last. */
	readonly addressedPronoun: Phrase;
	/** A person with a title: whom "her" can mean though the report names them nowhere as a party. */
	readonly person: Phrase;
	/** Right before such a verb: "l’a priée de". */
	readonly clitic: Phrase;
	/** "tasked the contact group with revising": verbs that put the task behind the one who is to do it: lemmas. */
	readonly tasksWith: ReadonlySet<string>;
	/** `<who>` and `<do>` after such a verb. */
	readonly taskedWith: Phrase;
	/** What is owed is what was spoken of before: "do so". */
	readonly doSo: Phrase;
	/** After a verb that can ask or tell ("advised"): then it tells. "that five Members had submitted". */
	readonly informs: Phrase;
	/** "reported on its contacts with": work that goes on. */
	readonly onSubject: Phrase;
	/** An owner that is the rest of an earlier one: "the remaining Governments". */
	readonly rest: Phrase;
	/** Verbs by which a party binds itself to hold an event: lemmas. */
	/** Before a meeting: then a deadline is that meeting itself, not the days before. */
	readonly atMeeting: Phrase;
	readonly vows: ReadonlySet<string>;

	/** What is told of a mandate, `<body>` whose it is. */
	readonly mandates: readonly Row<EffectOf<'mandate'>['mode']>[];
	/** One body goes on from another: `<body>` that ends, `<other>` that goes on. */
	readonly successions: readonly Phrase[];
	/** "its", right before "mandate". */
	readonly possessive: Phrase;
	/** "for a period of two years": `<years>`, a numeral or one of the cardinals. */
	readonly forYears: Phrase;
	readonly cardinals: ReadonlyMap<string, number>;
	/** "elected X as its Chairman". */
	readonly elections: readonly Phrase[];
	/** "The Chairman, Mr. X". */
	readonly holders: readonly Phrase[];
}

/** After an elision ("d’") the next word follows at once. */
const edge = { before: '(?<![\\p{L}\\p{N}])', after: "(?:(?<=['’])|(?![\\p{L}\\p{N}]))" };

/** No phrase at all, where a language has none of a kind. */
export const never: Phrase = /(?!)/du;

/** A phrase met anywhere between word edges, in any case. */
export const phrase = (source: string): Phrase => new RegExp(`${edge.before}(?:${source})${edge.after}`, 'diu');

/** A phrase as it is written, capitals told apart. */
export const cased = (source: string): Phrase => new RegExp(source, 'du');

/** A phrase at the beginning of the words looked at. */
export const opening = (source: string): Phrase => new RegExp(`^(?:${source})${edge.after}`, 'diu');

/** A phrase at the end of the words looked at. */
export const closing = (source: string): Phrase => new RegExp(`${edge.before}(?:${source})$`, 'diu');
