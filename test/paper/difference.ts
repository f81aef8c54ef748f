/** Where two values of JSON differ, a line each: what a law that fails has to tell. */
export function differences(before: unknown, after: unknown, path = ''): string[] {
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	if (!isObject(before) || !isObject(after)) return [`${path}: ${shown(before)} → ${shown(after)}`];
	const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return keys.flatMap((key) => differences(before[key], after[key], `${path}.${key}`));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 160);
