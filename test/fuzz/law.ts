import { Refusal } from '../../src/base/refusal.ts';
import { readingOf } from '../../src/read/reading.ts';
import { firstLoss } from '../../src/tree/walk.ts';
import { gapsIn, misquotes } from '../laws/quoted.ts';

/** The laws that a file breaks, a line for each; none where all hold. A refusal in a sentence keeps them all. */
export async function broken(bytes: Uint8Array, name: string): Promise<readonly string[]> {
	try {
		const { tree, reading } = await readingOf(bytes, name);
		const loss = firstLoss(tree.root, tree.text.length);
		const again = await readingOf(bytes.slice(), name);
		return [
			...(loss === null ? [] : [`lossless: the leaves are not the text at ${loss.start}`]),
			...gapsIn(tree.text, reading).map((gap) => `tiled: ${gap}`),
			...misquotes(tree.text, reading).map((quote) => `quoted: ${quote}`),
			...(JSON.stringify(again.reading) === JSON.stringify(reading) ? [] : ['deterministic: another reading']),
		];
	} catch (fault) {
		if (fault instanceof Refusal) return /^[A-Z].*\w\.$/u.test(fault.message) ? [] : [`refused: “${fault.message}”`];
		return [`total: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`];
	}
}

/** The kind of law that a line speaks of: what must stay broken while a case is made smaller. */
export const lawOf = (line: string): string => line.split(':')[0] ?? '';

/** How long a core works to read a text, the shortest of three, in milliseconds: what else the machine does is not counted. */
async function timeOf(text: string): Promise<number> {
	const bytes = Buffer.from(text);
	const times: number[] = [];
	for (let i = 0; i < 3; i++) {
		const begin = process.cpuUsage();
		await readingOf(bytes, 'time.txt');
		const { user, system } = process.cpuUsage(begin);
		times.push((user + system) / 1000);
	}
	return Math.min(...times);
}

/** Where a text four times as long takes more than ten times as long to read; below 100 ms a clock tells nothing. */
export async function swelling(text: string): Promise<readonly string[]> {
	const unit = `${text}\n\n`;
	const small = unit.repeat(Math.ceil(30_000 / unit.length));
	const [once, fourfold] = [await timeOf(small), await timeOf(small.repeat(4))];
	return fourfold / Math.max(once, 100) < 10 ? [] : [`linear: ${once.toFixed(0)} ms, then ${fourfold.toFixed(0)} ms`];
}
