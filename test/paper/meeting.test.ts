import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { nextAgenda } from '../../src/actions/agenda/next.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { writePaper } from '../../src/actions/paper/write.ts';
import { showStanding } from '../../src/actions/standing/show.ts';
import { readingOf } from '../../src/read/reading.ts';
import type { Cite } from '../../src/record/cite.ts';
import { type Paper, type PaperBlock, Paper as PaperSchema, type Run, wordsOfRuns } from '../../src/record/paper.ts';
import type { Standing } from '../../src/record/standing.ts';
import { openStore } from '../../src/store/open.ts';
import { paperAkn } from '../../src/write/akn/paper.ts';
import { paperDocx } from '../../src/write/docx/paper.ts';
import { paperMarkdown } from '../../src/write/markdown/paper.ts';
import { type PaperKind, paperKinds, paperLanguages } from '../../src/write/paper/phrase/phrase.ts';
import { type Slot, slotsOf } from '../../src/write/paper/sitting.ts';
import { paperText } from '../../src/write/text/paper.ts';
import { shared } from '../laws/shared.ts';
import { hasXmllint, schemaProblems } from '../program.ts';
import { filesBelow, root } from '../tidy/source.ts';

const body = 'Expert Team on Traditional Orchards';
const on = '2026-11-24';
let context: Context;
let standing: Standing;

beforeAll(async () => {
	context = { store: await openStore(':memory:'), actor: 'tester', now: `${on}T09:00:00.000Z` };
	for (const path of filesBelow('examples/orchards').filter((name) => name.endsWith('.txt')))
		await importDocument.run(context, {
			name: basename(path),
			bytes: new Uint8Array(readFileSync(join(root, path))),
		});
	standing = await showStanding.run(context, { body, on });
});

const written = async (paper: PaperKind, more: object = {}): Promise<Paper> =>
	(await writePaper.run(context, { body, paper, on, ...more })).paper;

/** The runs of each line of a paper: of a paragraph, of a row of a table. */
const linesOf = (block: PaperBlock): readonly (readonly Run[])[] => {
	if (block.kind === 'table') return block.rows.map((row) => row.flatMap(({ lines }) => lines.flat()));
	return 'runs' in block ? [block.runs] : [];
};
const lines = (paper: Paper): readonly (readonly Run[])[] => paper.blocks.flatMap(linesOf);
const citesIn = (runs: readonly Run[]): readonly Cite[] =>
	runs.flatMap((run) => (run.kind === 'cite' ? run.cites : []));
const unfinished = new Set(['open', 'waiting', 'in progress']);

/** Lines that tell something in the words of the record, in quotation marks or in a cell. */
const quoting = (runs: readonly Run[]): boolean => /“|«/u.test(wordsOfRuns(runs));

/** The line that tells of some words and cites a place. */
const tellsOf = (paper: Paper, words: string, cite: Cite | undefined): boolean =>
	lines(paper).some(
		(runs) =>
			wordsOfRuns(runs).includes(words) &&
			citesIn(runs).some(({ document, paragraph }) => document === cite?.document && paragraph === cite.paragraph),
	);

describe.each(paperKinds)('the paper “%s”', (kind) => {
	it.each(paperLanguages)(
		'in %s is whole: schema, no gap in its numbers, each line that quotes cites',
		async (language) => {
			const paper = await written(kind, { language });
			expect(PaperSchema.parse(paper)).toEqual(paper);
			const numbers = paper.blocks.flatMap((block) =>
				block.kind === 'paragraph' && block.number ? [block.number] : [],
			);
			expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
			const uncited = lines(paper).filter((runs) => quoting(runs) && citesIn(runs).length === 0);
			expect(uncited.map(wordsOfRuns)).toEqual([]);
		},
	);

	it('says the same in each language: the same cites in the same order', async () => {
		const [english, ...others] = await Promise.all(paperLanguages.map((language) => written(kind, { language })));
		for (const other of others) expect(lines(other).map(citesIn)).toEqual(english && lines(english).map(citesIn));
	});

	it.each(paperLanguages)('in %s has the same words and numbers in Word', async (language) => {
		const paper = await written(kind, { language });
		const bytes = await paperDocx(paper, { author: 'x', date: `${on}T00:00:00.000Z` });
		const { tree } = await readingOf(bytes, 'paper.docx');
		const plain = (text: string): string => text.replace(/[\s\u200b]+/gu, ' ');
		const missing = paper.blocks
			.filter((block) => block.kind === 'paragraph')
			.map((block) => plain(`${block.label ?? ''} ${wordsOfRuns(block.runs)}`).trim())
			.filter((words) => !plain(tree.text).replaceAll('/ ', '/').includes(words));
		expect(missing).toEqual([]);
	});
});

