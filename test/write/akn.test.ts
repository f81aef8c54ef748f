import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../src/read/reading.ts';
import type { Paper, PaperBlock } from '../../src/record/paper.ts';
import { paperAkn } from '../../src/write/akn/paper.ts';
import { paperOfReading } from '../../src/write/paper/report.ts';
import { examples, readExample } from '../laws/example.ts';
import { shared } from '../laws/shared.ts';
import { hasXmllint, schemaProblems } from '../program.ts';

const schema = join(shared ?? '', 'akn/akomantoso30.xsd');
const canValidate = shared !== null && existsSync(schema) && hasXmllint;
if (!canValidate) console.log('xmllint or the schema is not here: whether Akoma Ntoso is valid left out.');

interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	words: string;
}

/** The elements of a document, each with the words directly in it, as a parser other than the reader's finds them. */
function tagsOf(xml: string): readonly Tag[] {
	const tags: Tag[] = [];
	const open: Tag[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const tag = { name, attributes, words: '' };
		tags.push(tag);
		open.push(tag);
	});
	parser.on('text', (words) => {
		const top = open.at(-1);
		if (top) top.words += words;
	});
	parser.on('closetag', () => {
		open.pop();
	});
	parser.write(xml).close();
	return tags;
}

const words = (text: string): PaperBlock => ({
	kind: 'paragraph',
	number: null,
	label: null,
	depth: 0,
	runs: [{ kind: 'words', text }],
});

const numbered = (number: string, text: string): PaperBlock => ({
	kind: 'paragraph',
	number,
	label: `${number}.`,
	depth: 0,
	runs: [{ kind: 'words', text }],
});

const lettered = (label: string, depth: number, text: string): PaperBlock => ({
	kind: 'paragraph',
	number: null,
	label,
	depth,
	runs: [{ kind: 'words', text }],
});

