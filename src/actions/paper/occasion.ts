import type { DocumentRow } from '../../store/document.ts';
import type { Occasion } from '../../write/paper/occasion.ts';
import type { MeetingWord, PaperLanguage } from '../../write/paper/phrase/phrase.ts';
import { paperLanguageOf } from '../../write/paper/phrase/phrases.ts';
import { type Context, type Days, daysOf } from '../action.ts';
import { type Body, bodiesOf, chainOf, findBody } from '../body/found.ts';
import { namesOf } from '../document/name.ts';
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
		names: namesOf(rows),
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

/** What the head of a report calls the meetings of its body: "Fourth session", "Четвертая сессия". */
async function wordIn(context: Context, row: DocumentRow): Promise<MeetingWord> {
	const { text } = await treeOfVersion(context, row);
	const { reading } = await versionOf(context, row);
	const head = reading.parts.filter(({ kind }) => kind === 'masthead').map(({ start, end }) => text.slice(start, end));
	return /(?<!\p{L})(?:sessions?|сесси\p{L}+)(?!\p{L})/iu.test(head.join('\n')) ? 'session' : 'meeting';
}
