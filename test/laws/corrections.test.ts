import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/base/quote.ts';
import { corrected } from '../../src/derive/corrected.ts';
import { factsOf, partsWithin, plainOf, targetAt } from '../../src/derive/correction.ts';
import { effectsAgain } from '../../src/read/again.ts';
import { readReport } from '../../src/read/report/report.ts';
import type { Act } from '../../src/record/act.ts';
import { Correction, type CorrectionKind } from '../../src/record/correction.ts';
import type { Reading } from '../../src/record/reading.ts';
import { Reading as ReadingSchema } from '../../src/record/reading.ts';
import { examples, readExample } from './example.ts';
import { misquotes } from './quoted.ts';
import { sayIfAbsent } from './shared.ts';

sayIfAbsent('the laws of corrections over the real reports');

const kinds: readonly CorrectionKind[] = ['confirm', 'change', 'reject', 'add'];

/** Up to `most` acts from beginning, middle and end of a reading. */
function sample(acts: readonly Act[], most: number): Act[] {
	const step = Math.max(1, acts.length / most);
	return acts.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, most);
}

const lay = (reading: Reading, text: string, corrections: readonly Correction[]) =>
	corrected(reading, text, corrections, effectsAgain);

/** A decision of each kind in turn about some acts of a reading. For `add` the act is one that the reader is then made to miss. */
function decisions(reading: Reading, text: string, acts: readonly Act[]): Correction[] {
	const plain = plainOf(reading, text);
	return acts.map((act, i) => {
		const kind = kinds[i % kinds.length] ?? 'confirm';
		const facts = factsOf(act);
		return {
			id: String(i + 1),
			document: 'd',
			kind,
			target: targetAt(plain, act.paragraph, act),
			read: kind === 'add' ? null : facts,
			body: kind === 'add' ? facts : kind === 'change' ? { kind: 'information', actor: ['A Person'] } : {},
			at: partsWithin(plain, act, act.at),
			reason: null,
			by: 'tester',
			recorded: `2026-01-01T00:00:${String(i).padStart(2, '0')}.000Z`,
			superseded: null,
		};
	});
}

const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, '');

/** What is wrong with where corrections landed: each stands on its own words, does what it says, or is unplaced. */
function astray(reading: Reading, text: string, corrections: readonly Correction[]): string[] {
	const laid = lay(reading, text, corrections);
	const lost = new Set(laid.unplaced.map(({ id }) => id));
	return corrections.flatMap((correction) => {
		const { id, kind, target } = correction;
		if (lost.has(id)) return laid.placed.has(id) ? [`${id} is placed and unplaced`] : [];
		const landed = laid.placed.get(id);
		if (landed === undefined) return [`${id} is lost`];
		if (kind === 'reject') return landed === null ? [] : [`${id} rejected ${landed}, which is still there`];
		const act = laid.reading.acts.find((each) => each.id === landed);
		if (act === undefined) return [`${id} landed on no act`];
		const furniture = laid.reading.parts.filter((part) => part.kind === 'furniture');
		const words = plainText(text, furniture);
		const stands = targetAt(words, act.paragraph, act).quote.exact;
		return [
			...(bare(stands) === bare(target.quote.exact)
				? []
				: [`${id} stands on “${stands}”, not “${target.quote.exact}”`]),
			...(act.person === undefined || act.sure !== 'sure' ? [`${id} left ${landed} undecided`] : []),
			...(kind === 'change' && act.kind !== 'information' ? [`${id} changed nothing`] : []),
		];
	});
}

/** Corrections that landed on an act of the same words that is not theirs, as `moved` tells where theirs went. */
function elsewhere(
	reading: Reading,
	text: string,
	corrections: readonly Correction[],
	moved: (start: number) => number,
): string[] {
	const { placed, reading: after } = lay(reading, text, corrections);
	return corrections.flatMap(({ id, target }) => {
		const act = after.acts.find((each) => each.id === placed.get(id));
		const start = moved(target.position.start);
		return act === undefined || act.start === start ? [] : [`${id} landed at ${act.start}, not at ${start}`];
	});
}

