import { longDate } from '../../base/date.ts';
import { capitalised, shortened } from '../../base/words.ts';
import type { MatterStep } from '../../record/matter.ts';
import type { Instant } from '../../record/version.ts';
import { html, type Markup } from '../html/markup.ts';
import { citedAs } from '../text/cite.ts';
import { type FeedEntry, tagOf } from './feed.ts';

/** Where and since when the record has a paragraph. */
export interface FedParagraph {
	/** The path of its place on the page of its document. */
	readonly path: string;
	readonly address: string;
	readonly recorded: Instant;
	readonly by: string;
}

/** How long the words of a title may be, in characters. */
const titleMax = 90;

/** One paragraph of the life of a matter: all its acts together, each of them a step. */
export function paragraphEntry(steps: readonly [MatterStep, ...MatterStep[]], paragraph: FedParagraph): FeedEntry {
	const [{ words, cite, day }] = steps;
	return {
		id: tagOf(paragraph.path),
		title: `${shortened(words, titleMax)} (${citedAs([cite])})`,
		address: paragraph.address,
		recorded: paragraph.recorded,
		by: paragraph.by,
		content: html`<p>${longDate(day)}, ${citedAs([cite])}</p><ul>${steps.map(stepLine)}</ul>`,
	};
}

const stepLine = ({ kind, words }: MatterStep): Markup =>
	html`<li>${kind !== null && html`${capitalised(kind)}: `}${words}</li>`;
