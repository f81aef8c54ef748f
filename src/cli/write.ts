import { writeFile } from 'node:fs/promises';
import type { Context } from '../actions/action.ts';
import { paperOfDocument } from '../actions/document/paper.ts';
import { writePaper } from '../actions/paper/write.ts';
import { writtenAs } from '../actions/paper/written.ts';
import { Refusal } from '../base/refusal.ts';
import type { Paper } from '../record/paper.ts';
import { formatFacts, formatOfName, isBinary, type PaperFormat } from '../write/paper/format.ts';
import type { PaperKind, PaperLanguage } from '../write/paper/phrase/phrase.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

interface Options extends DataOption {
	readonly format?: PaperFormat;
	readonly out?: string;
	readonly language?: PaperLanguage;
	readonly project?: string;
	readonly since?: string;
	readonly on?: string;
	readonly known?: string;
}

/** Writes a paper of the next meeting of a body, or a document of the record anew. */
export async function write(kind: PaperKind | 'document', of: string, options: Options, world: World): Promise<void> {
	const format = options.format ?? formatOfName(options.out ?? '') ?? 'txt';
	if (isBinary(format) && options.out === undefined)
		throw new Refusal(
			'invalid',
			`A ${formatFacts[format].name} file is named with --out, as in --out report.${format}.`,
		);
	const bytes = await askRecord(options, world, async (context) =>
		writtenAs(context, await paperAsked(context, kind, of, options), format),
	);
	if (options.out === undefined) world.out(new TextDecoder().decode(bytes));
	else await writeFile(options.out, bytes);
}

async function paperAsked(
	context: Context,
	kind: PaperKind | 'document',
	of: string,
	options: Options,
): Promise<Paper> {
	const { on, known, language, project } = options;
	const { paper } =
		kind === 'document'
			? await paperOfDocument.call(context, { document: of, known, since: options.since })
			: await writePaper.run(context, { body: of, paper: kind, language, project, on, known });
	return paper;
}
