import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The folder of real reports beside the checkout, or null where there is none. It is never a part of the project. */
export const shared: string | null = existsSync(join(beside, 'seed/report.txt')) ? beside : null;

/** Says once, in one line, what is left out because the real reports are not here. */
export function sayIfAbsent(what: string): void {
	if (shared === null) console.log(`../shared is not here: ${what} left out.`);
}

const document = /\.(?:txt|md|pdf|docx|html?)$/iu;

function below(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? below(join(folder, entry.name)) : document.test(entry.name) ? [join(folder, entry.name)] : [],
	);
}

/** Every document of the seed, the stories and the corpus, as full paths in order; none where they are absent. */
export const sharedDocuments = (): string[] =>
	shared === null
		? []
		: ['seed', 'stories', 'corpus/texts', 'corpus/more']
				.flatMap((name) => (existsSync(join(beside, name)) ? below(join(beside, name)) : []))
				.sort();

/** The same, texts only. */
export const corpusFiles = (): string[] => sharedDocuments().filter((path) => /\.(?:txt|md)$/u.test(path));
