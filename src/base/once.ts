/**
 * A function that makes each thing once for each key, when it is first asked, and keeps it as long as the key lives. At the head
 * of a module it is called as pure, so that a script for the browser leaves out what nobody asks there.
 */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
	const made = new WeakMap<K, { readonly value: T }>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known.value;
		const value = make(key);
		made.set(key, { value });
		return value;
	};
}

/** A value that is made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
