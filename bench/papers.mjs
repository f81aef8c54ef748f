import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { importDocument } from '../dist/actions/document/import.js';
import { paperPdf } from '../dist/actions/paper/pdf.js';
import { writePaper } from '../dist/actions/paper/write.js';
import { showStanding } from '../dist/actions/standing/show.js';
import { readingOf } from '../dist/read/reading.js';
import { openStore } from '../dist/store/open.js';
import { paperDocx } from '../dist/write/docx/paper.js';
import { paperKinds } from '../dist/write/paper/phrase/phrase.js';
import { paperOfReading } from '../dist/write/paper/report.js';

import { bodyName, report } from './report.mjs';

const unfinished = new Set(['open', 'waiting', 'in progress']);
const now = '2021-01-01T09:00:00.000Z';

/** A body with so many matters outstanding at the least, and how many there are. */
async function bodyWith(matters) {
	const context = { store: await openStore(':memory:'), actor: 'bench', now };
	for (let meeting = 0; ; meeting++) {
		const bytes = new TextEncoder().encode(report(0, meeting));
		await importDocument.run(context, { name: `report-${meeting}.txt`, bytes });
		const { followUps } = await showStanding.run(context, { body: bodyName(0), on: now.slice(0, 10) });
		const open = followUps.filter(({ status }) => unfinished.has(status)).length;
		if (open >= matters) return { context, matters: open };
	}
}

/** Milliseconds until all papers of the next meeting are there, as values, in Word and as PDF; each from nothing. */
export async function papersWritten(matters = 200, turns = 3) {
	const { context, matters: open } = await bodyWith(matters);
	const times = { values: [], docx: [], pdf: [] };
	for (let turn = 0; turn < turns; turn++) {
		const papers = [];
		const start = performance.now();
		for (const paper of paperKinds)
			papers.push((await writePaper.run(context, { body: bodyName(0), paper, on: now.slice(0, 10) })).paper);
		times.values.push(performance.now() - start);
		for (const [format, write] of [
			['docx', paperDocx],
			['pdf', paperPdf],
		]) {
			const began = performance.now();
			for (const paper of papers) await write(paper);
			times[format].push(performance.now() - began);
		}
	}
	// Typst keeps what it has set before: the first turn is the one that has to be waited for.
	const [values, docx, pdf] = [times.values, times.docx, times.pdf].map((all) => Math.round(Math.max(...all)));
	return { matters: open, papers: paperKinds.length, values_ms: values, docx_ms: docx, pdf_ms: pdf };
}

/** A report of so many paragraphs at the least, as a paper to print. */
async function longReport(paragraphs) {
	const parts = [];
	let count = 0;
	for (let meeting = 0; count < paragraphs; meeting++) {
		const text = report(0, meeting);
		parts.push(meeting === 0 ? text : text.slice(text.indexOf('\n\n')));
		count += (text.match(/^\d+\. /gmu) ?? []).length;
	}
	const { tree, reading } = await readingOf(new TextEncoder().encode(parts.join('\n\n')), 'report.txt');
	return { paper: paperOfReading(reading, tree), paragraphs: reading.paragraphs.length };
}

/** Our PDF of a long report, the first of its words, beside LibreOffice's of our Word file of the same; null where there is no LibreOffice. */
export async function pdfBeside(paragraphs = 120) {
	if (spawnSync('soffice', ['--version']).status !== 0) return null;
	const { paper, paragraphs: count } = await longReport(paragraphs);
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-papers-'));
	try {
		const file = join(folder, 'report.docx');
		writeFileSync(file, await paperDocx(paper));
		const start = performance.now();
		await paperPdf(paper);
		const ours = performance.now() - start;
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
		// Its first run makes a profile and is not counted; a program that starts is what a conversion costs.
		if (spawnSync('soffice', args).status !== 0) return null;
		const began = performance.now();
		spawnSync('soffice', args);
		const theirs = performance.now() - began;
		readFileSync(join(folder, 'report.pdf'));
		return {
			paragraphs: count,
			ours_ms: Math.round(ours),
			libreOffice_ms: Math.round(theirs),
			ratio: Number((ours / theirs).toFixed(3)),
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
