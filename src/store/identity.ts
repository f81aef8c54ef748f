import { slug } from '../base/words.ts';
import { bodyOf } from '../record/body.ts';
import { documentIdOf } from '../record/document.ts';
import type { Reading } from '../record/reading.ts';

/** What makes two files versions of one document, and the address the document would like to have. */
export interface Identity {
	readonly key: string;
	readonly id: string;
}

/** Kinds of which one meeting can have many: these need a title of their own to be told apart. */
const many: ReadonlySet<string> = new Set(['paper', 'terms of reference', 'note', 'letter']);

/**
 * A document is its symbol; without one, the body, the meeting and the kind; without those, its very bytes.
 * Each language version is a document of its own.
 */
export function identityOf(reading: Reading): Identity {
	const { document, meeting, source } = reading;
	const symbol = document.symbol === null ? '' : documentIdOf(document.symbol);
	if (symbol !== '') return { key: keyOf(['symbol', document.symbol, document.language]), id: symbol };
	const body = bodyOf(reading.bodies);
	const session = meeting.ordinal ?? meeting.from;
	// "Committee" alone is no name: another committee's report must not become a version of this one's.
	const nameless = reading.bodies.length < 2 && !/\s/u.test(body ?? '');
	const untold = many.has(document.kind) && document.title === null;
	if (body === null || session === null || nameless || untold)
		return { key: keyOf(['bytes', source.sha256]), id: `sha-${source.sha256.slice(0, 12)}` };
	const title = many.has(document.kind) ? slug(document.title ?? '') : null;
	return {
		key: keyOf(['meeting', slug(body), String(session), document.kind, title, document.language]),
		id: slug(`${body} ${session} ${document.kind}`),
	};
}

const keyOf = (parts: readonly (string | null)[]): string => JSON.stringify(parts);

/** Addresses to try where another document has the first: its language, then a number. */
export function* addresses(id: string, language: string): Generator<string> {
	yield id;
	yield `${id}-${language}`;
	for (let n = 2; ; n++) yield `${id}-${n}`;
}
