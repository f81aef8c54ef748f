import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { EvidenceFile } from '../../record/evidence.ts';
import { action, type Context } from '../action.ts';

/** A file that came with evidence: what it is called, and its bytes. */
export interface KeptFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The file of some evidence, also of evidence that was taken back: what was kept stays. */
export async function fileOfEvidence(
	context: Context,
	id: string,
): Promise<KeptFile & { readonly file: EvidenceFile }> {
	const [evidence] = await context.store.evidence.read([id]);
	if (evidence === undefined)
		throw new Refusal('not-found', `There is no evidence “${id}”. The page of its follow-up shows what was noted.`);
	const { file } = evidence;
	const bytes = file === undefined ? null : await context.store.evidenceFiles.read(file.sha256);
	if (file === undefined || bytes === null) throw new Refusal('not-found', `The evidence ${id} came without a file.`);
	return { name: file.name, bytes, file };
}

export const showEvidenceFile = action({
	name: 'evidence.file',
	method: 'get',
	path: '/evidence/{id}/file',
	summary: 'The file that evidence came with, its bytes in base64.',
	input: z.object({ id: z.string() }),
	output: EvidenceFile.extend({ bytes: z.base64() }),
	run: async (context, { id }) => {
		const { file, bytes } = await fileOfEvidence(context, id);
		return { ...file, bytes: Buffer.from(bytes).toString('base64') };
	},
});
