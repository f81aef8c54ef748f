import { never } from '../../base/assert.ts';
import { type Paper, type PaperBlock, type PaperTable, type Run, roleOfEntry } from '../../record/paper.ts';

/** A paper as Markdown (CommonMark with the tables and footnotes of GitHub): numbers stay as printed, nothing counts anew. */
export function paperMarkdown(paper: Paper): string {
	const head = paper.masthead.map((entry) => {
		const lines = entry.lines.map(({ runs }) => inline(runs));
		return roleOfEntry(entry) === 'title' ? `# ${lines.join(' ')}` : lines.join('\\\n');
	});
	const notes = paper.footnotes.map(({ number, runs }) => `[^${number}]: ${inline(runs)}`);
	return `${[...head, ...paper.blocks.map(blockOf), ...notes].filter((words) => words !== '').join('\n\n')}\n`;
}

function blockOf(block: PaperBlock): string {
	switch (block.kind) {
		case 'heading': {
			const label = block.label === null ? '' : `${escaped(block.label)} `;
			return `${'#'.repeat(Math.min(6, block.level + 1))} ${label}${inline(block.runs)}`;
		}
		case 'paragraph':
			return `${block.label === null ? '' : `${escaped(block.label)} `}${inline(block.runs).replace(/\n/gu, '\\\n')}`;
		case 'lines':
			return block.lines.map((line) => escaped(line.replace(/\t/gu, ' '))).join('\\\n');
		case 'table':
			return tableOf(block);
		default:
			return never(block);
	}
}

/** Characters that would be taken for markup, and the number of a paragraph, which would begin a list that counts by itself. */
const escaped = (text: string): string =>
	text
		.replace(/[\\`*_[\]<>|~]/gu, '\\$&')
		.replace(/^(\d+)([.)])/u, '$1\\$2')
		.replace(/^([-+#>])/u, '\\$1');

function inline(runs: readonly Run[]): string {
	return runs
		.filter(({ change }) => change !== 'deleted')
		.map((run) => {
			if (run.kind === 'note') return `[^${run.number}]`;
			if (run.kind === 'cite') return escaped(run.text);
			const mark = `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`;
			return mark === '' ? escaped(run.text) : emphasised(run.text, mark);
		})
		.join('');
}

/** Marks stand against words, never against a blank. */
function emphasised(text: string, mark: string): string {
	const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
	return words === '' ? text : `${before}${mark}${escaped(words)}${[...mark].reverse().join('')}${after}`;
}

/** A table always has a head here; one that names no columns has an empty one. */
function tableOf({ head, rows }: PaperTable): string {
	const cells = rows.map((row) =>
		row.flatMap(({ span, lines }) => [lines.map(inline).join('<br>'), ...new Array<string>(span - 1).fill('')]),
	);
	const columns = Math.max(1, ...cells.map((row) => row.length));
	const line = (row: readonly string[]): string =>
		`| ${Array.from({ length: columns }, (_, i) => row[i] ?? '').join(' | ')} |`;
	const names = head > 0 ? (cells[0] ?? []) : [];
	return [
		line(names),
		line(new Array<string>(columns).fill('---')),
		...(head > 0 ? cells.slice(1) : cells).map(line),
	].join('\n');
}
