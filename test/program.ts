import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './journey/browser.ts';

/** Where LibreOffice is installed; empty where it is not. */
export const office = spawnSync('/bin/sh', ['-c', 'command -v soffice || command -v libreoffice'])
	.stdout.toString()
	.trim();

export const hasBrowser = browserPath !== null;
export const hasOffice = office !== '';

/** Says once, in one line, what is not tested because a program is not installed. */
export function sayWhatIsMissing(what: string): void {
	if (!hasBrowser) console.log(`Chromium is not installed: ${what} that it prints left out.`);
	if (!hasOffice) console.log(`LibreOffice is not installed: ${what} that it writes left out.`);
}

function inFolder<T>(work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-formats-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Pages of HTML as Chromium prints them, in order. */
export const printed = (pages: readonly string[]): readonly Uint8Array[] =>
	inFolder((folder) =>
		pages.map((html, i) => {
			const page = join(folder, `${i}.html`);
			const pdf = join(folder, `${i}.pdf`);
			writeFileSync(page, html);
			const flags = `--headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir=${folder}/profile`;
			spawnSync(browserPath ?? '', [...flags.split(' '), `--print-to-pdf=${pdf}`, `file://${page}`], {
				timeout: 100_000,
			});
			return new Uint8Array(readFileSync(pdf));
		}),
	);

/** Files that LibreOffice makes of others, in order: all in one run. `to` may name a filter and its options. */
export const officeFiles = (files: readonly Uint8Array[], from: string, to: string): readonly Uint8Array[] =>
	inFolder((folder) => {
		const out = join(folder, 'out');
		mkdirSync(out);
		const sources = files.map((bytes, i) => {
			const source = join(folder, `${i}.${from}`);
			writeFileSync(source, bytes);
			return source;
		});
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		spawnSync(office, [profile, '--headless', '--convert-to', to, '--outdir', out, ...sources], { timeout: 200_000 });
		const ending = to.replace(/:.*$/u, '');
		return files.map((_, i) => new Uint8Array(readFileSync(join(out, `${i}.${ending}`))));
	});

export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What xmllint finds wrong with files of XML by a schema, in one run; empty where all are valid. */
export const schemaProblems = (files: readonly string[], schema: string): string =>
	inFolder((folder) => {
		const paths = files.map((xml, i) => {
			const path = join(folder, `${i}.xml`);
			writeFileSync(path, xml);
			return path;
		});
		const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...paths]);
		const said = stderr.toString().split('\n');
		return status === 0 ? '' : said.filter((line) => !line.endsWith(' validates')).join('\n');
	});
