import type { Standing } from '../record/standing.ts';
import { giftsOf } from './contribution.ts';
import { eventsOf, foldEvents } from './event.ts';
import { followUpsOf } from './follow-up.ts';
import { looseEndsOf } from './loose-end.ts';
import { mandateOf } from './mandate.ts';
import { nextMeetingOf } from './meeting.ts';
import { needsOf } from './need.ts';
import { officersOf, termsOf } from './officer.ts';
import { programmeOf } from './programme.ts';
import { proposalsOf } from './proposal.ts';
import { scheduleOf } from './schedule.ts';
import { papersOf, type StandingInput, stepsOf } from './timeline.ts';

export type { StandingInput } from './timeline.ts';

/**
 * What stands for a body on a day, as known on a day: a fold of its acts and nothing else. The same versions give the
 * same standing in whatever order they come; every entry cites its paragraphs, the newest last.
 */
export function standingOf(input: StandingInput): Standing {
	const papers = papersOf(input);
	const steps = stepsOf(papers);
	const terms = termsOf(steps);
	const fold = foldEvents(steps);
	const around = {
		events: fold,
		terms,
		schedule: scheduleOf(papers, steps),
		on: input.on,
		papers,
		evidence: input.evidence ?? [],
	};
	const followUps = followUpsOf(steps, around);
	const events = eventsOf(fold, input.on);
	const proposals = proposalsOf(steps);
	const gifts = giftsOf(steps, followUps);
	return {
		body: input.body,
		on: input.on,
		known: input.known,
		programme: programmeOf(papers, steps, events, proposals),
		followUps,
		events,
		proposals,
		contributions: gifts.map(({ contribution }) => contribution),
		needs: needsOf(steps, gifts),
		officers: officersOf(terms),
		mandate: mandateOf(steps, input.on),
		nextMeeting: nextMeetingOf(papers, steps, events),
		looseEnds: looseEndsOf(followUps, events),
	};
}
