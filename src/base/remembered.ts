/**
 * A pure function of one text that remembers its answers, up to `most` of them; then it forgets all and begins anew.
 * For the fold, which asks the same few hundred titles and names of each other again and again.
 */
export function remembered<T>(most: number, answer: (text: string) => T): (text: string) => T {
	const known = new Map<string, { readonly value: T }>();
	return (text) => {
		const found = known.get(text);
		if (found) return found.value;
		if (known.size >= most) known.clear();
		const value = answer(text);
		known.set(text, { value });
		return value;
	};
}
