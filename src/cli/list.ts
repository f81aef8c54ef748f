import { writeFile } from 'node:fs/promises';
import { isFormat, registerFile } from '../actions/register/file.ts';
import { Refusal } from '../base/refusal.ts';
import type { RegisterFormat } from '../record/register.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly on?: string;
	readonly known?: string;
	readonly format?: RegisterFormat;
	readonly out?: string;
	readonly owner?: string;
	readonly status?: string;
	readonly meeting?: string;
	readonly due?: string;
	readonly document?: string;
	readonly kind?: string;
}

/** Writes a list of the record as a table, to a file or to where the output goes. */
export async function list(
	register: string,
	body: string | undefined,
	{ data, format, out, ...asked }: Options,
	world: World,
): Promise<void> {
	const form = format ?? formatOf(out);
	if (form === 'xlsx' && out === undefined)
		throw new Refusal('invalid', 'A workbook is no text: name the file it goes into with --out FILE.xlsx.');
	const file = await askRecord({ data }, world, (context) =>
		registerFile(context, form, { ...asked, register, ...(body === undefined ? {} : { body }) }),
	);
	if (out === undefined) world.out(new TextDecoder().decode(file.bytes));
	else await writeFile(out, file.bytes);
}

/** The form that the name of a file asks for; CSV where none is named. */
function formatOf(out: string | undefined): RegisterFormat {
	const ending = out?.slice(out.lastIndexOf('.') + 1).toLowerCase() ?? '';
	return isFormat(ending) ? ending : 'csv';
}
