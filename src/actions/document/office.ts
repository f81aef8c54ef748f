import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../../base/refusal.ts';
import { refuseLarge } from '../../read/limits.ts';
import { type FileKind, sniff } from '../../read/sniff.ts';
import type { Tree } from '../../tree/node.ts';
import { type FileRead, readLegible } from './legible.ts';

/** A format by the ending that LibreOffice knows it by and, where it has one, the filter that reads nothing else. */
interface Format {
	readonly ending: string;
	readonly filter?: string;
}

/** Formats that LibreOffice turns into .docx for us. Without a filter it reads what is damaged as if it were text. */
const formats: Partial<Readonly<Record<FileKind, Format>>> = {
	ole: { ending: 'doc' },
	rtf: { ending: 'rtf', filter: 'Rich Text Format' },
	opendocument: { ending: 'odt', filter: 'writer8' },
	wordperfect: { ending: 'wpd', filter: 'WordPerfect' },
	'word-xml': { ending: 'xml', filter: 'MS Word 2003 XML' },
};

/** The stream that holds the text of a .doc, by its name in the directory of the file (MS-DOC 2.1.1): tables have none. */
const wordStream = Buffer.from('WordDocument', 'utf16le');

/** True for a file that LibreOffice has to turn into .docx before it is read. */
export const isConverted = (bytes: Uint8Array, name: string): boolean => formatOf(bytes, name) !== null;

function formatOf(bytes: Uint8Array, name: string): Format | null {
	const kind = sniff(bytes, name);
	const isWord = kind !== 'ole' || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wordStream);
	return (isWord ? formats[kind] : null) ?? null;
}

/** How long LibreOffice may take for one file, in milliseconds; most take one or two seconds. */
const conversionMsMax = 60_000;
/** Memory that it may ask the system for, in KiB. */
const conversionKiBMax = 4 * 1024 * 1024;
/** What a shell ends with when a program is not there. */
const notInstalled = 127;

/** The profile it runs with: no macro runs, and nothing is fetched from elsewhere. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>`;

/** Files wait for one another: two conversions at once would share one machine's memory for nothing. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A .doc, .rtf, .odt, .wpd or Word XML file as .docx, by LibreOffice. Null where the file is of no such format, or
 * LibreOffice is not installed: reading it then says in a sentence what to do. Throws `Refusal` for a file that
 * LibreOffice can't open, or not in a minute.
 */
export async function converted(bytes: Uint8Array, name: string): Promise<Uint8Array | null> {
	refuseLarge(bytes);
	const format = formatOf(bytes, name);
	if (format === null) return null;
	const turn = last.then(() => inFolder((folder) => convert(folder, bytes, format)));
	last = turn.catch(() => undefined);
	return turn;
}

/** Reads a file of any format and keeps nothing of it. */
export async function readingOfFile(bytes: Uint8Array, name: string): Promise<FileRead & { readonly tree: Tree }> {
	const docx = await converted(bytes, name);
	return readLegible({ name, bytes: docx ?? bytes, original: docx === null ? null : bytes });
}

/** Works in a folder of its own, which is gone afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'rapporteur-office-'));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

async function convert(folder: string, bytes: Uint8Array, { ending, filter }: Format): Promise<Uint8Array | null> {
	const profile = join(folder, 'profile');
	const source = join(folder, `source.${ending}`);
	await mkdir(join(profile, 'user'), { recursive: true });
	await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
	await writeFile(source, bytes);
	const code = await office([
		`-env:UserInstallation=${pathToFileURL(profile)}`,
		...(filter === undefined ? [] : [`--infilter=${filter}`]),
		...'--headless --norestore --nolockcheck --nodefault --convert-to docx --outdir'.split(' '),
		join(folder, 'out'),
		source,
	]);
	if (code === notInstalled) return null;
	return readFile(join(folder, 'out', 'source.docx')).catch(() => {
		throw new Refusal(
			'unreadable',
			'LibreOffice could not open this file: open it in the program it was written with, save it as .docx and import that.',
		);
	});
}

/** Runs LibreOffice to its end, or ends it and all it started; gives its code, null if it was ended. */
function office(words: readonly string[]): Promise<number | null> {
	const script =
		`ulimit -v ${conversionKiBMax} 2>/dev/null; ` +
		`program=$(command -v soffice || command -v libreoffice) || exit ${notInstalled}; exec "$program" "$@"`;
	return new Promise((resolve, reject) => {
		const child = spawn('/bin/sh', ['-c', script, 'sh', ...words], { stdio: 'ignore', detached: true });
		const end = (): void => {
			try {
				if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
			} catch {
				// It has ended by itself.
			}
		};
		const timer = setTimeout(end, conversionMsMax);
		child.once('error', (error: NodeJS.ErrnoException) => {
			clearTimeout(timer);
			if (error.code === 'ENOENT') resolve(notInstalled);
			else reject(error);
		});
		child.once('close', (code) => {
			clearTimeout(timer);
			end();
			resolve(code);
		});
	});
}
