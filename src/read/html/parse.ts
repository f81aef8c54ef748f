import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parse, type TreeAdapter } from 'parse5';
import { Refusal } from '../../base/refusal.ts';
import { Pieces } from '../limits.ts';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** Elements within elements beyond which a page is an attack; browsers stop at 512. */
const depthMax = 10_000;
/** Attributes of one tag beyond which it is an attack: the parser compares each with all before it. */
const attributesMax = 10_000;

/** The tree that a browser would make of a page. Refuses pages made to take for ever. */
export function parsed(text: string): Node {
	refuseEndlessTags(text);
	return parse(text, { treeAdapter: guarded(), scriptingEnabled: false });
}

/** The parser's own tree, counted while it grows: misnested tags can make it grow with the square of the page. */
function guarded(): TreeAdapter<DefaultTreeAdapterMap> {
	const counted = new Pieces();
	let depth = 0;
	return {
		...defaultTreeAdapter,
		createElement: (name, namespace, attributes) => {
			counted.add();
			return defaultTreeAdapter.createElement(name, namespace, attributes);
		},
		onItemPush: () => {
			depth++;
			if (depth > depthMax) throw new Refusal('unreadable', 'This page is nested deeper than any document.');
		},
		onItemPop: () => {
			depth--;
		},
	};
}

function refuseEndlessTags(text: string): void {
	for (let at = text.indexOf('<'); at >= 0; ) {
		const end = text.indexOf('>', at);
		const stop = end < 0 ? text.length : end;
		if (stop - at > attributesMax && attributesIn(text, at, stop) > attributesMax) {
			throw new Refusal('unreadable', 'This page has a tag with more attributes than any document.');
		}
		at = text.indexOf('<', stop);
	}
}

/** How many blanks and signs between attributes stand in a tag outside quotes. */
function attributesIn(text: string, from: number, to: number): number {
	let count = 0;
	let quote = '';
	for (let i = from; i < to; i++) {
		const sign = text.charAt(i);
		if (quote !== '') quote = sign === quote ? '' : quote;
		else if (sign === '"' || sign === "'") quote = sign;
		else if (/[\s/]/u.test(sign)) count++;
	}
	return count;
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** True for the elements of HTML itself, not those of pictures and formulas in it. */
export const isHtml = (element: Element): boolean => element.namespaceURI === html.NS.HTML;

/** The value of an attribute, or null if the element has none of that name. */
export const attribute = (element: Element, name: string): string | null =>
	element.attrs.find((found) => found.name === name)?.value ?? null;

/** A step of a walk through a tree: an element is entered and left, words are met. */
export type Visit =
	| { readonly kind: 'enter'; readonly element: Element }
	| { readonly kind: 'leave'; readonly element: Element }
	| { readonly kind: 'words'; readonly words: string };

/** Walks a tree in the order of the page; `enters` says whether to go into an element. Never recurses. */
export function* visits(root: Node, enters: (element: Element) => boolean): Generator<Visit> {
	const waiting: (Node | { readonly left: Element })[] = [root];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if ('left' in next) yield { kind: 'leave', element: next.left };
		else if (next.nodeName === '#text' && 'value' in next) yield { kind: 'words', words: next.value };
		else if (isElement(next)) {
			if (!enters(next)) continue;
			yield { kind: 'enter', element: next };
			waiting.push({ left: next });
		}
		if ('childNodes' in next) for (let i = next.childNodes.length - 1; i >= 0; i--) push(waiting, next.childNodes[i]);
	}
}

function push<T>(stack: T[], item: T | undefined): void {
	if (item !== undefined) stack.push(item);
}

/** All words in an element, up to a few: enough to tell whether it is a footnote's mark. */
export function wordsIn(element: Element, max: number): string {
	let words = '';
	for (const visit of visits(element, () => true)) {
		if (visit.kind === 'words') words += visit.words;
		if (words.length > max) break;
	}
	return words;
}
