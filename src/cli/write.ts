import { writeFile } from 'node:fs/promises';
import { paperOfDocument } from '../actions/document/paper.ts';
import { writtenAs } from '../actions/paper/written.ts';
import { Refusal } from '../base/refusal.ts';
import { formatOfName, type PaperFormat } from '../write/paper/format.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly format?: PaperFormat;
	readonly out?: string;
	readonly known?: string;
}

/** Writes a document of the record out anew. */
export async function writeDocument(document: string, options: Options, world: World): Promise<void> {
	const format = options.format ?? formatOfName(options.out ?? '') ?? 'txt';
	if (format === 'docx' && options.out === undefined)
		throw new Refusal('invalid', 'A Word document goes into a file: name it with --out, as in --out report.docx.');
	const bytes = await askRecord(options, world, async (context) => {
		const { paper } = await paperOfDocument.run(context, { document, known: options.known });
		return writtenAs(context, paper, format);
	});
	if (options.out === undefined) world.out(new TextDecoder().decode(bytes));
	else await writeFile(options.out, bytes);
}
