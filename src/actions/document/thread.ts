import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../base/refusal.ts';
import { type Legible, readLegible } from './legible.ts';
import type { Answer } from './readers.ts';

// A thread that reads one file after the other: see readers.ts.
parentPort?.on('message', (file: Legible) => {
	void answerTo(file).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(file: Legible): Promise<Answer> {
	try {
		const { reading, text } = await readLegible(file);
		return { kind: 'read', read: { reading, text } };
	} catch (fault) {
		if (fault instanceof Refusal) return { kind: 'refused', reason: fault.reason, sentence: fault.message };
		const { message, stack = message } = fault instanceof Error ? fault : new Error(String(fault));
		return { kind: 'fault', message, stack };
	}
}
