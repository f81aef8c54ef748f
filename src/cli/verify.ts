import { Refusal } from '../base/refusal.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

/** Checks the chain of the log and that the documents are what it says; the first broken link is a Refusal. */
export async function verify(options: DataOption, world: World): Promise<void> {
	await askRecord(options, world, async ({ store }) => {
		const broken = await store.log.verify();
		if (broken !== null)
			throw new Refusal(
				'conflict',
				`The record is no longer what was written: ${broken.why}. Put back a copy of ${options.data} from before.`,
			);
		const entries = await store.log.head();
		const sealed = await store.log.sealed();
		const more = sealed === 0 ? '' : `, ${sealed} of them sealed, as they came in a bag`;
		world.out(
			`The record is as it was written: ${entries} ${entries === 1 ? 'entry' : 'entries'} of the log hold${more}.\n`,
		);
	});
}
