import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));
export const program = fileURLToPath(new URL('../bin/rapporteur', import.meta.url));

/** Runs the program to its end; resolves with what it printed, fails with what it said. */
export async function run(...args) {
	const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	let out = '';
	let err = '';
	child.stdout.on('data', (chunk) => (out += chunk));
	child.stderr.on('data', (chunk) => (err += chunk));
	const [code] = await once(child, 'close');
	if (code !== 0) throw new Error(`rapporteur ${args.join(' ')}: ${err || out}`);
	return out;
}

const started = new Set();
// A benchmark that fails leaves no server behind.
process.on('exit', () => {
	for (const child of started) child.kill('SIGKILL');
});

/** Starts a server and waits for the address it prints. */
export async function serve(file, ...args) {
	const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	started.add(child);
	child.once('exit', () => started.delete(child));
	let out = '';
	let err = '';
	child.stderr.on('data', (chunk) => (err += chunk));
	const url = await new Promise((resolve, reject) => {
		child.once('exit', () => reject(new Error(`${file} ended: ${err || out}`)));
		child.stdout.on('data', (chunk) => {
			out += chunk;
			const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(out);
			if (found) resolve(found[0]);
		});
	});
	return {
		url,
		child,
		/** Ends it as a person would. */
		end: async () => {
			if (child.exitCode !== null) return;
			const ended = once(child, 'exit');
			child.kill('SIGTERM');
			await ended;
		},
		/** Ends it as a power cut would. */
		kill: async () => {
			const ended = once(child, 'exit');
			child.kill('SIGKILL');
			await ended;
		},
	};
}

export const serveRecord = (folder) => serve(program, 'serve', '--data', folder, '--port', '0');

/** Memory that a process holds, in MiB; null where the system does not tell. */
export function residentMiB(pid) {
	try {
		const kib = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return kib === undefined ? null : Math.round(Number(kib) / 1024);
	} catch {
		return null;
	}
}

export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const rounded = (value, digits = 2) => (value === null ? null : Number(value.toFixed(digits)));
