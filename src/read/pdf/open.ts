import type { ReadableStream } from 'node:stream/web';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { Refusal } from '../../base/refusal.ts';
import { depthMax, type Pieces, pagesMax, refuseLong } from '../limits.ts';
import { tameStreams } from './stream.ts';
import { type Element, elementOf } from './structure.ts';

/** Words as they were set on a page, in points from its top left corner, as the page is turned for reading. */
export interface Span {
	readonly words: string;
	readonly x: number;
	/** The base line of the words, counted downwards. */
	readonly y: number;
	readonly width: number;
	readonly size: number;
	readonly bold: boolean;
	readonly italic: boolean;
	/** Set aslant or upright along the page, as stamps and watermarks are. */
	readonly turned: boolean;
	/** The content it is marked as, by which the structure of a tagged PDF refers to it; null where it is none. */
	readonly content: string | null;
	/** Marked as what belongs to the page and not to the text: running heads, page numbers, rules. */
	readonly artifact: boolean;
}

/** A page as it was found: null in place of its words if it could not be read. */
export interface Sheet {
	readonly number: number;
	/** In points, as it is turned for reading. */
	readonly height: number;
	readonly spans: readonly Span[] | null;
	/** What stands on it by the tags of the file; null where it has none. */
	readonly structure: Element | null;
}

/** Only so many pages are laid out to learn which fonts are bold: a scan has fonts of its own on every page. */
const laidOutMax = 60;

/** The words of all pages. Needs no network, no fonts of the machine, no canvas and no second thread. */
export async function sheetsOf(bytes: Uint8Array, counted: Pieces): Promise<readonly Sheet[]> {
	const data = Uint8Array.from(bytes);
	tameStreams(data);
	const { getDocument } = await library();
	const task = getDocument({
		data,
		disableFontFace: true,
		isEvalSupported: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		maxImageSize: 0,
		stopAtErrors: false,
		useSystemFonts: false,
		useWasm: false,
		useWorkerFetch: false,
		verbosity: 0,
	});
	try {
		const document = await task.promise.catch((error: unknown) => {
			throw refusalOf(error);
		});
		return await readPages(document, counted);
	} finally {
		await task.destroy();
	}
}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<Library> | null = null;

/** Loaded with the first PDF: it is large. */
function library(): Promise<Library> {
	loaded ??= withoutCanvas(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
	return loaded;
}

/** What the library draws with in a browser. It asks for them on loading, and we never ask it to draw. */
const drawing: readonly string[] = ['DOMMatrix', 'ImageData', 'Path2D'];

/** Loads the library as if it could draw, so that neither Node nor a canvas package has to be able to. */
async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
	const missing = drawing.filter((name) => !(name in globalThis));
	const { warn } = console;
	for (const name of missing) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
	console.warn = (...words: readonly unknown[]): void => {
		if (!/^Warning: Cannot load "@napi-rs\/canvas"/u.test(String(words[0]))) warn(...words);
	};
	try {
		return await load();
	} finally {
		console.warn = warn;
		for (const name of missing) Reflect.deleteProperty(globalThis, name);
	}
}

function refusalOf(error: unknown): Refusal {
	const name = error instanceof Error ? error.name : '';
	return name === 'PasswordException'
		? new Refusal('unreadable', 'This PDF is protected by a password: save it without the password and import that.')
		: new Refusal(
				'unreadable',
				'This PDF is damaged or cut off: get it again, or save it again as PDF and import that.',
			);
}

async function readPages(document: PDFDocumentProxy, counted: Pieces): Promise<readonly Sheet[]> {
	const count = document.numPages;
	if (count > pagesMax) {
		throw new Refusal(
			'too-large',
			`This PDF has ${count} pages; up to ${pagesMax} can be read: split it and import the parts.`,
		);
	}
	const fonts = new Fonts();
	const sheets: Sheet[] = [];
	for (let number = 1; number <= count; number++) sheets.push(await sheetOf(document, number, fonts, counted));
	return sheets;
}

async function sheetOf(document: PDFDocumentProxy, number: number, fonts: Fonts, counted: Pieces): Promise<Sheet> {
	try {
		const page = await document.getPage(number);
		const spans = await spansOf(page, fonts, counted);
		const structure = elementOf(await page.getStructTree().catch(() => null));
		page.cleanup();
		return { number, height: page.getViewport({ scale: 1 }).height, spans, structure };
	} catch (error) {
		if (error instanceof Refusal) throw error;
		return { number, height: 0, spans: null, structure: null };
	}
}

