import type { Note } from '../../base/note.ts';
import type { Act } from '../../record/act.ts';
import type { Item } from '../../record/agenda.ts';
import type { DocumentFacts, DocumentKind } from '../../record/document.ts';
import type { Effect } from '../../record/effect.ts';
import type { MeetingFacts } from '../../record/meeting.ts';
import type { ProjectFacts } from '../../record/programme.ts';
import type { Paragraph, Reading, Source } from '../../record/reading.ts';
import type { Statement } from '../../record/statement.ts';
import type { Tree } from '../../tree/node.ts';
import { type ActionRow, actionRowsIn, rowsWithin } from './action-table.ts';
import { Antecedents } from './antecedent.ts';
import { bodyFallback } from './bodies.ts';
import { type Columns, columnsIn } from './column.ts';
import { mastheadEnd } from './cover.ts';
import { furnitureIn } from './furniture.ts';
import { bodyHeard } from './heard.ts';
import { meetingInHeads } from './held.ts';
import type { Language } from './language/language.ts';
import { languageOf } from './language/told.ts';
import { type Line, linesOf } from './line.ts';
import { type Masthead, mastheadOf } from './masthead.ts';
import { notesOf } from './note.ts';
import { type OutlineParagraph, outlineOf, wordsOf } from './outline.ts';
import { pairsIn } from './pair.ts';
import { actsHeard, type Heard, hear, type Sought, sceneOf, sceneOfAll, vocabularyOf } from './paragraph.ts';
import { participantsIn } from './participant.ts';
import { partsOf, takenOf } from './parts.ts';
import { peopleIn } from './people.ts';
import { piecesOf } from './piece.ts';
import type { Reader } from './reader.ts';
import { repeatedActs } from './repeat.ts';
import { type Unit, unitPlace, unitsOf, unitText } from './structure.ts';
import { symbolIn } from './symbol.ts';
import type { Tables } from './tables.ts';
import { tasksIn } from './task-list.ts';
import { type BodyNames, bodyNamesOf, Parties } from './who.ts';
import { withWrappedBlocks } from './wrapped.ts';

/** A paragraph on its way to acts. */
interface Scanned extends Heard {
	readonly outline: OutlineParagraph;
	/** Rows of a table of actions that begin in it. */
	readonly listed: readonly ActionRow[];
}

/**
 * Reads a document's tree with the tables in hand: masthead, bodies, meeting, items, paragraphs, acts, parties, projects,
 * notes (contract: the reading). Never throws on content; time grows with the length of the text. Nothing of the text is
 * left out of `parts`.
 */
