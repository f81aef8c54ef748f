import type { Handlers } from '../xml.ts';
import { isOn, numberIn, readXml } from '../xml.ts';

/** One level of a list (ECMA-376 part 1, 17.9.6 lvl). */
export interface Level {
	readonly start: number;
	readonly format: string;
	/** The pattern of a `custom` format. */
	readonly pattern: string | null;
	/** What is printed, with `%1` to `%9` for the numbers of the levels. */
	readonly text: string;
	readonly suffix: string;
	/** The level, counted from one, after which it begins anew; 0 for never, null for any above it (17.9.10). */
	readonly restart: number | null;
	/** Numbers of other levels are printed as digits here (17.9.4). */
	readonly legal: boolean;
	/** The paragraph style that stands for this level (17.9.23). */
	readonly style: string | null;
}

/** A list as a paragraph refers to it: levels by depth, and the numbers that it begins anew with. */
export interface List {
	/** Lists of the same definition count together. */
	readonly counter: string;
	readonly id: string;
	readonly levels: ReadonlyMap<number, Level>;
	readonly restarts: ReadonlyMap<number, number>;
}

type Growing = { -readonly [Key in keyof Level]: Level[Key] };

interface Definition {
	readonly levels: Map<number, Growing>;
	/** The numbering style that this definition stands in for (17.9.21). */
	styleLink: string | null;
	/** The numbering style that this definition is (17.9.27). */
	styleOf: string | null;
}

interface Use {
	definition: string;
	readonly levels: Map<number, Growing>;
	readonly restarts: Map<number, number>;
}

interface Reading {
	readonly definitions: Map<string, Definition>;
	readonly uses: Map<string, Use>;
	definition: Definition | null;
	use: Use | null;
	level: Growing | null;
	override: number;
}

/** Lists have nine levels, counted from 0 (17.9.3 ilvl). */
const deepest = 8;

const newLevel = (): Growing => ({
	start: 0,
	format: 'decimal',
	pattern: null,
	text: '',
	suffix: 'tab',
	restart: null,
	legal: false,
	style: null,
});

const handlers: Handlers<Reading> = {
	'w:abstractNum': {
		open: (state, element) => {
			state.definition = { levels: new Map(), styleLink: null, styleOf: null };
			state.definitions.set(element.get('w:abstractNumId') ?? '', state.definition);
			return undefined;
		},
		close: (state) => {
			state.definition = null;
		},
	},
	'w:numStyleLink': {
		open: (state, element) => {
			if (state.definition) state.definition.styleLink = element.get('w:val');
			return undefined;
		},
	},
	'w:styleLink': {
		open: (state, element) => {
			if (state.definition) state.definition.styleOf = element.get('w:val');
			return undefined;
		},
	},
	'w:num': {
		open: (state, element) => {
			state.use = { definition: '', levels: new Map(), restarts: new Map() };
			state.uses.set(element.get('w:numId') ?? '', state.use);
			return undefined;
		},
		close: (state) => {
			state.use = null;
		},
	},
	'w:abstractNumId': {
		open: (state, element) => {
			if (state.use) state.use.definition = element.get('w:val') ?? '';
			return undefined;
		},
	},
	'w:lvlOverride': {
		open: (state, element) => {
			state.override = numberIn(element, 'w:ilvl') ?? 0;
			return undefined;
		},
	},
	'w:startOverride': {
		open: (state, element) => {
			state.use?.restarts.set(state.override, numberIn(element, 'w:val') ?? 0);
			return undefined;
		},
	},
	'w:lvl': {
		open: (state, element) => {
			state.level = newLevel();
			const depth = numberIn(element, 'w:ilvl') ?? 0;
			if (depth >= 0 && depth <= deepest) (state.use ?? state.definition)?.levels.set(depth, state.level);
			return undefined;
		},
		close: (state) => {
			state.level = null;
		},
	},
	'w:start': set((level, element) => {
		level.start = numberIn(element, 'w:val') ?? 0;
	}),
	'w:numFmt': set((level, element) => {
		level.format = element.get('w:val') ?? 'decimal';
		level.pattern = element.get('w:format');
	}),
	'w:lvlText': set((level, element) => {
		level.text = element.get('w:val') ?? '';
	}),
	'w:suff': set((level, element) => {
		level.suffix = element.get('w:val') ?? 'tab';
	}),
	'w:lvlRestart': set((level, element) => {
		level.restart = numberIn(element, 'w:val');
	}),
	'w:isLgl': set((level, element) => {
		level.legal = isOn(element);
	}),
	'w:pStyle': set((level, element) => {
		level.style = element.get('w:val');
	}),
	'mc:Fallback': { open: () => 'skip' },
};

function set(change: (level: Growing, element: Parameters<NonNullable<Handlers<Reading>[string]['open']>>[1]) => void) {
	return {
		open: (state: Reading, element: Parameters<typeof change>[1]): undefined => {
			if (state.level) change(state.level, element);
			return undefined;
		},
	};
}

/** The lists of a document. `listOfStyle` gives the list that a numbering style names, where a definition only links to one. */
export class Numbering {
	readonly #read: Reading;
	readonly #lists = new Map<string, List | null>();
	/** Definitions by the numbering style that they are. */
	readonly #ofStyle = new Map<string, string>();
	readonly #listOfStyle: (style: string) => string | null;

	constructor(bytes: Uint8Array | undefined, listOfStyle: (style: string) => string | null) {
		this.#read = { definitions: new Map(), uses: new Map(), definition: null, use: null, level: null, override: 0 };
		this.#listOfStyle = listOfStyle;
		if (bytes) readXml(bytes, this.#read, handlers);
		for (const [id, { styleOf }] of this.#read.definitions) if (styleOf !== null) this.#ofStyle.set(styleOf, id);
	}

	/** The list of that number, or null if there is none. 0 is the number that takes a paragraph out of its list (17.9.18). */
	list(id: string): List | null {
		if (id === '0') return null;
		const known = this.#lists.get(id);
		if (known !== undefined) return known;
		const list = this.#listOf(id);
		this.#lists.set(id, list);
		return list;
	}

	#listOf(id: string): List | null {
		const use = this.#read.uses.get(id);
		if (!use) return null;
		const counter = this.#definitionId(use.definition);
		const levels = new Map<number, Level>([...(this.#read.definitions.get(counter)?.levels ?? []), ...use.levels]);
		return { counter, id, levels, restarts: use.restarts };
	}

	/** The definition that a definition stands for: itself, or that of the numbering style it links to. */
	#definitionId(id: string): string {
		const link = this.#read.definitions.get(id)?.styleLink ?? null;
		if (link === null) return id;
		return this.#ofStyle.get(link) ?? this.#read.uses.get(this.#listOfStyle(link) ?? '')?.definition ?? id;
	}
}
