import type { Context } from '../../src/actions/action.ts';
import { openStore } from '../../src/store/open.ts';

export const name = 'Group of Experts on Inland Locks';

/** Two reports of one made-up group: what the second meeting asks, the third one follows up. */
export const second = `Distr.
GENERAL

HC/GE.3/2009/2
12 June 2009

Original: ENGLISH

HARBOURS COMMISSION

Committee on Waterways

${name}
Second meeting, 4 June 2009

REPORT

Item 1 - Adoption of the agenda

1. The Group adopted its agenda.

Item 2 - Programme of work

Project 1.1. Survey of lock gates

2. The secretariat reported on the survey, which is dormant because of lack of staff. The Group requested the secretariat to circulate a questionnaire by 30 September 2009.

3. The Group agreed to hold a Workshop on lock safety on 5 and 6 November 2009 in Ghent, Belgium, subject to an invitation from the Belgian Government. Ms. A. Peeters agreed to consult the Belgian Government.

Item 3 - Proposals for new activities

4. The Group discussed a proposal to establish a Register of Lock Keepers. It decided to continue the discussion of this issue at its next meeting.

Item 4 - Date of the next meeting

5. The Group agreed to hold its third meeting in March 2010.
`;

export const corrected = second.replace('30 September 2009', '31 October 2009');

export const third = `Distr.
GENERAL

HC/GE.3/2010/2
22 March 2010

Original: ENGLISH

HARBOURS COMMISSION

Committee on Waterways

${name}
Third meeting, 15 March 2010

REPORT

Item 1 - Adoption of the agenda

1. The Group adopted its agenda.

Item 2 - Programme of work

2. The Group requested the Chairman to write to the member States.

Item 3 - Other business

3. There was no discussion under this item.
`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A record in memory, and the context of a person who acts on a day at noon. */
export async function emptyRecord(): Promise<(day: string) => Context> {
	const store = await openStore(':memory:');
	return (day) => ({ store, actor: 'tester', now: `${day}T12:00:00.000Z` });
}
