import type { Event } from '../../record/event.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import { share, stems } from '../words.ts';
import type { Find, Found } from './checked.ts';

/** "subject to an invitation from the Government", and nobody was asked to get it. */
export const conditionsNobodyAsked: Find = ({ standing }) =>
	standing.events
		.filter(({ status }) => status === 'tentative' || status === 'planned')
		.flatMap((event) => unasked(event, standing.followUps));

const unasked = ({ title, conditions }: Event, followUps: readonly FollowUp[]): readonly Found[] =>
	conditions
		.filter(({ status, text }) => status === 'open' && !followUps.some((followUp) => isFor(followUp, text)))
		.map(({ text, cites }) => ({
			message: `“${title}” depends on this, and nobody was asked to see to it: “${text}”.`,
			cites,
		}));

/** True for a task that shares two words with a condition, or its only one. */
export const isFor = (followUp: FollowUp, condition: string): boolean =>
	share(stems(condition), stems(followUp.what)) >= 0.3;
