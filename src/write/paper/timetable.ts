import { type CivilDate, dayAfter, isWeekend } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import type { Paper, PaperCell } from '../../record/paper.ts';
import { cell, Draft } from './draft.ts';
import { mattersOf } from './matter.ts';
import { itemOf, nextOf, type Occasion, paperOf, wordsRun } from './occasion.ts';
import type { PaperLanguage, Phrases } from './phrase/phrase.ts';
import { phrasesIn } from './phrase/phrases.ts';
import { standingItemOf } from './phrase/standing-item.ts';
import { type Slot, slotsOf, type Weighed } from './sitting.ts';

/** In shares of the line. */
const widths = [18, 70, 20];
/** How long a meeting is of which nothing is known, and how long it can be at the most. */
const daysUsual = 2;
const daysMax = 20;

/** A proposal of when the meeting takes up which item. */
export function timetablePaper(occasion: Occasion): Paper {
	const phrases = phrasesIn[occasion.language];
	const { agenda, standing, word } = occasion;
	const draft = new Draft(phrases);
	draft.numbered([wordsRun(phrases.timetable.intro)]);
	const days = daysOf(occasion);
	if (days.some((day) => day === null)) draft.numbered([wordsRun(phrases.timetable.undated)]);
	if (agenda.items.length === 0) draft.numbered([wordsRun(phrases.timetable.none)]);
	const matters = mattersOf(standing, agenda).map((each) => each.length);
	const weighed = agenda.items.map(
		({ title }, i): Weighed => ({ standing: standingItemOf(title), matters: matters[i] ?? 0 }),
	);
	const slots = slotsOf(weighed, days.length);
	for (const [day, date] of days.entries()) {
		const rows = rowsOf(
			occasion,
			slots.filter((slot) => slot.day === day),
			matters,
		);
		if (rows.length === 0) continue;
		draft.heading(1, null, date === null ? phrases.timetable.nth(day + 1) : dated(phrases, occasion.language, date));
		draft.table(phrases.timetable.columns, widths, rows);
	}
	return paperOf(
		occasion,
		'timetable',
		phrases.titles.timetable(phrases.ofMeeting(nextOf(occasion), word)),
		draft.blocks,
	);
}

function rowsOf(
	occasion: Occasion,
	slots: readonly Slot[],
	matters: readonly number[],
): readonly (readonly PaperCell[])[] {
	const { timetable } = phrasesIn[occasion.language];
	return slots.flatMap((slot, i) => {
		const opens = slots[i - 1]?.sitting !== slot.sitting;
		const name: PaperCell = {
			span: widths.length,
			lines: [[{ kind: 'words', text: capitalised(timetable.sittings[slot.sitting]), bold: true }]],
		};
		return [...(opens ? [[name]] : []), rowOf(occasion, slot, matters[slot.item] ?? 0)];
	});
}

function rowOf(occasion: Occasion, { from, to, item, continued }: Slot, matters: number): readonly PaperCell[] {
	const { timetable, none } = phrasesIn[occasion.language];
	const { number = '', title = '' } = occasion.agenda.items[item] ?? {};
	const words = `${number}. ${itemOf(occasion, title)}${continued ? ` (${timetable.continued})` : ''}`;
	return [
		cell([wordsRun(`${timetable.hour(from)}–${timetable.hour(to)}`)]),
		cell([wordsRun(words)]),
		cell([wordsRun(continued ? '' : matters === 0 ? none : String(matters))]),
	];
}

/** `Monday, 12 April 2027`. */
const dated = ({ day }: Phrases, language: PaperLanguage, date: CivilDate): string =>
	capitalised(`${weekday(date, language)}, ${day(date)}`);

const weekday = (date: CivilDate, language: PaperLanguage): string =>
	new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** The days of the meeting; null for each of them where its dates are not known: then it is as long as the last one was. */
function daysOf({ agenda, last }: Occasion): readonly (CivilDate | null)[] {
	const { from, to, precision } = agenda.meeting;
	if (from !== null && to !== null && precision === 'day') return workingDays(from, to);
	const before = last?.reading.meeting;
	const known =
		before === undefined || before.from === null || before.to === null ? null : workingDays(before.from, before.to);
	return new Array<null>(known?.length ?? daysUsual).fill(null);
}

/** The days of a meeting without its Saturdays and Sundays, if there are others. */
function workingDays(from: CivilDate, to: CivilDate): readonly CivilDate[] {
	const days: CivilDate[] = [];
	for (let day = from; day <= to && days.length < daysMax; day = dayAfter(day)) days.push(day);
	const working = days.filter((day) => !isWeekend(day));
	return working.length > 0 ? working : days;
}
