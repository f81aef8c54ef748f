/**
 * The street of floors, as ARCHITECTURE.md of this project's design has it: what each floor may import, and which
 * libraries it owns. `base` serves any program, so every floor may use it. Finer entries (`read/report`) win over coarser.
 */
export interface Floor {
	/** Floors whose values it may use. */
	readonly uses: readonly string[];
	/** Floors of which it may know the types only. */
	readonly knows?: readonly string[];
	/** Packages and parts of Node that are named on this floor and on no other that does not list them too. */
	readonly stands?: readonly string[];
}

export const street: Readonly<Record<string, Floor>> = {
	base: { uses: [] },
	tree: { uses: ['base'] },
	record: { uses: ['tree', 'base'], stands: ['zod'] },
	read: {
		uses: [
			'read/akn',
			'read/docx',
			'read/pdf',
			'read/html',
			'read/markdown',
			'read/text',
			'read/report',
			'tree',
			'base',
		],
		knows: ['record'],
		stands: ['chardet', 'iconv-lite', '@noble/hashes', 'fflate', 'saxes'],
	},
	'read/akn': { uses: ['read', 'tree', 'base'] },
	'read/docx': { uses: ['read', 'tree', 'base'] },
	'read/pdf': {
		uses: ['read', 'tree', 'base'],
		stands: ['pdfjs-dist', 'node:zlib', 'node:module', 'node:url', 'node:path'],
	},
	'read/html': { uses: ['read', 'tree', 'base'], stands: ['parse5'] },
	'read/markdown': { uses: ['read', 'tree', 'base'], stands: ['markdown-it'] },
	'read/text': { uses: ['read', 'tree', 'base'] },
	'read/report': { uses: ['tree', 'base'], knows: ['record'] },
	derive: { uses: ['base'], knows: ['record'] },
	store: {
		uses: ['record', 'tree', 'base'],
		stands: ['kysely', 'better-sqlite3', '@orama/stemmers', 'node:crypto', 'node:fs', 'node:path'],
	},
	write: { uses: ['derive', 'record', 'tree', 'base'], stands: ['hono/html', 'hono/utils/html', 'picocolors', 'diff'] },
	'write/docx': { uses: ['write/paper', 'record', 'base'], stands: ['docx', 'fflate'] },
	'write/bag': { uses: ['record', 'base'], stands: ['fflate', '@noble/hashes'] },
	'write/atom': { uses: ['write', 'record', 'base'], stands: ['feed'] },
	'write/jsonld': { uses: ['write', 'record', 'base'] },
	'write/xlsx': { uses: ['write', 'record', 'base'], stands: ['write-excel-file'] },
	actions: { uses: ['write', 'store', 'derive', 'read', 'record', 'tree', 'base'], stands: ['zod'] },
	server: {
		uses: ['actions', 'write/html', 'write/paper', 'record', 'base'],
		knows: ['store'],
		stands: ['hono', '@hono/node-server', '@hono/zod-openapi', 'zod', 'node:fs', 'node:path'],
	},
	cli: {
		uses: ['server', 'actions', 'store', 'write', 'read', 'base'],
		knows: ['record'],
		stands: ['commander', 'picocolors', 'node:fs', 'node:os', 'node:path', 'node:url'],
	},
	client: { uses: ['record', 'read/report', 'derive', 'base'] },
};

/** Files that stand on parts of Node which no other file of their floor may name. */
export const alone: Readonly<Record<string, readonly string[]>> = {
	// It runs LibreOffice, which reads and writes files.
	'src/actions/paper/pdf.ts': ['@myriaddreamin/typst-ts-node-compiler', 'node:fs', 'node:module'],
	'src/actions/document/readers.ts': ['node:worker_threads'],
	'src/actions/document/thread.ts': ['node:worker_threads'],
	'src/actions/document/office.ts': ['node:child_process', 'node:fs', 'node:os', 'node:path', 'node:url'],
};

/** Floors on which a value depends on nothing but what it was given. */
export const pure: ReadonlySet<string> = new Set([
	'base',
	'tree',
	'record',
	'read',
	'read/akn',
	'read/docx',
	'read/pdf',
	'read/html',
	'read/markdown',
	'read/text',
	'read/report',
	'derive',
	'write',
	'write/docx',
	'write/atom',
	'write/bag',
	'write/jsonld',
	'write/xlsx',
]);

/** The floor of a path below src: the finest entry of the table that holds it. */
export function floorOf(path: string): string {
	const parts = path
		.replace(/^src\//u, '')
		.split('/')
		.slice(0, -1);
	for (let length = parts.length; length > 0; length--) {
		const floor = parts.slice(0, length).join('/');
		if (floor in street) return floor;
	}
	return parts[0] ?? '';
}

/** True if a list of floors covers a path below src: `write/html` covers only that folder, `write` all of it. */
export const covers = (floors: readonly string[], path: string): boolean =>
	floors.some((floor) => (floor === 'read' ? floorOf(path) === 'read' : path.startsWith(`src/${floor}/`)));
