/** What a form sends, nothing of it believed. */
export type Form = Readonly<Record<string, unknown>>;

/** The words of a field; undefined where it is missing, is sent twice or is a file. */
export function textOf(form: Form, name: string): string | undefined {
	const value = form[name];
	return typeof value === 'string' ? value : undefined;
}

/** Where a form wants to go on: only ever one of its own pages, else `otherwise`, so that it never leads to another site. */
export function backIn(form: Form, own: RegExp, otherwise: string): string {
	const back = textOf(form, 'back') ?? '';
	return own.test(back) ? back : otherwise;
}

/** The file of a field; undefined where none was chosen. */
export async function fileIn(
	form: Form,
	name: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
	const value = form[name];
	if (!(value instanceof File) || value.name === '') return undefined;
	return { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
}
