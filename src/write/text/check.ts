import { longDate } from '../../base/date.ts';
import type { Finding } from '../../record/check.ts';
import { citedAs } from './cite.ts';
import { block, coloursOf, printed, type Terminal } from './layout.ts';

/** What was checked of a body, with what was found. */
export interface CheckSheet {
	readonly body: { readonly name: string };
	readonly on: string;
	readonly known: string;
	readonly checks: readonly {
		readonly title: string;
		readonly wayOut: string;
		readonly findings: readonly Finding[];
	}[];
}

/** What a person should look at, as it is read in a terminal: under each check its findings with their paragraphs. */
export function checksText({ body, on, known, checks }: CheckSheet, terminal: Terminal): string {
	const colours = coloursOf(terminal);
	const found = checks.filter(({ findings }) => findings.length > 0);
	const clean = checks.filter(({ findings }) => findings.length === 0).map(({ title }) => title.toLowerCase());
	return printed([
		...block(body.name, terminal, 0, colours.bold),
		colours.dim(`Checked as it stood on ${longDate(on)}, as known on ${longDate(known)}`),
		...found.flatMap(({ title, wayOut, findings }) => [
			'',
			colours.bold(`${title} (${findings.length})`),
			...block(wayOut, terminal, 2, colours.dim),
			...findings.flatMap(({ message, cites }) => [
				...block(message, terminal, 4),
				...block(citedAs(cites), terminal, 6, colours.dim),
			]),
		]),
		...(clean.length === 0 ? [] : ['', ...block(`Nothing found of: ${clean.join('; ')}.`, terminal, 0, colours.dim)]),
	]);
}