const rowsOf = (paper: Paper): readonly string[] =>
	paper.blocks.flatMap((block) =>
		block.kind === 'table'
			? block.rows.map((row) => row.map((cell) => cell.lines.map(wordsOfRuns).join(' ')).join(' | '))
			: [],
	);

describe('the annotated agenda', () => {
	it('holds everything that is outstanding, with the paragraph it comes from', async () => {
		const paper = await written('agenda');
		const owed = standing.followUps.filter(({ status }) => unfinished.has(status));
		expect(owed.length).toBeGreaterThan(10);
		for (const { what, cites } of owed) expect(tellsOf(paper, what, cites[0])).toBe(true);
		for (const { title, status, cites } of standing.proposals)
			expect(tellsOf(paper, title, cites[0])).toBe(status !== 'agreed' && status !== 'dropped');
	});

	it('has the items of the proposed agenda and says what the meeting may do about each matter, once', async () => {
		const paper = await written('agenda');
		const words = paperText(paper);
		expect(words).toMatch(/^Annotated provisional agenda of the eleventh meeting$/mu);
		expect(words).toMatch(/^4\. Proposals for new activities$/mu);
		expect(words).toMatch(/decide on \(a\) and \(b\)/u);
		expect(words).toMatch(/name who is to take up \(c\)/u);
	});

	it('speaks three languages and leaves the words of the record as they are', async () => {
		expect(paperText(await written('agenda', { language: 'fr' })).replace(/\s+/gu, ' ')).toMatch(
			/Ordre du jour provisoire annoté de la onzième réunion.*« register of village presses » : reportée.*se prononcer sur/u,
		);
		expect(paperText(await written('agenda', { language: 'ru' }))).toMatch(
			/Аннотированная предварительная повестка дня одиннадцатого совещания[\s\S]*«register of village presses»/u,
		);
	});
});

describe('the status of follow-up', () => {
	it('lists what the last meeting decided and what is still owed from before, each with owner, status and action', async () => {
		const rows = rowsOf(await written('follow-up'));
		expect(rows).toContain(
			'Para.\u00a08 | Draft a programme for the Forum by 15 December 2026 | Secretariat | Open | – | Hear how it stands; take note',
		);
		expect(rows).toContain(
			'CUR/LAND/WP.4/ET.2/2026/4, para.\u00a04 | Publish the inventory by 31 July 2026 | Secretariat | Overdue | Para.\u00a03 | Ask for an account; set a new date',
		);
		const wanted = standing.followUps.filter(({ meeting, status }) => meeting === 10 || unfinished.has(status));
		const items = new Set(wanted.map(({ item, meeting }) => `${meeting === 10} ${item}`));
		expect(rows.length).toBe(wanted.length + items.size + 2);
	});

	it('follows the day: after a day has passed, what was due on it is overdue', async () => {
		const later = await written('follow-up', { on: '2026-12-16' });
		expect(rowsOf(later).find((row) => row.includes('Draft a programme'))).toContain('| Overdue |');
	});
});

describe('a progress report', () => {
	it('tells of one project what the reports record, in their order, what is owed, and leaves room for the news', async () => {
		const paper = await written('progress', { project: '1.2' });
		const words = paperMarkdown(paper);
		expect(paper.document.title).toBe('Progress report: project 1.2');
		expect(words).toMatch(/dormant for want of an editor[\s\S]*had found an editor[\s\S]*submitted a complete draft/u);
		expect(words).toMatch(/Since the last report/u);
		expect(words).not.toContain('Scion wood');
	});

	it('is refused for a project that there is not', async () => {
		await expect(written('progress', { project: '9.9' })).rejects.toThrow(/project 9\.9/u);
	});
});

