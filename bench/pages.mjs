import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { median, residentMiB, rounded, run, serve, serveRecord } from './program.mjs';
import { report } from './report.mjs';

const load = async (url) => {
	const { requests, latency, non2xx, errors } = await autocannon({ url, connections: 10, duration: 6 });
	if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were no pages, ${errors} failed`);
	return { perSecond: requests.average, p99_ms: latency.p99 };
};

const middle = (rounds, name) => rounded(median(rounds.map((round) => round[name])));

/** The page of a report of 120 paragraphs, beside a page that says hello on the same framework, turn by turn. */
export async function documentPage(folder) {
	const file = join(folder, '120.txt');
	const data = join(folder, 'page');
	writeFileSync(file, report(0, 0, 120));
	await run('import', file, '--data', data);
	const ours = await serveRecord(data);
	const hello = await serve(fileURLToPath(new URL('hello.mjs', import.meta.url)));
	try {
		const documents = await (await fetch(`${ours.url}/api/documents`)).json();
		const { id, paragraphs, acts } = documents[0];
		const address = `${ours.url}/documents/${encodeURIComponent(id)}`;
		const bytes = (await (await fetch(address)).text()).length;
		await fetch(address);
		const rounds = { page: [], hello: [], bytes: [] };
		for (let round = 0; round < 3; round++) {
			rounds.page.push(await load(address));
			rounds.hello.push(await load(hello.url));
			rounds.bytes.push(await load(`${hello.url}/bytes/${bytes}`));
		}
		const of = (list) => ({ perSecond: middle(list, 'perSecond'), p99_ms: middle(list, 'p99_ms') });
		const [page, least, same] = [of(rounds.page), of(rounds.hello), of(rounds.bytes)];
		return {
			paragraphs,
			acts,
			bytes,
			page,
			hello: least,
			sameBytes: same,
			toHello: rounded(page.perSecond / least.perSecond, 4),
			toSameBytes: rounded(page.perSecond / same.perSecond, 3),
		};
	} finally {
		await Promise.all([ours.end(), hello.end()]);
	}
}

/** What the server holds after its start and after a thousand pages of many kinds. */
export async function memory(folder) {
	const server = await serveRecord(join(folder, 'memory'));
	try {
		await fetch(server.url);
		const started = residentMiB(server.child.pid);
		const { bodies } = await (await fetch(`${server.url}/api/bodies`)).json();
		const documents = await (await fetch(`${server.url}/api/documents`)).json();
		const addresses = [
			'/',
			'/follow-ups',
			'/parties',
			'/import',
			'/api',
			...bodies.map(({ id }) => `/bodies/${encodeURIComponent(id)}`),
			...documents.map(({ id }) => `/documents/${encodeURIComponent(id)}`),
		];
		const view = async (count) => {
			for (let i = 0; i < count; i++) {
				const answer = await fetch(server.url + addresses[i % addresses.length]);
				if (!answer.ok) throw new Error(`${addresses[i % addresses.length]}: ${answer.status}`);
				await answer.arrayBuffer();
			}
			return residentMiB(server.child.pid);
		};
		const after1000 = await view(1000);
		const after3000 = await view(2000);
		return {
			kinds: addresses.length,
			started_MiB: started,
			after1000_MiB: after1000,
			after3000_MiB: after3000,
			ratio: rounded(after1000 / started),
		};
	} finally {
		await server.end();
	}
}
