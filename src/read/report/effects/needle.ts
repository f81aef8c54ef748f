/**
 * What a phrase can't be met without: "(?:hold|organi[sz]e) its" needs one of "hold its", "organise its", "organize its".
 * Told from the phrase itself, so that the tables need not say it twice.
 */

/** What part of a phrase matches: just these words, or anything that holds one of some words (null: anything at all). */
type Part = { readonly exact: readonly string[] } | { readonly exact: null; readonly needs: readonly string[] | null };

/** More spellings than this are not told apart. */
const mostSpellings = 48;

/** A needle is no longer than this: what stands behind it seldom tells more. */
const longest = 12;

const nothing: Part = { exact: [''] };
const anything: Part = { exact: null, needs: null };

/** In lower case, words one of which every text has that the phrase meets; null where none can be named. */
export function needlesOf({ source }: RegExp): readonly string[] | null {
	const found = better(null, needsOf(new Parts(source).alternatives()));
	return found === null ? null : [...new Set(found.map((needle) => needle.slice(0, longest)))];
}

const needsOf = (part: Part): readonly string[] | null => part.exact ?? part.needs;

const shortest = (needles: readonly string[]): number => Math.min(...needles.map(({ length }) => length));

/** Of two lists the one that tells more: its shortest needle is longer, or it has fewer. A blank alone tells nothing. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
	if (b === null || b.some((needle) => needle.trim() === '')) return a;
	if (a === null) return b;
	const [ofA, ofB] = [Math.min(longest, shortest(a)), Math.min(longest, shortest(b))];
	return ofB > ofA || (ofB === ofA && b.length < a.length) ? b : a;
}

function either(parts: readonly Part[]): Part {
	if (parts.length === 1) return parts[0] ?? nothing;
	const spellings = parts.flatMap(({ exact }) => exact ?? []);
	if (parts.every(({ exact }) => exact !== null)) return { exact: spellings };
	const needs = parts.map(needsOf);
	return { exact: null, needs: needs.some((one) => one === null) ? null : needs.flatMap((one) => one ?? []) };
}

/** One part after the other. Spellings are put together while they are few. */
function inOrder(parts: readonly Part[]): Part {
	let open: readonly string[] = [''];
	let best: readonly string[] | null = null;
	let whole = true;
	for (const part of parts) {
		const next = part.exact;
		if (next !== null && open.length * next.length <= mostSpellings) {
			open = open.flatMap((before) => next.map((after) => before + after));
			continue;
		}
		whole = false;
		best = better(better(best, open), needsOf(part));
		open = next !== null && next.length <= mostSpellings ? next : [''];
	}
	return whole ? { exact: open } : { exact: null, needs: better(best, open) };
}

/** Reads the source of a phrase: as much of regular expressions as the tables use. */
class Parts {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	alternatives(): Part {
		const found = [this.#sequence()];
		while (this.#source[this.#at] === '|') {
			this.#at++;
			found.push(this.#sequence());
		}
		return either(found);
	}

	#sequence(): Part {
		const parts: Part[] = [];
		while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
			parts.push(this.#repeated(this.#one()));
		return inOrder(parts);
	}

	#one(): Part {
		const char = this.#source[this.#at++] ?? '';
		if (char === '(') return this.#group();
		if (char === '[') return this.#class();
		if (char === '\\') return this.#escape();
		if (char === '^' || char === '$') return nothing;
		return char === '.' ? anything : { exact: [char.toLowerCase()] };
	}

	/** What looks around stands beside the words and is none of them. */
	#group(): Part {
		const opening = /^\?(?:[:]|<?[=!]|<\w+>)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
		this.#at += opening.length;
		const inner = this.alternatives();
		this.#at++;
		return /[=!]$/u.test(opening) ? nothing : inner;
	}

	#class(): Part {
		const end = this.#classEnd();
		const inside = this.#source.slice(this.#at, end);
		this.#at = end + 1;
		return /^\^|\\|.-./u.test(inside) ? anything : either([...inside.toLowerCase()].map((char) => ({ exact: [char] })));
	}

	#classEnd(): number {
		let end = this.#at;
		while (end < this.#source.length && this.#source[end] !== ']') end += this.#source[end] === '\\' ? 2 : 1;
		return end;
	}

	#escape(): Part {
		const char = this.#source[this.#at++] ?? '';
		if (char === 'p' || char === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1;
		if (char === 'b' || char === 'B') return nothing;
		return /\w/u.test(char) ? anything : { exact: [char] };
	}

	/** With what stands behind it: "?", "*", "+", "{2,}", each perhaps lazy. */
	#repeated(part: Part): Part {
		const mark = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12))?.[0] ?? '';
		this.#at += mark.length;
		if (mark === '') return part;
		if (mark.startsWith('?') && part.exact !== null) return { exact: [...part.exact, ''] };
		return mark.startsWith('+') || /^\{[1-9]/u.test(mark) ? { exact: null, needs: needsOf(part) } : anything;
	}
}