describe('the skeleton of the report', () => {
	it('has every item with its formula, and a sentence for each matter', async () => {
		const words = paperText(await written('report')).replace(/\s+/gu, ' ');
		expect(words).toContain('Item 1 – Adoption of the agenda');
		expect(words).toContain('The meeting adopted the provisional agenda ([…]).');
		expect(words).toContain(
			'The secretariat, asked to “draft a programme for the Forum by 15 December 2026”, reported that […].',
		);
		expect(words).toContain('Ms. Ketevan Lomidze, having agreed to “seek an invitation');
		expect(words).toContain('The meeting considered the proposal “register of village presses”.');
		expect(words).toContain('The meeting adopted the present report.');
	});
});

describe('the list of documents', () => {
	it('has the last report with the items and paragraphs that are up again, and what its words refer to', async () => {
		const paper = await written('documents');
		const rows = rowsOf(paper);
		expect(rows.find((row) => row.startsWith('CUR/LAND/WP.4/ET.2/2026/9'))).toMatch(
			/\| Report \| 2, 3, 4, 5 \| English \| Paras\.\u00a03, 4,/u,
		);
		expect(rows).toContain(
			'CUR/LAND/WP.4/ET.2/2026/6 | [Not in the record] | 1 | – | CUR/LAND/WP.4/ET.2/2026/9, para.\u00a02',
		);
		const symbols = paper.blocks.flatMap((block) =>
			block.kind === 'table' ? block.rows.slice(1).map(([symbol]) => citesIn(symbol?.lines.flat() ?? [])) : [],
		);
		expect(symbols.every((cites) => cites.length === 1)).toBe(true);
	});

	it('has a document of the meeting itself once it is there, in all its languages, with the item that its head names', async () => {
		const store = await openStore(':memory:');
		const its: Context = { ...context, store };
		const give = (name: string, text: string) =>
			importDocument.run(its, { name, bytes: new TextEncoder().encode(text) });
		await give(
			'1.txt',
			'Assembly of Wells\n\nGroup on Pumps\n\nThird meeting\n1 June 2026\n\nAW/GP/2026/1\n\nReport of the third meeting\n\nItem 1 – Pumps\n\n1. The Group asked the secretariat to draft a note by 1 March 2027.\n',
		);
		const head = 'AW/GP/2027/2\n20 May 2027\n\nAssembly of Wells\n\nGroup on Pumps\n\n';
		await give(
			'2.txt',
			`${head}Fourth meeting\n1 June 2027\n\nItem 1 of the provisional agenda\n\nPumps in the plain\n\n1. The pumps of the plain are old and the pumps of the hills are older.\n`,
		);
		await give(
			'2-fr.txt',
			'AW/GP/2027/2\n20 mai 2027\n\nAssemblée des puits\n\nGroupe de travail des pompes\n\nQuatrième réunion\n1er juin 2027\n\nPoint 1 de l’ordre du jour provisoire\n\nLes pompes de la plaine\n\n1. Les pompes de la plaine sont vieilles et celles des collines le sont encore plus.\n',
		);
		const { paper } = await writePaper.run(its, { body: 'Group on Pumps', paper: 'documents', on: '2027-05-25' });
		expect(rowsOf(paper).find((row) => row.startsWith('AW/GP/2027/2'))).toMatch(/ \| 1 \| English, French \| /u);
		await store.close();
	});
});

describe('the head of a paper', () => {
	/** All papers of a body whose last report begins so, as words. */
	const headed = async (head: string, language: 'en' | 'fr' | 'ru' = 'en'): Promise<string> => {
		const store = await openStore(':memory:');
		const its: Context = { ...context, store };
		const text = `${head}\nAssembly of Wells\n\nGroup on Pumps\n\nThird meeting\n1 June 2026\n\nReport of the third meeting\n\nItem 1 – Pumps\n\n1. The Group asked the secretariat to draft a note by 1 March 2027. Ms. Ada Pump chaired the meeting.\n`;
		await importDocument.run(its, { name: '1.txt', bytes: new TextEncoder().encode(text) });
		const asked = { body: 'Group on Pumps', language, on: '2026-12-01' } as const;
		const { paper } = await writePaper.run(its, { ...asked, paper: 'follow-up' });
		await store.close();
		return paperText(paper).replace(/\s+/gu, ' ');
	};

	it('says from which day a paper of limited distribution is public: as long after its own as the last report had it', async () => {
		const limited = 'AW/GP/2026/1\nDistr.: LIMITED\n10 June 2026\nRelease date: 10 July 2026\n';
		expect(await headed(limited)).toContain('Distr.: Limited Release date: [31 December 2026] 1 December 2026');
		expect(await headed(limited, 'fr')).toContain('Date de mise en distribution générale : [31 décembre 2026]');
		expect(await headed(limited, 'ru')).toContain('Дата снятия ограничений: [31 декабря 2026 года]');
	});

	it('leaves a gap where the last report does not say, and nothing where the paper is for everybody', async () => {
		expect(await headed('AW/GP/2026/1\nDistr.: RESTRICTED\n10 June 2026\n')).toContain('Release date: […]');
		expect(await headed('AW/GP/2026/1\nDistr.: GENERAL\n10 June 2026\n')).not.toContain('Release');
	});

	it('cites a report without a symbol by its title and its day', async () => {
		const words = await headed('10 June 2026\n');
		expect(words).toContain('it is one of Report of the third meeting, 10 June 2026.');
	});
});