const paperWith = (blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper => ({
	document: {
		symbol: 'CUR/LAND/2026/9',
		kind: 'report',
		title: 'Report on <boundaries> & "walls"',
		distribution: 'GENERAL',
		issuedOn: '2026-05-08',
		language: 'fr',
		original: ['fr'],
		originalOnly: false,
	},
	bodies: ['Working Party on Land', 'Team of Surveyors'],
	meeting: { ordinal: 4, from: '2026-05-04', to: '2026-05-06', place: null },
	masthead: [],
	running: null,
	blocks,
	footnotes: [],
	...more,
});

const textOf = async (xml: string): Promise<string> =>
	(await readingOf(new TextEncoder().encode(xml), 'paper.akn')).tree.text;

/** What XML 1.0 can hold of a text (2.2). */
const held = (text: string): string =>
	text.replace(/\p{Cc}/gu, (each) => ('\t\n\r'.includes(each) || each > ' ' ? each : ''));

const ours = examples().filter(({ name }) => !name.startsWith('../shared'));

describe('every example in Akoma Ntoso', () => {
	const written: { readonly name: string; readonly paper: Paper; readonly xml: string }[] = [];

	beforeAll(async () => {
		for (const example of ours) {
			const { tree, reading } = await readExample(example);
			const paper = paperOfReading(reading, tree);
			written.push({ name: example.name, paper, xml: paperAkn(paper) });
		}
	}, 60_000);

	it.skipIf(!canValidate)(
		'is valid by the schema',
		() => {
			const files = written.map(({ xml }) => xml);
			expect(schemaProblems(files, schema)).toBe('');
		},
		120_000,
	);

	it('has no identifier twice, and no reference that leads nowhere', () => {
		for (const { name, xml } of written) {
			const tags = tagsOf(xml);
			const ids = tags.flatMap(({ attributes }) => attributes.eId ?? []);
			expect(ids.length, name).toBe(new Set(ids).size);
			const led = tags.flatMap(({ attributes }) =>
				[attributes.href, attributes.by, attributes.source, attributes.outcome, attributes.refersTo].filter((to) =>
					to?.startsWith('#'),
				),
			);
			expect(
				led.filter((to) => !ids.includes(to?.slice(1) ?? '')),
				name,
			).toEqual([]);
		}
	});

	it('holds each act with its paragraph, kind, verb, parties and words', () => {
		let acts = 0;
		for (const { name, paper, xml } of written) {
			const found: unknown[] = [];
			let last = { actor: [''], addressee: [''], content: [''] };
			for (const { name: tag, attributes, words: said } of tagsOf(xml)) {
				if (tag === 'rapporteur:act') {
					const { id, paragraph, kind, verb, negated } = attributes;
					last = { actor: [], addressee: [], content: [] };
					found.push({ id, paragraph, kind, verb, negated: negated === 'true', ...last });
				}
				if (tag === 'rapporteur:actor') last.actor.push(said);
				if (tag === 'rapporteur:addressee') last.addressee.push(said);
				if (tag === 'rapporteur:content') last.content.push(said);
			}
			acts += found.length;
			expect(found, name).toEqual((paper.acts ?? []).map((act) => ({ ...act, content: [held(act.content)] })));
		}
		expect(acts).toBeGreaterThan(100);
	});
});

describe('a paper in Akoma Ntoso', () => {
	it('is named by kind, day, symbol and language, with the steps of its meeting', () => {
		const tags = tagsOf(paperAkn(paperWith([numbered('1', 'La séance est ouverte.')])));
		const valued = (name: string): readonly (string | undefined)[] =>
			tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes.value);
		const work = '/akn/un/doc/report/2026-05-08/CUR-LAND-2026-9';
		expect(valued('FRBRuri')).toEqual([work, `${work}/fra@2026-05-08`, `${work}/fra@2026-05-08.xml`]);
		expect(valued('FRBRnumber')).toEqual(['CUR/LAND/2026/9']);
		expect(valued('FRBRname')).toEqual(['Report on <boundaries> & "walls"']);
		expect(
			tags.filter(({ name }) => name === 'step').map(({ attributes }) => [attributes.date, attributes.outcome]),
		).toEqual([
			['2026-05-04', '#opened'],
			['2026-05-06', '#closed'],
			['2026-05-08', '#issued'],
		]);
		expect(tags.filter(({ name }) => name === 'TLCOrganization').map(({ attributes }) => attributes.showAs)).toEqual([
			'Working Party on Land',
			'Team of Surveyors',
			'Rapporteur',
		]);
	});

	it('says of each name whether it is a person, an office or an organisation, and leads to it from the acts', () => {
		const act = { id: '1.1', paragraph: '1', kind: 'directive', verb: 'ask', content: 'dig', negated: false } as const;
		const xml = paperAkn(
			paperWith([numbered('1', 'The Team asked Ms. Ada Pump to dig.')], {
				acts: [{ ...act, actor: ['Team of Surveyors'], addressee: ['Ms. Ada Pump', 'nobody known'] }],
				parties: [
					{ name: 'Ms. Ada Pump', kind: 'person' },
					{ name: 'Chairman', kind: 'office' },
					{ name: 'Wells Trust', kind: 'organisation' },
					{ name: 'Team of Surveyors', kind: 'body' },
				],
			}),
		);
		const tags = tagsOf(xml);
		const named = tags
			.filter(({ name }) => name.startsWith('TLC'))
			.map(({ name, attributes }) => `${name} ${attributes.showAs}`);
		expect(named).toEqual([
			'TLCOrganization Working Party on Land',
			'TLCOrganization Team of Surveyors',
			'TLCPerson Ms. Ada Pump',
			'TLCRole Chairman',
			'TLCOrganization Wells Trust',
			'TLCOrganization Rapporteur',
			'TLCEvent Team of Surveyors 4',
			'TLCConcept opened',
			'TLCConcept closed',
			'TLCConcept issued',
		]);
		const led = tags.filter(({ name }) => /actor|addressee/u.test(name)).map(({ attributes }) => attributes.refersTo);
		expect(led).toEqual(['#organization_Team-of-Surveyors', '#person_Ms.-Ada-Pump', undefined]);
		if (canValidate) expect(schemaProblems([xml], schema)).toBe('');
	});

	it('sets each annex as a component of its own, attached by reference, and reads them in their order', async () => {
		const annex = (label: string): PaperBlock => ({
			kind: 'heading',
			level: 1,
			label: null,
			annex: true,
			runs: [{ kind: 'words', text: label }],
		});
		const blocks = [
			numbered('1', 'Main.'),
			annex('Annex I'),
			words('List of wells'),
			annex('Annex II'),
			words('Ropes'),
		];
		const footnotes = [{ number: '9', runs: [{ kind: 'words' as const, text: 'Nowhere cited.' }] }];
		const xml = paperAkn(paperWith(blocks, { footnotes }));
		const tags = tagsOf(xml);
		expect(tags.filter(({ name }) => name === 'documentRef').map(({ attributes }) => attributes)).toEqual([
			{ href: '#comp_1', showAs: 'Annex I' },
			{ href: '#comp_2', showAs: 'Annex II' },
		]);
		const work = '/akn/un/doc/report/2026-05-08/CUR-LAND-2026-9';
		expect(tags.filter(({ name }) => name === 'FRBRthis').map(({ attributes }) => attributes.value)).toEqual(
			expect.arrayContaining([`${work}/!main`, `${work}/!annex_1`, `${work}/fra@2026-05-08/!annex_2`]),
		);
		expect(await textOf(xml)).toBe('1. Main.\n\nAnnex I\n\nList of wells\n\nAnnex II\n\nRopes\n\n[9] Nowhere cited.');
		if (canValidate) expect(schemaProblems([xml], schema)).toBe('');
	});

	it('sets sections in sections, letters in lists, and keeps the identifiers of paragraphs', () => {
		const blocks: readonly PaperBlock[] = [
			{ kind: 'heading', level: 1, label: 'I.', runs: [{ kind: 'words', text: 'Opening' }] },
			{ kind: 'heading', level: 3, label: 'A.', runs: [{ kind: 'words', text: 'Words' }] },
			numbered('7', 'It has:'),
			lettered('(a)', 1, 'one;'),
			lettered('(i)', 2, 'two;'),
			lettered('(b)', 1, 'three.'),
			numbered('7', 'Again.'),
		];
		const ids = tagsOf(paperAkn(paperWith(blocks))).flatMap(({ name, attributes }) =>
			/^(?:section|paragraph|item)$/u.test(name) ? [attributes.eId] : [],
		);
		expect(ids).toEqual([
			'sec_I',
			'sec_I__sec_A',
			'para_7',
			'para_7__list_1__item_a',
			'para_7__list_1__item_a__list_1__item_i',
			'para_7__list_1__item_b',
			'para_7-2',
		]);
	});

	it('keeps every character that XML can hold, and leaves out those that it cannot', async () => {
		const xml = paperAkn(paperWith([numbered('1', 'a < b && "c" ]]> \u0001\u000b\ufffe\ud800 д\u{1f600}')]));
		expect(await textOf(xml)).toBe('1. a < b && "c" ]]> \ufffd д\u{1f600}');
	});

	it('is a valid document where nothing is known of it', () => {
		const nothing = paperWith([], { bodies: [], meeting: { ordinal: null, from: null, to: null, place: null } });
		const empty = { ...nothing, document: { ...nothing.document, symbol: null, title: null, issuedOn: null } };
		const tags = tagsOf(paperAkn(empty)).map(({ name }) => name);
		expect(tags).toContain('mainBody');
		expect(tags).not.toContain('workflow');
		if (canValidate) expect(schemaProblems([paperAkn(empty)], schema)).toBe('');
	});

	it('reads without what was taken out', async () => {
		const changed: PaperBlock = {
			kind: 'paragraph',
			number: '1',
			label: '1.',
			depth: 0,
			runs: [
				{ kind: 'words', text: 'A wall of ' },
				{ kind: 'words', text: 'wood', change: 'deleted' },
				{ kind: 'words', text: 'stone', change: 'inserted' },
			],
		};
		const xml = paperAkn(paperWith([changed]));
		expect(await textOf(xml)).toBe('1. A wall of stone');
		if (canValidate) expect(schemaProblems([xml], schema)).toBe('');
	});

	it('holds footnotes where they are cited, once; those that nothing cites stand at the end', async () => {
		const cited: PaperBlock = {
			kind: 'paragraph',
			number: '1',
			label: '1.',
			depth: 0,
			runs: [
				{ kind: 'words', text: 'One' },
				{ kind: 'note', number: '1' },
				{ kind: 'words', text: ' and the same' },
				{ kind: 'note', number: '1' },
			],
		};
		const footnotes = ['1', '2'].map((number) => ({
			number,
			runs: [{ kind: 'words' as const, text: `Note ${number}.` }],
		}));
		const xml = paperAkn(paperWith([cited, words('After.')], { footnotes }));
		expect(await textOf(xml)).toBe('1. One[1] and the same[1]\n\nAfter.\n\n[2] Note 2.\n\n[1] Note 1.');
		if (canValidate) expect(schemaProblems([xml], schema)).toBe('');
	});
});
