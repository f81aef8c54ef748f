import type { NextAgenda } from '../../record/agenda.ts';
import { citedAs } from './cite.ts';
import { block, coloursOf, labelled, printed, type Terminal } from './layout.ts';
import { timeOf } from './standing.ts';

/** The computed agenda as a person reads it in a terminal: every item with why it is there. */
export function agendaText({ body, meeting, items }: NextAgenda, terminal: Terminal): string {
	const { bold, dim } = coloursOf(terminal);
	const session = meeting.ordinal === null ? 'Next meeting' : `Meeting ${meeting.ordinal}`;
	const when = [timeOf(meeting), meeting.place ?? ''].filter((words) => words !== '').join(', ');
	return printed([
		...block(body, terminal, 0, bold),
		dim(`${session}${when === '' ? '' : `, ${when}`}: agenda as the record proposes it`),
		...items.flatMap(({ number, title, reasons }) => [
			'',
			...labelled(number, title, terminal, 4, bold),
			...reasons.flatMap(({ why, text, cites }) => [
				...block(`${why}: ${text}`, terminal, 4),
				...block(citedAs(cites), terminal, 4, dim),
			]),
		]),
	]);
}
