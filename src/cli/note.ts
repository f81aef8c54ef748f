import { noteEvidence } from '../actions/evidence/note.ts';
import { showFollowUp } from '../actions/follow-up/show.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly kind: string;
	readonly words: string;
	readonly date?: string;
	readonly link?: string;
	readonly condition?: string;
}

/** Notes evidence and says where its follow-up stands now. */
export async function note(followUp: string, options: Options, world: World): Promise<void> {
	const { kind, words, date, link, condition } = options;
	const status = await askRecord(options, world, async (context) => {
		await noteEvidence.call(context, { followUp, kind, words, date, link, condition });
		return (await showFollowUp.run(context, { followUp })).status;
	});
	world.out(`Noted. ${followUp} is ${status}.\n`);
}
