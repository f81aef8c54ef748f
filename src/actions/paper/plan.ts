import { asksForPaper, whyAnswered } from '../../derive/paper-asked.ts';
import { type PlannedDocument, planOf } from '../../derive/plan.ts';
import { nameOf } from '../../derive/symbol-entry.ts';
import { sameTitle } from '../../derive/words.ts';
import type { DocumentKind } from '../../record/document.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import type { SymbolEntry } from '../../record/symbol-entry.ts';
import { mattersOf } from '../../write/paper/matter.ts';
import { type Occasion, titleToCome } from '../../write/paper/occasion.ts';
import type { PaperKind, StandingItem } from '../../write/paper/phrase/phrase.ts';
import { standingItemOf } from '../../write/paper/phrase/standing-item.ts';
import type { PlanTold } from '../../write/paper/plan.ts';
import type { Context } from '../action.ts';
import { citedAs, rowsOn } from '../document/rows.ts';
import { treeOfVersion } from '../document/text.ts';
import { versionOf } from '../document/version.ts';
import { termsKnown } from '../plan/terms.ts';
import { knownSymbols } from '../symbol/known.ts';
import { inOrder, isOfNext, itemsNamed } from './document-list.ts';
import type { NextOccasion } from './occasion.ts';

/** The documents of the next meeting with their days: those it has, those with a symbol set aside, those that are owed, those that every meeting has. */
export async function planTold(context: Context, at: NextOccasion): Promise<PlanTold> {
	const { agenda, standing } = at.occasion;
	const { terms, set } = await termsKnown(context, at.body, at.days.known);
	const { entries } = await knownSymbols(context, at.body.id, at.days);
	const held = await heldDocuments(context, at);
	const names = new Set(held.map(({ symbol, title }) => nameOf(symbol ?? title)));
	const owed = standing.followUps.filter((each) => isUnfinished(each) && asksForPaper(each));
	const reserved = entries
		.filter(({ symbol, status }) => status === 'reserved' && symbol !== null && !names.has(nameOf(symbol)))
		.map((entry) => reservedDocument(at.occasion, entry, owed));
	const answered = new Set(reserved.flatMap(({ cites }) => cites));
	const asked = owed
		.filter(({ cites }) => !cites.some((cite) => answered.has(cite)))
		.map((followUp) => owedDocument(itemsOf(at.occasion, followUp), followUp));
	const documents = [...held, ...reserved, ...asked];
	const own = ownPapers(at.occasion).filter(({ title, kind }) => !isThere(documents, kind, title));
	return { entries: planOf([...own, ...documents], terms, agenda.meeting.from, at.days.on), terms, set };
}

const unfinished = new Set<FollowUp['status']>(['open', 'waiting', 'in progress']);
const isUnfinished = ({ status }: FollowUp): boolean => unfinished.has(status);

/** The items under which something owed is up again. */
const itemsOf = ({ standing, agenda }: Occasion, followUp: FollowUp): readonly string[] =>
	mattersOf(standing, agenda).flatMap((matters, i) =>
		matters.some(({ entry }) => entry === followUp) ? (agenda.items[i]?.number ?? []) : [],
	);

/** One agenda is enough; a note may have any title that says the same. */
const isThere = (documents: readonly PlannedDocument[], kind: DocumentKind, title: string): boolean =>
	documents.some((each) => (each.kind === kind && kind === 'agenda') || sameTitle(each.title, title));

async function heldDocuments(context: Context, at: NextOccasion): Promise<readonly PlannedDocument[]> {
	const ids = new Set(at.rows.map(({ document }) => document));
	const found: PlannedDocument[] = [];
	const there = (await rowsOn(context, at.days)).filter((row) => ids.has(row.document));
	for (const row of there.filter((each) => isOfNext(each, at.occasion.agenda))) {
		const { reading } = await versionOf(context, row);
		const { text } = await treeOfVersion(context, row);
		const { symbol, kind, issuedOn } = row.facts;
		const [first] = reading.paragraphs;
		const itself = first === undefined ? null : { document: citedAs(row), paragraph: first.number };
		const title = row.facts.title ?? row.name;
		const items = inOrder(at.occasion.agenda, itemsNamed(row));
		found.push({
			...{ symbol, title, kind, items, owners: [], cites: [] },
			held: { issuedOn, words: wordsIn(text), itself },
		});
	}
	return found;
}

/** As a word processor counts them: what stands between blanks, if there is a letter or a figure in it. */
const wordsIn = (text: string): number => text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** A paper that is only a symbol yet; what asked for it is told by its title. */
function reservedDocument({ agenda }: Occasion, entry: SymbolEntry, owed: readonly FollowUp[]): PlannedDocument {
	const { symbol, kind, title, namedIn, items } = entry;
	const asked = owed.find((followUp) => whyAnswered(followUp, title, namedIn) !== null);
	return {
		symbol,
		title: title ?? symbol ?? '',
		kind: kind ?? 'paper',
		items: inOrder(
			agenda,
			items.flatMap(({ number }) => number ?? []),
		),
		owners: asked?.owner ?? [],
		cites: asked?.cites.slice(0, 1) ?? [],
		held: null,
	};
}

function owedDocument(items: readonly string[], { what, owner, cites }: FollowUp): PlannedDocument {
	return { symbol: null, title: what, kind: 'paper', items, owners: owner, cites: cites.slice(0, 1), held: null };
}

/** The papers that a secretariat brings to every meeting, and the item that each is for. */
const brought: readonly (readonly [paper: PaperKind, kind: DocumentKind, item: StandingItem | null])[] = [
	['agenda', 'agenda', 'agenda'],
	['follow-up', 'note', null],
	['progress', 'note', null],
];

function ownPapers(occasion: Occasion): readonly PlannedDocument[] {
	const { standing, agenda } = occasion;
	const isEmpty: Readonly<Partial<Record<PaperKind, boolean>>> = {
		'follow-up': standing.followUps.length === 0,
		progress: standing.programme.length === 0,
	};
	return brought
		.filter(([paper]) => isEmpty[paper] !== true)
		.map(([paper, kind, item]) => ({
			symbol: null,
			title: titleToCome(occasion, paper),
			kind,
			items: agenda.items
				.filter(({ title }) => item !== null && standingItemOf(title) === item)
				.map((each) => each.number),
			owners: [],
			cites: [],
			held: null,
		}));
}
