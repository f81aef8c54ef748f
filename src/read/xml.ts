import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Refusal } from '../base/refusal.ts';
import { depthMax } from './limits.ts';

/** An element as it opens: its name under our prefix for its namespace, and its attributes likewise (`w:val`). */
export interface Element {
	readonly name: string;
	/** The value of an attribute, or null if the element has none of that name. */
	readonly get: (attribute: string) => string | null;
}

/** What to do where an element opens (`'skip'` leaves out all that is in it) and where it closes. */
export interface Handler<State> {
	readonly open?: (state: State, element: Element) => 'skip' | undefined;
	readonly close?: (state: State) => void;
	/** What to do with words directly in it. */
	readonly words?: (state: State, words: string, element: Element) => void;
}

export type Handlers<State> = Readonly<Record<string, Handler<State>>>;

/** Our prefixes for the namespaces of ECMA-376, transitional and strict, and of Akoma Ntoso, whatever prefixes a file uses. */
const prefixes: Readonly<Record<string, string>> = {
	'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
	'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
	'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
	'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
	'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
	'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
	'http://www.w3.org/XML/1998/namespace': 'xml',
	'http://docs.oasis-open.org/legaldocml/ns/akn/3.0': 'akn',
	'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17': 'akn',
	'http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13': 'akn',
	'http://www.akomantoso.org/2.0': 'akn',
	'urn:rapporteur:akn:1': 'rapporteur',
};

/** Which of our prefixes each prefix of a file stands for, where the reader is in it. */
class Scope {
	readonly #ours = new Map<string, string>();
	/** Names that were looked up since the last declaration: a document has few, each a thousand times. */
	readonly #elements = new Map<string, string>();
	readonly #attributes = new Map<string, string>();

	/** A name under our prefixes. Attributes without a prefix are in no namespace, elements in the default one. */
	nameOf(name: string, isAttribute: boolean): string {
		const known = isAttribute ? this.#attributes : this.#elements;
		const found = known.get(name);
		if (found !== undefined) return found;
		const ours = this.#lookUp(name, isAttribute);
		if (known.size < namesMax) known.set(name, ours);
		return ours;
	}

	#lookUp(name: string, isAttribute: boolean): string {
		const colon = name.indexOf(':');
		const prefix = colon < 0 ? '' : name.slice(0, colon);
		const ours = isAttribute && colon < 0 ? '' : (this.#ours.get(prefix) ?? prefix);
		return ours === '' ? name.slice(colon + 1) : `${ours}:${name.slice(colon + 1)}`;
	}

	/** Takes in what an element declares, by attribute; gives back what was so before. */
	declare(declared: readonly (readonly [name: string, address: string])[]): ReadonlyMap<string, string | undefined> {
		const before = new Map<string, string | undefined>();
		for (const [name, address] of declared) {
			const prefix = name.slice(6);
			if (!before.has(prefix)) before.set(prefix, this.#ours.get(prefix));
			this.#ours.set(prefix, Object.hasOwn(prefixes, address) ? (prefixes[address] ?? prefix) : prefix);
		}
		this.#forget();
		return before;
	}

	restore(before: ReadonlyMap<string, string | undefined>): void {
		for (const [prefix, ours] of before) {
			if (ours === undefined) this.#ours.delete(prefix);
			else this.#ours.set(prefix, ours);
		}
		this.#forget();
	}

	#forget(): void {
		this.#elements.clear();
		this.#attributes.clear();
	}
}

/** More names than any vocabulary has are not worth remembering. */
const namesMax = 2_000;

const isDeclaration = (name: string): boolean => name.startsWith('xmlns') && (name.length === 5 || name[5] === ':');

const chunkBytes = 256 * 1024;

interface Open<State> {
	readonly handler: Handler<State> | null;
	readonly element: Element;
	readonly before: ReturnType<Scope['declare']> | null;
}

/**
 * Reads a part as it streams by, calling the handlers. Broken XML is read as far as it goes; the first complaint is
 * returned (else null). Entities of a document type are never expanded, so they can't grow. `other` is for elements
 * that have no handler of their own.
 */
export function readXml<State>(
	bytes: Uint8Array,
	state: State,
	handlers: Handlers<State>,
	other: Handler<State> | null = null,
): string | null {
	const parser = new SaxesParser();
	const scope = new Scope();
	const open: Open<State>[] = [];
	let skippedAt = Number.POSITIVE_INFINITY;
	let complaint: string | null = null;
	parser.on('error', (error) => {
		complaint ??= error.message;
	});
	let declared: (readonly [string, string])[] = [];
	parser.on('attribute', ({ name, value }) => {
		if (isDeclaration(name)) declared.push([name, value]);
	});
	parser.on('opentag', (tag) => {
		if (open.length > depthMax) throw new Refusal('unreadable', 'This file is nested deeper than any document.');
		const before = declared.length > 0 ? scope.declare(declared) : null;
		if (before !== null) declared = [];
		const element = elementOf(tag, scope);
		const handler = Object.hasOwn(handlers, element.name) ? (handlers[element.name] ?? other) : other;
		open.push({ handler, element, before });
		if (open.length <= skippedAt && handler?.open?.(state, element) === 'skip') skippedAt = open.length;
	});
	parser.on('text', (words) => {
		const top = open.at(-1);
		if (top && open.length < skippedAt) top.handler?.words?.(state, words, top.element);
	});
	const close = (): void => {
		if (open.length < skippedAt) open.at(-1)?.handler?.close?.(state);
		if (open.length === skippedAt) skippedAt = Number.POSITIVE_INFINITY;
		const before = open.pop()?.before ?? null;
		if (before !== null) scope.restore(before);
	};
	parser.on('closetag', close);
	for (const chunk of chunksOf(bytes)) parser.write(chunk);
	try {
		parser.close();
	} catch {
		complaint ??= 'the end is missing';
	}
	while (open.length > 0) close();
	return complaint;
}

function elementOf(tag: SaxesTagPlain, scope: Scope): Element {
	const { attributes } = tag;
	return {
		name: scope.nameOf(tag.name, false),
		get: (wanted) => {
			for (const name in attributes) if (scope.nameOf(name, true) === wanted) return attributes[name] ?? null;
			return null;
		},
	};
}

/** The text of a part in chunks. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.4). */
function* chunksOf(bytes: Uint8Array): Generator<string> {
	const wide =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
	const decoder = new TextDecoder(wide ?? 'utf-8');
	for (let at = 0; at < bytes.length; at += chunkBytes) {
		yield decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true });
	}
	yield decoder.decode();
}

/** An on/off property (ECMA-376 part 1, 17.17.4): on where it has no value. */
export const isOn = (element: Element): boolean => {
	const value = element.get('w:val');
	return value === null || !['0', 'false', 'off', 'none'].includes(value);
};

/** A whole number in an attribute, or null. */
export function numberIn(element: Element, attribute: string): number | null {
	const value = element.get(attribute);
	return value !== null && /^-?\d{1,9}$/u.test(value.trim()) ? Number(value) : null;
}
