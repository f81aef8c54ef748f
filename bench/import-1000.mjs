/**
 * `node bench/import-1000.mjs` (after a build): a thousand reports come in. Prints memory at each hundred, then kills an
 * import and a server in the middle and shows that nothing that was acknowledged is gone and the log still verifies.
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program, residentMiB, root, rounded, run, serveRecord } from './program.mjs';
import { report } from './report.mjs';

const count = 1000;
const bodies = 25;

/** Imports every file as `rapporteur import` does, and says after each hundred what it holds. */
async function work(data, reports) {
	const { importDocument } = await import('../dist/actions/document/import.js');
	const { openStore } = await import('../dist/store/open.js');
	const store = await openStore(data);
	const begin = performance.now();
	for (let i = 1; i <= count; i++) {
		const name = `${String(i).padStart(4, '0')}.txt`;
		const context = { store, actor: 'bench', now: new Date().toISOString() };
		await importDocument.run(context, { name, bytes: readFileSync(join(reports, name)) });
		if (i % 100 === 0)
			process.send({ done: i, seconds: (performance.now() - begin) / 1000, MiB: residentMiB(process.pid) });
	}
	await store.close();
	process.disconnect();
}

function write(folder) {
	mkdirSync(folder);
	for (let i = 1; i <= count; i++)
		writeFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), report(i % bodies, Math.floor(i / bodies)));
}

async function memoryOf(data, reports) {
	const child = fork(fileURLToPath(import.meta.url), ['work', data, reports]);
	const steps = [];
	child.on('message', (step) => {
		steps.push(step);
		console.log(`${step.done} reports  ${step.MiB} MiB  ${rounded(step.done / step.seconds, 0)} reports/s`);
	});
	const [code] = await once(child, 'exit');
	if (code !== 0 || steps.length !== count / 100) throw new Error('the import did not come to its end');
	const growth = rounded(steps.at(-1).MiB / steps[1].MiB);
	console.log(`memory at ${count} reports is ${growth} × that at 200`);
}

/** Kills `rapporteur import` in the middle, then runs it again to the end. */
async function killedImport(data, reports) {
	const child = spawn(process.execPath, [program, 'import', reports, '--data', data], { cwd: root, stdio: 'ignore' });
	await new Promise((resolve) => setTimeout(resolve, 3000));
	const ended = once(child, 'exit');
	child.kill('SIGKILL');
	const [, signal] = await ended;
	await run('verify', '--data', data);
	const summary = (await run('import', reports, '--data', data)).trim();
	await run('verify', '--data', data);
	console.log(`import killed (${signal}) and run again: ${summary}`);
	const [fresh, unchanged] = [/(\d+) new\b/u, /(\d+) unchanged/u].map((part) => Number(part.exec(summary)?.[1] ?? 0));
	if (fresh + unchanged !== count) throw new Error('some reports are neither new nor unchanged');
}

/** Sends reports to a server, several at once, kills it, starts it again: all that was answered must be there. */
async function killedServer(data, reports) {
	const server = await serveRecord(data);
	const acknowledged = [];
	let next = 1;
	const sender = async () => {
		while (next <= count) {
			const name = `${String(next++).padStart(4, '0')}.txt`;
			const bytes = readFileSync(join(reports, name)).toString('base64');
			const answer = await fetch(`${server.url}/api/documents`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ name, bytes }),
			}).catch(() => null);
			if (answer === null) return;
			const kept = await answer.json().catch(() => null);
			if (kept === null) return;
			if (!answer.ok) throw new Error(JSON.stringify(kept));
			acknowledged.push(kept.document);
			if (acknowledged.length === 200) await server.kill();
		}
	};
	await Promise.all([sender(), sender(), sender(), sender()]);
	const again = await serveRecord(data);
	const documents = await (await fetch(`${again.url}/api/documents`)).json();
	const ids = new Set(documents.map(({ id }) => id));
	const lost = acknowledged.filter((id) => !ids.has(id));
	await again.end();
	await run('verify', '--data', data);
	console.log(
		`server killed after ${acknowledged.length} answers: ${ids.size} documents there, ${lost.length} lost; the log verifies`,
	);
	if (lost.length > 0 || acknowledged.length < 200) throw new Error(`lost: ${lost.slice(0, 5).join(', ')}`);
}

/** How long the heaviest pages of a full record take, the first time and again. */
async function pagesOf(data) {
	const server = await serveRecord(data);
	const spent = async (path) => {
		const begin = performance.now();
		const answer = await fetch(server.url + path);
		await answer.arrayBuffer();
		return `${Math.round(performance.now() - begin)} ms`;
	};
	const show = async (path) => console.log(`${path}: ${await spent(path)}, then ${await spent(path)}`);
	await show('/');
	const { bodies } = await (await fetch(`${server.url}/api/bodies`)).json();
	const largest = bodies.reduce((a, b) => (b.documents > a.documents ? b : a));
	for (const path of [`/bodies/${encodeURIComponent(largest.id)}`, '/follow-ups', '/parties']) await show(path);
	await server.end();
}

if (process.argv[2] === 'work') await work(process.argv[3], process.argv[4]);
else {
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-import-'));
	const reports = join(folder, 'reports');
	try {
		write(reports);
		await memoryOf(join(folder, 'memory'), reports);
		await pagesOf(join(folder, 'memory'));
		await killedImport(join(folder, 'import'), reports);
		await killedServer(join(folder, 'server'), reports);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
