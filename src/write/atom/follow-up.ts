import { longDate } from '../../base/date.ts';
import { capitalised, shortened } from '../../base/words.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import type { Instant } from '../../record/version.ts';
import { notedLine } from '../html/evidence.ts';
import { html } from '../html/markup.ts';
import { citedAs } from '../text/cite.ts';
import { type FeedEntry, tagOf } from './feed.ts';

/** Where something owed is shown, and who brought the newest word of it when. */
export interface FedFollowUp {
	readonly path: string;
	readonly address: string;
	readonly recorded: Instant;
	readonly by: string;
	/** The name of the body before which it is owed. */
	readonly body: string;
}

/** How long the words of a title may be, in characters. */
const titleMax = 90;

/** Something owed, as it stands: it comes up again whenever a report or a person speaks of it. */
export function followUpEntry(followUp: FollowUp, { path, address, recorded, by, body }: FedFollowUp): FeedEntry {
	const { what, status, overdue, due, dueText, cites, evidence = [] } = followUp;
	const until = due?.to == null ? dueText : `by ${longDate(due.to)}`;
	return {
		id: tagOf(path),
		title: `${capitalised(overdue ? 'overdue' : status)}: ${shortened(what, titleMax)}`,
		address,
		recorded,
		by,
		content: html`<p>${capitalised(what)}${until !== null && html` (${until})`}. ${capitalised(status)}${overdue && ', overdue'}.</p><p>${body}, ${citedAs(cites)}</p>${
			evidence.length > 0 && html`<ul>${evidence.map((each) => html`<li>${each.kind}, ${notedLine(each)}</li>`)}</ul>`
		}`,
	};
}
