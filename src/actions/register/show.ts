import { z } from 'zod';
import { Register, RegisterKind } from '../../record/register.ts';
import { action, days, daysOf } from '../action.ts';
import { registers, withItsFilters } from './kinds.ts';

export const showRegister = action({
	name: 'register.show',
	method: 'get',
	path: '/registers/{register}',
	summary: 'A list of the record as a table, with the filters of its page.',
	input: z.object({
		register: RegisterKind,
		body: z.string().optional().describe('Name, id, acronym or symbol root of a body.'),
		owner: z.string().optional().describe('Of follow-ups: name or id of a party, or “nobody”.'),
		status: z.string().optional().describe('Of what stands of a body: its status.'),
		meeting: z.string().optional().describe('Of follow-ups, acts and documents: the ordinal or id of the meeting.'),
		due: z.string().optional().describe('Of follow-ups: “overdue”, or a day: due on it or before.'),
		document: z.string().optional().describe('Of acts: id or symbol of a document.'),
		kind: z.string().optional().describe('Of acts and parties: their kind.'),
		...days,
	}),
	output: Register,
	run: async (context, { register, on, known, ...asked }) => {
		const when = daysOf(context, { on, known });
		const { title, columns, rows } = registers[register];
		return {
			register,
			title,
			...when,
			columns: [...columns],
			rows: await rows(context, withItsFilters(register, asked), when),
		};
	},
});