/** A reading as a better reader would give it: every act has another address, some are not found, some are new. */
function betterReading(reading: Reading, without: ReadonlySet<string>): Reading {
	const acts = reading.acts
		.filter(({ id }) => !without.has(id))
		.map((act, i) => ({ ...act, id: `${act.paragraph}.${900 + i}`, repeats: null }));
	return { ...reading, acts };
}

const reread = (text: string, { source }: Reading): Reading => {
	const place = { start: 0, end: text.length };
	const words = { kind: 'words' as const, ...place };
	const paragraph = { kind: 'paragraph' as const, ...place, children: [words] };
	const root = { kind: 'document' as const, ...place, children: [paragraph] };
	return readReport({ text, mediaType: 'text/plain', root }, { ...source, length: text.length });
};

describe.each(examples())('$name', (example) => {
	it('keeps what persons decided, on the words it was decided about', async () => {
		const { tree, reading } = await readExample(example);
		const { text } = tree;
		const acts = sample(reading.acts, 8);
		const made = decisions(reading, text, acts);
		expect(Correction.array().parse(JSON.parse(JSON.stringify(made)))).toEqual(made);

		const first = JSON.stringify(reading);
		const laid = lay(reading, text, made);
		expect(laid.unplaced).toEqual([]);
		expect(astray(reading, text, made)).toEqual([]);
		expect(misquotes(text, laid.reading)).toEqual([]);
		expect(laid.reading.acts.length).toBe(reading.acts.length - made.filter(({ kind }) => kind === 'reject').length);
		expect(ReadingSchema.parse(JSON.parse(JSON.stringify(laid.reading)))).toEqual(laid.reading);

		expect(JSON.stringify(lay(reading, text, []).reading)).toBe(first);
		expect(JSON.stringify(reading)).toBe(first);

		const renamed = betterReading(reading, new Set());
		expect(lay(renamed, text, made).unplaced).toEqual([]);
		expect(astray(renamed, text, made)).toEqual([]);
		const missing = betterReading(reading, new Set(acts.map(({ id }) => id)));
		const found = lay(missing, text, made);
		expect(found.unplaced).toEqual([]);
		expect(astray(missing, text, made)).toEqual([]);
		expect(misquotes(text, found.reading)).toEqual([]);
	});

	it('finds the words again in a corrected file', async () => {
		const { tree, reading: original } = await readExample(example);
		// The same text set as plain text: then a corrected file is only another text.
		const before = reread(tree.text, original);
		const made = decisions(before, tree.text, sample(before.acts, 8));
		if (made.length === 0) return;
		const [middle] = before.paragraphs.slice(Math.floor(before.paragraphs.length / 3));
		const at = tree.text.lastIndexOf('\n', middle?.start ?? 0) + 1;
		const insertion = 'The weather at the harbour had been fine on all days of the meeting.\n\n';
		const inserted = tree.text.slice(0, at) + insertion + tree.text.slice(at);
		const [target] = sample(before.acts, 8);
		const other = before.paragraphs.find(({ number, text }) => number !== target?.paragraph && text.length > 40);
		const changed =
			other === undefined ? inserted : inserted.replace(other.text.slice(0, 30), other.text.slice(0, 30).toUpperCase());
		const behind = (start: number): number => (start >= at ? start + insertion.length : start);
		const further = (start: number): number => start + 2;
		for (const [text, moved] of [
			[inserted, behind],
			[changed, behind],
			[`\n\n${tree.text}`, further],
		] as const) {
			const reading = reread(text, original);
			expect(astray(reading, text, made)).toEqual([]);
			expect(elsewhere(reading, text, made, moved)).toEqual([]);
			expect(misquotes(text, lay(reading, text, made).reading)).toEqual(misquotes(text, reading));
			expect(lay(reading, text, made).unplaced.length).toBeLessThanOrEqual(made.length / 4 + 1);
		}
		const shifted = `\n\n${tree.text}`;
		expect(lay(reread(shifted, original), shifted, made).unplaced.length).toBeLessThanOrEqual(1);
		// Words that are gone are gone: nothing else is taken for them.
		const gone = (made[0]?.target.quote.exact ?? '').slice(0, 24);
		const without = plainText(tree.text).text.replaceAll(gone, 'Lorem ipsum');
		expect(astray(reread(without, original), without, made)).toEqual([]);
		expect(lay(reread(without, original), without, made).unplaced.map(({ id }) => id)).toContain('1');
	});
});
