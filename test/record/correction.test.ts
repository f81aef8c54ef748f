import { describe, expect, it } from 'vitest';
import { foundQuote, inPlain, inSource, plainText, quoteAt, standsOnce } from '../../src/base/quote.ts';
import { corrected } from '../../src/derive/corrected.ts';
import { factsOf, partsWithin, plainOf, targetAt } from '../../src/derive/correction.ts';
import { effectsAgain } from '../../src/read/again.ts';
import { readReport } from '../../src/read/report/report.ts';
import type { Act } from '../../src/record/act.ts';
import { Correction } from '../../src/record/correction.ts';
import type { Reading } from '../../src/record/reading.ts';
import { examples, readExample } from '../laws/example.ts';

/** Where some words are found in another text, once taken from the first. */
function found(then: string, words: string, now: string, nth = 0): string | null {
	const old = plainText(then);
	let start = -1;
	for (let i = 0; i <= nth; i++) start = old.text.indexOf(words, start + 1);
	const plain = plainText(now);
	const alone = standsOnce(old, words);
	const at = foundQuote(plain, quoteAt(old, { start, end: start + words.length }), { start, passage: null, alone });
	return at === null ? null : plain.text.slice(Math.max(0, at.start - 12), at.end);
}

describe('quoted words', () => {
	it('are the same in every setting: line ends, wide blanks, hyphens at a line end', () => {
		expect(plainText('The\u00a0Team  asked\n\tfor imple-\nmentation and Anglo-\nFrench.').text).toBe(
			'The Team asked for imple-mentation and Anglo- French.',
		);
		expect(plainText('One HEAD two', [{ start: 4, end: 8 }]).text).toBe('One two');
	});

	it('lead back to their source, character for character', () => {
		const source = 'The  Team\nagreed to   mend-\ning nets.';
		const plain = plainText(source);
		for (let start = 0; start < plain.text.length; start++) {
			const at = inSource(plain, { start, end: start + 1 });
			if (plain.text[start] !== ' ') expect(source.slice(at.start, at.end)).toBe(plain.text[start]);
			expect(inPlain(plain, at)).toEqual({ start, end: start + 1 });
		}
	});

	const thanks = 'The Team took note of it.';
	const three = `1. The buoys were painted white. ${thanks} 2. The nets were mended in spring. ${thanks} 3. The ferry was late again. ${thanks}`;

	it('are told apart by what stands around them', () => {
		for (const [nth, before] of ['inted white. ', 'd in spring. ', 'late again. '].entries())
			expect(found(three, thanks, `0. A new paragraph. ${three}`, nth)).toBe(`${before.slice(-12)}${thanks}`);
	});

	it('are not found where only others like them are left', () => {
		const [one, , rest] = three.split(/ (?=[23]\. )/u);
		expect(found(three, thanks, `${one} ${rest}`, 1)).toBeNull();
		expect(found('He agreed. No.', 'agreed', 'He disagreed. No.')).toBeNull();
		expect(found('He agreed.', '', 'He agreed.')).toBeNull();
	});

	it('are found in time linear in the text, however often it says them', () => {
		const many = `${'The Team agreed. '.repeat(20_000)}The end of it. The Team agreed.`;
		const begun = Date.now();
		found(many, 'The Team agreed.', `New. ${many}`, 3);
		expect(Date.now() - begun).toBeLessThan(2000);
	});
});

const report = `Working Party on Shore Paths
First meeting, 4 May 2015

REPORT

1. The secretariat reported on the bridges. The Working Party requested the secretariat to count the bridges and decided to hold a Workshop on bridges on 9 October 2015 in Millpond.

2. The secretariat will repair the signposts.
`;

function read(text: string): Reading {
	const place = { start: 0, end: text.length };
	const words = { kind: 'words' as const, ...place };
	const root = {
		kind: 'document' as const,
		...place,
		children: [{ kind: 'paragraph' as const, ...place, children: [words] }],
	};
	const source = { name: 'r.txt', mediaType: 'text/plain', sha256: '', length: text.length };
	return readReport({ text, mediaType: 'text/plain', root }, source);
}

const reading = read(report);
const actOf = (of: Reading, verb: string): Act => {
	const act = of.acts.find((each) => each.verb === verb);
	if (act === undefined) throw new Error(`no act ${verb}`);
	return act;
};

