import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../actions/action.ts';
import { Refusal } from '../base/refusal.ts';
import { openStore } from '../store/open.ts';
import type { World } from './world.ts';

/** Who acts where there are no accounts. */
export const actor = 'local';

export interface DataOption {
	readonly data: string;
}

/** Opens the record in a folder for as long as `use` needs it. */
export async function withRecord<T>(
	{ data }: DataOption,
	world: World,
	use: (context: Context) => Promise<T>,
): Promise<T> {
	const store = await openStore(data);
	try {
		return await use({ store, actor, now: world.now() });
	} finally {
		await store.close();
	}
}

/** The same for a question: to ask about a record that is not there must not make one. */
export function askRecord<T>(options: DataOption, world: World, use: (context: Context) => Promise<T>): Promise<T> {
	if (existsSync(join(options.data, 'rapporteur.db'))) return withRecord(options, world, use);
	throw new Refusal(
		'not-found',
		`There is no record in ${options.data}: put reports into it with “rapporteur import FILE --data ${options.data}”, or name its folder with --data.`,
	);
}
