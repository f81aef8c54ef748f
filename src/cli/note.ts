import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { noteEvidence } from '../actions/evidence/note.ts';
import { showFollowUp } from '../actions/follow-up/show.ts';
import { Refusal } from '../base/refusal.ts';
import { evidenceBytesMax, tooLargeForEvidence } from '../base/size.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly kind: string;
	readonly words: string;
	readonly date?: string;
	readonly link?: string;
	readonly condition?: string;
	/** The path of a file. */
	readonly file?: string;
}

/** Notes evidence and says where its follow-up stands now. */
export async function note(followUp: string, options: Options, world: World): Promise<void> {
	const { kind, words, date, link, condition, file: path } = options;
	const file = path === undefined ? undefined : { name: basename(path), bytes: await evidenceBytes(path) };
	const status = await askRecord(options, world, async (context) => {
		await noteEvidence.call(context, { followUp, kind, words, date, link, condition, file });
		return (await showFollowUp.run(context, { followUp })).status;
	});
	world.out(`Noted. ${followUp} is ${status}.\n`);
}

/** One that is too large is refused before it fills the memory. */
async function evidenceBytes(path: string): Promise<Uint8Array> {
	const { size } = await stat(path);
	if (size > evidenceBytesMax) throw new Refusal('too-large', tooLargeForEvidence(basename(path), size));
	return readFile(path);
}
