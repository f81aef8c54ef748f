import { longDate } from '../base/date.ts';
import type { Event } from '../record/event.ts';
import type { FollowUp } from '../record/follow-up.ts';
import type { LooseEnd } from '../record/standing.ts';
import { askedFor } from './check/condition.ts';

/** What the record leaves hanging: tasks of nobody, conditions nobody was asked to meet, what is overdue, what lapsed. */
export function looseEndsOf(followUps: readonly FollowUp[], events: readonly Event[]): LooseEnd[] {
	return [
		...followUps.filter(isOwnerless).map(ownerless),
		...events.flatMap((event) => unasked(event, followUps)),
		...followUps.filter(({ overdue }) => overdue).map(late),
		...events.filter(({ status }) => status === 'lapsed').map(passed),
	];
}

const isOpen = ({ status }: FollowUp): boolean => status === 'open' || status === 'in progress' || status === 'waiting';
const isOwnerless = (followUp: FollowUp): boolean => followUp.owner.length === 0 && isOpen(followUp);

const ownerless = ({ what, cites }: FollowUp): LooseEnd => ({
	rule: 'decision-without-owner',
	message: `Decided, but nobody was asked to do it: “${what}”.`,
	cites,
});

function unasked({ title, conditions, status }: Event, followUps: readonly FollowUp[]): LooseEnd[] {
	if (status !== 'tentative' && status !== 'planned') return [];
	const isAsked = askedFor(followUps);
	return conditions
		.filter((condition) => condition.status === 'open' && !isAsked(condition.text))
		.map(({ text, cites }) => ({
			rule: 'condition-nobody-asked',
			message: `“${title}” depends on this, and nobody was asked to see to it: “${text}”.`,
			cites,
		}));
}

const late = ({ owner, what, due, cites }: FollowUp): LooseEnd => ({
	rule: 'overdue',
	message: `Due${due?.to ? ` by ${longDate(due.to)}` : ''} from ${owner.length > 0 ? owner.join(' and ') : 'nobody in particular'}: “${what}”.`,
	cites,
});

const passed = ({ title, because, cites }: Event): LooseEnd => ({
	rule: 'lapsed-event',
	message: `“${title}” lapsed. ${because}`,
	cites,
});
