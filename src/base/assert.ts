/** Says what must be true here; if it is not, the fault is ours. */
export function assert(condition: unknown, what: string): asserts condition {
	if (!condition) throw new Error(`internal fault: ${what}`);
}

/** The end of an exhaustive switch: the compiler refuses a case that was forgotten. */
export function never(value: never): never {
	throw new Error(`internal fault: unexpected ${JSON.stringify(value)}`);
}
