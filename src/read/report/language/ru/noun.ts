/** The cases of a noun as reports use them, singular and plural. */
export interface Cases {
	readonly nominatives: readonly string[];
	readonly datives: readonly string[];
	readonly instrumentals: readonly string[];
	readonly all: readonly string[];
}

/** Endings by case: nominative, genitive, dative, accusative, instrumental, prepositional; singular, then plural. */
type Endings = readonly [singular: readonly string[], plural: readonly string[]];

const table: readonly (readonly [type: RegExp, endings: Endings])[] = [
	[
		/ия$/u,
		[
			['ия', 'ии', 'ии', 'ию', 'ией', 'ии'],
			['ии', 'ий', 'иям', 'ии', 'иями', 'иях'],
		],
	],
	[
		/ея$/u,
		[
			['ея', 'еи', 'ее', 'ею', 'еей', 'ее'],
			['еи', 'ей', 'еям', 'еи', 'еями', 'еях'],
		],
	],
	[
		/ие$/u,
		[
			['ие', 'ия', 'ию', 'ие', 'ием', 'ии'],
			['ия', 'ий', 'иям', 'ия', 'иями', 'иях'],
		],
	],
	[
		/ий$/u,
		[
			['ий', 'ия', 'ию', 'ия', 'ием', 'ии'],
			['ии', 'иев', 'иям', 'иев', 'иями', 'иях'],
		],
	],
	[
		/а$/u,
		[
			['а', 'ы', 'е', 'у', 'ой', 'е'],
			['ы', '', 'ам', 'ы', 'ами', 'ах'],
		],
	],
	[
		/о$/u,
		[
			['о', 'а', 'у', 'о', 'ом', 'е'],
			['а', '', 'ам', 'а', 'ами', 'ах'],
		],
	],
	[
		/ь$/u,
		[
			['ь', 'я', 'ю', 'я', 'ем', 'е'],
			['и', 'ей', 'ям', 'ей', 'ями', 'ях'],
		],
	],
	[
		/$/u,
		[
			['', 'а', 'у', 'а', 'ом', 'е'],
			['ы', 'ов', 'ам', 'ов', 'ами', 'ах'],
		],
	],
];

/** After these no ы is written: "участники". */
const softened = (word: string): string => word.replace(/(?<=[кгхжчшщ])ы$/u, 'и').replace(/(?<=[жчшщ])ов$/u, 'ей');

/** Every case of a noun that follows the rules; a hyphenated pair is declined in both halves. */
export function casesOf(noun: string): Cases {
	const halves = noun.split('-').map(parts);
	const paired = (pick: (half: Parts) => readonly string[]): string[] =>
		(halves[0] ? pick(halves[0]) : []).map((_, i) => halves.map((half) => pick(half)[i] ?? '').join('-'));
	const singular = paired(({ one }) => one);
	const plural = paired(({ many }) => many);
	return {
		nominatives: [singular[0] ?? '', plural[0] ?? ''],
		datives: [singular[2] ?? '', plural[2] ?? ''],
		instrumentals: [singular[4] ?? '', plural[4] ?? ''],
		all: [...singular, ...plural],
	};
}

interface Parts {
	readonly one: readonly string[];
	readonly many: readonly string[];
}

function parts(noun: string): Parts {
	const [type, [one, many]] = table.find(([ending]) => ending.test(noun)) ?? [/$/u, [[''], ['']]];
	const stem = noun.replace(type, '');
	return { one: one.map((ending) => softened(stem + ending)), many: many.map((ending) => softened(stem + ending)) };
}
