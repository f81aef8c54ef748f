import type { Context as Call } from 'hono';
import type { Context } from '../../actions/action.ts';
import { isFormat, registerFile } from '../../actions/register/file.ts';
import { Refusal } from '../../base/refusal.ts';

/** So that a spreadsheet sees at once that the words are UTF-8; other programs take it for nothing. */
const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf]);

/** A list as a file: `/registers/follow-ups.csv?status=open`. */
export async function register(call: Call, context: Context): Promise<Response> {
	const name = call.req.param('file') ?? '';
	const dot = name.lastIndexOf('.');
	const format = name.slice(dot + 1);
	if (!isFormat(format))
		throw new Refusal('not-found', `A list can be taken out as .csv, .xlsx or .json, not as “${name}”.`);
	const asked = Object.fromEntries(Object.entries(call.req.query()).filter(([, value]) => value !== ''));
	const file = await registerFile(context, format, { ...asked, register: name.slice(0, dot) });
	const parts = format === 'csv' ? [byteOrderMark, file.bytes] : [file.bytes];
	return call.body(await new Blob(parts).arrayBuffer(), 200, {
		'content-type': file.type,
		'content-disposition': `attachment; filename="${file.name}"`,
		'cache-control': 'private, no-cache',
		'x-content-type-options': 'nosniff',
	});
}
