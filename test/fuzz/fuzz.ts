import { Chance } from './chance.ts';
import { asText, bytesOfText, type Written, written } from './format.ts';
import { broken, lawOf, swelling } from './law.ts';
import { mutated, reportOf } from './report.ts';

/** A case that broke a law, as small as it could be made. */
export interface Finding {
	readonly seed: number;
	readonly name: string;
	readonly broken: readonly string[];
	/** The smallest text found that breaks the same law, where the case is one of text. */
	readonly text: string | null;
}

/** One case in so many is read four times over, to see how time grows. */
const timedEvery = 60;

/** What a seed stands for: a report in every format, or a text of `examples` damaged. */
export function caseOf(
	seed: number,
	examples: readonly string[],
): { readonly text: string; readonly files: readonly Written[] } {
	const chance = new Chance(seed);
	const isMutant = examples.length > 0 && chance.is(0.5);
	const blocks = isMutant ? [] : reportOf(chance);
	const plain = isMutant ? chance.of(examples) : asText(blocks);
	const text = isMutant || chance.is(0.5) ? mutated(chance, plain) : plain;
	return { text, files: [...(isMutant ? [] : written(blocks)), { name: 'fuzz.md.txt', bytes: bytesOfText(text) }] };
}

/** Tries one seed; null where all laws hold. */
export async function tried(seed: number, examples: readonly string[]): Promise<Finding | null> {
	const { text, files } = caseOf(seed, examples);
	for (const { name, bytes } of files) {
		const lines = await broken(bytes, name);
		const [first] = lines;
		if (first === undefined) continue;
		const decoded = name.endsWith('.txt')
			? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)
			: null;
		return { seed, name, broken: lines, text: decoded === null ? null : await smallest(decoded, lawOf(first)) };
	}
	const slow = seed % timedEvery === 0 ? await swelling(text) : [];
	return slow.length === 0 ? null : { seed, name: 'fuzz.txt', broken: slow, text };
}

/** Leaves out ever smaller pieces of a text for as long as it breaks the same law (delta debugging). */
async function smallest(text: string, law: string): Promise<string> {
	let best = text;
	let tries = 0;
	for (let size = Math.ceil(text.length / 2); size >= 1 && tries < 3_000; ) {
		let shrunk = false;
		for (let at = 0; at < best.length && tries < 3_000; ) {
			const shorter = best.slice(0, at) + best.slice(at + size);
			tries++;
			if ((await broken(bytesOfText(shorter), 'fuzz.txt')).some((line) => lawOf(line) === law)) {
				best = shorter;
				shrunk = true;
			} else at += size;
		}
		if (!shrunk || size > 1) size = size === 1 ? 0 : Math.ceil(size / 2);
	}
	return best;
}

/** What is printed of a finding: enough to see it and to have it again. */
export const told = ({ seed, name, broken: lines, text }: Finding): string =>
	[`seed ${seed}, ${name}:`, ...lines.slice(0, 3), ...(text === null ? [] : [`text: ${JSON.stringify(text)}`])].join(
		'\n',
	);

/** Tries seed after seed for so long, every `step`th; gives how many it tried and what did not hold. Stops at `most` findings. */
export async function fuzzed(options: {
	readonly seed: number;
	readonly step?: number;
	readonly ms: number;
	readonly examples: readonly string[];
	readonly most: number;
	readonly tell?: (finding: Finding) => void;
}): Promise<{ readonly cases: number; readonly findings: readonly Finding[] }> {
	const findings: Finding[] = [];
	const end = performance.now() + options.ms;
	const { step = 1 } = options;
	let cases = 0;
	for (let { seed } = options; performance.now() < end && findings.length < options.most; seed += step) {
		cases++;
		const finding = await tried(seed, options.examples);
		if (finding === null) continue;
		findings.push(finding);
		options.tell?.(finding);
	}
	return { cases, findings };
}
