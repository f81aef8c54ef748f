import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One import of a file: what it names, whether only types cross, and for a relative one the file it means, from the root. */
export interface Import {
	readonly specifier: string;
	readonly typeOnly: boolean;
	readonly target: string | null;
}

/** A source file: its path from the root, its code without comments, and its imports. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
	readonly code: string;
	readonly imports: readonly Import[];
}

/** Folders that are made, not written. */
const made: ReadonlySet<string> = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);

/** Every file below a folder, as paths from the root, in the order of their names. */
export function filesBelow(folder: string): string[] {
	const full = join(root, folder);
	if (!existsSync(full)) return [];
	return readdirSync(full, { withFileTypes: true })
		.filter((entry) => !made.has(entry.name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
		});
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The code of a file with its comments blanked, line for line. Strings that hold `//` keep them: they are not at a word's edge. */
export const withoutComments = (text: string): string =>
	text
		.replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' '))
		.replace(/(^|[\s;{}(,])\/\/[^\n]*/gmu, '$1');

const statement = /^(?:import|export)\b(?<what>[^'";]*?)\bfrom\s*'(?<specifier>[^']+)'/gmu;
const bare = /^import\s*'(?<specifier>[^']+)'/gmu;
const dynamic = /\bimport\(\s*'(?<specifier>[^']+)'\s*\)/gu;
/** A thread runs a file of its own, which is named as it is called once built. */
const thread = /\bnew Worker\(new URL\('(?<name>[\w-]+)\.js', import\.meta\.url\)/gu;

/** True if an import names nothing but types: `import type …`, or `{ type A, type B }`. */
function isTypeOnly(what: string): boolean {
	if (/^\s*type\b/u.test(what)) return true;
	const named = /^\s*\{(?<names>[^}]*)\}\s*$/u.exec(what)?.groups?.names;
	const names = (named ?? '')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	return names.length > 0 && names.every((name) => name.startsWith('type '));
}

function importsOf(path: string, code: string): Import[] {
	const found = (specifier: string, typeOnly: boolean): Import => ({
		specifier,
		typeOnly,
		target: specifier.startsWith('.') ? relative(root, join(root, dirname(path), specifier)) : null,
	});
	return [
		...[...code.matchAll(statement)].map(({ groups }) =>
			found(groups?.specifier ?? '', isTypeOnly(groups?.what ?? '')),
		),
		...[...code.matchAll(bare), ...code.matchAll(dynamic)].map(({ groups }) => found(groups?.specifier ?? '', false)),
		...[...code.matchAll(thread)].map(({ groups }) => found(`./${groups?.name}.ts`, false)),
	];
}

export function sourceFile(path: string): SourceFile {
	const text = textOf(path);
	const code = withoutComments(text);
	return { path, text, code, imports: importsOf(path, code) };
}
