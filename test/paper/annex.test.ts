import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/read/reading.ts';
import type { Paper } from '../../src/record/paper.ts';
import { wordsOfRuns } from '../../src/record/paper.ts';
import { paperAkn } from '../../src/write/akn/paper.ts';
import { paperPage } from '../../src/write/html/paper.ts';
import { paperOfReading } from '../../src/write/paper/report.ts';

const head =
	'PA/WELL/2003/11\n2 April 2003\n\nPlains Assembly\n\nCommittee on Village Wells\n\nFirst session\n1 April 2003\n\nReport of the first session\n\n';

const paperIn = async (text: string): Promise<Paper> => {
	const { reading, tree } = await readingOf(new TextEncoder().encode(text), 'report.txt');
	return paperOfReading(reading, tree);
};

const annexesOf = ({ blocks }: Paper): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'heading' && block.annex === true ? [wordsOfRuns(block.runs)] : []));

describe('the annexes of a report', () => {
	it('begin where their headings stand, in three languages', async () => {
		const report = `${head}I. Opening\n\n1. The Committee met in the old pump house.\n\n2. The Committee agreed to dig a new well.\n\n`;
		const en = await paperIn(
			`${report}Annex I\n\nList of wells\n\nThe well of the mill is deep.\n\nAnnex II\n\nThe ropes are new.\n`,
		);
		expect(annexesOf(en)).toEqual(['Annex I', 'Annex II']);
		const fr = await paperIn(
			`PA/WELL/2003/11\n2 avril 2003\n\nAssemblée des plaines\n\nComité des puits\n\nPremière session\n1er avril 2003\n\nRapport de la première session\n\nI. Ouverture\n\n1. Le Comité s’est réuni dans la vieille maison.\n\n2. Le Comité a décidé de creuser un puits.\n\nAnnexe\n\nLe puits du moulin est profond.\n`,
		);
		expect(annexesOf(fr)).toEqual(['Annexe']);
	});

	it('are none where a report only speaks of one, and items without numbers are none', async () => {
		const paper = await paperIn(
			`${head}Opening\n\nThe Committee met in the old pump house.\n\nRopes\n\nThe Committee agreed to put the list of ropes into Annex I.\n`,
		);
		expect(annexesOf(paper)).toEqual([]);
	});

	it('are read back from Akoma Ntoso as they were', async () => {
		const text = `${head}I. Opening\n\n1. The Committee met in the old pump house.\n\n2. The Committee agreed to dig a new well.\n\nAnnex I\n\nThe well of the mill is deep.\n`;
		const { reading, tree } = await readingOf(new TextEncoder().encode(text), 'report.txt');
		const paper = paperOfReading(reading, tree);
		expect(paperPage(paper)).toContain('<h2 class="annex">Annex I</h2>');
		const xml = paperAkn(paper);
		expect(xml).toContain('<component eId="comp_1"><doc name="annex">');
		const again = await readingOf(new TextEncoder().encode(xml), 'report.akn');
		const told = ({ paragraphs }: typeof reading) => paragraphs.map(({ number, text: words }) => [number, words]);
		expect(told(again.reading)).toEqual(told(reading));
	});
});
