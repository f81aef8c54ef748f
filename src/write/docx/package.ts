import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip can hold: a document must not tell when it was written out. */
const noTime = new Date(1980, 0, 1);

/** The same document with nothing in it that changes from one writing to the next. */
export function settled(docx: Uint8Array): Uint8Array {
	const parts: Zippable = {};
	for (const [name, bytes] of Object.entries(unzipSync(docx)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)))
		parts[name] = [name === 'docProps/core.xml' ? strToU8(withoutTimes(strFromU8(bytes))) : bytes, { mtime: noTime }];
	return zipSync(parts, { level: 6 });
}

/** The list of types comes first (ECMA-376 part 2). */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels') ? 1 : 2);

const withoutTimes = (core: string): string =>
	core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, '');