export function readWith(tables: Tables, tree: Tree, source: Source, notes: readonly Note[] = []): Reading {
	const { languages } = tables;
	const { language, known } = languageOf(tree.text, languages);
	const printed = withWrappedBlocks(linesOf(tree));
	const columns = columnsIn(printed, language);
	const rows = actionRowsIn(tree.text, printed, language);
	const { lines } = columns;
	const furniture = furnitureIn(lines, symbolIn(lines.slice(0, 40)));
	const units = unitsOf(lines, furniture, columns, language);
	const cut = mastheadEnd(units, language);
	const head = headLines(lines, units[cut]);
	const outline = outlineOf(units.slice(cut), language.headings);
	const opening = outline.paragraphs
		.filter(({ summary }) => !summary)
		.slice(0, 3)
		.map(({ unit }) => unitText(unit))
		.join(' ')
		.slice(0, 2000);
	const masthead = mastheadIn(head, furniture, (lines) => mastheadOf(lines, opening, tree.text, language, languages));
	const chained = bodyNamesOf(masthead.bodies, tree.text, language);
	const inferred = chained.name === '' ? bodyFallback(tree.text, language) : null;
	const wordsKnown = vocabularyOf(tree.text, language);
	const anchor = masthead.meeting.to ?? masthead.document.issuedOn;
	const pairs = pairsIn(tree.text, language);
	const people = peopleIn(tree.text, language);
	const list = participantsIn(units.slice(cut), language);
	const decides = known && !plansOnly.has(masthead.document.kind) && !isOfParty(head, masthead.document, language);
	const scannedFor = (body: BodyNames): ScannedAll => {
		const parties = new Parties();
		const reader: Reader = {
			language,
			body,
			parties,
			antecedents: new Antecedents(),
			people,
			pairs,
			anchor,
			session: masthead.meeting.ordinal,
			label: null,
		};
		const scanned = outline.paragraphs.map((outline) => {
			const listed = rowsWithin(rows, unitPlace(outline.unit));
			const decided = decides && !isEarlier(outline, columns) && !list.units.has(outline.unit);
			const sought = listed.length > 0 ? 'nowhere' : soughtIn(outline, decided);
			const tasks = tasksIn(outline, language);
			const heard = hear(tree.text, wordsOf(outline.unit), reader, sought, wordsKnown, tasks, tables);
			return { outline, listed, ...heard };
		});
		return { body, parties, scanned };
	};
	const told = scannedFor(inferred ?? chained);
	const first = [...head.flatMap((line, i) => [line.text, `${line.text} ${head[i + 1]?.text ?? ''}`]), opening];
	const own = bodyHeard(
		told.scanned.flatMap(({ read }) => read?.drafts ?? []),
		told.body,
		first,
		tree.text,
		language,
	);
	const heard = own === null ? told : scannedFor(own);
	const { body, parties, scanned } = heard;
	const acts = repeatedActs(finished(heard, tables), outline.paragraphs);
	for (const person of list.persons) parties.meet(person);
	const parts = partsOf(
		takenOf(columns, new Set(head), furniture, units.slice(cut), outline.paragraphs),
		tree.text.length,
	);
	return {
		source: { ...source, length: tree.text.length },
		document: {
			...masthead.document,
			kind: kindByActs(masthead.document, outline.items, acts, language),
			language: language.code,
		},
		bodies: own !== null ? withBody(masthead.bodies, own) : inferred ? [inferred.name] : [...masthead.bodies],
		aliases: [...body.acronyms],
		meeting:
			masthead.meeting.ordinal === null
				? { ...masthead.meeting, ...headed(furniture, masthead.meeting, language) }
				: masthead.meeting,
		items: [...outline.items],
		paragraphs: scanned.map(paragraphOf),
		acts,
		statements: statementsOf(heard, tables),
		projects: outline.projects.map((project) => withStatus(project, acts)),
		parties: parties.all(),
		notes: [...notes, ...notesOf(outline.paragraphs, parts, acts, masthead.document, known)],
		parts,
	};
}

/** A title that every page repeats above its words is one all the same, where the first page has no other. */
function mastheadIn(
	head: readonly Line[],
	furniture: ReadonlySet<Line>,
	read: (lines: readonly Line[]) => Masthead,
): Masthead {
	const own = head.filter((line) => !furniture.has(line));
	const masthead = read(own);
	if (masthead.document.title !== null || own.length === head.length) return masthead;
	return { ...masthead, document: { ...masthead.document, title: read(head).document.title } };
}

/** The acts of a document and the names of the body they were read for. */
interface ScannedAll {
	readonly body: BodyNames;
	readonly parties: Parties;
	readonly scanned: readonly Scanned[];
}

/** The chain of the masthead down to the body that acts; what stood there under another name of its own is above it. */
const withBody = (chain: readonly string[], { name }: BodyNames): string[] => [
	...chain.filter((one) => !one.toLowerCase().endsWith(name.toLowerCase())),
	name,
];

/** What running heads say of the meeting where the masthead says nothing. */
function headed(furniture: ReadonlySet<Line>, meeting: MeetingFacts, language: Language): Partial<MeetingFacts> {
	const heads = meetingInHeads([...furniture].slice(0, 20), language);
	return heads === null ? {} : { ordinal: heads.ordinal, place: meeting.place ?? heads.place };
}

/**
 * Where no title says what a paper with items is, its acts do: in minutes persons and delegations speak beside the body, in
 * a list of decisions the body alone acts.
 */
