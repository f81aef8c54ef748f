import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusFiles, shared } from './laws/shared.ts';
import { copiedLines } from './tidy/copied.ts';
import { cyclesIn } from './tidy/cycle.ts';
import { filesBelow, root, type SourceFile, sourceFile, textOf } from './tidy/source.ts';
import { alone, covers, floorOf, pure, street } from './tidy/street.ts';

const files = filesBelow('src')
	.filter((path) => path.endsWith('.ts'))
	.map(sourceFile);
const byPath = new Map(files.map((file) => [file.path, file]));

/** `path: what` for everything that `find` finds in a file, with the line it stands on. */
const found = (pattern: RegExp, among: readonly SourceFile[] = files): string[] =>
	among.flatMap(({ path, code }) =>
		[...code.matchAll(pattern)].map(
			(match) => `${path}:${code.slice(0, match.index).split('\n').length} ${match[0].trim()}`,
		),
	);

/** What the lock says of a package. */
interface Locked {
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** True for a file of the record that stands on no library: its values weigh nothing in a browser. */
const isLight = (target: string | null): boolean =>
	target !== null && floorOf(target) === 'record' && (byPath.get(target)?.imports ?? []).length === 0;

const packageOf = (specifier: string): string =>
	specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');

const isBuiltin = (specifier: string): boolean =>
	specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '');

describe('the street', () => {
	it('is known for every file', () => {
		expect(files.length).toBeGreaterThan(100);
		expect(files.map(({ path }) => path).filter((path) => !(floorOf(path) in street))).toEqual([]);
	});

	it('imports one way: no floor knows one above it or beside it', () => {
		const wrong = files.flatMap(({ path, imports }) => {
			const floor = floorOf(path);
			const { uses, knows = [] } = street[floor] ?? { uses: [] };
			return imports
				.filter(({ target }) => target !== null && floorOf(target) !== floor)
				.filter(
					({ target, typeOnly }) => !covers(typeOnly || isLight(target) ? [...uses, ...knows] : uses, target ?? ''),
				)
				.map(({ specifier, typeOnly }) => `${path} imports ${typeOnly ? 'types of ' : ''}${specifier}`);
		});
		expect(wrong).toEqual([]);
	});

	it('never leaves src, and names each file as it is called', () => {
		const wrong = files.flatMap(({ path, imports }) =>
			imports
				.filter(({ target }) => target !== null && !(target.startsWith('src/') && existsSync(join(root, target))))
				.map(({ specifier }) => `${path} imports ${specifier}`),
		);
		expect(wrong).toEqual([]);
	});

	it('has no circle of files', () => {
		const edges = files.map(({ path, imports }): [string, string[]] => [
			path,
			imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ target }) => target ?? []),
		]);
		expect(cyclesIn(new Map(edges))).toEqual([]);
	});

	it('has no circle of floors, types included', () => {
		const edges = new Map<string, string[]>();
		for (const { path, imports } of files)
			for (const { target } of imports)
				if (target !== null && floorOf(target).split('/')[0] !== floorOf(path).split('/')[0])
					edges.set(top(path), [...(edges.get(top(path)) ?? []), top(target)]);
		expect(cyclesIn(edges)).toEqual([]);
	});

	it('names each library on the floor that owns it', () => {
		const wrong = files.flatMap(({ path, imports }) => {
			const { stands = [] } = street[floorOf(path)] ?? {};
			const near = floorOf(path).startsWith('read/') ? (street.read?.stands ?? []) : [];
			return imports
				.filter(({ target, typeOnly }) => target === null && !typeOnly)
				.map(({ specifier }) => specifier.replace(/^node:fs\/promises$/u, 'node:fs'))
				.filter(
					(name) =>
						![...stands, ...near, ...(alone[path] ?? [])].some((owned) => owned === name || owned === packageOf(name)),
				)
				.map((name) => `${path} imports ${name}`);
		});
		expect(wrong).toEqual([]);
	});

	it('has disk and network only in store, server and cli', () => {
		const wrong = files.flatMap(({ path, imports }) =>
			imports
				.filter(({ specifier }) => isBuiltin(specifier) && pure.has(floorOf(path)) && floorOf(path) !== 'read/pdf')
				.map(({ specifier }) => `${path} imports ${specifier}`),
		);
		expect([
			...wrong,
			...found(
				/\bfetch\(|\bXMLHttpRequest\b/gu,
				files.filter(({ path }) => pure.has(floorOf(path))),
			),
		]).toEqual([]);
	});

	const top = (path: string): string => floorOf(path).split('/')[0] ?? '';
});

describe('clock, chance and environment', () => {
	const inside = files.filter(({ path }) => floorOf(path) !== 'cli');

	it('come in through cli and nowhere else', () => {
		const outside =
			/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b|\bprocess\.(?:env|hrtime|uptime|argv|cwd|platform|pid)\b|\bperformance\.now\b|\bimport\.meta\.env\b/gu;
		expect(found(outside, inside)).toEqual([]);
	});

	it('do not come in through the language of the machine', () => {
		expect(
			found(/\.localeCompare\([^,()]*\)|\.toLocale\w*\(\s*\)|\bIntl\.\w+\(\s*\)|\.getTimezoneOffset\b/gu, inside),
		).toEqual([]);
	});
});