function decided(id: string, kind: Correction['kind'], act: Act, body: Correction['body'] = {}): Correction {
	const plain = plainOf(reading, report);
	return Correction.parse({
		id,
		document: 'd',
		kind,
		target: targetAt(plain, act.paragraph, act),
		read: kind === 'add' ? null : factsOf(act),
		body,
		at: partsWithin(plain, act, act.at),
		reason: null,
		by: 'tester',
		recorded: '2026-01-01T00:00:00.000Z',
		superseded: null,
	});
}

const lay = (of: Reading, text: string, ...corrections: Correction[]) => corrected(of, text, corrections, effectsAgain);

describe('corrections laid over a reading', () => {
	it('recognise again what a changed act does', () => {
		const request = actOf(reading, 'request');
		const changed = decided('1', 'change', request, { addressee: ['Mayor'] });
		const laid = lay(reading, report, changed).reading;
		expect(actOf(laid, 'request').effects).toEqual([expect.objectContaining({ kind: 'owes', owner: ['Mayor'] })]);
		const untouched = laid.acts.filter(({ verb }) => verb !== 'request');
		expect(untouched).toEqual(reading.acts.filter(({ verb }) => verb !== 'request'));
	});

	it('keep the addresses of the other acts, and give an added one its own', () => {
		const [decide, will] = [actOf(reading, 'decide'), actOf(reading, 'will')];
		const without = { ...reading, acts: reading.acts.filter(({ verb }) => verb !== 'decide') };
		const added = decided('7', 'add', decide, factsOf(decide));
		const laid = lay(without, report, added, decided('8', 'reject', will));
		const ids = without.acts.filter((act) => act.id !== will.id).map(({ id }) => id);
		expect(laid.reading.acts.map(({ id }) => id)).toEqual([...ids, '1.c7']);
		expect(laid.placed).toEqual(
			new Map([
				['7', '1.c7'],
				['8', null],
			]),
		);
		expect(actOf(laid.reading, 'decide').effects).toEqual(decide.effects);
	});

	it('settle what was noted about the act', () => {
		const will = actOf(reading, 'will');
		const at = { start: will.start, end: will.end };
		const noted = { ...reading, notes: [{ rule: 'doubtful-act', message: 'Check.', at, paragraph: '2' }] };
		expect(lay(noted, report, decided('1', 'confirm', will)).reading.notes).toEqual([]);
		expect(lay(noted, report, decided('1', 'confirm', actOf(reading, 'decide'))).reading.notes).toEqual(noted.notes);
	});

	it('hold against a reader that takes the same verb for something else', () => {
		const will = actOf(reading, 'will');
		const other: Act = { ...will, kind: 'information', end: will.end - 4, id: '2.5', actor: ['Somebody'] };
		const laid = lay({ ...reading, acts: [other] }, report, decided('1', 'confirm', will));
		expect(laid.reading.acts).toEqual([{ ...will, id: '2.5', sure: 'sure', person: 'confirmed' }]);
	});

	it('wait where their words are gone, and come back with them', () => {
		const request = decided('1', 'reject', actOf(reading, 'request'));
		const text = report.replace('count the bridges', 'count all bridges');
		expect(lay(read(text), text, request).unplaced).toEqual([request]);
		expect(lay(read(text), text, request).reading).toEqual(read(text));
		expect(lay(reading, report, request).unplaced).toEqual([]);
	});

	it('are about no act twice: the later one holds', () => {
		const request = actOf(reading, 'request');
		const reject = decided('1', 'reject', request);
		const confirm = decided('2', 'confirm', request);
		expect(lay(reading, report, reject, confirm).reading.acts.map(({ id }) => id)).toContain(request.id);
		expect(lay(reading, report, confirm, reject).reading.acts.map(({ id }) => id)).not.toContain(request.id);
	});
});

describe('what an act does, recognised again', () => {
	const ours = examples().filter(({ name }) => /^(?:examples|test)\//u.test(name));
	it.each(ours)('is what reading gave: $name', async (example) => {
		const { tree, reading: own } = await readExample(example);
		for (const act of own.acts)
			if (act.repeats === null) expect(effectsAgain(own, tree.text, act), act.id).toEqual(act.effects);
	});
});
