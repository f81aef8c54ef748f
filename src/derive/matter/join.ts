import type { MatterEntry } from '../../record/matter.ts';
import { anyParty } from '../party.ts';
import { hits, share } from '../words.ts';
import type { Joinable } from './entry.ts';

/** A matter while it is put together: its entries, the first of which opened it. */
export interface Draft {
	readonly first: Joinable;
	readonly entries: { readonly entry: Joinable; readonly link: MatterEntry['link']; readonly why: string }[];
}

/** Why an entry belongs to a matter. */
export type Reason = Pick<MatterEntry, 'link' | 'why'>;

type Rule = (entry: Joinable, draft: Draft) => string | null;

/** The surest first; the first that finds something decides. */
const rules: readonly (readonly [MatterEntry['link'], Rule])[] = [
	['reference', referredTo],
	['same act', sameAct],
	['same number', sameNumber],
	['same words', sameWords],
	['same party', samePartyAndThing],
];

/** The matter that an entry belongs to, with the reason; the newest where several fit as well. */
export function bestJoin(entry: Joinable, drafts: readonly Draft[]): Join {
	for (const [link, rule] of rules)
		for (const draft of drafts.toReversed()) {
			const why = rule(entry, draft);
			if (why !== null) return { draft, reason: { link, why } };
		}
	return inParagraph(entry, drafts);
}

type Join = { readonly draft: Draft; readonly reason: Reason } | null;

/**
 * What is opened where a matter is spoken of: with a word of it, or alone under an older one ("The Group agreed on the
 * handbook. France would circulate an outline").
 */
function inParagraph(entry: Joinable, drafts: readonly Draft[]): Join {
	const here = drafts.filter((draft) => speaksOf(draft, entry));
	const named = best(here, entry);
	if (named !== null) return named;
	const older = here.filter(({ first }) => first.at < entry.at);
	const [only] = older;
	return only !== undefined && older.length === 1 ? joined(only, entry) : null;
}

const speaksOf = ({ entries }: Draft, { cites: [opened] }: Joinable): boolean =>
	entries.some(({ entry }) =>
		entry.cites.some(({ document, paragraph }) => document === opened?.document && paragraph === opened.paragraph),
	);

/** The one with most words in common, of what it waits for too; a task is no thing that others are about. */
function best(drafts: readonly Draft[], entry: Joinable): Join {
	const scored = drafts
		.map((draft) => ({ draft, common: hits([...draft.first.stems, ...draft.first.aside], entry.stems) }))
		.filter(({ draft, common }) => common > 0 && (draft.first.noun !== 'follow-up' || draft.first.at < entry.at))
		.sort((a, b) => b.common - a.common);
	const [top] = scored;
	return top === undefined ? null : joined(top.draft, entry);
}

const joined = (draft: Draft, { cites: [opened] }: Joinable): Join => ({
	draft,
	reason: { link: 'same paragraph', why: opened?.paragraph ?? '' },
});

const label = /\p{L}{3,}\s\d+(?:[/.-]\d+)+/gu;

/** The numbered labels that a text names: "Action 9/1". */
export const labelsIn = (text: string): string[] => (text.match(label) ?? []).map((one) => one.toLowerCase());

/** The paragraph names the label under which an earlier entry is cited. */
function referredTo({ text, cites }: Joinable, { entries }: Draft): string | null {
	const named = labelsIn(text);
	if (named.length === 0) return null;
	const own = cites[0]?.paragraph.toLowerCase();
	const found = entries
		.flatMap(({ entry }) => entry.cites.map(({ paragraph }) => paragraph))
		.find((paragraph) => paragraph.toLowerCase() !== own && named.includes(paragraph.toLowerCase()));
	return found ?? null;
}

/** The act that opened it says something of the matter as well. */
function sameAct({ cites }: Joinable, { entries }: Draft): string | null {
	const opened = cites[0];
	if (opened?.act === undefined) return null;
	const there = entries.some(({ entry }) =>
		entry.cites.some(({ document, act }) => document === opened.document && act === opened.act),
	);
	return there ? opened.act : null;
}

/** They are of one project, or stand under its number. */
function sameNumber({ numbers, body }: Joinable, { first, entries }: Draft): string | null {
	if (first.body !== body) return null;
	return numbers.find((number) => entries.some(({ entry }) => entry.numbers.includes(number))) ?? null;
}

/** Most words of the title are among those of the other: two at least, and of a task three quarters. */
function sameWords(entry: Joinable, { first }: Draft): string | null {
	const common = first.stems.filter((stem) => hits([stem], entry.stems) > 0);
	const titled = entry.noun !== 'follow-up' && first.noun !== 'follow-up';
	const like = titled ? share(first.stems, entry.stems) : common.length / Math.max(1, first.stems.length);
	const enough = first.noun === 'follow-up' ? common.length > 2 : common.length > 1;
	return enough && like >= (titled ? 0.6 : 0.75) ? common.join(', ') : null;
}

/** One party, and half of the words at least. */
function samePartyAndThing(entry: Joinable, { entries }: Draft): string | null {
	if (entry.parties.length === 0) return null;
	const other = entries.find(
		(each) => anyParty(each.entry.parties, entry.parties) && share(each.entry.stems, entry.stems) >= 0.5,
	);
	return other === undefined ? null : entry.parties.join(', ');
}