describe('files', () => {
	it('are all alive: reached from the program or from an island', () => {
		const islands = /const islands = \[(?<names>[^\]]*)\]/u.exec(textOf('build/client.mjs'))?.groups?.names ?? '';
		const apart = [...textOf('build/reader.mjs').matchAll(/src\/client\/[\w-]+\.ts/gu)].map(([path]) => path);
		const entries = [
			...[...islands.matchAll(/'(?<name>[\w-]+)'/gu)].map(({ groups }) => `src/client/${groups?.name}.ts`),
			...apart,
		];
		expect(entries.length).toBeGreaterThan(0);
		const waiting = ['src/cli/main.ts', ...entries];
		const alive = new Set<string>();
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			if (alive.has(path)) continue;
			alive.add(path);
			for (const { target } of byPath.get(path)?.imports ?? []) if (target !== null) waiting.push(target);
		}
		expect(files.map(({ path }) => path).filter((path) => !alive.has(path))).toEqual([]);
	});

	it('are all built: what is no TypeScript is named by the build', () => {
		const build = textOf('build/client.mjs');
		const others = filesBelow('src').filter((path) => !path.endsWith('.ts') && basename(path) !== 'tsconfig.json');
		expect(others.filter((path) => !build.includes(basename(path)))).toEqual([]);
	});

	it('are called after what they hold', () => {
		const vague = /^(?:utils?|helpers?|common|shared|types?|misc|lib|tools?|manager|service)$/u;
		const names = filesBelow('.')
			.filter((path) => /^(?:src|test|bench|build|docs|examples)\//u.test(path))
			.flatMap((path) =>
				path
					.split('/')
					.slice(1)
					.map((part) => ({ path, name: part.replace(/\..*$/u, '') })),
			);
		const allowed = new Set(['test/shared.test.ts', 'test/laws/shared.ts']);
		expect(names.filter(({ path, name }) => vague.test(name) && !allowed.has(path)).map(({ path }) => path)).toEqual(
			[],
		);
	});

	it('give a noun one name on every floor, never its plural too', () => {
		const nouns = new Set(filesBelow('src/record').map((path) => basename(path, '.ts')));
		const plural = (name: string): string | null =>
			[name.replace(/ies$/u, 'y'), name.replace(/s$/u, '')].find((one) => one !== name && nouns.has(one)) ?? null;
		const keepers = files.map(({ path }) => path).filter((path) => !path.startsWith('src/read/'));
		expect(keepers.filter((path) => plural(basename(path, '.ts')) !== null)).toEqual([]);
	});

	it('are short enough to be read: none over 600 lines', () => {
		const written = filesBelow('.').filter((path) => /^(?:src|test|bench|build)\/.*\.(?:ts|mjs)$/u.test(path));
		const long = written
			.map((path) => ({ path, lines: textOf(path).split('\n').length }))
			.filter(({ lines }) => lines > 600);
		expect(long).toEqual([]);
	});
});

describe('types', () => {
	it('are shut: no any, no cast or comment that silences the compiler', () => {
		expect(found(/(?<=[\w)\]?]:\s|<|\bas\s)any(?=\s*[;,)>=\]}|[])|\bas unknown as\b|\bas never\b/gu)).toEqual([]);
		const silenced = files.flatMap(({ path, text }) =>
			[...text.matchAll(/@ts-\w+|biome-ignore[^\n]*/gu)].map(([what]) => `${path} ${what}`),
		);
		expect(silenced).toEqual([]);
	});

	it('have no non-null assertion', () => {
		expect(found(/[\w)\]]!(?=[.;,)\]\s])(?!=)/gu).filter((line) => !/['"`/]/u.test(line.split(' ')[1] ?? ''))).toEqual(
			[],
		);
	});
});

describe('what is kept', () => {
	const kept = filesBelow('.').filter(
		(path) => !/\.(?:docx|pdf|png|woff2|db)$/u.test(path) && path !== 'package-lock.json',
	);

	it('names no folder of the machine it was written on', () => {
		const machine = /(?<![\w./*-])\/(?:work|home|root|Users|workspace)\/[\w.-]+/gu;
		expect(kept.flatMap((path) => [...textOf(path).matchAll(machine)].map(([what]) => `${path} ${what}`))).toEqual([]);
	});

	it('locks every package that another names, so that npm ci can install them', () => {
		const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
		const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//u, '')));
		const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
			Object.keys({ ...dependencies, ...optionalDependencies })
				.filter((name) => !names.has(name))
				.map((name) => `${path} needs ${name}`),
		);
		expect(missing).toEqual([]);
	});

	it.skipIf(shared === null)('holds no line of the reports in ../shared', () => {
		expect(copiedLines(kept, corpusFiles())).toEqual([]);
	});
});
