import { longDate } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import type { Matter, MatterStep } from '../../record/matter.ts';
import { citedAs } from './cite.ts';
import { block, coloursOf, labelled, printed, type Terminal } from './layout.ts';

interface Sheet {
	readonly body: { readonly name: string };
}

/** The matters of a body as a person reads them in a terminal: status in the margin, then how long each has lived. */
export function mattersText(
	{
		body,
		matters,
	}: Sheet & {
		readonly matters: readonly (Pick<Matter, 'id' | 'title' | 'status'> & {
			readonly paragraphs: number;
			readonly last: MatterStep | null;
		})[];
	},
	terminal: Terminal,
): string {
	const colours = coloursOf(terminal);
	if (matters.length === 0) return `No report of the ${body.name} has left a matter yet.\n`;
	return printed([
		...block(body.name, terminal, 0, colours.bold),
		...matters.flatMap(({ id, title, status, paragraphs, last }) => [
			...labelled(`  ${status ?? ''}`, capitalised(title), terminal, 18, colours.cyan),
			...block(
				`${id} · ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}${last === null ? '' : ` · last on ${longDate(last.day)}, ${citedAs([last.cite])}`}`,
				terminal,
				18,
				colours.dim,
			),
		]),
	]);
}

/** One matter: its life, then what belongs to it and why. */
export function matterText({ body, matter }: Sheet & { readonly matter: Matter }, terminal: Terminal): string {
	const colours = coloursOf(terminal);
	return printed([
		...block(capitalised(matter.title), terminal, 0, colours.bold),
		...block(`${body.name}${matter.status === null ? '' : ` · ${matter.status}`}`, terminal, 0, colours.dim),
		...matter.steps.flatMap(({ day, kind, words, cite }) => [
			...labelled(`  ${kind ?? ''}`, capitalised(words), terminal, 18, colours.cyan),
			...block(`${longDate(day)} · ${citedAs([cite])}`, terminal, 18, colours.dim),
		]),
		'',
		colours.bold('What belongs to it'),
		...matter.entries.flatMap(({ noun, title, link, why }) => [
			...labelled(`  ${noun}`, capitalised(title), terminal, 18, colours.cyan),
			...block(link === 'first' ? 'opened the matter' : `${link}: ${why}`, terminal, 18, colours.dim),
		]),
	]);
}
