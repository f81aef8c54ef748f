import { Refusal } from '../../base/refusal.ts';
import type { BaggedRecord } from '../../record/bag.ts';
import { bagOf, packedBag } from '../../write/bag/bag.ts';
import { payloadFiles } from '../../write/bag/payload.ts';
import type { Context } from '../action.ts';
import { bodiesOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';

/** A bag as one file. */
export interface BagOfBody {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly record: BaggedRecord;
}

/** The whole record of a body as a packed bag; the same record on the same day gives the same bytes. */
export async function bagOfBody(context: Context, asked: string): Promise<BagOfBody> {
	const today = context.now.slice(0, 10);
	const { id, name, formerly } = findBody(bodiesOf(await rowsKnown(context, today)), asked);
	const record = await context.store.bags.take([id, ...formerly]);
	if (record.documents.length === 0)
		throw new Refusal('not-found', `The record holds no document of the ${name} itself: name a body below it.`);
	const head = record.log.at(-1)?.hash ?? '';
	const files = bagOf(payloadFiles(record), { body: id, name, baggedOn: today, head });
	return { name: `${id}-${today}.zip`, bytes: packedBag(id, files), record };
}
