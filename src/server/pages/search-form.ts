import type { Context as Call } from 'hono';
import type { z } from 'zod';
import { facetNames } from '../../actions/search/candidate.ts';
import { findInRecord } from '../../actions/search/find.ts';
import { Refusal } from '../../base/refusal.ts';
import { hitsPerPage, type SearchAsked } from './search.ts';

/** What the address of a page of hits asks for. */
export interface SearchQuestion {
	readonly asked: SearchAsked;
	/** From 1. */
	readonly page: number;
	readonly input: z.output<typeof findInRecord.input>;
}

/** Takes an address apart; a filter that cannot be is a Refusal. */
export function searchQuestion(call: Call, days: Pick<SearchQuestion['input'], 'on' | 'known'>): SearchQuestion {
	const asked: SearchAsked = Object.fromEntries(
		(['q', ...facetNames] as const).flatMap((name) => {
			const value = call.req.query(name)?.trim();
			return value ? [[name, value]] : [];
		}),
	);
	const page = Math.min(10_000, Math.max(1, Math.trunc(Number(call.req.query('page'))) || 1));
	const input = findInRecord.input.safeParse({
		q: '',
		...asked,
		limit: hitsPerPage,
		offset: (page - 1) * hitsPerPage,
		...days,
	});
	if (input.success) return { asked, page, input: input.data };
	throw new Refusal(
		'invalid',
		'The search is narrowed by something that does not exist, or it is too long. Search again.',
	);
}
