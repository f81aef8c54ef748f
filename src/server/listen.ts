import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { Refusal } from '../base/refusal.ts';

/** The only address it listens on: there are no accounts, so nobody but this machine may reach it. */
export const loopback = '127.0.0.1';
export const usualPort = 4815;

/** How many ports after the usual one are tried where it is taken. */
const more = 20;

/** A server that answers. */
export interface Listening {
	readonly url: string;
	/** Ends once the requests under way are answered. */
	readonly close: () => Promise<void>;
}

/** Serves an app on loopback: on the port asked for, or on the first free one from the usual port on. 0 is any free one. */
export async function listen(app: Hono, port?: number): Promise<Listening> {
	const first = port ?? usualPort;
	const last = port === undefined ? usualPort + more : port;
	for (let at = first; at <= last; at++) {
		const listening = await tried(app, at);
		if (listening !== null) return listening;
	}
	const ports = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`;
	throw new Refusal('conflict', `${ports} taken by another program: choose one with --port.`);
}

function tried(app: Hono, port: number): Promise<Listening | null> {
	const server = createAdaptorServer({ fetch: app.fetch, hostname: loopback });
	return new Promise((resolve, reject) => {
		server.once('error', (fault: NodeJS.ErrnoException) => {
			if (fault.code === 'EADDRINUSE') resolve(null);
			else reject(fault);
		});
		server.listen(port, loopback, () => {
			const address = server.address();
			const bound = typeof address === 'object' && address !== null ? address.port : port;
			resolve({
				url: `http://${loopback}:${bound}/`,
				close: () =>
					new Promise((done) => {
						server.close(() => done());
						if ('closeIdleConnections' in server) server.closeIdleConnections();
					}),
			});
		});
	});
}
