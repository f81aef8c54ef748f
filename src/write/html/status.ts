import type { Event } from '../../record/event.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import { html, type Markup } from './markup.ts';

/** How a status should be felt: going well, waiting for somebody, in trouble, over. */
export type Tone = 'calm' | 'waits' | 'late' | 'done' | 'gone';

const tones: Readonly<Record<string, Tone>> = {
	open: 'calm',
	'in progress': 'calm',
	waiting: 'waits',
	done: 'done',
	dropped: 'gone',
	superseded: 'gone',
	lapsed: 'late',
	planned: 'calm',
	tentative: 'waits',
	confirmed: 'done',
	held: 'done',
	cancelled: 'gone',
	deferred: 'waits',
	agreed: 'done',
	met: 'done',
	failed: 'late',
	overdue: 'late',
	dormant: 'waits',
	suspended: 'waits',
};

/** A status as a word in a fine frame; the word says it, the colour only repeats it. */
export const status = (word: string): Markup => html`<span class="status ${tones[word] ?? 'calm'}">${word}</span>`;

/** `overdue` where the last day has passed, else the status itself. */
export const followUpStatus = (followUp: Pick<FollowUp, 'status' | 'overdue'>): Markup =>
	status(followUp.overdue ? 'overdue' : followUp.status);

/** The conditions of an event that are still open, as printed. */
export const openConditions = (event: Event): string[] =>
	event.conditions.filter((condition) => condition.status === 'open').map((condition) => condition.text);
