import { type PlanPhrases, yearsOf } from './phrase.ts';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const workingDays = (count: number): string => counted(count, 'working day');
/** Nobody counts the working days of years. */
const behind = (days: number): string =>
	yearsOf(days) === 0 ? workingDays(days) : `more than ${counted(yearsOf(days), 'year')}`;
const figure = (words: number): string => words.toLocaleString('en');

export const planEn: PlanPhrases = {
	intro: (day) => `This note sets out by when the documents of the meeting are due, as at ${day}.`,
	counted: (first) =>
		`Days are counted back from ${first}, the first day of the meeting, without Saturdays, Sundays and other days off.`,
	earliest: (first, when) =>
		`The first day of the meeting is not yet set (${when}). Days are counted back from ${first}, the earliest that it can be, without Saturdays, Sundays and other days off.`,
	undated: 'The meeting has no dates yet: only how long before it each step is due can be told.',
	usual:
		'The times and limits are those usual at the United Nations: submission ten weeks and issue six weeks before the meeting, 10,700 words for a report and 8,500 for any other document. Nobody has set others.',
	set: (by, day) => `The times and limits were last set by ${by} on ${day}.`,
	steps: { submission: 'Submission', editing: 'Editing', translation: 'Translation', issue: 'Issue' },
	lead: ({ count, unit }) => (unit === 'weeks' ? counted(count, 'week') : workingDays(count)),
	figure,
	days: 'Times and limits',
	documents: 'Documents',
	kind: 'Documents',
	every: 'Every document',
	kinds: {
		report: 'Reports',
		minutes: 'Minutes',
		decisions: 'Decisions',
		resolutions: 'Resolutions',
		agenda: 'Agendas',
		programme: 'Programmes',
		'terms of reference': 'Terms of reference',
		note: 'Notes',
		letter: 'Letters',
		paper: 'Papers',
	},
	words: 'Words',
	columns: ['Symbol', 'Document', 'Item', 'Submission', 'Issue', 'Status'],
	noSymbol: 'No symbol',
	by: (owners) => `By: ${owners}`,
	length: (words) => counted(words, 'word').replace(/^\d+/u, figure(words)),
	issued: (day) => (day === null ? 'Issued' : `Issued on ${day}`),
	issuedLate: (day, late) => `Issued on ${day}, ${behind(late)} late`,
	due: (step, day) => `${planEn.steps[step]} by ${day}`,
	isLate: (late) => `${behind(late)} late`,
	open: 'No day yet',
	late: 'Late documents and documents that are too long',
	lateIntro: 'The following are late or too long:',
	noneLate: 'No document is late, and none that is there is too long.',
	lateLine: (document, due, late) => `${document}: issue was due on ${due}, ${behind(late)} ago`,
	issuedLateLine: (document, issued, due, late) => `${document}: issued on ${issued}, ${behind(late)} after ${due}`,
	tooLong: (document, words, most) => `${document}: ${figure(words)} words, of at most ${figure(most)}`,
};
