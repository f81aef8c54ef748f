const digits: readonly (readonly [string, number])[] = Object.entries({
	M: 1000,
	CM: 900,
	D: 500,
	CD: 400,
	C: 100,
	XC: 90,
	L: 50,
	XL: 40,
	X: 10,
	IX: 9,
	V: 5,
	IV: 4,
	I: 1,
});

/** A whole number from one upwards in Roman digits: how formats say that lists are numbered. */
export function roman(value: number): string {
	let rest = value;
	let words = '';
	for (const [digit, worth] of digits) for (; rest >= worth; rest -= worth) words += digit;
	return words;
}
