import type { CivilDate } from '../base/date.ts';
import type { Act } from '../record/act.ts';
import type { Cite } from '../record/cite.ts';
import type { Effect, EffectOf } from '../record/effect.ts';
import type { Paragraph } from '../record/reading.ts';
import type { DocumentVersion } from '../record/version.ts';

/** What a standing is derived from: the versions of one body's documents that were known on the day. */
export interface StandingInput {
	readonly body: string;
	readonly versions: readonly DocumentVersion[];
	readonly on: CivilDate;
	readonly known: CivilDate;
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

/** One effect of one act, at its place in the record. */
export interface Step<E extends Effect = Effect> {
	readonly paper: Paper;
	readonly act: Act;
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
		for (const act of reading.acts) {
			if (act.repeats !== null) continue;
			const paragraph = paragraphs.get(act.paragraph) ?? null;
			const item = paragraph?.item ? (titles.get(paragraph.item) ?? paragraph.item) : null;
			const cite = { document: paper.cited, paragraph: act.paragraph, act: act.id };
			act.effects.forEach((effect, place) => {
				steps.push({ paper, act, effect, order: steps.length, place, paragraph, item, cite });
			});
		}
	}
	return steps;
}

/** True if the step's effect is of a kind; then its effect is known to be. */
export const isStep = <K extends Effect['kind']>(step: Step, kind: K): step is Step<EffectOf<K>> =>
	step.effect.kind === kind;

/** The ordinal of the meeting a paper reports. */
export const ordinalOf = (paper: Paper): number | null => paper.version.reading.meeting.ordinal;

/** Where a step stands in the record, as text fit for an address: document, act, and which of its effects. */
export const stepId = ({ paper, act, place }: Step): string =>
	`${paper.version.document}-${act.id}${place > 0 ? `-${place + 1}` : ''}`;

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
