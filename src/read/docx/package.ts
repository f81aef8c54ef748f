import { unzipSync } from 'fflate';
import { Refusal } from '../../base/refusal.ts';
import { mebibyte } from '../../base/size.ts';
import { unpackedBytesMax } from '../limits.ts';

/** The parts of a packed document by name, without the leading slash. Only parts that hold text are unpacked. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** What a packed file is when it is no Word document, by a part that only such files have. */
const others: readonly { readonly part: RegExp; readonly sentence: string }[] = [
	{
		part: /^xl\/workbook\./u,
		sentence: 'This is an Excel workbook: save the report as .docx, PDF or HTML and import that.',
	},
	{
		part: /^ppt\/presentation\./u,
		sentence: 'This is a PowerPoint presentation: save it as PDF and import that.',
	},
	{
		part: /^META-INF\/container\.xml$/u,
		sentence: 'This is an e-book: import the document it was made from.',
	},
	{
		part: /^content\.xml$/u,
		sentence: 'This is an OpenDocument file (.odt): open it in LibreOffice or Word, save it as .docx and import that.',
	},
];

const isText = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name) && !/^(?:customXml|docProps)\//iu.test(name);

/** Unpacks the parts of a Word document. Refuses what is cut off, too large unpacked, encrypted or something else. */
export function unpack(bytes: Uint8Array): Package {
	const names: string[] = [];
	let total = 0;
	const parts = unzipped(bytes, (name, size) => {
		names.push(name);
		if (!isText(name)) return false;
		total += size;
		if (total > unpackedBytesMax) {
			throw new Refusal(
				'too-large',
				`This file unpacks to more than ${unpackedBytesMax / mebibyte} MiB of text: split it and import the parts.`,
			);
		}
		return true;
	});
	if (mainPartOf(parts) === null) throw new Refusal('unreadable', sentenceOn(names));
	return parts;
}

function unzipped(bytes: Uint8Array, wanted: (name: string, size: number) => boolean): Map<string, Uint8Array> {
	try {
		const parts = unzipSync(bytes, { filter: (file) => wanted(file.name, file.originalSize) });
		return new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\//u, '').replaceAll('\\', '/'), part]));
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(
			'unreadable',
			'This file is packed (ZIP, .docx) but damaged or cut off: open it in Word, save it again and import that.',
		);
	}
}

const sentenceOn = (names: readonly string[]): string =>
	others.find(({ part }) => names.some((name) => part.test(name)))?.sentence ??
	'This is a ZIP archive without a Word document in it: “rapporteur import” and the page Import open it; else unpack it.';

/** The main part of a Word document: where the package says it is, else where it always is. Null if there is none. */
export function mainPartOf(parts: Package): string | null {
	const said = [...relationsOf(parts, '').values()].find((relation) => relation.type === 'officeDocument')?.target;
	if (said !== undefined && parts.has(said) && !/^(?:xl|ppt)\//u.test(said)) return said;
	return parts.has('word/document.xml') ? 'word/document.xml' : null;
}

/** A link from one part to another: the last word of its type (`header`, `footnotes`) and the name of the part. */
export interface Relation {
	readonly type: string;
	readonly target: string;
}

/** The links of a part by their ids. ECMA-376 part 2, 9.3: they stand in `_rels/NAME.rels` beside it. */
export function relationsOf(parts: Package, part: string): ReadonlyMap<string, Relation> {
	const folder = part.replace(/[^/]*$/u, '');
	const bytes = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
	if (bytes === undefined) return new Map();
	const tags = new TextDecoder().decode(bytes).match(/<(?:\w+:)?Relationship\s[^>]*>/gu) ?? [];
	return new Map(
		tags.map((tag) => [
			attribute(tag, 'Id'),
			{ type: attribute(tag, 'Type').replace(/^.*\//u, ''), target: resolved(folder, attribute(tag, 'Target')) },
		]),
	);
}

const attribute = (tag: string, name: string): string =>
	new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'u').exec(tag)?.[1] ?? '';

/** A part's name from the folder it is linked from: `media/../styles.xml` and `/word/styles.xml` are understood. */
function resolved(folder: string, target: string): string {
	const path: string[] = target.startsWith('/') ? [] : folder.split('/');
	for (const step of target.split('/')) {
		if (step === '..') path.splice(-2, 1);
		else if (step !== '.') path.push(step);
	}
	return path.filter((step) => step !== '').join('/');
}
