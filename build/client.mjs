/**
 * Builds what the browser is sent into dist/client: the style sheet with our fonts, and the islands.
 * Names change with content, so they can be kept for ever; assets.json says which is which.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { reader, script } from './reader.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const client = join(root, 'src/client');
const done = join(root, 'dist/client');
/** Built beside and put in place at the end: a build that fails leaves the last good one. */
const out = `${done}.new`;
const { resolve } = createRequire(import.meta.url);

const islands = ['reading', 'import', 'review', 'search'];

const sheets = [
	'@fontsource-variable/source-serif-4/wght.css',
	'@fontsource-variable/source-serif-4/wght-italic.css',
	'@fontsource/ibm-plex-sans/400.css',
	'@fontsource/ibm-plex-sans/400-italic.css',
	'@fontsource/ibm-plex-sans/500.css',
	'@fontsource/ibm-plex-sans/600.css',
];
const writing = /-(?:latin|latin-ext|cyrillic|cyrillic-ext)-(?:wght|\d{3})-/u;

/** The faces of a sheet for the scripts that reports come in, each as its one modern file. */
function facesOf(sheet) {
	const path = resolve(sheet);
	return readFileSync(path, 'utf8')
		.split(/(?=@font-face)/u)
		.filter((face) => face.startsWith('@font-face') && writing.test(/url\([^)]*\)/u.exec(face)?.[0] ?? ''))
		.map((face) => {
			const file = /url\(\.\/(files\/[^)]+\.woff2)\)/u.exec(face);
			if (file === null) throw new Error(`no woff2 in a face of ${sheet}`);
			const source = `src: url("${join(dirname(path), file[1])}") format("woff2");`;
			return face.replace(/src:[^;]+;/u, source).replace(/\/\*[^*]*\*\//gu, '');
		})
		.join('');
}

/** As many acts of one paragraph light up with their entry in the margin: `litByStyle` in src/write/html/margin.ts. */
const lit = 24;
const words = 'background-size:100% 100%;--tint:color-mix(in srgb,var(--c) 17%,transparent)';
const entry = 'background:color-mix(in srgb,var(--c) 11%,transparent)';
const lights = Array.from({ length: lit }, (_, i) => {
	const n = `.n${i + 1}`;
	return `.para:has(.entry${n}:is(:hover,:focus-within)) .act${n}{${words}}
.para:has(.act${n}:is(:hover,:target)) .entry${n}{${entry}}`;
}).join('\n');

const css = [...sheets.map(facesOf), readFileSync(join(client, 'style.css'), 'utf8'), lights].join('\n');

const common = { outdir: out, logLevel: 'warning', absWorkingDir: root };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const results = await Promise.all([
	build({
		...common,
		bundle: true,
		minify: true,
		metafile: true,
		assetNames: '[name]-[hash]',
		stdin: { contents: css, loader: 'css', resolveDir: client, sourcefile: 'style.css' },
		loader: { '.woff2': 'file' },
		publicPath: '/assets',
		entryNames: 'style-[hash]',
	}),
	build({ ...script, ...common, sourcemap: true, entryPoints: islands.map((name) => join(client, `${name}.ts`)) }),
	build({ ...reader(root), ...common, sourcemap: true }),
]);

// The icon is small and named by what it holds, like all else.
const icon = readFileSync(join(client, 'icon.svg'));
const digest = createHash('sha256').update(icon).digest('hex').slice(0, 8).toUpperCase();
writeFileSync(join(out, `icon-${digest}.svg`), icon);

const names = { 'icon.svg': `icon-${digest}.svg` };
for (const { metafile } of results)
	for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
		if (entryPoint !== undefined) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			names[name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/u, '')] = name;
		}
writeFileSync(join(out, 'assets.json'), `${JSON.stringify(names, null, '\t')}\n`);
// Packed once here rather than at each request; fonts are packed already. See src/server/assets.ts.
for (const name of readdirSync(out).filter((each) => /\.(?:js|css|svg)$/u.test(each))) {
	const bytes = readFileSync(join(out, name));
	writeFileSync(join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
	writeFileSync(join(out, `${name}.br`), brotliCompressSync(bytes));
}

rmSync(done, { recursive: true, force: true });
renameSync(out, done);
