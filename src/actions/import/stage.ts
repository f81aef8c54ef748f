import { Refusal } from '../../base/refusal.ts';
import { action, type Context } from '../action.ts';
import { FileInput } from '../document/file.ts';
import { fileRead } from '../document/reading.ts';
import { findImport, ImportEntry } from './entry.ts';

export const stageImport = action({
	name: 'import.stage',
	method: 'post',
	path: '/imports',
	summary: 'Takes a file in and reads it, so that a person can look before it is kept.',
	input: FileInput,
	output: ImportEntry,
	run: async (context, { name, bytes }) => {
		const { actor: by, now: recorded, store } = context;
		const staged = await store.imports.stage({ name, bytes, by, recorded });
		await readStaged(context, staged.id, name, bytes);
		return findImport(context, staged.id);
	},
});

const ours = 'This file met a fault of ours, so it can’t be read; please tell us, and try another format meanwhile.';
const again = 'The program ended before this file was read; it is read once more.';
const twice = 'The program ended twice while it read this file, so it is not tried again; try another format.';

/** Reads a file that was taken in. A fault of ours is noted on the file too: it must not wait for ever. */
async function readStaged(context: Context, id: string, name: string, bytes: Uint8Array): Promise<void> {
	const stamp = { by: context.actor, recorded: context.now };
	try {
		const { reading } = await fileRead(context, bytes, name);
		await context.store.imports.setRead(id, reading, stamp);
	} catch (fault) {
		await context.store.imports.setRefused(id, fault instanceof Refusal ? fault.message : ours, stamp);
		if (!(fault instanceof Refusal)) throw fault;
	}
}

/**
 * Reads what was taken in but not read when the program last ended; says how many there were. A file that was being
 * read both times is not tried again, and none can keep the program from starting.
 */
export async function resumeImports(context: Context): Promise<number> {
	const { imports } = context.store;
	const stamp = { by: context.actor, recorded: context.now };
	const waiting = (await imports.list()).filter(({ status }) => status === 'waiting');
	for (const { id, name, sentence } of waiting) {
		const bytes = await imports.bytes(id);
		if (bytes === null || sentence !== null) await imports.setRefused(id, twice, stamp);
		else {
			await imports.setRetried(id, again, stamp);
			await readStaged(context, id, name, bytes).catch(() => undefined);
		}
	}
	return waiting.length;
}
