import { slug } from '../../base/words.ts';
import type { BodyIdentity } from '../../record/body-identity.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Former } from '../document/joined.ts';

/** A document under the body that its own body is now. */
export interface KnownRow extends DocumentRow {
	/** The id of the body that its masthead names, where a person said that it is another. */
	readonly formerBody?: string;
	/** Those that a person said are this one; they are in no list any more. */
	readonly former?: readonly Former[];
}

interface Named {
	readonly id: string;
	readonly name: string;
}

/** Documents with the bodies that persons said are one as one: in whatever order it was said, the last word on a body counts. */
export function underOneBody(rows: readonly KnownRow[], decided: readonly BodyIdentity[]): readonly KnownRow[] {
	if (decided.length === 0) return rows;
	const now = new Map(decided.map(({ body, name, other }) => [other, { id: body, name }]));
	const own = new Map<string, KnownRow>();
	for (const row of rows) if (row.body !== null && !now.has(row.body)) own.set(`${row.body} ${row.meetingId}`, row);
	return rows.map((row) => placed(row, now, own));
}

function placed(row: KnownRow, now: ReadonlyMap<string, Named>, own: ReadonlyMap<string, KnownRow>): KnownRow {
	const bodies = row.bodies.map((name) => nowOf(slug(name), now)?.name ?? name);
	const body = row.body === null ? null : (nowOf(row.body, now)?.id ?? null);
	if (row.body === null || body === null) return { ...row, bodies };
	const same = own.get(`${body} ${row.meetingId}`);
	// The third meeting of one and the third of the other are two meetings of the body.
	const isOther = same !== undefined && same.meeting.from !== row.meeting.from;
	const meetingId = isOther ? `${row.body}-${row.meetingId}` : row.meetingId;
	return { ...row, bodies, body, meetingId, aliases: [...row.aliases, ...row.bodies.slice(-1)], formerBody: row.body };
}

/** What a body is now, through several decisions; null for one that nobody spoke of, and where they lead back to it. */
function nowOf(id: string, now: ReadonlyMap<string, Named>): Named | null {
	const met = new Set([id]);
	let at = now.get(id) ?? null;
	for (let next = at; next !== null && !met.has(next.id); next = now.get(next.id) ?? null) {
		met.add(next.id);
		at = next;
	}
	return at === null || at.id === id ? null : at;
}
