import { type DocumentRow, dateOf } from '../../store/document.ts';
import type { MeetingSummary } from './summary.ts';

const kindsFirst = ['report', 'minutes', 'decisions', 'resolutions'];
const rank = (row: DocumentRow): number => {
	const at = kindsFirst.indexOf(row.facts.kind);
	return at < 0 ? kindsFirst.length : at;
};

/** The documents of a meeting, its report first. */
export const reportFirst = (rows: readonly DocumentRow[]): readonly DocumentRow[] =>
	[...rows].sort((a, b) => rank(a) - rank(b) || (a.document < b.document ? -1 : 1));

const startOf = (rows: readonly DocumentRow[]): string => {
	const first = rows[0];
	return rows.find((row) => row.meeting.from !== null)?.meeting.from ?? (first ? dateOf(first) : null) ?? '';
};

/** The meetings that the documents of one body speak of, the newest first. */
export function meetingsOf(rows: readonly DocumentRow[]): readonly MeetingSummary[] {
	const groups = new Map<string, DocumentRow[]>();
	for (const row of rows) groups.set(row.meetingId, [...(groups.get(row.meetingId) ?? []), row]);
	return [...groups]
		.map(([id, group]) => ({ id, rows: reportFirst(group) }))
		.sort((a, b) =>
			startOf(a.rows) < startOf(b.rows) ? 1 : startOf(a.rows) > startOf(b.rows) ? -1 : a.id < b.id ? 1 : -1,
		)
		.map(({ id, rows: group }) => ({
			id,
			facts: {
				ordinal: group.find((row) => row.meeting.ordinal !== null)?.meeting.ordinal ?? null,
				from: group.find((row) => row.meeting.from !== null)?.meeting.from ?? null,
				to: group.find((row) => row.meeting.to !== null)?.meeting.to ?? null,
				place: group.find((row) => row.meeting.place !== null)?.meeting.place ?? null,
			},
			documents: group.map((row) => row.document),
			acts: group.reduce((sum, row) => sum + row.acts, 0),
		}));
}
