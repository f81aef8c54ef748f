import { type Register, type RegisterFormat, registerFormats } from '../../record/register.ts';
import { registerCsv } from '../../write/csv/register.ts';
import { registerXlsx } from '../../write/xlsx/register.ts';
import type { Context } from '../action.ts';
import { showRegister } from './show.ts';

/** A register as a file that other programs open. */
export interface RegisterFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

interface Writer {
	readonly type: string;
	readonly bytes: (register: Register) => Promise<Uint8Array<ArrayBuffer>>;
}

const writers: Readonly<Record<RegisterFormat, Writer>> = {
	csv: {
		type: 'text/csv; charset=utf-8; header=present',
		bytes: async (register) => encoder.encode(registerCsv(register)),
	},
	xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: registerXlsx },
	json: {
		type: 'application/json; charset=utf-8',
		bytes: async (register) => encoder.encode(`${JSON.stringify(register, null, 2)}\n`),
	},
};

export const isFormat = (text: string): text is RegisterFormat => registerFormats.some((format) => format === text);

/** A register in one of its forms; `asked` is what `register.show` takes. */
export async function registerFile(context: Context, format: RegisterFormat, asked: unknown): Promise<RegisterFile> {
	const register = await showRegister.call(context, asked);
	const { type, bytes } = writers[format];
	return { name: `${register.register}-${register.on}.${format}`, type, bytes: await bytes(register) };
}
