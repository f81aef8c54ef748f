import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the package, from its root: two folders above this one, built or not. */
export const packaged = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The version of the program. */
export function version(): string {
	const facts: unknown = JSON.parse(readFileSync(packaged('package.json'), 'utf8'));
	return typeof facts === 'object' && facts !== null && 'version' in facts ? String(facts.version) : '0';
}
