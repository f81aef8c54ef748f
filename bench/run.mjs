/**
 * `npm run bench`: what Rapporteur costs beside something known, measured turn by turn in one run, because machines are
 * noisy and only ratios travel. Prints them and keeps them in bench/results.json.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docxLine, docxRead } from './docx.mjs';
import { foldTimes } from './fold.mjs';
import { importLine, importMany } from './import-many.mjs';
import { documentPage, memory } from './pages.mjs';
import { papersWritten, pdfBeside } from './papers.mjs';
import { searchTimes } from './search.mjs';
import { startUp } from './start.mjs';
import { doubling, wordsRead } from './words.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
const tell = (line) => console.log(line);

try {
	const words = wordsRead();
	for (const [name, row] of Object.entries(words))
		if (row !== null)
			tell(
				`reading, ${name}: ${row.readWordsPerSecond} words/s to ${row.acts} acts, ${row.ratio} × wink-nlp's tagging (${row.winkWordsPerSecond} words/s)`,
			);
		else tell('reading, corpus: left out, ../shared is not here');
	const lengths = doubling();
	tell(
		`doubling: ${lengths.map(({ paragraphs, ms, perParagraph_us }) => `${paragraphs} paragraphs ${ms} ms (${perParagraph_us} µs each)`).join(', ')}`,
	);
	const word = await docxRead();
	tell(docxLine(word));
	const many = await importMany(join(folder, 'many'));
	tell(importLine(many));
	const fold = await foldTimes();
	tell(
		`the standing of one body: ${fold.few} reports ${fold.few_ms} ms, ${fold.many} reports ${fold.many_ms} ms; ${fold.growth} × as much as the number of reports`,
	);
	const page = await documentPage(folder);
	tell(
		`a document of ${page.paragraphs} paragraphs, ${page.bytes} bytes: ${page.page.perSecond} pages/s, p99 ${page.page.p99_ms} ms`,
	);
	tell(
		`  ${page.toSameBytes} × a ready page of as many bytes (${page.sameBytes.perSecond}/s, p99 ${page.sameBytes.p99_ms} ms)`,
	);
	tell(`  ${page.toHello} × a page that says hello (${page.hello.perSecond}/s, p99 ${page.hello.p99_ms} ms)`);
	const start = await startUp(folder);
	tell(
		`start to first page: new record ${start.fresh_ms} ms (${start.freshToNode} × node), existing ${start.existing_ms} ms (${start.existingToNode} × node)`,
	);
	const held = await memory(folder);
	tell(
		`memory: ${held.started_MiB} MiB after start, ${held.after1000_MiB} after 1,000 pages, ${held.after3000_MiB} after 3,000; ratio ${held.ratio}`,
	);
	const search = await searchTimes(join(folder, 'search'), 20_000);
	tell(
		`search while typing over ${search.paragraphs} paragraphs: p50 ${search.suggest.p50_ms} ms, p99 ${search.suggest.p99_ms} ms; a scan with LIKE takes ${search.ratio.p50} × as long`,
	);
	const papers = await papersWritten();
	tell(
		`all ${papers.papers} papers of a meeting with ${papers.matters} matters: ${papers.values_ms} ms, in Word ${papers.docx_ms} ms more, as PDF ${papers.pdf_ms} ms more`,
	);
	const pdf = await pdfBeside();
	tell(
		pdf === null
			? 'a PDF beside LibreOffice: left out, it is not here'
			: `a report of ${pdf.paragraphs} paragraphs as PDF: ${pdf.ours_ms} ms, ${pdf.ratio} × LibreOffice from our Word file (${pdf.libreOffice_ms} ms)`,
	);
	const machine = { node: process.version, cores: availableParallelism() };
	const results = {
		machine,
		words,
		doubling: lengths,
		word,
		many,
		fold,
		page,
		start,
		memory: held,
		search,
		papers,
		pdf,
	};
	writeFileSync(fileURLToPath(new URL('results.json', import.meta.url)), `${JSON.stringify(results, null, '\t')}\n`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
