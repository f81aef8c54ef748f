import type { Act, ActKind } from '../../src/record/act.ts';
import type { Effect } from '../../src/record/effect.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { When } from '../../src/record/time.ts';
import type { DocumentVersion } from '../../src/record/version.ts';

export const body = 'Expert Team on Small Ferries';
export const secretariat = 'secretariat';

type Bare<E> = E extends unknown ? Omit<E, 'start' | 'end'> : never;

/** A paragraph of a made-up report: its item, its project if any, and what each of its acts does. */
export interface Line {
	readonly item: string;
	readonly project?: string;
	readonly acts: readonly {
		readonly kind: ActKind;
		readonly content?: string;
		readonly effects: readonly Bare<Effect>[];
	}[];
}

/** A report of a meeting, as far as a fold looks at it. Meetings are two days in May and November, from 2030 on. */
export function reportOf(
	ordinal: number,
	lines: readonly Line[],
	projects: readonly (readonly [string, string])[] = [],
): DocumentVersion {
	const month = ordinal % 2 === 0 ? '05' : '11';
	const year = 2027 + Math.floor(ordinal / 2);
	const titles = [...new Set(lines.map(({ item }) => item))];
	const reading: Reading = {
		source: { name: `${ordinal}.txt`, mediaType: 'text/plain', sha256: '', length: 0 },
		document: {
			symbol: `CLT/ET.1/${year}/${ordinal}`,
			kind: 'report',
			title: null,
			distribution: null,
			issuedOn: `${year}-${month}-28`,
			language: 'en',
			original: ['en'],
			originalOnly: false,
		},
		bodies: ['Working Party on Ferries', body],
		aliases: ['Team'],
		meeting: { ordinal, from: `${year}-${month}-04`, to: `${year}-${month}-05`, place: null },
		items: titles.map((title, i) => ({
			number: String(i + 1),
			title,
			parent: null,
			paragraphs: lines.flatMap(({ item }, line) => (item === title ? [String(line + 1)] : [])),
			start: 0,
			end: 0,
		})),
		paragraphs: lines.map(({ item, project }, line) => ({
			number: String(line + 1),
			printed: true,
			item: String(titles.indexOf(item) + 1),
			projects: project === undefined ? [] : [project],
			start: line,
			end: line + 1,
			text: '',
		})),
		acts: lines.flatMap(({ acts }, line) => acts.map((act, i) => actOf(line + 1, i + 1, act))),
		projects: projects.map(([number, title]) => ({
			number,
			title,
			status: null,
			reason: null,
			paragraphs: lines.flatMap(({ project }, line) => (project === number ? [String(line + 1)] : [])),
			start: 0,
			end: 0,
		})),
		parties: [],
		notes: [],
		parts: [],
	};
	return {
		document: `CLT-ET.1-${year}-${ordinal}`,
		version: 1,
		reading,
		recorded: '2032-01-01T00:00:00.000Z',
		superseded: null,
		by: 'test',
	};
}

function actOf(paragraph: number, order: number, { kind, content = '', effects }: Line['acts'][number]): Act {
	return {
		id: `${paragraph}.${order}`,
		paragraph: String(paragraph),
		kind,
		verb: '',
		actor: [body],
		actorImplied: false,
		addressee: [],
		content,
		when: null,
		whenMeeting: null,
		place: null,
		conditions: [],
		negated: false,
		start: 0,
		end: 1,
		at: {
			verb: { start: 0, end: 1 },
			content: null,
			actor: [],
			addressee: [],
			when: null,
			place: null,
			conditions: [],
		},
		sure: 'sure',
		rule: 'active',
		repeats: null,
		effects: effects.map((effect) => ({ ...effect, start: 0, end: 1 })),
	};
}

export const days = (from: string | null, to: string, tentative = false): When => ({
	from,
	to,
	precision: 'day',
	tentative,
});

export const owes = (
	owner: readonly string[],
	what: string,
	more: Partial<Bare<Extract<Effect, { kind: 'owes' }>>> = {},
): Bare<Effect> => ({
	kind: 'owes',
	owner: [...owner],
	what,
	due: null,
	dueText: null,
	dueMeeting: null,
	conditions: [],
	...more,
});

export const event = (
	mode: 'planned' | 'decided' | 'confirmed' | 'held' | 'cancelled' | 'postponed',
	title: string,
	more: Partial<Bare<Extract<Effect, { kind: 'event' }>>> = {},
): Bare<Effect> => ({
	kind: 'event',
	mode,
	title,
	sort: title.toLowerCase().split(' ')[0] ?? '',
	when: null,
	place: null,
	conditions: [],
	...more,
});

export const progress = (
	state: 'done' | 'in progress' | 'failed' | 'dropped',
	by: readonly string[],
	what: string,
): Bare<Effect> => ({
	kind: 'progress',
	state,
	by: [...by],
	what,
});

export const proposal = (
	mode: 'raised' | 'discussed' | 'deferred' | 'agreed' | 'dropped',
	title: string,
	until: string | null = null,
	more: Partial<Bare<Extract<Effect, { kind: 'proposal' }>>> = {},
): Bare<Effect> => ({
	kind: 'proposal',
	mode,
	title,
	until,
	untilMeeting: null,
	...more,
});

export const contribution = (
	party: string,
	status: 'invited' | 'considered' | 'offered' | 'received' | 'acknowledged' | 'declined',
	what: string,
): Bare<Effect> => ({ kind: 'contribution', party, sort: 'in kind', for: what, status });

/** A paragraph with one act. */
export const line = (item: string, kind: ActKind, ...effects: readonly Bare<Effect>[]): Line => ({
	item,
	acts: [{ kind, content: 'words', effects }],
});
