import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** The style sheet and the islands, by the name of their source. */
export type AssetName = 'style.css' | 'icon.svg' | 'reading.js' | 'import.js' | 'review.js' | 'search.js' | 'try.js';

/** The built files that pages link to, read once at start-up. Their names change with their content. */
export interface Assets {
	/** The address of a built file. */
	readonly href: (name: AssetName) => string;
	/** A built file by the name in its address, packed in one of the encodings that the browser takes, or null. */
	readonly file: (name: string, accepted: string) => AssetFile | null;
}

export interface AssetFile {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
	/** How it is packed; null where it is not. */
	readonly encoding: Encoding | null;
}

type Encoding = 'br' | 'gzip';

/** The encodings that the build packs files in, the smallest first, and how such a file's name ends. */
const packings: readonly (readonly [encoding: Encoding, extension: string])[] = [
	['br', '.br'],
	['gzip', '.gz'],
];

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
	const files = new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]));
	return { href: (name) => `/assets/${names[name] ?? name}`, file: (name, accepted) => fileIn(files, name, accepted) };
}

function fileIn(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, name: string, accepted: string): AssetFile | null {
	const bytes = files.get(name);
	if (bytes === undefined) return null;
	const type = types[extname(name)] ?? 'application/octet-stream';
	for (const [encoding, extension] of packings) {
		const packed = files.get(`${name}${extension}`);
		if (packed !== undefined && takes(accepted, encoding)) return { bytes: packed, type, encoding };
	}
	return { bytes, type, encoding: null };
}

/** True if an encoding is among those of "gzip, deflate, br;q=0.8". One that is refused ("br;q=0") is not. */
const takes = (accepted: string, encoding: Encoding): boolean =>
	accepted
		.toLowerCase()
		.split(',')
		.map((each) => each.split(';').map((part) => part.trim()))
		.some(([name, quality = 'q=1']) => name === encoding && !/^q=0(?:\.0*)?$/u.test(quality));
