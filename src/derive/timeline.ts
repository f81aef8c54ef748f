import type { CivilDate } from '../base/date.ts';
import type { Act } from '../record/act.ts';
import type { Cite } from '../record/cite.ts';
import type { Effect, EffectOf } from '../record/effect.ts';
import type { PlacedEvidence } from '../record/evidence.ts';
import type { Paragraph, Reading } from '../record/reading.ts';
import type { Statement } from '../record/statement.ts';
import type { DocumentVersion } from '../record/version.ts';

/** What a standing is derived from: the versions of one body's documents that were known on the day. */
export interface StandingInput {
	readonly body: string;
	readonly versions: readonly DocumentVersion[];
	readonly on: CivilDate;
	readonly known: CivilDate;
	/** What persons noted about what is owed; none where it is left out. */
	readonly evidence?: readonly PlacedEvidence[];
}

/** A document in the order of its meeting. */
export interface Paper {
	readonly version: DocumentVersion;
	/** How it is cited: its symbol, or its id where it has none. */
	readonly cited: string;
	/** The day from which it counts: the last of its meeting, else its date. */
	readonly day: CivilDate;
	readonly order: number;
}

/** A statement, in the place of an act that is not there. */
interface Spoken extends Statement {
	readonly kind: 'statement';
	readonly actor: readonly string[];
}

/** One effect of one act or statement, at its place in the record. */
export interface Step<E extends Effect = Effect> {
	readonly paper: Paper;
	readonly act: Act | Spoken;
	readonly effect: E;
	/** Its place among all steps. */
	readonly order: number;
	/** Its place among the effects of its act, from 0. */
	readonly place: number;
	readonly paragraph: Paragraph | null;
	/** The title of its item. */
	readonly item: string | null;
	readonly cite: Cite;
}

const earliest = '0001-01-01';
const dayOf = ({ reading }: DocumentVersion): CivilDate => reading.meeting.to ?? reading.document.issuedOn ?? earliest;
const keyOf = (version: DocumentVersion): string =>
	[dayOf(version), version.reading.document.issuedOn ?? earliest, version.document].join(' ');

/** The newest version of each document that counts on the day, by meeting, then date, then id: never by the order they came in. */
export function papersOf({ versions, on }: StandingInput): Paper[] {
	const newest = new Map<string, DocumentVersion>();
	for (const version of versions)
		if (version.version > (newest.get(version.document)?.version ?? 0)) newest.set(version.document, version);
	return [...newest.values()]
		.filter((version) => dayOf(version) <= on)
		.map((version) => ({ version, key: keyOf(version) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ version }, order) => ({
			version,
			cited: version.reading.document.symbol ?? version.document,
			day: dayOf(version),
			order,
		}));
}

/** Every effect of every paper, in order. An act that repeats another has none of its own. */
export function stepsOf(papers: readonly Paper[]): Step[] {
	const steps: Step[] = [];
	for (const paper of papers) {
		const { reading } = paper.version;
		const paragraphs = new Map(reading.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
		const titles = new Map(reading.items.map((item) => [item.number ?? item.title, item.title]));
		for (const act of saidIn(reading)) {
			const paragraph = paragraphs.get(act.paragraph) ?? null;
			const item = paragraph?.item ? (titles.get(paragraph.item) ?? paragraph.item) : null;
			const cite: Cite = {
				document: paper.cited,
				paragraph: act.paragraph,
				...(act.kind !== 'statement' && { act: act.id }),
			};
			act.effects.forEach((effect, place) => {
				steps.push({ paper, act, effect, order: steps.length, place, paragraph, item, cite });
			});
		}
	}
	return steps;
}

/** Acts and statements in the order of the text. Where a person has added an act, the paragraph's statement is out. */
export function saidIn({ acts, statements = [], paragraphs }: Reading): readonly (Act | Spoken)[] {
	const own = acts.filter(({ repeats }) => repeats === null);
	if (statements.length === 0) return own;
	const withActs = new Set(acts.map(({ paragraph }) => paragraph));
	const spoken = statements
		.filter(({ paragraph }) => !withActs.has(paragraph))
		.map((statement): Spoken => ({ ...statement, kind: 'statement', actor: [] }));
	const order = new Map(paragraphs.map(({ number }, i) => [number, i]));
	const rank = ({ paragraph }: Act | Spoken): number => order.get(paragraph) ?? paragraphs.length;
	return [...own, ...spoken].sort((a, b) => rank(a) - rank(b));
}

/** The steps of each paper, in order. */
export function byPaper(steps: readonly Step[]): ReadonlyMap<Paper, readonly Step[]> {
	const found = new Map<Paper, Step[]>();
	for (const step of steps) {
		const own = found.get(step.paper);
		if (own) own.push(step);
		else found.set(step.paper, [step]);
	}
	return found;
}

/** True if the step's effect is of a kind; then its effect is known to be. */
export const isStep = <K extends Effect['kind']>(step: Step, kind: K): step is Step<EffectOf<K>> =>
	step.effect.kind === kind;

/** The ordinal of the meeting a paper reports. */
export const ordinalOf = (paper: Paper): number | null => paper.version.reading.meeting.ordinal;

/** Where a step stands in the record, as text fit for an address: document, act, and which of its effects. */
export const stepId = ({ paper, act, place }: Step): string => effectId(paper.version.document, act.id, place);

/** The same of one effect of an act of a document. */
export const effectId = (document: string, act: string, place: number): string =>
	`${document}-${act}${place > 0 ? `-${place + 1}` : ''}`;

/** Cites with another added at the end; a paragraph's act is cited once. */
export function cited(cites: readonly Cite[], cite: Cite): Cite[] {
	const same = (other: Cite): boolean =>
		other.document === cite.document && other.paragraph === cite.paragraph && other.act === cite.act;
	return [...cites.filter((other) => !same(other)), cite];
}

/** The numbers of the projects that a step stands under. */
export const projectsOfStep = (step: Step): readonly string[] => step.paragraph?.projects ?? [];

/** True where two steps stand under one project, or under items of the same title. */
export const sameSubject = (a: Step, b: Step): boolean =>
	projectsOfStep(a).some((number) => projectsOfStep(b).includes(number)) ||
	(projectsOfStep(a).length === 0 && projectsOfStep(b).length === 0 && a.item !== null && a.item === b.item);
