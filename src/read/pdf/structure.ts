/**
 * An element of the structure of a tagged PDF (ISO 32000-1, 14.7), as far as it stands on one page: elements within it,
 * and the names of marked contents.
 */
export interface Element {
	readonly role: string;
	readonly children: readonly (Element | string)[];
}

/** What the library gives of a page's structure: it maps roles of the file's own to standard ones, and bounds depth. */
interface Given {
	readonly role?: string;
	readonly children?: readonly unknown[];
}

const isGiven = (node: unknown): node is Given => typeof node === 'object' && node !== null && 'role' in node;
const isContent = (node: unknown): node is { readonly id: string } =>
	typeof node === 'object' && node !== null && 'id' in node && typeof node.id === 'string' && !('role' in node);

/** The structure of a page, as the library gives it; null where there is none. */
export function elementOf(node: unknown): Element | null {
	if (!isGiven(node) || !Array.isArray(node.children)) return null;
	return { role: String(node.role), children: node.children.flatMap(childOf) };
}

function childOf(node: unknown): readonly (Element | string)[] {
	if (isContent(node)) return [node.id];
	const element = elementOf(node);
	return element === null ? [] : [element];
}

/** What an element is to a reader (14.8.4); every other role flows in the words of its parent. */
export type Part =
	| 'group'
	| 'heading'
	| 'paragraph'
	| 'list'
	| 'entry'
	| 'table'
	| 'rows'
	| 'row'
	| 'cell'
	| 'note'
	| 'words';

const parts: Readonly<Record<string, Part>> = {
	Root: 'group',
	Document: 'group',
	DocumentFragment: 'group',
	Part: 'group',
	Art: 'group',
	Sect: 'group',
	Div: 'group',
	Aside: 'group',
	BlockQuote: 'group',
	TOC: 'group',
	Index: 'group',
	Figure: 'group',
	H: 'heading',
	Title: 'heading',
	P: 'paragraph',
	TOCI: 'paragraph',
	Caption: 'paragraph',
	L: 'list',
	LI: 'entry',
	Table: 'table',
	THead: 'rows',
	TBody: 'rows',
	TFoot: 'rows',
	TR: 'row',
	TH: 'cell',
	TD: 'cell',
	Note: 'note',
	FENote: 'note',
};

export const partOf = ({ role }: Element): Part =>
	(Object.hasOwn(parts, role) ? parts[role] : undefined) ?? (/^H\d$/u.test(role) ? 'heading' : 'words');

/** The level that a heading's role says, from 1; 1 for a title. */
export const levelOf = ({ role }: Element): number => Math.max(1, Number(/^H(\d)$/u.exec(role)?.[1] ?? 1));

/** The names of all contents of an element, in order. */
export const contentsOf = (element: Element): readonly string[] =>
	element.children.flatMap((child) => (typeof child === 'string' ? [child] : contentsOf(child)));
