import type { Imported } from '../actions/document/import-many.ts';
import { sentenceOf } from './fault.ts';

/** A file with something that a person should look at. */
interface Doubtful {
	readonly file: string;
	readonly acts: number;
	/** What was noticed of the file as a whole. */
	readonly notes: readonly string[];
}

/** What an import did, as JSON has it. */
export interface ImportFacts {
	readonly new: number;
	readonly newVersion: number;
	readonly unchanged: number;
	readonly refused: readonly { readonly file: string; readonly sentence: string }[];
	readonly paragraphs: number;
	readonly acts: number;
	readonly doubtfulActs: number;
	readonly doubtful: readonly Doubtful[];
}

/** Notes of a whole file that say that something of it may be missing or wrong. */
const tellingRules: ReadonlySet<string> = new Set([
	'no-text',
	'page-without-text',
	'damaged-file',
	'damaged-page',
	'encoding-guessed',
	'encoding-damaged',
	'language-unknown',
	'embedded-file',
]);

/** The most files that are named; the others are counted. */
const namedMax = 10;

/** Counts what an import did. */
export class Summary {
	readonly #counts = { new: 0, 'new version': 0, unchanged: 0 };
	readonly #refused: { readonly file: string; readonly sentence: string }[] = [];
	readonly #doubtful: Doubtful[] = [];
	#paragraphs = 0;
	#acts = 0;

	add(imported: Imported): void {
		if (imported.outcome === 'refused') {
			this.#refused.push({ file: imported.path, sentence: sentenceOf(imported.fault) });
			return;
		}
		this.#counts[imported.outcome]++;
		if (imported.outcome === 'unchanged') return;
		const { acts, paragraphs, notes } = imported.reading;
		this.#paragraphs += paragraphs.length;
		this.#acts += acts.length;
		const doubtful = acts.filter(({ sure }) => sure === 'doubtful').length;
		const telling = [...new Set(notes.map(({ rule }) => rule).filter((rule) => tellingRules.has(rule)))];
		if (doubtful > 0 || telling.length > 0)
			this.#doubtful.push({ file: imported.path, acts: doubtful, notes: telling });
	}

	facts(): ImportFacts {
		return {
			new: this.#counts.new,
			newVersion: this.#counts['new version'],
			unchanged: this.#counts.unchanged,
			refused: this.#refused,
			paragraphs: this.#paragraphs,
			acts: this.#acts,
			doubtfulActs: this.#doubtful.reduce((sum, { acts }) => sum + acts, 0),
			doubtful: this.#doubtful,
		};
	}

	/** The counts in one line; then, where something was read, how much, and what to look at. */
	text(): string {
		const { acts, paragraphs, doubtfulActs, doubtful } = this.facts();
		const lines = [this.#countLine()];
		if (paragraphs + acts > 0) lines.push(`read: ${counted(acts, 'act')} in ${counted(paragraphs, 'paragraph')}`);
		if (doubtful.length > 0)
			lines.push(
				`to be looked at: ${counted(doubtful.length, 'file')}${doubtfulActs > 0 ? `, with ${counted(doubtfulActs, 'doubtful act')}` : ''}`,
				...byWeight(doubtful).slice(0, namedMax).map(doubtfulLine),
				...(doubtful.length > namedMax ? [`  and ${doubtful.length - namedMax} more`] : []),
			);
		return `${lines.join('\n')}\n`;
	}

	#countLine(): string {
		return Object.entries({ ...this.#counts, refused: this.#refused.length })
			.filter(([outcome, count]) => count > 0 || outcome === 'new')
			.map(([outcome, count]) => `${count} ${outcome}`)
			.join(', ');
	}
}

const counted = (count: number, noun: string): string =>
	`${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** Those that a note warns of first, then those with the most doubtful acts. */
const byWeight = (doubtful: readonly Doubtful[]): readonly Doubtful[] =>
	[...doubtful].sort((a, b) => b.notes.length - a.notes.length || b.acts - a.acts);

const doubtfulLine = ({ file, acts, notes }: Doubtful): string =>
	`  ${file}: ${[...(acts > 0 ? [counted(acts, 'act')] : []), ...notes].join(', ')}`;
