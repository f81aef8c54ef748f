import { html } from '../../write/html/markup.ts';
import type { Fault } from '../fault.ts';
import { type Frame, heading, type Page } from './shell.ts';

const titles: Readonly<Record<Fault['reason'], string>> = {
	'not-found': 'Not in the record',
	invalid: 'This can’t be asked so',
	conflict: 'This can’t be done now',
	unreadable: 'This file can’t be read',
	'too-large': 'This is too large',
	'not-allowed': 'This is not allowed',
	'newer-database': 'The record is newer than the program',
	fault: 'Something went wrong here',
};

/** What can't be done, with the sentence that says what to do instead. */
export const failure = (frame: Frame, { reason, sentence, status }: Fault): Page => ({
	title: titles[reason],
	status,
	dated: false,
	main: html`<div class="sheet">${heading(frame, titles[reason])}<p class="lead">${sentence}</p><p><a href="${frame.links.to('/')}">All bodies</a></p></div>`,
});

export const notFound = (frame: Frame): Page =>
	failure(frame, {
		reason: 'not-found',
		status: 404,
		sentence: `There is no page at ${frame.path}. Start from the list of bodies.`,
	});