describe('the list of participants', () => {
	it('has officers, persons by whom they speak for, and delegations that spoke, each with the paragraph that names it', async () => {
		const paper = await written('participants');
		expect(paper.document.title).toBe('List of participants of the tenth meeting');
		expect(paper.meeting).toMatchObject({ ordinal: 10, from: '2026-10-13' });
		const rows = rowsOf(paper);
		expect(rows).toContain('Ms. Ketevan Lomidze | Chairman, Georgia | CUR/LAND/WP.4/ET.2/2026/4, para.\u00a03');
		expect(rows[rows.indexOf('Romania') + 1]).toMatch(/^Mr\. Aurel Dinu \| – \| .*para\.\u00a07$/u);
		expect(rows).toContain('Delegation of Norway | – | CUR/LAND/WP.4/ET.2/2026/9, para.\u00a011');
	});
});

describe('the timetable', () => {
	it('shares out as many days as the last meeting had, the adoption of the report last, and says that it is a proposal', async () => {
		const paper = await written('timetable');
		expect(paperText(paper)).toMatch(/This timetable is a proposal[\s\S]*days of the meeting are not yet known/u);
		const rows = rowsOf(paper);
		expect(rows[2]).toBe('10:00–10:15 | 1. Adoption of the agenda | –');
		expect(rows.at(-1)).toBe('17:00–18:00 | 8. Adoption of the report | –');
		for (const { number, title } of (await nextAgenda.run(context, { body, on })).items)
			expect(rows.some((row) => row.includes(`${number}. ${title}`))).toBe(true);
	});

	it('gives more time to an item with more matters, fills each half-day and loses no item, however many there are', () => {
		const own = (matters: number) => ({ standing: null, matters });
		const minutesOf = (slots: readonly Slot[], item: number): number =>
			slots.filter((slot) => slot.item === item).reduce((sum, { from, to }) => sum + to - from, 0);
		const slots = slotsOf([{ standing: 'report', matters: 0 }, own(1), own(9), { standing: 'opening', matters: 0 }], 2);
		expect([slots[0]?.item, slots.at(-1)?.item]).toEqual([3, 0]);
		expect(minutesOf(slots, 2)).toBeGreaterThan(2 * minutesOf(slots, 1));
		expect(slots.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(12 * 60);
		const crowded = slotsOf(new Array(60).fill(own(0)), 1);
		expect(new Set(crowded.map(({ item }) => item)).size).toBe(60);
		expect(slotsOf([{ standing: 'opening', matters: 0 }], 1)).toMatchObject([{ from: 600, to: 615 }]);
		expect(slotsOf([], 1)).toEqual([]);
	});
});

describe('every paper as Akoma Ntoso', () => {
	const schema = join(shared ?? '', 'akn/akomantoso30.xsd');

	it.skipIf(shared === null || !hasXmllint)(
		'is valid by the schema, in each language',
		async () => {
			const files: string[] = [];
			for (const kind of paperKinds)
				for (const language of paperLanguages) files.push(paperAkn(await written(kind, { language })));
			expect(files.length).toBe(paperKinds.length * paperLanguages.length);
			expect(schemaProblems(files, schema)).toBe('');
		},
		120_000,
	);
});

describe('a body without a report', () => {
	it('has papers too: they say that there is nothing', async () => {
		for (const paper of paperKinds) {
			const { paper: empty } = await writePaper.run(context, { body: 'Committee on Land and Landscape', paper, on });
			expect(paperText(empty)).toContain('Committee on Land and Landscape');
		}
	});
});
