import type { Event } from '../../record/event.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import { StemIndex } from '../stem-index.ts';
import { share, stems } from '../words.ts';
import type { Find, Found } from './checked.ts';

/** "subject to an invitation from the Government", and nobody was asked to get it. */
export const conditionsNobodyAsked: Find = ({ standing }) =>
	standing.events
		.filter(({ status }) => status === 'tentative' || status === 'planned')
		.flatMap((event) => unasked(event, askedFor(standing.followUps)));

const unasked = ({ title, conditions }: Event, isAsked: (condition: string) => boolean): readonly Found[] =>
	conditions
		.filter(({ status, text }) => status === 'open' && !isAsked(text))
		.map(({ text, cites }) => ({
			message: `“${title}” depends on this, and nobody was asked to see to it: “${text}”.`,
			cites,
		}));

const asked = new WeakMap<readonly FollowUp[], StemIndex<FollowUp>>();

/** Tells of a condition whether some task shares two words with it, or its only one. */
export const askedFor =
	(followUps: readonly FollowUp[]) =>
	(condition: string): boolean => {
		const words = stems(condition);
		const near = indexOf(followUps).find(words, () => true);
		return [...near].some(({ what }) => share(words, stems(what)) >= 0.3);
	};

function indexOf(followUps: readonly FollowUp[]): StemIndex<FollowUp> {
	const known = asked.get(followUps);
	if (known !== undefined) return known;
	const index = new StemIndex<FollowUp>();
	for (const followUp of followUps) index.add(followUp, stems(followUp.what));
	asked.set(followUps, index);
	return index;
}
