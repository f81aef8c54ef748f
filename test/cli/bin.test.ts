import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { second } from '../actions/reports.ts';

// `npm test` builds first; without a build there is no program to start.
it.skipIf(!existsSync('dist/cli/main.js'))(
	'the program starts, and ends quietly when its pipe is closed early',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bin-'));
		const file = join(folder, 'long.txt');
		writeFileSync(file, `${second}\n${'A line that only makes the text long.\n'.repeat(4_000)}`);
		const child = spawn(process.execPath, ['bin/rapporteur', 'read', file, '--text'], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let err = '';
		child.stderr.on('data', (chunk: Buffer) => {
			err += chunk.toString();
		});
		const [first]: Buffer[] = await once(child.stdout, 'data');
		child.stdout.destroy();
		const [code] = await once(child, 'exit');
		rmSync(folder, { recursive: true });
		expect(first?.toString().startsWith(second.slice(0, 100))).toBe(true);
		expect([code, err]).toEqual([0, '']);
	},
);