async function spansOf(page: PDFPageProxy, fonts: Fonts, counted: Pieces): Promise<readonly Span[]> {
	const turn = page.getViewport({ scale: 1 }).transform.map(Number);
	const { items, styles } = await contentOf(page, counted);
	await fonts.learn(page, [...styles]);
	const spans: Span[] = [];
	for (const { item, content, artifact } of items) {
		const [a, b, c, d, x, y] = product(turn, item.transform.map(Number));
		const size = Math.hypot(c, d) || Math.hypot(a, b);
		const { bold, italic } = fonts.manner(item.fontName);
		spans.push({
			words: item.str,
			x,
			y,
			width: item.width,
			size,
			bold,
			italic,
			turned: Math.abs(b) > 0.05 * Math.abs(a),
			content,
			artifact,
		});
	}
	return spans.filter(({ x, y, width, size }) => [x, y, width, size].every(Number.isFinite));
}

type Item = Extract<TextContent['items'][number], { readonly str: string }>;

/** Words as the library gives them, and what they are marked as. */
interface Marked {
	readonly item: Item;
	readonly content: string | null;
	readonly artifact: boolean;
}

/** The marks that are open where words are shown (ISO 32000-1, 14.6), the outermost first. */
class Marks {
	readonly #open: { readonly content: string | null; readonly artifact: boolean }[] = [];

	/** Follows a mark that begins or ends. */
	follow(item: Exclude<TextContent['items'][number], Item>): void {
		if (item.type === 'endMarkedContent') this.#open.pop();
		else if (this.#open.length < depthMax)
			this.#open.push({ content: item.id ?? null, artifact: 'tag' in item && item.tag === 'Artifact' });
	}

	get now(): Omit<Marked, 'item'> {
		const content = this.#open.findLast((mark) => mark.content !== null)?.content ?? null;
		return { content, artifact: content === null && this.#open.some((mark) => mark.artifact) };
	}
}

/** The words of a page as they stream by, counted before there are too many; and the fonts they are set in. */
async function contentOf(
	page: PDFPageProxy,
	counted: Pieces,
): Promise<{ readonly items: readonly Marked[]; readonly styles: ReadonlySet<string> }> {
	const stream: ReadableStream<TextContent> = page.streamTextContent({ includeMarkedContent: true });
	const reader = stream.getReader();
	const items: Marked[] = [];
	const marks = new Marks();
	const styles = new Set<string>();
	let letters = 0;
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			for (const id of Object.keys(next.value.styles)) styles.add(id);
			for (const item of next.value.items) {
				if (!('str' in item)) marks.follow(item);
				if (!('str' in item) || item.str.trim() === '') continue;
				counted.add();
				letters += item.str.length;
				refuseLong(letters);
				items.push({ item, ...marks.now });
			}
		}
	} catch (error) {
		await reader.cancel(error).catch(() => undefined);
		throw error;
	}
	return { items, styles };
}

type Matrix = readonly [number, number, number, number, number, number];

/** Two transformations, one after the other (ISO 32000-1, 8.3.4). */
function product(m: readonly number[], n: readonly number[]): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
	const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

interface FontManner {
	readonly bold: boolean;
	readonly italic: boolean;
}

const upright: FontManner = { bold: false, italic: false };

/** Which fonts of a document are bold or italic. The library says so only of pages that it has laid out. */
class Fonts {
	readonly #known = new Map<string, FontManner>();
	#laidOut = 0;

	manner(id: string): FontManner {
		return this.#known.get(id) ?? upright;
	}

	async learn(page: PDFPageProxy, ids: readonly string[]): Promise<void> {
		const unknown = ids.filter((id) => !this.#known.has(id));
		if (unknown.length === 0 || this.#laidOut >= laidOutMax) return;
		this.#laidOut++;
		await page.getOperatorList().catch(() => null);
		for (const id of unknown) this.#known.set(id, mannerOf(page, id));
	}
}

function mannerOf(page: PDFPageProxy, id: string): FontManner {
	if (!page.commonObjs.has(id)) return upright;
	const font: unknown = page.commonObjs.get(id);
	if (typeof font !== 'object' || font === null) return upright;
	const name = 'name' in font ? String(font.name) : '';
	return {
		bold: ('bold' in font && font.bold === true) || /bold|black|heavy|demi/iu.test(name),
		italic: ('italic' in font && font.italic === true) || /italic|oblique/iu.test(name),
	};
}
