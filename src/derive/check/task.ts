import type { Cite } from '../../record/cite.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import { sameTitle, stems } from '../words.ts';
import type { Find, Found } from './checked.ts';

const isUnfinished = ({ status }: FollowUp): boolean =>
	status === 'open' || status === 'in progress' || status === 'waiting';

const owing = ({ owner }: FollowUp): string => (owner.length === 0 ? 'nobody in particular' : owner.join(' and '));

/** "It was agreed that the idea should be further explored": nobody was told to do it. */
export const decisionsWithoutOwner: Find = ({ standing }) =>
	standing.followUps
		.filter((followUp) => followUp.owner.length === 0 && isUnfinished(followUp) && isTask(followUp))
		.map(({ what, cites }) => ({ message: `This was decided, and nobody was named to do it: “${what}”.`, cites }));

/** "where that left the Team" asks, and "questions" names no deed: neither is decided to be done. */
const isTask = ({ what }: FollowUp): boolean =>
	stems(what).length > 1 && !/^\s*(?:whether|where|why|how|if|si|où|pourquoi|comment|ли|почему|как)\s/iu.test(what);

/** "The Team requested the secretariat to print the map": until when is not said. */
export const requestsWithoutDeadline: Find = ({ standing }) =>
	standing.followUps
		.filter(
			(followUp) =>
				followUp.from === 'directive' &&
				followUp.owner.length > 0 &&
				followUp.due === null &&
				followUp.dueText === null &&
				!isLasting(followUp) &&
				isUnfinished(followUp),
		)
		.map((followUp) => ({
			message: `Asked of ${owing(followUp)} without a day: “${followUp.what}”.`,
			cites: followUp.cites,
		}));

/** "to continue to update the list", "to ensure that": what goes on has no last day. */
const isLasting = ({ what }: FollowUp): boolean =>
	/^\s*(?:to |à |de |d[’'])?(?:continu|keep|maintain|remain|ensur|bear in mind|monitor|poursui|veiller|maintenir|assurer|suivre|продолж|обеспеч|следить)/iu.test(
		what,
	);

/** "requested once more", without the words: a later report asks the same of the same, and it is still not done. */
export const repeatedRequests: Find = ({ standing, steps }) => {
	const items = new Map(steps.map(({ cite, item }) => [placeOf(cite), item]));
	const opened = new Map(standing.followUps.map((each) => [placeOf(each.cites[0]), each]));
	const overtaken = standing.followUps.filter(({ status, from }) => status === 'superseded' && from === 'directive');
	const next = new Map(overtaken.map((each) => [each, askedAgain(each, opened, items)]));
	const later = new Set([...next.values()].filter((each) => each !== undefined));
	return overtaken.filter((each) => !later.has(each)).flatMap((first) => repeated(chainFrom(first, next)));
};

const placeOf = (cite: Cite | undefined): string => (cite === undefined ? '' : `${cite.document} ${cite.act ?? ''}`);

/** The request that took its place, where it asks the same under the same item: standing words are asked of many matters. */
function askedAgain(
	before: FollowUp,
	opened: ReadonlyMap<string, FollowUp>,
	items: ReadonlyMap<string, string | null>,
): FollowUp | undefined {
	const place = placeOf(before.cites.at(-1));
	const [was, now] = [items.get(placeOf(before.cites[0])) ?? '', items.get(place) ?? ''];
	return was === now || sameTitle(was, now) ? opened.get(place) : undefined;
}

type Next = ReadonlyMap<FollowUp, FollowUp | undefined>;

function chainFrom(first: FollowUp, next: Next): readonly FollowUp[] {
	const chain = [first];
	for (let at = next.get(first); at !== undefined && !chain.includes(at); at = next.get(at)) chain.push(at);
	return chain;
}

function repeated(chain: readonly FollowUp[]): Found[] {
	const last = chain.at(-1);
	if (last === undefined || chain.length < 2 || !isUnfinished(last)) return [];
	const cites = chain.flatMap(({ cites: [first] }) => (first === undefined ? [] : [first]));
	const times = chain.length === 2 ? 'twice' : `${chain.length} times`;
	return [{ message: `Asked ${times} of ${owing(last)}, and not reported done: “${last.what}”.`, cites }];
}
