const unknown = 0;
const no = 1;
const yes = 2;

/** Asks Unicode once about each code unit. Of halves of a pair nothing is known before both are seen. */
function memberOf(pattern: RegExp): (text: string, i: number) => boolean {
	const answers = new Uint8Array(0x10000);
	return (text, i) => {
		const code = text.charCodeAt(i);
		const known = answers[code];
		if (known === yes || known === no) return known === yes;
		const char = String.fromCodePoint(text.codePointAt(i) ?? unknown);
		const member = pattern.test(char);
		if (char.length === 1) answers[code] = member ? yes : no;
		return member;
	};
}

const isLetter = memberOf(/^\p{L}/u);
const isUpper = memberOf(/^\p{Lu}/u);

/** Visits the runs of letters in a text, in order. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
	for (let i = 0; i < text.length; i++) {
		if (!isLetter(text, i)) continue;
		const start = i;
		while (i < text.length && isLetter(text, i)) i++;
		visit(start, i);
	}
}

/**
 * Where a run of capitals begins that may be an acronym: "ATCM", "A-B", not "The". Patterns of acronyms need be tried nowhere
 * else.
 */
export function capitalRuns(text: string): number[] {
	const found: number[] = [];
	for (let i = 0; i < text.length; i++) {
		if (!isUpper(text, i)) continue;
		if (isUpper(text, i + 1) || text[i + 1] === '-') found.push(i);
		while (i < text.length && isUpper(text, i)) i++;
	}
	return found;
}

/** What a sticky pattern meets at some places of a text, in order, none inside another. */
export function metAt(text: string, places: readonly number[], pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	let from = 0;
	for (const place of places) {
		if (place < from) continue;
		pattern.lastIndex = place;
		const match = pattern.exec(text);
		if (match === null) continue;
		found.push(match);
		from = pattern.lastIndex;
	}
	return found;
}
