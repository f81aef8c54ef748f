import { type Element, type Handlers, isOn, numberIn, readXml } from '../xml.ts';

/** What a style says of its paragraphs or words; what it does not say, the style it is based on may. */
export interface Style {
	readonly id: string;
	readonly name: string;
	readonly basedOn: string | null;
	readonly list: string | null;
	readonly depth: number | null;
	readonly outline: number | null;
	readonly bold: boolean | null;
	readonly italic: boolean | null;
	readonly hidden: boolean | null;
	readonly language: string | null;
}

type Growing = { -readonly [Key in keyof Style]: Style[Key] };

const newStyle = (id: string, name = ''): Growing => ({
	id,
	name,
	basedOn: null,
	list: null,
	depth: null,
	outline: null,
	bold: null,
	italic: null,
	hidden: null,
	language: null,
});

interface Reading {
	readonly styles: Map<string, Growing>;
	readonly defaults: Growing;
	defaultParagraph: string | null;
	style: Growing | null;
}

const set = (change: (style: Growing, element: Element) => void) => ({
	open: (state: Reading, element: Element): undefined => {
		if (state.style) change(state.style, element);
		return undefined;
	},
});

/** ECMA-376 part 1, 17.7: the parts of a style that change what is read. */
const handlers: Handlers<Reading> = {
	'w:docDefaults': {
		open: (state) => {
			state.style = state.defaults;
			return undefined;
		},
		close: (state) => {
			state.style = null;
		},
	},
	'w:style': {
		open: (state, element) => {
			const id = element.get('w:styleId') ?? '';
			state.style = newStyle(id);
			state.styles.set(id, state.style);
			const isDefault = ['1', 'true', 'on'].includes(element.get('w:default') ?? '');
			if (isDefault && element.get('w:type') === 'paragraph') state.defaultParagraph = id;
			return undefined;
		},
		close: (state) => {
			state.style = null;
		},
	},
	'w:name': set((style, element) => {
		style.name = element.get('w:val') ?? '';
	}),
	'w:basedOn': set((style, element) => {
		style.basedOn = element.get('w:val');
	}),
	'w:numId': set((style, element) => {
		style.list = element.get('w:val');
	}),
	'w:ilvl': set((style, element) => {
		style.depth = numberIn(element, 'w:val');
	}),
	'w:outlineLvl': set((style, element) => {
		style.outline = numberIn(element, 'w:val');
	}),
	'w:b': set((style, element) => {
		style.bold = isOn(element);
	}),
	'w:i': set((style, element) => {
		style.italic = isOn(element);
	}),
	'w:vanish': set((style, element) => {
		style.hidden = isOn(element);
	}),
	'w:lang': set((style, element) => {
		style.language = element.get('w:val');
	}),
	// Formatting of parts of a table, and of what a tracked change replaced, is not the style's own.
	'w:tblStylePr': { open: () => 'skip' },
	'w:pPrChange': { open: () => 'skip' },
	'w:rPrChange': { open: () => 'skip' },
};

/** Headings by the name of their style, where they have no outline level. Compared without spaces and case. */
const headingNames: readonly { readonly name: RegExp; readonly level: (found: string) => number }[] = [
	// Word's own, whose names are English in every language (ECMA-376 part 1, 17.7.4.9).
	{ name: /^heading([1-9])$/u, level: Number },
	{ name: /^title$/u, level: () => 1 },
	{ name: /^subtitle$/u, level: () => 2 },
	// The United Nations documents template: _ H __M_G, _ H _Ch_G, _ H_1_G, _ H_2/3_G, _ H_4_G, _ H_5/6_G.
	{ name: /^_h_?_m(?:_g)?$/u, level: () => 1 },
	{ name: /^_h_?ch(?:_g)?$/u, level: () => 1 },
	{ name: /^_h_([1-6])(?:\/\d)?(?:_g)?$/u, level: (digit) => Number(digit) + 1 },
];

const basesMax = 100;

/** The styles of a document, each with what it takes over from those it is based on. */
export class Styles {
	readonly #read: Reading;
	readonly #resolved = new Map<string, Style>();

	constructor(bytes: Uint8Array | undefined) {
		this.#read = { styles: new Map(), defaults: newStyle(''), defaultParagraph: null, style: null };
		if (bytes) readXml(bytes, this.#read, handlers);
	}

	/** A paragraph's style; where it names none, or one that is not there, the default. */
	paragraph(id: string | null): Style {
		return this.#style(id !== null && this.#read.styles.has(id) ? id : (this.#read.defaultParagraph ?? ''));
	}

	/** A style of words, or null where none is named. */
	words(id: string | null): Style | null {
		return id !== null && this.#read.styles.has(id) ? this.#style(id) : null;
	}

	get language(): string | null {
		return this.#read.defaults.language;
	}

	/** The list that a numbering style names. */
	readonly listOf = (id: string): string | null => this.#read.styles.get(id)?.list ?? null;

	#style(id: string): Style {
		const known = this.#resolved.get(id);
		if (known) return known;
		const style = this.#inherited(id);
		this.#resolved.set(id, style);
		return style;
	}

	/** Follows `basedOn` upwards, as far as any real document does; a circle ends where it closes. */
	#inherited(id: string): Style {
		const whole = { ...(this.#read.styles.get(id) ?? newStyle(id)) };
		const seen = new Set([id]);
		for (let base = whole.basedOn; base !== null && !seen.has(base) && seen.size < basesMax; ) {
			seen.add(base);
			const next = this.#read.styles.get(base);
			if (next) takeOver(whole, next);
			base = next?.basedOn ?? null;
		}
		if (whole.outline === null) whole.outline = this.#outlineByName([...seen]);
		return whole;
	}

	#outlineByName(chain: readonly string[]): number | null {
		for (const id of chain) {
			const name = (this.#read.styles.get(id)?.name ?? '').replace(/\s+/gu, '').toLowerCase();
			for (const heading of headingNames) {
				const found = heading.name.exec(name);
				if (found) return heading.level(found[1] ?? '') - 1;
			}
		}
		return null;
	}
}

function takeOver(style: Growing, base: Style): void {
	if (style.list === null) style.depth ??= base.depth;
	style.list ??= base.list;
	style.outline ??= base.outline;
	style.bold ??= base.bold;
	style.italic ??= base.italic;
	style.hidden ??= base.hidden;
	style.language ??= base.language;
}
