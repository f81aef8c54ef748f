import { beforeAll, describe, expect, it } from 'vitest';
import { readingOfFile } from '../../src/actions/document/office.ts';
import { hasBrowser, hasOffice, officeFiles, printed, sayWhatIsMissing } from '../program.ts';
import { type Report, reports } from './formats/report.ts';
import { asDocx, asHtml, asMarkdown, asText } from './formats/write.ts';

sayWhatIsMissing('reports');

interface File {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const all: readonly Report[] = Object.values(reports);

/** A narrow page in small type, set full, with hyphens, in two columns. */
const columns = 'body { column-count: 2; font: 9pt serif; text-align: justify; hyphens: auto } h1 { column-span: all }';

/** Every report in every format that can be made here, by the name of the format. */
const files = new Map<string, readonly File[]>();

beforeAll(async () => {
	const add = (name: string, bytes: readonly Uint8Array[]): void => {
		files.set(
			name,
			bytes.map((file) => ({ name, bytes: file })),
		);
	};
	const word = await Promise.all(all.map(asDocx));
	add(
		'report.txt',
		all.map((report) => utf8(asText(report))),
	);
	add(
		'wrapped.txt',
		all.map((report) => utf8(asText(report, 72).replaceAll('\n', '\r\n'))),
	);
	add(
		'report.html',
		all.map((report) => utf8(asHtml(report))),
	);
	add(
		'report.md',
		all.map((report) => utf8(asMarkdown(report))),
	);
	add('report.docx', word);
	if (hasBrowser) {
		add('printed.pdf', printed(all.map((report) => asHtml(report))));
		add('columns.pdf', printed(all.map((report) => asHtml(report, columns))));
	}
	if (hasOffice) {
		add('report.pdf', officeFiles(word, 'docx', 'pdf'));
		add(
			'tagged.pdf',
			officeFiles(word, 'docx', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'),
		);
		add('report.odt', officeFiles(word, 'docx', 'odt'));
		const pages = all.map((report) => utf8(asHtml(report)));
		add('page.docx', officeFiles(pages, 'html', 'docx:MS Word 2007 XML'));
		add('report.rtf', officeFiles(word, 'docx', 'rtf'));
	}
}, 600_000);

/** The acts of a file, without their places and words of layout. */
async function actsOf({ bytes, name }: File) {
	const { reading } = await readingOfFile(bytes, name);
	return reading.acts.map(({ paragraph, kind, verb, actor, addressee, content, when, conditions, sure }) => ({
		paragraph,
		kind,
		verb,
		actor,
		addressee,
		content,
		when,
		conditions,
		sure,
	}));
}

describe.each(Object.entries(reports))('the report on %s', (name, report) => {
	const at = Object.keys(reports).indexOf(name);
	const fileIn = (format: string): File => files.get(format)?.[at] ?? { name: '', bytes: new Uint8Array() };

	it('has the acts that a person finds in it', async () => {
		expect((await actsOf(fileIn('report.txt'))).map(({ verb }) => verb)).toEqual(report.verbs);
	});

	it('gives the same acts in every format', async () => {
		const wanted = await actsOf(fileIn('report.txt'));
		for (const format of files.keys()) expect(await actsOf(fileIn(format)), format).toEqual(wanted);
	}, 600_000);
});