function kindByActs(
	{ title, kind }: DocumentFacts,
	items: readonly Item[],
	acts: readonly Act[],
	language: Language,
): DocumentKind {
	if (kind !== 'paper') return kind;
	const resolved = acts.filter(({ rule }) => rule === 'operative').length;
	if (title === null && resolved > 0 && resolved * 2 > acts.length)
		return items.some((item) => isResolution(item, language)) ? 'resolutions' : 'decisions';
	if (title !== null || items.length < 3 || acts.length < 8) return kind;
	const decided = acts.filter((act) => act.kind === 'decision' || act.kind === 'directive').length;
	const spoken = acts.filter((act) => act.kind === 'information' || act.kind === 'deliberation').length;
	if (spoken >= acts.length * 0.4) return 'minutes';
	return decided >= acts.length * 0.4 ? 'decisions' : kind;
}

/** "Résolution 4": an item that is called as the papers of resolutions are, in the singular. */
const isResolution = ({ title }: Item, { masthead }: Language): boolean =>
	[...masthead.kinds].some(
		([word, kind]) => kind === 'resolutions' && title.toLowerCase().startsWith(word.slice(0, -1)),
	);

/** The lines before the first unit of the report's body. */
function headLines(lines: readonly Line[], first: Unit | undefined): Line[] {
	const start = first?.lines[0]?.start ?? Number.POSITIVE_INFINITY;
	return lines.filter((line) => line.start < start);
}

/** Papers that tell what is to be done and decide nothing: what stands in them is no act of a meeting. */
const plansOnly: ReadonlySet<DocumentKind> = new Set(['agenda', 'programme', 'terms of reference']);

/**
 * "Working Paper submitted by Norway": it proposes, and tells what earlier meetings did. One that is called a report tells what
 * its group did.
 */
const isOfParty = (head: readonly Line[], { kind }: DocumentFacts, { masthead }: Language): boolean =>
	kind === 'paper' && piecesOf(head).some(({ text }) => masthead.ofParties.test(text));

/** A row of a table that an earlier meeting decided. */
const isEarlier = ({ unit }: OutlineParagraph, { earlier }: Columns): boolean =>
	unit.lines.some((line) => earlier.has(line));

const soughtIn = ({ annex }: OutlineParagraph, decides: boolean): Sought =>
	annex ? 'nowhere' : decides ? 'everywhere' : 'other languages';

const paragraphOf = ({ outline, view }: Scanned): Paragraph => ({
	number: outline.number,
	printed: outline.printed,
	item: outline.item,
	projects: outline.projects.map(({ number }) => number),
	...unitPlace(outline.unit),
	text: view.text,
});

/** The acts of all paragraphs. */
function finished({ scanned, body, parties }: ScannedAll, tables: Tables): Act[] {
	const scene = sceneOfAll(body, parties);
	return scanned.flatMap(({ outline, read }) =>
		read === null ? [] : actsHeard(read, outline, parties, body, scene, tables),
	);
}

/** No statement is looked for in paragraphs longer than this, in characters. */
const longest = 2000;

/** What paragraphs without an act tell of meetings, events, projects, tasks and gifts. */
function statementsOf({ scanned, body, parties }: ScannedAll, { effects }: Tables): Statement[] {
	if (effects === null) return [];
	const scene = sceneOfAll(body, parties);
	return scanned.flatMap(({ outline, listed, view, read }) => {
		if (listed.length > 0 && !outline.summary)
			return [
				statementOf(
					outline,
					view.text,
					listed.flatMap(({ effects }) => effects),
				),
			];
		if (read === null || read.drafts.length > 0 || outline.summary || view.text.length > longest) return [];
		const words = effects.words(read.language.code);
		if (words === null) return [];
		const told = effects.ofStatement(sceneOf(outline, read, scene, words));
		return told.length === 0 ? [] : [statementOf(outline, view.text, told)];
	});
}

const statementOf = ({ number }: OutlineParagraph, content: string, effects: readonly Effect[]): Statement => ({
	id: `${number}.0`,
	paragraph: number,
	content,
	effects: [...effects],
});

/** The status that the acts under a project's heading give it. */
function withStatus(project: ProjectFacts, acts: readonly Act[]): ProjectFacts {
	const said = acts
		.flatMap(({ effects }) => effects)
		.findLast((effect) => effect.kind === 'project' && effect.number === project.number);
	return said?.kind === 'project' ? { ...project, status: said.status, reason: said.reason } : project;
}
