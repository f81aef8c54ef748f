/** Many reports on one thread and on all cores, turn by turn in one run: files a second from disk into the record. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, rounded, run } from './program.mjs';
import { report } from './report.mjs';

/** Reports of bodies that never met: each twelve of ours one after the other, as long as real ones are. */
function write(folder, count) {
	mkdirSync(folder, { recursive: true });
	for (let i = 0; i < count; i++) {
		const meetings = Array.from({ length: 12 }, (_, k) => report(i, k));
		writeFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), meetings.join('\n\n'));
	}
}

async function timed(folder, data, jobs) {
	rmSync(data, { recursive: true, force: true });
	const begin = performance.now();
	await run('import', folder, '--data', data, '--jobs', String(jobs));
	return (performance.now() - begin) / 1000;
}

/** Files a second with one thread and with one for each core. */
export async function importMany(folder, count = 120, rounds = 3) {
	const reports = join(folder, 'reports');
	const cores = availableParallelism();
	write(reports, count);
	const seconds = { one: [], all: [] };
	for (let round = 0; round < rounds; round++) {
		seconds.one.push(await timed(reports, join(folder, 'one'), 1));
		seconds.all.push(await timed(reports, join(folder, 'all'), cores));
	}
	const [one, all] = [median(seconds.one), median(seconds.all)];
	return {
		files: count,
		cores,
		onePerSecond: rounded(count / one, 1),
		allPerSecond: rounded(count / all, 1),
		ratio: rounded(one / all),
	};
}

/** A line to print of what was measured. */
export const importLine = ({ files, cores, onePerSecond, allPerSecond, ratio }) =>
	`import of ${files} reports: ${onePerSecond} files/s on one thread, ${allPerSecond} on ${cores} cores, ${ratio} × as many`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { mkdtempSync } = await import('node:fs');
	const { tmpdir } = await import('node:os');
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
	try {
		console.log(importLine(await importMany(folder)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
