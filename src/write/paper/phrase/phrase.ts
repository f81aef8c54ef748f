import type { CivilDate, Period } from '../../../base/date.ts';
import type { Contribution } from '../../../record/contribution.ts';
import type { DocumentFacts } from '../../../record/document.ts';
import type { Event } from '../../../record/event.ts';
import type { FollowUp } from '../../../record/follow-up.ts';
import type { Mandate } from '../../../record/mandate.ts';
import type { Lead, PlanStep } from '../../../record/plan-rule.ts';
import type { Proposal } from '../../../record/proposal.ts';

/** The languages in which the words of a paper are ours. */
export const paperLanguages = ['en', 'fr', 'ru'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** The papers of a meeting. */
export const paperKinds = [
	'agenda',
	'follow-up',
	'progress',
	'report',
	'documents',
	'participants',
	'timetable',
	'plan',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A meeting by its number, or by its place where that is not known. */
export type Which = number | 'last' | 'next';

/** What the meetings of a body are called. */
export type MeetingWord = 'meeting' | 'session';

/** What a meeting may do about something that is outstanding. */
export const stepsOpen = [
	'name-owner',
	'new-date',
	'take-note',
	'decide-event',
	'hear-event',
	'decide-proposal',
	'decide-project',
	'decide-mandate',
	'take-position',
] as const;
export type StepOpen = (typeof stepsOpen)[number];

/** The items that every agenda has, known by their titles in any language. */
export type StandingItem =
	| 'opening'
	| 'agenda'
	| 'officers'
	| 'last-report'
	| 'next-meeting'
	| 'other-business'
	| 'report';

/**
 * All words of our own in the papers of a meeting, in one language. Words of the record stand in them as they were
 * printed, in quotation marks: only the formula is ours.
 */
export interface Phrases {
	readonly language: PaperLanguage;
	/** Its parts are held together by no-break blanks: “21 January” at the end of a line and “2027” in the next is hard to read. */
	readonly day: (date: CivilDate) => string;
	/** The same in the short form of the language, for the narrow columns of a table: `21 Jan. 2027`. */
	readonly dayInCell: (date: CivilDate) => string;
	readonly period: (period: Period) => string;
	/** `Eleventh meeting`. */
	readonly meeting: (which: Which, word: MeetingWord) => string;
	/** After the words of a title: `of the eleventh meeting`. */
	readonly ofMeeting: (which: Which, word: MeetingWord) => string;
	readonly titles: Readonly<Record<PaperKind, (ofMeeting: string) => string>>;
	/** One document of a kind that has no title. */
	readonly documentKinds: Readonly<Record<DocumentFacts['kind'], string>>;
	readonly projectTitle: (number: string) => string;
	readonly distribution: Readonly<Record<NonNullable<DocumentFacts['distribution']>, string>>;
	readonly distributed: string;
	/** Before the day from which a paper of limited distribution is public. */
	readonly released: string;
	readonly original: string;
	readonly secretariat: string;
	readonly quoted: (words: string) => string;
	/** `secretariat: “draft a programme”`. */
	/** The end of the body's mandate, and that it is to be renewed or the body closed. */
	readonly mandate: (until: string | null, status: Mandate['status']) => string;
	readonly told: (who: string, what: string) => string;
	/** `Mr. Silva and the secretariat`. */
	readonly list: (names: readonly string[]) => string;
	/** `para. 7`, `paras. 3 and 7`. */
	readonly paragraphs: (numbers: readonly string[]) => string;
	/** `(a)`. */
	readonly letter: (index: number) => string;
	readonly project: (number: string) => string;
	readonly item: (number: string) => string;
	readonly followUpStatuses: Readonly<Record<FollowUp['status'] | 'overdue', string>>;
	readonly eventStatuses: Readonly<Record<Event['status'], string>>;
	readonly proposalStatuses: Readonly<Record<Proposal['status'], string>>;
	readonly contributionStatuses: Readonly<Record<Contribution['status'], string>>;
	/** `due by 15 December 2026`. */
	readonly due: (day: string) => string;
	readonly waitsFor: (conditions: string) => string;
	readonly times: (deferrals: number) => string;
	readonly nobody: string;
	readonly none: string;
	readonly otherMatters: string;
	readonly mayWish: string;
	/** What a meeting may do; `what` are the letters of the matters: `(a) and (c)`. */
	readonly steps: Readonly<Record<StepOpen, (what: string) => string>>;
	/** The same for one matter in a table; `close` for what is settled. */
	readonly actions: Readonly<Record<StepOpen | 'close', string>>;
	readonly agenda: {
		readonly provisional: string;
		readonly annotations: string;
		readonly outstanding: string;
		readonly nothing: string;
		readonly standing: Readonly<Record<StandingItem, string>>;
	};
	readonly followUp: {
		/** `document` is the last report: its paragraphs are cited by their number alone. */
		readonly intro: (meeting: string, day: string, document: string) => string;
		readonly counts: (counts: readonly { readonly status: string; readonly count: number }[]) => string;
		readonly ofLast: (meeting: string) => string;
		readonly earlier: string;
		readonly columns: readonly [
			paragraph: string,
			what: string,
			owner: string,
			status: string,
			evidence: string,
			action: string,
		];
		readonly none: string;
		/** Evidence that a person noted by hand. */
		readonly noted: (by: string, day: string, words: string) => string;
	};
	readonly progress: {
		readonly intro: (day: string) => string;
		readonly status: (status: string, reason: string | null) => string;
		readonly noStatus: string;
		readonly recorded: string;
		readonly owed: string;
		readonly columns: readonly [what: string, owner: string, status: string, paragraph: string];
		readonly events: string;
		readonly since: string;
		readonly none: string;
	};
	readonly report: {
		readonly held: (body: string, meeting: string, where: string) => string;
		readonly attended: string;
		readonly chaired: (names: string) => string;
		readonly standing: Readonly<Record<StandingItem, string>>;
		readonly project: (project: string) => string;
		/** What somebody says of what was asked of them, what they had agreed to, what was decided. */
		readonly owed: (owner: string, what: string, from: FollowUp['from']) => string;
		readonly unowned: (what: string) => string;
		readonly event: (event: string, status: string) => string;
		readonly proposal: (proposal: string) => string;
		readonly contribution: (party: string, what: string) => string;
		readonly mandate: (told: string) => string;
		readonly blank: string;
	};
	readonly documents: {
		readonly intro: (day: string) => string;
		readonly of: (ofMeeting: string) => string;
		readonly referred: string;
		readonly columns: readonly [symbol: string, title: string, item: string, languages: string, paragraph: string];
		readonly noSymbol: string;
		/** The title of a document that the record does not hold. */
		readonly unknown: string;
		readonly none: string;
	};
	readonly participants: {
		readonly intro: (ofMeeting: string, documents: string) => string;
		readonly officers: string;
		readonly named: string;
		readonly organisations: string;
		/** Above persons of whom no report says whom they speak for. */
		readonly unaffiliated: string;
		readonly columns: readonly [name: string, position: string, paragraph: string];
		readonly none: string;
	};
	readonly timetable: {
		readonly intro: string;
		/** Where the days of the meeting are not known. */
		readonly undated: string;
		/** `Day 1`. */
		readonly nth: (day: number) => string;
		readonly sittings: Readonly<Record<Sitting, string>>;
		/** An hour as minutes from midnight: `10:00`. */
		readonly hour: (minutes: number) => string;
		readonly continued: string;
		readonly columns: readonly [time: string, item: string, matters: string];
		readonly none: string;
	};
	readonly plan: PlanPhrases;
}

/** Whole years in a number of working days, five a week. */
export const yearsOf = (workingDays: number): number => Math.floor(workingDays / 261);

/** The words of the documentation plan. */
export interface PlanPhrases {
	readonly intro: (day: string) => string;
	/** Where the meeting has its first day; else only the earliest that it can have, or none. */
	readonly counted: (first: string) => string;
	readonly earliest: (first: string, when: string) => string;
	readonly undated: string;
	/** Where nobody set other terms; else who set them last, and when. */
	readonly usual: string;
	readonly set: (by: string, day: string) => string;
	readonly steps: Readonly<Record<PlanStep, string>>;
	/** `10 weeks`, `30 working days`. */
	readonly lead: (lead: Lead) => string;
	/** `10,700`. */
	readonly figure: (words: number) => string;
	readonly days: string;
	readonly documents: string;
	readonly kind: string;
	readonly every: string;
	readonly kinds: Readonly<Record<DocumentFacts['kind'], string>>;
	readonly words: string;
	readonly columns: readonly [
		symbol: string,
		document: string,
		item: string,
		submission: string,
		issue: string,
		state: string,
	];
	readonly noSymbol: string;
	/** Who is to write it. */
	readonly by: (owners: string) => string;
	readonly length: (words: number) => string;
	readonly issued: (day: string | null) => string;
	readonly issuedLate: (day: string, late: number) => string;
	readonly due: (step: PlanStep, day: string) => string;
	readonly isLate: (late: number) => string;
	readonly open: string;
	readonly late: string;
	/** Above the list of what is late, and where there is nothing late. */
	readonly lateIntro: string;
	readonly noneLate: string;
	readonly lateLine: (document: string, due: string, late: number) => string;
	readonly issuedLateLine: (document: string, issued: string, due: string, late: number) => string;
	readonly tooLong: (document: string, words: number, most: number) => string;
}

/** The halves of a day of a meeting. */
export const sittings = ['morning', 'afternoon'] as const;
export type Sitting = (typeof sittings)[number];

/** Minutes from midnight as figures: `10`, `00`. */
export const clock = (minutes: number): readonly [hours: string, minutes: string] => [
	String(Math.floor(minutes / 60)),
	String(minutes % 60).padStart(2, '0'),
];

/** a, b, … z, aa, bb: how lines are told apart. */
export const letterOf = (index: number): string =>
	String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));

/** A place that a person fills in. */
export const gap = '[…]';
