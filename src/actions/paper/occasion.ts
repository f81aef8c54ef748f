import { slug } from '../../base/words.ts';
import { type DocumentRow, dateOf } from '../../store/document.ts';
import type { DocumentName, Occasion } from '../../write/paper/occasion.ts';
import type { MeetingWord, PaperLanguage } from '../../write/paper/phrase/phrase.ts';
import { paperLanguageOf } from '../../write/paper/phrase/phrases.ts';
import { type Context, type Days, daysOf } from '../action.ts';
import { type Body, bodiesOf, chainOf, findBody } from '../body/found.ts';
import { rowsKnown } from '../document/rows.ts';
import { treeOfVersion } from '../document/text.ts';
import { versionOf } from '../document/version.ts';
import { folded } from '../standing/fold.ts';

interface Asked {
	readonly body: string;
	readonly language?: PaperLanguage | undefined;
	readonly on?: string | undefined;
	readonly known?: string | undefined;
}

/** The next meeting of a body, with all that its papers are written from. */
export interface NextOccasion {
	readonly body: Body;
	readonly rows: readonly DocumentRow[];
	readonly days: Days;
	readonly occasion: Occasion;
	/** The id of the meeting of the last report. */
	readonly lastMeeting: string | null;
}

export async function nextOccasion(context: Context, asked: Asked): Promise<NextOccasion> {
	const days = daysOf(context, asked);
	const rows = await rowsKnown(context, days.known);
	const bodies = bodiesOf(rows);
	const body = findBody(bodies, asked.body);
	const { standing, agenda, last } = await folded(context, body, days);
	const row = last === null ? undefined : rows.find(({ document }) => document === last.document);
	const reading = row === undefined ? null : (await versionOf(context, row)).reading;
	const occasion: Occasion = {
		standing,
		agenda,
		last: reading === null || last === null ? null : { reading, cited: last.cited },
		bodies: [...chainOf(bodies, body).map(({ name }) => name), body.name],
		word: row === undefined ? 'meeting' : await wordIn(context, row),
		names: namesOf(rows.filter(({ facts }) => facts.symbol === null)),
		language: asked.language ?? paperLanguageOf(reading?.document.language),
	};
	return {
		body,
		rows: rows.filter((each) => each.body === body.id),
		days,
		occasion,
		lastMeeting: row?.meetingId ?? null,
	};
}

/** What documents without a symbol are called where they are cited, by their ids. */
function namesOf(rows: readonly DocumentRow[]): ReadonlyMap<string, DocumentName> {
	const keyOf = (row: DocumentRow): string => `${slug(row.facts.title ?? '')} ${dateOf(row)}`;
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
	return new Map(
		rows.map((row) => {
			const { title, kind } = row.facts;
			return [row.document, { title, kind, on: dateOf(row), isShared: (counts.get(keyOf(row)) ?? 0) > 1 }];
		}),
	);
}

/** What the head of a report calls the meetings of its body: "Fourth session", "Четвертая сессия". */
async function wordIn(context: Context, row: DocumentRow): Promise<MeetingWord> {
	const { text } = await treeOfVersion(context, row);
	const { reading } = await versionOf(context, row);
	const head = reading.parts.filter(({ kind }) => kind === 'masthead').map(({ start, end }) => text.slice(start, end));
	return /(?<!\p{L})(?:sessions?|сесси\p{L}+)(?!\p{L})/iu.test(head.join('\n')) ? 'session' : 'meeting';
}
