import { longDate } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import { changeKinds, type StandingChange } from '../../record/change.ts';
import { citedAs } from './cite.ts';
import { block, coloursOf, labelled, printed, type Terminal } from './layout.ts';

/** What changed in the record of a body between two days. */
export interface ChangeSheet {
	readonly body: { readonly name: string };
	readonly from: string;
	readonly knownFrom: string;
	readonly on: string;
	readonly known: string;
	readonly changes: readonly StandingChange[];
}

const indent = 18;

/** What changed between two days, as it is read in a terminal: added, moved, closed, corrected. */
export function changesText({ body, from, knownFrom, on, known, changes }: ChangeSheet, terminal: Terminal): string {
	const colours = coloursOf(terminal);
	const groups = changeKinds.map((kind) => ({ kind, own: changes.filter(({ change }) => change === kind) }));
	return printed([
		...block(body.name, terminal, 0, colours.bold),
		...block(
			`From ${longDate(from)}, as known on ${longDate(knownFrom)}, to ${longDate(on)}, as known on ${longDate(known)}`,
			terminal,
			0,
			colours.dim,
		),
		...(changes.length === 0 ? ['', 'Nothing changed.'] : []),
		...groups.flatMap(({ kind, own }) =>
			own.length === 0
				? []
				: [
						'',
						colours.bold(`${capitalised(kind)} (${own.length})`),
						...own.flatMap(({ noun, title, fields, cites }) => [
							...labelled(`  ${noun}`, title, terminal, indent, colours.cyan),
							...fields.flatMap((field) => block(fieldLine(field), terminal, indent)),
							...block(citedAs(cites), terminal, indent, colours.dim),
						]),
					],
		),
	]);
}

const fieldLine = ({ name, before, after }: StandingChange['fields'][number]): string =>
	before === null ? `${name}: ${after ?? '–'}` : `${name}: ${before} → ${after ?? '–'}`;
