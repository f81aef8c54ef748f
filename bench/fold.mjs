import { performance } from 'node:perf_hooks';
import { standingOf } from '../dist/derive/standing.js';
import { readingOf } from '../dist/read/reading.js';
import { bodyName, report } from './report.mjs';

const day = '2500-01-01';

/** So many reports of one body, as the fold takes them. */
async function versionsOf(count) {
	const versions = [];
	for (let meeting = 0; meeting < count; meeting++) {
		const bytes = new TextEncoder().encode(report(0, meeting));
		const { reading } = await readingOf(bytes, 'report.txt');
		const document = `report-${meeting}`;
		versions.push({ document, version: 1, reading, recorded: `${day}T00:00:00.000Z`, superseded: null, by: 'bench' });
	}
	return versions;
}

function fold_ms(versions) {
	const start = performance.now();
	standingOf({ body: bodyName(0), versions, on: day, known: day });
	return performance.now() - start;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** How long the reports of one body take to fold, and how that grows: 1 is as fast as the number of reports. */
export async function foldTimes(few = 400, many = 1600, turns = 5) {
	const versions = await versionsOf(many);
	const times = { few: [], many: [] };
	fold_ms(versions);
	for (let turn = 0; turn < turns; turn++) {
		times.few.push(fold_ms(versions.slice(0, few)));
		times.many.push(fold_ms(versions));
	}
	const [few_ms, many_ms] = [Math.round(median(times.few)), Math.round(median(times.many))];
	return { few, few_ms, many, many_ms, growth: Number(((many_ms / few_ms) * (few / many)).toFixed(2)) };
}
