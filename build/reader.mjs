/** How the reader of *Try a sentence* is built: a script, and the parts of it that the page asks for when it needs them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What all scripts of pages have in common. */
export const script = {
	bundle: true,
	minify: true,
	// Cyrillic as it is: escaped it takes three times the bytes.
	charset: 'utf8',
	format: 'esm',
	target: 'es2022',
	entryNames: '[name]-[hash]',
	chunkNames: '[name]-[hash]',
	metafile: true,
};

/** Where the tables of languages are described, and where a name may stand for something that leaves the reader. */
const tables = ['src/read/report/language/language.ts', 'src/read/report/effects/words.ts'];
const elsewhere = ['src/record', 'src/base', 'src/tree', 'src/client'];

/**
 * The long names of fields that only the tables of languages have. Nothing but the reader ever sees them, so that its scripts call
 * them by one letter or two; a name that the record, the page or the language itself also has stays as it is.
 */
export function tableFields(root) {
	const words = new Set(
		elsewhere.flatMap((folder) =>
			readdirSync(join(root, folder))
				.filter((file) => file.endsWith('.ts'))
				.flatMap((file) => readFileSync(join(root, folder, file), 'utf8').match(/\w+/gu) ?? []),
		),
	);
	// "w.determiners": the names of what a module exports can't be shortened.
	for (const code of ['en', 'fr', 'ru'])
		for (const [, name] of readFileSync(join(root, 'src/read/report/language', code, 'index.ts'), 'utf8').matchAll(
			/\bw\.(\w+)/gu,
		))
			words.add(name);
	const own = tables.flatMap((file) =>
		[...readFileSync(join(root, file), 'utf8').matchAll(/^\treadonly (\w+)\??:/gmu)].map(([, name]) => name),
	);
	const builtIn = (name) =>
		[Array, Function, Int32Array, Map, Number, Object, Promise, RegExp, Set, String].some(
			(own) => name in own || name in own.prototype,
		) || ['groups', 'index', 'indices', 'input', 'value'].includes(name);
	return [...new Set(own)].filter((name) => name.length > 4 && !words.has(name) && !builtIn(name)).sort();
}

/** The options of esbuild for the reader of a checkout. */
export const reader = (root) => ({
	...script,
	mangleProps: new RegExp(`^(?:${tableFields(root).join('|')})$`),
	absWorkingDir: root,
	entryPoints: [join(root, 'src/client/try.ts')],
	splitting: true,
});
