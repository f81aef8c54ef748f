import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { editPaper } from '../../src/actions/paper/edit.ts';
import { listPaperEdits } from '../../src/actions/paper/edited.ts';
import { undoPaperEdit } from '../../src/actions/paper/undo.ts';
import { writePaper } from '../../src/actions/paper/write.ts';
import { wordsOfRuns } from '../../src/record/paper.ts';
import { openStore } from '../../src/store/open.ts';
import { paperText } from '../../src/write/text/paper.ts';
import { bytesOf } from './reports.ts';

const body = 'Group on Pumps';
let at: (day: string) => Context;
const written = (day: string, more: object = {}) => writePaper.call(at(day), { body, paper: 'report', ...more });
const text = async (day: string, more: object = {}): Promise<string> =>
	paperText((await written(day, more)).paper).replace(/\s+/gu, ' ');

beforeEach(async () => {
	const store = await openStore(':memory:');
	at = (day) => ({ store, actor: 'tester', now: `${day}T09:00:00.000Z` });
	await importDocument.run(at('2026-07-01'), {
		name: '1.txt',
		bytes: bytesOf(
			'Assembly of Wells\n\nGroup on Pumps\n\nThird meeting\n1 June 2026\n\nAW/GP/2026/1\n\nReport of the third meeting\n\nItem 1 – Pumps\n\n1. The Group asked the secretariat to prepare a note on the pumps of the hills.\n\n2. The Group agreed to hold its fourth meeting on 7–8 June 2027.\n',
		),
	});
});

/** The first numbered paragraph of the skeleton, where it stands and what it says. */
async function firstParagraph() {
	const { paper, places } = await written('2026-12-01');
	const i = paper.blocks.findIndex((block) => block.kind === 'paragraph' && block.number === '1');
	const place = places[i];
	const block = paper.blocks[i];
	if (place === null || place === undefined || block?.kind !== 'paragraph') throw new Error('no first paragraph');
	return { place, i, words: wordsOfRuns(block.runs).replace(/\s+/gu, ' ') };
}

describe('words of a person in a paper', () => {
	it('stand in place of those of the record, in every later writing of the paper and in no other', async () => {
		const { place, words } = await firstParagraph();
		const made = await editPaper.call(at('2026-12-02'), {
			...{ body, paper: 'report', kind: 'replace', place },
			text: 'The Group met in the hall of the old mill.',
		});
		expect(made).toMatchObject({ paper: 'report', meeting: '4', language: 'en', by: 'tester', instead: null });
		const after = await text('2026-12-03');
		expect(after).toContain('1. The Group met in the hall of the old mill.');
		expect(after).not.toContain(words);
		expect(await text('2026-12-03', { language: 'fr' })).not.toContain('old mill');
		expect(await text('2026-12-03', { paper: 'agenda' })).not.toContain('old mill');
		// As it was known the day before, it had the words of the record.
		expect(await text('2026-12-03', { known: '2026-12-01' })).toContain(words);
	});

	it('take the place of what the same person wrote before, and give it back when they are undone', async () => {
		const { place, words } = await firstParagraph();
		const edit = (day: string, said: string) =>
			editPaper.call(at(day), { body, paper: 'report', kind: 'replace', place, text: said });
		const one = await edit('2026-12-02', 'The old mill was full.');
		const two = await edit('2026-12-03', 'The old mill was half full.');
		expect(two.instead).toBe(one.id);
		expect(await text('2026-12-04')).toMatch(/1\. The old mill was half full\./u);
		await undoPaperEdit.call(at('2026-12-04'), { id: two.id });
		expect(await text('2026-12-04')).toContain('1. The old mill was full.');
		await undoPaperEdit.call(at('2026-12-04'), { id: one.id });
		expect(await text('2026-12-04')).toContain(words);
		await expect(undoPaperEdit.call(at('2026-12-04'), { id: one.id })).rejects.toMatchObject({ reason: 'conflict' });
		expect((await listPaperEdits.call(at('2026-12-04'), { body, known: '2026-12-03' })).map(({ id }) => id)).toEqual([
			two.id,
			one.id,
		]);
	});

	it('are added behind a paragraph, and those behind it count on', async () => {
		const before = (await written('2026-12-01')).paper.blocks;
		const { place, i } = await firstParagraph();
		await editPaper.call(at('2026-12-02'), {
			...{ body, paper: 'report', kind: 'add', place },
			text: 'Bread was served.\n\nSo was\nwater.',
		});
		const { paper, edits } = await written('2026-12-03');
		const numbers = paper.blocks.flatMap((block) =>
			block.kind === 'paragraph' && block.number !== null ? [block.number] : [],
		);
		expect(paper.blocks).toHaveLength(before.length + 2);
		expect(numbers).toEqual(numbers.map((_, n) => String(n + 1)));
		expect(paperText(paper)).toMatch(/2\.\s+Bread was served\.\s+3\.\s+So was water\./u);
		expect(edits).toMatchObject([{ edit: { kind: 'add' }, blocks: [i + 1, i + 2] }]);
	});

	it('are kept, and said to have no place, once the record has other words there', async () => {
		const { paper, places } = await written('2026-12-01', { paper: 'agenda' });
		const i = paper.blocks.findIndex((block) => block.kind === 'paragraph' && /hills/u.test(wordsOfRuns(block.runs)));
		const place = places[i];
		expect(place).not.toBeNull();
		await editPaper.call(at('2026-12-02'), {
			body,
			paper: 'agenda',
			kind: 'replace',
			place,
			text: 'A note is awaited.',
		});
		expect(await text('2026-12-02', { paper: 'agenda' })).toContain('A note is awaited.');
		await importDocument.run(at('2026-12-03'), {
			name: '1.txt',
			bytes: bytesOf(
				'Assembly of Wells\n\nGroup on Pumps\n\nThird meeting\n1 June 2026\n\nAW/GP/2026/1\n\nReport of the third meeting\n\nItem 1 – Pumps\n\n1. The Group took note of the pumps.\n\n2. The Group agreed to hold its fourth meeting on 7–8 June 2027.\n',
			),
		});
		const { edits } = await written('2026-12-04', { paper: 'agenda' });
		expect(edits.map(({ edit, blocks }) => [edit.text, blocks])).toEqual([['A note is awaited.', []]]);
	});

	it.each([
		['no words', { text: ' \n ' }, 'invalid', /needs words/u],
		[
			'a place that is not there',
			{ place: { heading: null, words: 'No such words.', nth: 0 } },
			'conflict',
			/Load it again/u,
		],
		['a kind that there is not', { kind: 'burn' }, 'invalid', /an edit is one of replace, add/u],
		['an edit to take the place of that is none', { instead: '99' }, 'conflict', /no edit 99/u],
	])('are refused with %s', async (_what, more, reason, message) => {
		const { place } = await firstParagraph();
		const asked = { body, paper: 'report', kind: 'replace', place, text: 'Words.', ...more };
		await expect(editPaper.call(at('2026-12-02'), asked)).rejects.toMatchObject({
			reason,
			message: expect.stringMatching(message),
		});
	});

	it('cannot take the place of a heading', async () => {
		const { paper, places } = await written('2026-12-01');
		const i = paper.blocks.findIndex(({ kind }) => kind === 'heading');
		const asked = { body, paper: 'report', kind: 'replace', place: places[i], text: 'Words.' };
		await expect(editPaper.call(at('2026-12-02'), asked)).rejects.toThrow(/Only the words of a paragraph/u);
	});
});
