import { z } from 'zod';
import { action } from '../action.ts';
import { ImportEntry } from './entry.ts';

export const listImports = action({
	name: 'import.list',
	method: 'get',
	path: '/imports',
	summary: 'Files that wait to be kept or discarded, the newest first.',
	input: z.object({}),
	output: z.array(ImportEntry),
	run: async (context) => [...(await context.store.imports.list())],
});
