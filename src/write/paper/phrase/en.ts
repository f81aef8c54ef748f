import { longDate, longPeriod } from '../../../base/date.ts';
import { capitalised } from '../../../base/words.ts';
import { ordinal } from '../../html/day.ts';
import { clock, letterOf, type Phrases, type Which } from './phrase.ts';
import { planEn } from './plan-en.ts';

const named = (which: Which): string => (typeof which === 'number' ? ordinal(which) : which);
const list = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** `secretariat` gives `The secretariat`, `Chairman` `The Chairman`; a name stays as it is. */
const withArticle = (owner: string): string =>
	/^(?:\p{Ll}|(?:vice-)?(?:chair|president|bureau|secretary|rapporteur))/iu.test(owner) &&
	!/^\p{Lu}\p{L}*\.? \p{Lu}/u.test(owner)
		? `The ${owner}`
		: owner;

const together = (days: string): string =>
	days.replace(/(?<=\d) (?=\p{Lu})/gu, '\u00a0').replace(/(?<=\p{L}) (?=\d)/gu, '\u00a0');
/** As the style guides of the United Nations shorten them: short names stay whole. */
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

export const en: Phrases = {
	language: 'en',
	day: (date) => together(longDate(date)),
	dayInCell: (date) =>
		[Number(date.slice(8)), shortMonths[Number(date.slice(5, 7)) - 1], Number(date.slice(0, 4))].join('\u00a0'),
	period: (period) => together(longPeriod(period)),
	meeting: (which, word) => capitalised(`${named(which)} ${word}`),
	ofMeeting: (which, word) => `of the ${named(which)} ${word}`,
	titles: {
		agenda: (of) => `Annotated provisional agenda ${of}`,
		'follow-up': (of) => `Follow-up to the decisions ${of}`,
		progress: () => 'Progress of the programme of work',
		report: (of) => `Draft report ${of}`,
		documents: (of) => `List of documents ${of}`,
		participants: (of) => `List of participants ${of}`,
		timetable: (of) => `Proposed timetable ${of}`,
		plan: (of) => `Documentation plan ${of}`,
	},
	documentKinds: {
		report: 'Report',
		minutes: 'Minutes',
		decisions: 'Decisions',
		resolutions: 'Resolutions',
		agenda: 'Agenda',
		programme: 'Programme',
		'terms of reference': 'Terms of reference',
		note: 'Note',
		letter: 'Letter',
		paper: 'Paper',
	},
	projectTitle: (number) => `Progress report: project ${number}`,
	distribution: { GENERAL: 'General', LIMITED: 'Limited', RESTRICTED: 'Restricted' },
	distributed: 'Distr.:',
	released: 'Release date:',
	original: 'Original: English',
	secretariat: 'Note by the secretariat',
	quoted: (words) => `“${words}”`,
	mandate: (until, status) =>
		`The mandate ${status === 'expired' ? 'expired' : 'ends'}${until === null ? '' : ` on ${until}`}: to be renewed or the body closed`,
	told: (who, what) => `${who}: ${what}`,
	list,
	paragraphs: (numbers) => `${numbers.length > 1 ? 'paras.' : 'para.'}\u00a0${list(numbers)}`,
	letter: (index) => `(${letterOf(index)})`,
	project: (number) => `Project ${number}`,
	item: (number) => `Item ${number}`,
	followUpStatuses: {
		open: 'open',
		overdue: 'overdue',
		waiting: 'waiting',
		'in progress': 'in progress',
		done: 'done',
		dropped: 'dropped',
		superseded: 'superseded',
		lapsed: 'lapsed',
	},
	eventStatuses: {
		planned: 'planned',
		tentative: 'tentative',
		confirmed: 'confirmed',
		held: 'held',
		cancelled: 'cancelled',
		lapsed: 'its days have passed; no report tells of it',
		superseded: 'superseded',
	},
	proposalStatuses: {
		raised: 'raised',
		'under discussion': 'under discussion',
		deferred: 'put off',
		agreed: 'agreed',
		dropped: 'dropped',
	},
	contributionStatuses: {
		invited: 'invited',
		considered: 'under consideration',
		offered: 'offered',
		received: 'received',
		acknowledged: 'acknowledged',
		declined: 'declined',
	},
	due: (day) => `due by ${day}`,
	waitsFor: (conditions) => `waits for ${conditions}`,
	times: (deferrals) => (deferrals === 2 ? 'twice' : `${deferrals} times`),
	nobody: 'Nobody named',
	none: '–',
	otherMatters: 'Other matters',
	mayWish: 'The meeting may wish to:',
	steps: {
		'name-owner': (what) => `name who is to take up ${what}`,
		'new-date': (what) => `ask for an account of ${what} and set a new date`,
		'take-note': (what) => `hear about the state of ${what}, and take note`,
		'decide-event': (what) => `confirm, change or cancel ${what}`,
		'hear-event': (what) => `be informed of what became of ${what}`,
		'decide-proposal': (what) => `decide on ${what}`,
		'decide-mandate': (what) => `decide whether the mandate is renewed or the body closed (${what})`,
		'decide-project': (what) => `decide whether ${what} is continued`,
		'take-position': (what) => `take a position on ${what}`,
	},
	actions: {
		'name-owner': 'Name who is to do it',
		'new-date': 'Ask for an account; set a new date',
		'take-note': 'Hear how it stands; take note',
		'decide-event': 'Confirm, change or cancel it',
		'hear-event': 'Hear what became of it',
		'decide-proposal': 'Decide on it',
		'decide-mandate': 'Decide whether to renew it or to close the body',
		'decide-project': 'Decide whether to continue it',
		'take-position': 'Take a position',
		close: 'Take note; close',
	},
	agenda: {
		provisional: 'Provisional agenda',
		annotations: 'Annotations',
		outstanding: 'Outstanding under this item:',
		nothing: 'No matter is outstanding under this item.',
		standing: {
			opening: 'The meeting will be opened by the chair.',
			agenda: 'The present provisional agenda is submitted for adoption.',
			officers: 'The meeting will be invited to elect its officers.',
			'last-report': 'The report of the last meeting is submitted for approval.',
			'next-meeting': 'The meeting may wish to set the dates and place of its next meeting.',
			'other-business':
				'Delegations that wish to propose matters under this item are asked to inform the secretariat before the meeting.',
			report: 'The meeting may wish to adopt its report on the basis of a draft prepared by the secretariat.',
		},
	},
	followUp: {
		intro: (meeting, day, document) =>
			`This note tells what came of the decisions ${meeting}, and of earlier decisions not yet carried out, as at ${day}. Each line cites the paragraph that it comes from; where no document is named, it is one of ${document}.`,
		counts: (counts) =>
			`Of all that is listed here: ${counts.map(({ status, count }) => `${count} ${status}`).join(', ')}.`,
		ofLast: (meeting) => `Decisions ${meeting}`,
		earlier: 'Outstanding from earlier meetings',
		columns: ['Paragraph', 'Matter', 'Owner', 'Status', 'Evidence', 'Proposed action'],
		none: 'Nothing is left to be done.',
		noted: (by, day, words) => `noted by ${by} on ${day}: ${words}`,
	},
	progress: {
		intro: (day) => `This note sets out what the reports tell, as at ${day}, of the projects of the programme of work.`,
		status: (status, reason) => `Status as last reported: ${status}${reason === null ? '' : ` (${reason})`}.`,
		noStatus: 'No report gives its status.',
		recorded: 'What the reports record',
		owed: 'What is owed',
		columns: ['Matter', 'Owner', 'Status', 'Paragraph'],
		events: 'Events that serve it',
		since: 'Since the last report: […]',
		none: 'The programme of work holds no project.',
	},
	report: {
		held: (body, meeting, where) => `The ${body} held its ${meeting.toLowerCase()} (${where}).`,
		attended: 'The meeting was attended by […].',
		chaired: (names) => `It was chaired by ${names}.`,
		standing: {
			opening: 'The meeting was opened by […].',
			agenda: 'The meeting adopted the provisional agenda ([…]).',
			officers: 'The meeting elected […] as […].',
			'last-report': 'The meeting approved the report of its last meeting ([…]).',
			'next-meeting': 'The meeting agreed to hold its next meeting in […] on […].',
			'other-business': '[No other matter was raised.]',
			report: 'The meeting adopted the present report.',
		},
		project: (project) => `[…] reported on ${project}. The meeting [took note of the information] [decided to […]].`,
		owed: (owner, what, from) =>
			`${
				{
					directive: `${withArticle(owner)}, asked to ${what}, reported that […].`,
					commitment: `${withArticle(owner)}, having agreed to ${what}, reported that […].`,
					decision: `${withArticle(owner)} reported on the decision ${what} that […].`,
				}[from]
			} The meeting [took note of the information] [asked that it be done by […]].`,
		unowned: (what) =>
			`The meeting returned to the matter ${what}, which had been given to nobody. It requested […] to […].`,
		event: (event, status) =>
			`The meeting was informed of the preparation of ${event} (${status}). It [confirmed it for […]] [decided to […]].`,
		proposal: (proposal) =>
			`The meeting considered the proposal ${proposal}. It [agreed to […]] [decided not to pursue it] [decided to continue the discussion at its next meeting].`,
		mandate: (told) => `${told}. The meeting [requested […] to extend it until […]] [decided to close its work].`,
		contribution: (party, what) => `The meeting [thanked ${party} for] [took note of]: ${what}.`,
		blank: '[…]',
	},
	documents: {
		intro: (day) =>
			`This list holds the documents that the record has for the meeting as at ${day}, and those that its agenda refers to. Items are those of the provisional agenda.`,
		of: (meeting) => `Documents ${meeting}`,
		referred: 'Other documents that are referred to',
		columns: ['Symbol', 'Title', 'Item', 'Languages', 'Paragraphs'],
		noSymbol: 'No symbol',
		unknown: '[Not in the record]',
		none: 'The record holds no document for the meeting.',
	},
	participants: {
		intro: (meeting, documents) =>
			`This list is drawn from what the documents ${meeting} (${documents}) say, each name with the paragraph that names it. Whoever attended and is not named there is missing from it.`,
		officers: 'Officers',
		named: 'Persons, by delegation or organization',
		organisations: 'Governments and organizations that spoke',
		unaffiliated: 'Delegation or organization not stated',
		columns: ['Name', 'Position', 'Paragraph'],
		none: 'The documents of the meeting name nobody.',
	},
	timetable: {
		intro:
			'This timetable is a proposal. It shares out the time of the meeting among the items of the provisional agenda by the number of matters outstanding under each.',
		undated: 'The days of the meeting are not yet known.',
		nth: (day) => `Day ${day}`,
		sittings: { morning: 'morning', afternoon: 'afternoon' },
		hour: (minutes) => clock(minutes).join(':'),
		continued: 'continued',
		columns: ['Time', 'Item', 'Matters outstanding'],
		none: 'There is no agenda to share out.',
	},
	plan: planEn,
};
