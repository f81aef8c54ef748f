import { z } from 'zod';
import { Reading } from '../../record/reading.ts';
import { action } from '../action.ts';
import { FileInput } from './file.ts';
import { fileRead } from './reading.ts';

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
	run: (context, { name, bytes }) => fileRead(context, bytes, name),
});
