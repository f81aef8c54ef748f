import { longPeriod } from '../../base/date.ts';
import { wordsAt } from '../../base/place.ts';
import { folded } from '../../base/words.ts';
import type { Act } from '../../record/act.ts';
import type { Reading } from '../../record/reading.ts';
import { explanationOf, matchedLine } from '../explain.ts';
import type { Links } from './address.ts';
import type { Consequences } from './consequence.ts';
import { counted, html, joined, type Markup, type Shown } from './markup.ts';

/** What the margin of one document needs to know about it. */
export interface Margin {
	readonly text: string;
	readonly named: (name: string) => Shown;
	/** True where the document is in the record, so that its names and paragraphs have pages. */
	readonly kept: boolean;
	readonly consequences: Consequences;
	/** The address of an act's words: on the same page, or on the document's. */
	readonly wordsOf: (act: Act) => string;
	/** The address where a person checks an act; null where nobody can. */
	readonly check: (act: Act) => string | null;
}

/** A note as a reading keeps it. */
export type Noted = Reading['notes'][number];

/** How many acts of one paragraph light up with their entry by style alone; the style sheet has as many rules. */
export const litByStyle = 24;

/** How the document calls somebody: its own body by its short name, everybody else by the full one. */
function shortName(reading: Reading, name: string): string {
	if (name !== reading.bodies.at(-1)) return name;
	const short = [...reading.aliases].sort((a, b) => a.length - b.length)[0];
	return short === undefined ? name : short.replace(/^the /u, '');
}

/** Shows names as links to their parties; each is made once, since a report names the same few all through. */
export function namesIn(links: Links, reading: Reading, kept: boolean): (name: string) => Shown {
	const made = new Map<string, Shown>();
	return (name) => {
		const known = made.get(name);
		if (known !== undefined) return known;
		const short = shortName(reading, name);
		const shown = kept ? html`<a class="party" href="${links.party(name)}">${short}</a>` : short;
		made.set(name, shown);
		return shown;
	};
}

function who({ named }: Margin, act: Act): Markup {
	const actor: Shown =
		act.actor.length === 0 ? html`<span class="quiet">nobody named</span>` : joined(act.actor.map(named), ', ');
	if (act.addressee.length === 0) return html`<span class="who">${actor}</span>`;
	return html`<span class="who">${actor} <span aria-hidden="true">→</span><span class="unseen">to</span> ${joined(act.addressee.map(named), ', ')}</span>`;
}

/** When, where and on which condition, on one line. */
function circumstances(act: Act): Shown {
	const parts = [
		act.when === null ? '' : `${longPeriod(act.when)}${act.when.tentative ? ', tentatively' : ''}`,
		act.place ?? '',
		act.conditions.length === 0 ? '' : `on condition: ${act.conditions.join('; ')}`,
		act.repeats === null ? '' : `repeats ${act.repeats}`,
		act.sure === 'doubtful' ? 'doubtful' : '',
		act.person === undefined ? '' : `${act.person} by a person`,
	].filter((part) => part !== '');
	return parts.length > 0 && html` <span class="more quiet">${parts.join(' · ')}</span>`;
}

const effects: Readonly<Record<Act['effects'][number]['kind'], string>> = {
	owes: 'opens a follow-up',
	event: 'about an event',
	meeting: 'sets the next meeting',
	proposal: 'about a proposal',
	contribution: 'a contribution',
	need: 'a need of money',
	project: 'status of a project',
	progress: 'progress on something owed',
	office: 'an office is taken',
	succession: 'another body goes on',
	mandate: 'about the mandate',
};

/** The day something is due, unless the line above has it already. */
function dueLine(act: Act, due: string | null): Shown {
	if (due === null || due === '' || (act.when !== null && longPeriod(act.when) === due)) return null;
	return html` <span class="quiet">${/^\d|^\p{Lu}/u.test(due) ? `due ${due}` : due}</span>`;
}

function cameOf(margin: Margin, act: Act): Shown {
	const known = margin.consequences.get(act.id);
	if (known !== undefined)
		return known.map(({ line, due }) => html` <span class="more">${line}${dueLine(act, due)}</span>`);
	const kinds = [...new Set(act.effects.map((effect) => effects[effect.kind]))];
	return !margin.kept && kinds.length > 0 && html` <span class="more quiet">${kinds.join(' · ')}</span>`;
}

/** The verb as printed, in lower case; not the lemma. */
const printedVerb = (margin: Margin, act: Act): string =>
	folded(wordsAt(margin.text, act.at.verb)).toLowerCase() || act.verb;

/** Behind a click or a key: the rule that found the act, the words it matched, whom a pronoun means. */
function whyRead({ text }: Margin, act: Act): Markup {
	const { rule, words } = explanationOf(act, text);
	return html` <details class="why"><summary>why<span class="unseen"> this is read as a ${act.kind}</span></summary><p>${rule}</p><ul role="list">${words.map((matched) => html`<li>${matchedLine(matched)}</li>`)}</ul></details>`;
}

/** Where the reader was not sure, a person can say. */
function checkLink({ check }: Margin, act: Act): Shown {
	const address = act.sure === 'sure' || act.person !== undefined ? null : check(act);
	return (
		address !== null && html` <a class="check" href="${address}">check<span class="unseen"> this ${act.kind}</span></a>`
	);
}

/** What one act does, beside its words. `order` counts the acts of the paragraph from 1 and ties entry and words together. */
export function actEntry(margin: Margin, act: Act, order: number): Markup {
	const printed = printedVerb(margin, act);
	const verb = act.negated && !/\bnot?\b/u.test(printed) ? `not ${printed}` : printed;
	const kind = act.sure === 'doubtful' ? `${act.kind} doubtful` : act.kind;
	return html`<li class="entry ${kind} n${order}"><a class="verb" href="${margin.wordsOf(act)}">${verb}</a> <span class="kind">${act.kind}</span> · ${who(margin, act)}${circumstances(act)}${cameOf(margin, act)}${checkLink(margin, act)}${whyRead(margin, act)}</li>`;
}

/** What the reader noticed, beside the place it speaks of. */
export const noteEntry = (note: Noted, id: string): Markup =>
	html`<li class="entry note" id="${id}"><span class="verb">note</span> ${note.message}</li>`;

/** The margin of a row; nothing where it has nothing to say. */
export const marginOf = (name: string, entries: readonly Markup[]): Shown =>
	entries.length > 0 &&
	html`<div class="margin" role="group" aria-label="${name}"><ul role="list">${entries}</ul></div>`;

/** A note as the summary beside the title needs it. */
export interface Summed {
	readonly note: Noted;
	readonly id: string;
	/** True if it stands again beside its place. */
	readonly placed: boolean;
}

/** More notes than these are folded, so that they do not push the margin down. */
const unfolded = 3;

const summedLine = ({ note, id, placed }: Summed): Markup =>
	placed
		? html`<li><a href="#${id}">${note.paragraph !== undefined && `¶${note.paragraph}: `}${note.message}</a></li>`
		: html`<li id="${id}">${note.message}</li>`;

/** Beside the title: how many notes there are, and where. */
export function notesSummary(notes: readonly Summed[]): Shown {
	if (notes.length === 0) return null;
	const count = html`<span class="verb">${counted(notes.length, 'note')}</span> on this document`;
	const list = html`<ul role="list">${notes.map(summedLine)}</ul>`;
	const words =
		notes.length > unfolded ? html`<details><summary>${count}</summary>${list}</details>` : html`${count}${list}`;
	return html`<div class="margin" role="group" aria-label="Notes on this document"><div class="entry note" id="notes">${words}</div></div>`;
}
