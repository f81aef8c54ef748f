import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { median, rounded, serveRecord } from './program.mjs';

/** Milliseconds from the start of the program to the last byte of its first page. */
async function firstPage(data) {
	const begin = performance.now();
	const server = await serveRecord(data);
	const answer = await fetch(server.url);
	await answer.arrayBuffer();
	const spent = performance.now() - begin;
	await server.end();
	if (!answer.ok) throw new Error(`the first page answered ${answer.status}`);
	return spent;
}

async function bareNode() {
	const begin = performance.now();
	await once(spawn(process.execPath, ['-e', '0']), 'exit');
	return performance.now() - begin;
}

/** Start-up to first page, with a new record (which loads the example) and with one that is there, beside Node alone. */
export async function startUp(folder, rounds = 5) {
	const fresh = [];
	const existing = [];
	const node = [];
	for (let round = 0; round < rounds; round++) {
		const data = mkdtempSync(join(folder, 'start-'));
		fresh.push(await firstPage(data));
		existing.push(await firstPage(data));
		node.push(await bareNode());
	}
	const [a, b, c] = [median(fresh), median(existing), median(node)];
	return {
		fresh_ms: Math.round(a),
		existing_ms: Math.round(b),
		node_ms: Math.round(c),
		freshToNode: rounded(a / c, 1),
		existingToNode: rounded(b / c, 1),
	};
}
