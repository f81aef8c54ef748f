import { findInRecord } from '../actions/search/find.ts';
import { hitsText } from '../write/text/hit.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly on?: string;
	readonly known?: string;
	readonly json?: true;
	readonly body?: string;
	readonly what?: string;
	readonly kind?: string;
	readonly status?: string;
	readonly language?: string;
	readonly year?: string;
	readonly limit?: string;
	readonly offset?: string;
}

/** Prints what holds some words: for a person who looks, else as JSON. */
export async function search(words: readonly string[], options: Options, world: World): Promise<void> {
	const { data: _data, json, ...asked } = options;
	// A shell takes the quotation marks off a phrase, but leaves it in one piece.
	const q = words.map((each) => (/\s/u.test(each) && words.length > 1 ? `“${each}”` : each)).join(' ');
	const { total, hits, facets } = await askRecord(options, world, (context) =>
		findInRecord.call(context, { q, ...asked }),
	);
	world.out(
		world.watched && !json
			? hitsText(total, hits, world.terminal)
			: `${JSON.stringify({ total, hits, facets }, null, 2)}\n`,
	);
}
