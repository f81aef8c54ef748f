import type { Store } from '../store/store.ts';

/**
 * Remembers the last `limit` values made from a store. Keys must name everything that a value depends on,
 * so that forgetting is only ever a matter of room.
 */
export function memory<V>(limit: number): (store: Store, key: string, make: () => Promise<V>) => Promise<V> {
	const stores = new WeakMap<Store, Map<string, Promise<V>>>();
	return (store, key, make) => {
		const known = stores.get(store) ?? new Map<string, Promise<V>>();
		stores.set(store, known);
		const value = known.get(key) ?? make();
		known.delete(key);
		known.set(key, value);
		value.catch(() => known.delete(key));
		for (const oldest of known.keys()) {
			if (known.size <= limit) break;
			known.delete(oldest);
		}
		return value;
	};
}
