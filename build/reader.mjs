/** How the reader of *Try a sentence* is built: a script, and the parts of it that the page asks for when it needs them. */
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

/** The options of esbuild for the reader of a checkout. */
export const reader = (root) => ({
	...script,
	absWorkingDir: root,
	entryPoints: [join(root, 'src/client/try.ts')],
	splitting: true,
});
