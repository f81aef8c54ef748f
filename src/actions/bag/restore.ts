import type { ArchiveMember } from '../../read/archive.ts';
import { bagPayload } from '../../read/bag.ts';
import type { BaggedRecord } from '../../record/bag.ts';
import type { Context } from '../action.ts';
import { refreshKept } from '../search/refresh.ts';
import { checkChain } from './chain.ts';
import { contentOf } from './content.ts';

/** The record in the files of a bag, every file and every link of its log checked; throws `Refusal` for the first that is wrong. */
export function checkedBag(members: readonly ArchiveMember[]): BaggedRecord {
	const record = contentOf(bagPayload(members));
	checkChain(record);
	return record;
}

/** Restores a bag into an empty record. */
export async function restoreBag(
	context: Context,
	members: readonly ArchiveMember[],
): Promise<{ readonly outcome: 'restored' | 'unchanged'; readonly record: BaggedRecord }> {
	const record = checkedBag(members);
	const outcome = await context.store.bags.restore(record);
	if (outcome === 'restored') for (const { id } of record.documents) await refreshKept(context, id);
	return { outcome, record };
}
