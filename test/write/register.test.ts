import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Cell, Register } from '../../src/record/register.ts';
import { registerCsv } from '../../src/write/csv/register.ts';
import { registerXlsx } from '../../src/write/xlsx/register.ts';

const table = (rows: readonly (readonly Cell[])[]): Register => ({
	register: 'events',
	title: 'Events',
	on: '2016-07-01',
	known: '2016-07-01',
	columns: [
		{ key: 'what', title: 'What', type: 'text', about: '' },
		{ key: 'due', title: 'Due', type: 'day', about: '' },
		{ key: 'count', title: 'Count', type: 'number', about: '' },
		{ key: 'late', title: 'Late', type: 'yes or no', about: '' },
		{ key: 'owner', title: 'Owner', type: 'list', about: '' },
	],
	rows: rows.map(([what = null, due = null, count = null, late = null, owner = null]) => ({
		what,
		due,
		count,
		late,
		owner,
	})),
});

const plain = table([
	['mend, or replace, the “lock”\nand say "so"', '2016-05-04', -3, true, ['Mr. Ön Şen', 'Совет']],
	['nothing', '1845-02-01', 0, false, []],
	[null, null, null, null, null],
]);

/** What people put into a spreadsheet to have it run. */
const formulas = ['=HYPERLINK("http://example.org","click")', '+1+1', '-2+3', '@SUM(1)', '\t=1', ' =1', '＝1'] as const;

describe('a register as CSV', () => {
	it('has the keys, then a line a row; quotes what needs it', () => {
		expect(registerCsv(plain)).toBe(
			'what,due,count,late,owner\r\n"mend, or replace, the “lock”\nand say ""so""",2016-05-04,-3,yes,"Mr. Ön Şen; Совет"\r\nnothing,1845-02-01,0,no,\r\n,,,,\r\n',
		);
	});

	it.each(formulas)('makes words of the formula %j', (formula) => {
		const [, line = ''] = registerCsv(table([[formula]])).split('\r\n');
		expect(line.replace(/^"/u, '').startsWith("'")).toBe(true);
	});

	it('leaves words alone that only hold such a sign', () => {
		expect(registerCsv(table([['2 + 2 = 4, as a-b@c']]))).toContain('2 + 2 = 4, as a-b@c');
	});
});

/** The cells of the first sheet, as the XML of the package has them: value and type of each. */
function cellsIn(bytes: Uint8Array): { readonly type: string; readonly value: string; readonly formula: boolean }[] {
	const files = unzipSync(bytes);
	const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
	const shared: string[] = [];
	parsed(part('xl/sharedStrings.xml'), 'si', ({ text }) => shared.push(text));
	const cells: { type: string; value: string; formula: boolean }[] = [];
	parsed(part('xl/worksheets/sheet1.xml'), 'c', ({ text, attributes, inside }) => {
		const { t: type = 'n' } = attributes;
		cells.push({ type, value: type === 's' ? (shared[Number(text)] ?? '') : text, formula: inside.includes('f') });
	});
	return cells;
}

interface Element {
	text: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly inside: string[];
}

function parsed(xml: string, name: string, found: (element: Element) => void): void {
	const parser = new SaxesParser();
	let open: Element | null = null;
	parser.on('opentag', (tag) => {
		open?.inside.push(tag.name);
		if (tag.name === name) open = { text: '', attributes: { ...tag.attributes }, inside: [] };
	});
	parser.on('text', (text) => {
		if (open) open.text += text;
	});
	parser.on('closetag', (tag) => {
		if (tag.name !== name || open === null) return;
		found(open);
		open = null;
	});
	if (xml !== '') parser.write(xml).close();
}

describe('a register as a workbook', () => {
	it('holds words as words and never a formula', async () => {
		const cells = cellsIn(await registerXlsx(table(formulas.map((formula) => [formula]))));
		expect(cells.filter(({ formula }) => formula)).toEqual([]);
		expect(
			cells
				.slice(5)
				.filter(({ value }) => value !== '')
				.map(({ type, value }) => [type, value.trim()]),
		).toEqual(formulas.map((formula) => ['s', formula.trim()]));
	});

	it('leaves out what XML cannot hold, and cuts what a cell cannot', async () => {
		const cells = cellsIn(await registerXlsx(table([[`a\u0000b\u000bc`], ['x'.repeat(40_000)]])));
		expect(cells.map(({ value }) => value)).toContain('abc');
		expect(cells.map(({ value }) => value.length)).toContain(32_767);
	});

	// Debian's own Python finds Debian's packages, whatever other Python stands before it.
	const reader = ['python3', '/usr/bin/python3'].find(
		(python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0,
	);
	if (reader === undefined) console.log('No openpyxl is here: reading the workbook back with it was left out.');

	it.skipIf(reader === undefined)('is read back by another program as it was written', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'rapporteur-xlsx-'));
		try {
			writeFileSync(join(folder, 'register.xlsx'), await registerXlsx(table([...plain.rows.map(cellsOf), ['=1+1']])));
			const script = `import json, openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1]).active
cell = lambda c: [c.data_type, c.value.isoformat()[:10] if c.is_date else c.value]
print(json.dumps({"title": sheet.title, "stays": sheet.freeze_panes, "rows": [[cell(c) for c in row] for row in sheet.iter_rows()]}))`;
			const { stdout } = spawnSync(reader ?? '', ['-c', script, join(folder, 'register.xlsx')], { encoding: 'utf8' });
			const none = ['n', null];
			expect(JSON.parse(stdout)).toEqual({
				title: 'Events',
				stays: 'A2',
				rows: [
					['What', 'Due', 'Count', 'Late', 'Owner'].map((head) => ['s', head]),
					[
						['s', 'mend, or replace, the “lock”\nand say "so"'],
						['d', '2016-05-04'],
						['n', -3],
						['s', 'yes'],
						['s', 'Mr. Ön Şen; Совет'],
					],
					[['s', 'nothing'], ['s', '1845-02-01'], ['n', 0], ['s', 'no'], none],
					[none, none, none, none, none],
					[['s', '=1+1'], none, none, none, none],
				],
			});
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});

const cellsOf = (row: Readonly<Record<string, Cell>>): readonly Cell[] => Object.values(row);
