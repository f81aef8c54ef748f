import { longDate, longPeriod } from '../../base/date.ts';
import type { Act, ActKind } from '../../record/act.ts';
import type { Item } from '../../record/agenda.ts';
import type { ProjectFacts } from '../../record/programme.ts';
import type { Paragraph, Reading } from '../../record/reading.ts';
import { block, type Colours, coloursOf, columns, cut, labelled, printed, type Terminal } from './layout.ts';

type Colour = 'magenta' | 'red' | 'green' | 'cyan' | 'yellow' | 'blue';

/** One colour a kind; the kind is always printed too, so that colour never carries the meaning alone. */
const colourOfKind: Readonly<Record<ActKind, Colour>> = {
	decision: 'magenta',
	directive: 'red',
	commitment: 'green',
	information: 'cyan',
	deliberation: 'yellow',
	acknowledgement: 'blue',
};

/** Columns from the edge to the words of a paragraph, and to those of an act. */
const paragraphIndent = 8;
const actIndent = 12;

/** A reading as a person reads it in a terminal: masthead, items, paragraphs with their acts, notes. */
export function outline(reading: Reading, terminal: Terminal): string {
	const colours = coloursOf(terminal);
	return printed([
		...masthead(reading, terminal, colours),
		'',
		...inOrder(reading).flatMap((entry) => entry.lines(terminal, colours)),
		'',
		...notes(reading, terminal, colours),
		'',
		...tally(reading, colours),
	]);
}

function masthead(
	{ document, bodies, meeting }: Reading,
	terminal: Terminal,
	{ bold, dim }: Colours,
): readonly string[] {
	const issued = document.issuedOn === null ? null : longDate(document.issuedOn);
	const facts = [document.symbol, document.distribution, issued].filter((fact) => fact !== null);
	const period = { from: meeting.from, to: meeting.to, precision: 'day' } as const;
	const days = meeting.from === null ? null : longPeriod(period);
	const session = meeting.ordinal === null ? null : `meeting ${meeting.ordinal}`;
	const met = [session, days, meeting.place].filter((fact) => fact !== null);
	return [
		...block(facts.join(' · '), terminal, 0, dim),
		...block(bodies.slice(0, -1).join(' › '), terminal, 0, dim),
		...block(bodies.at(-1) ?? '', terminal, 0, bold),
		...block([document.title ?? document.kind, met.join(', ')].filter((fact) => fact !== '').join(' – '), terminal, 0),
	];
}

interface Entry {
	readonly start: number;
	readonly lines: (terminal: Terminal, colours: Colours) => readonly string[];
}

/** Items, projects and paragraphs as the text has them. */
function inOrder({ items, projects, paragraphs, acts }: Reading): readonly Entry[] {
	const actsAt = new Map<string, Act[]>();
	for (const act of acts) actsAt.set(act.paragraph, [...(actsAt.get(act.paragraph) ?? []), act]);
	const entries: readonly Entry[] = [
		...items.map((item) => ({ start: item.start, lines: itemLines(item) })),
		...projects.map((project) => ({ start: project.start, lines: projectLines(project) })),
		...paragraphs.map((each) => ({ start: each.start, lines: paragraphLines(each, actsAt.get(each.number) ?? []) })),
	];
	return [...entries].sort((a, b) => a.start - b.start);
}

const itemLines =
	({ number, title }: Item): Entry['lines'] =>
	(terminal, { bold }) => ['', ...labelled(number ?? '–', title, terminal, 4, bold).map(bold), ''];

const projectLines =
	({ number, title, status, reason }: ProjectFacts): Entry['lines'] =>
	(terminal, { dim }) => {
		const state = status === null ? '' : ` – ${status}${reason === null ? '' : ` (${reason})`}`;
		return block(`Project ${number} ${title}${state}`, terminal, 4, dim);
	};

const paragraphLines =
	({ number, printed: isPrinted, text }: Paragraph, acts: readonly Act[]): Entry['lines'] =>
	(terminal, colours) => {
		const label = `  ${isPrinted ? `¶ ${number}` : '¶'}`;
		// Acts quote the words again; a paragraph without any is shown a little longer.
		const words = cut(text, columns(terminal, paragraphIndent) * (acts.length === 0 ? 2 : 1));
		return [
			...labelled(label, words, terminal, paragraphIndent, colours.bold),
			...acts.flatMap((act) => actLines(act, terminal, colours)),
			'',
		];
	};

function actLines(act: Act, terminal: Terminal, colours: Colours): readonly string[] {
	const paint = colours[colourOfKind[act.kind]];
	const verb = `${act.negated ? 'not ' : ''}${act.verb}${act.sure === 'doubtful' ? ' (?)' : ''}`;
	const head = `${' '.repeat(paragraphIndent)}${paint(`● ${act.kind}`)} ${colours.bold(verb)}  ${whoOf(act)}`;
	return [
		head.trimEnd(),
		...block(act.content, terminal, actIndent),
		...circumstances(act).flatMap((words) => block(words, terminal, actIndent, colours.dim)),
	];
}

/** `Team of Specialists → Chairman` */
function whoOf({ actor, actorImplied, addressee }: Act): string {
	const from = actor.length === 0 ? '' : `${actor.join(', ')}${actorImplied ? ' (implied)' : ''}`;
	return addressee.length === 0 ? from : `${from} → ${addressee.join(', ')}`;
}

/** When, where and on which condition, a line each. */
function circumstances({ when, whenMeeting, place, conditions }: Act): readonly string[] {
	const days = when === null ? '' : longPeriod(when);
	const session = whenMeeting === null ? '' : meetingWords(whenMeeting.relation, whenMeeting.ordinal);
	const time = [days, session].filter((words) => words !== '').join(' · ');
	return [
		...(time === '' ? [] : [`when: ${time}${when?.tentative ? ' (tentative)' : ''}`]),
		...(place === null ? [] : [`where: ${place}`]),
		...conditions.map((condition) => `if: ${condition}`),
	];
}

const meetingWords = (relation: string, ordinal: number | null): string =>
	`${relation} ${ordinal === null ? 'the next meeting' : `meeting ${ordinal}`}`;

function notes({ notes: all }: Reading, terminal: Terminal, { bold, dim }: Colours): readonly string[] {
	if (all.length === 0) return [];
	return [
		bold('Notes'),
		...all.flatMap(({ rule, message, paragraph }) => {
			const where = paragraph === undefined ? '' : `¶ ${paragraph}: `;
			return labelled('  !', `${where}${message} [${rule}]`, terminal, 4, dim);
		}),
	];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const tally = (reading: Reading, { dim }: Colours): readonly string[] => [
	dim(
		[
			counted(reading.items.length, 'item'),
			counted(reading.paragraphs.length, 'paragraph'),
			counted(reading.acts.length, 'act'),
			counted(reading.notes.length, 'note'),
		].join(' · '),
	),
];
