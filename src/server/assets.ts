import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** The style sheet and the islands, by the name of their source. */
export type AssetName = 'style.css' | 'icon.svg' | 'reading.js' | 'import.js' | 'try.js';

/** The built files that pages link to, read once at start-up. Their names change with their content. */
export interface Assets {
	/** The address of a built file. */
	readonly href: (name: AssetName) => string;
	/** A built file by the name in its address, or null. */
	readonly file: (name: string) => AssetFile | null;
}

export interface AssetFile {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
}

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.map': 'application/json',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
};

/** Beside the built server, or in the build of a checkout that runs from its sources. */
const places = ['../client/', '../../dist/client/'].map((place) => new URL(place, import.meta.url));

/** Reads the built client. A checkout that was never built has pages without style: still whole, still readable. */
export function openAssets(): Assets {
	const folder = places.find((place) => existsSync(new URL('assets.json', place)));
	if (folder === undefined) return { href: (name) => `/assets/${name}`, file: () => null };
	const names: Partial<Record<string, string>> = JSON.parse(readFileSync(new URL('assets.json', folder), 'utf8'));
	const files = new Map(readdirSync(folder).map((name) => [name, fileAt(folder, name)]));
	return { href: (name) => `/assets/${names[name] ?? name}`, file: (name) => files.get(name) ?? null };
}

const fileAt = (folder: URL, name: string): AssetFile => ({
	bytes: new Uint8Array(readFileSync(new URL(name, folder))),
	type: types[extname(name)] ?? 'application/octet-stream',
});
