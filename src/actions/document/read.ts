import { z } from 'zod';
import { readingOf } from '../../read/reading.ts';
import { Reading } from '../../record/reading.ts';
import { action } from '../action.ts';
import { FileInput } from './file.ts';

export const readDocument = action({
	name: 'document.read',
	method: 'post',
	path: '/documents/read',
	summary: 'Reads a file and keeps nothing.',
	input: FileInput,
	output: z.strictObject({
		reading: Reading,
		/** The decoded text that all offsets count in. */
		text: z.string(),
	}),
	run: async (_context, { name, bytes }) => {
		const { reading, tree } = await readingOf(bytes, name);
		return { reading, text: tree.text };
	},
});
