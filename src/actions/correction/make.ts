import { z } from 'zod';
import type { Place } from '../../base/place.ts';
import { Refusal } from '../../base/refusal.ts';
import { folded } from '../../base/words.ts';
import {
	decidedFacts,
	differences,
	factsOf,
	type Parts,
	partsChanged,
	partsWithin,
	placeOf,
	plainOf,
	targetAt,
} from '../../derive/correction.ts';
import { verbPlace } from '../../read/again.ts';
import { Act } from '../../record/act.ts';
import { ActFacts, Correction, CorrectionKind } from '../../record/correction.ts';
import type { Paragraph } from '../../record/reading.ts';
import type { Unplaced } from '../../store/decision.ts';
import { action, type Context } from '../action.ts';
import { type LaidVersion, laidVersion } from '../document/version.ts';
import { refreshSearch } from '../search/refresh.ts';
import { rowSeen } from './document.ts';

const input = z.object({
	document: z.string().describe('The id of the document, or its symbol.'),
	version: z.coerce
		.number()
		.int()
		.positive()
		.optional()
		.describe('The version that was looked at. Default: the current one.'),
	kind: CorrectionKind,
	act: z.string().optional().describe('The id of the act to confirm, change or reject, for example 5.2.'),
	paragraph: z.string().optional().describe('To add an act: the number of its paragraph.'),
	words: z.string().optional().describe('To add an act: its exact words in that paragraph.'),
	fields: ActFacts.partial().optional().describe('What is so instead (change), or all that is known (add).'),
	reason: z.string().optional(),
});
type Input = Readonly<z.output<typeof input>>;

export const makeCorrection = action({
	name: 'correction.make',
	method: 'post',
	path: '/documents/{document}/corrections',
	summary: 'Confirms, changes, rejects or adds an act; it holds for every version and every later reading.',
	input,
	output: z.strictObject({
		correction: Correction,
		/** The act as it stands now, or null where it was rejected. */
		act: Act.nullable(),
	}),
	run: async (context, asked) => {
		const row = await rowSeen(context, asked.document, asked.version);
		const seen = await laidVersion(context, row);
		const decided = { document: row.document, ...decide(seen, asked), reason: folded(asked.reason ?? '') || null };
		const stamp = { by: context.actor, recorded: context.now };
		const correction = await context.store.corrections.make(decided, stamp);
		await refreshSearch(context, correction.document, correction.recorded);
		return { correction, act: await actAfter(context, asked, correction) };
	},
});

async function actAfter(context: Context, asked: Input, { id, recorded }: Correction): Promise<Act | null> {
	const now = recorded > context.now ? recorded : context.now;
	const { placed, version } = await laidVersion(
		{ ...context, now },
		await rowSeen({ ...context, now }, asked.document, asked.version),
	);
	const act = placed.get(id) ?? null;
	return version.reading.acts.find((each) => each.id === act) ?? null;
}

function decide(seen: LaidVersion, asked: Input): Omit<Unplaced<Correction>, 'document' | 'reason'> {
	return asked.kind === 'add' ? added(seen, asked) : about(seen, asked);
}

/** A decision about an act that is there. To change nothing is to confirm. */
function about(
	seen: LaidVersion,
	{ kind, act: id, fields = {} }: Input,
): Omit<Unplaced<Correction>, 'document' | 'reason'> {
	const act = actOf(seen, id);
	const read = factsOf(act);
	const body = kind === 'change' ? differences(read, decidedFacts({ read, body: implied(read, tidy(fields)) })) : {};
	const plain = plainOf(seen.version.reading, seen.text);
	const paragraph = paragraphOf(seen, act.paragraph);
	quoted(seen, paragraph, act, body);
	return {
		kind: kind === 'change' && Object.keys(body).length === 0 ? 'confirm' : kind,
		target: targetAt(plain, act.paragraph, act),
		read,
		body,
		at: partsWithin(plain, act, partsChanged(plain, act, act.at, body)),
	};
}

/** An actor whom a person names is no longer implied. */
const implied = (read: ActFacts, fields: Correction['body']): Correction['body'] =>
	fields.actor === undefined || fields.actorImplied !== undefined || String(fields.actor) === String(read.actor)
		? fields
		: { ...fields, actorImplied: false };

function added(seen: LaidVersion, asked: Input): Omit<Unplaced<Correction>, 'document' | 'reason'> {
	const { fields = {}, words = '' } = asked;
	const paragraph = paragraphOf(seen, asked.paragraph);
	const plain = plainOf(seen.version.reading, seen.text);
	const place = placeOf(plain, paragraph, words);
	if (place === null)
		throw new Refusal(
			'invalid',
			`These words do not stand in paragraph ${paragraph.number}. Copy the words of the act from it, from its subject to its end.`,
		);
	const { kind, verb = '' } = fields;
	if (kind === undefined || folded(verb) === '')
		throw new Refusal('invalid', 'An act needs a kind and a verb. Give both.');
	const at = partsOfAdded(seen, place, folded(verb));
	const content = at.content === null ? '' : folded(seen.text.slice(at.content.start, at.content.end));
	const body = { ...decidedFacts({ read: null, body: { content, ...tidy(fields) } }) };
	quoted(seen, paragraph, place, body);
	const known = seen.version.reading.acts.find((act) => act.start === place.start && act.end === place.end);
	if (known !== undefined)
		throw new Refusal('conflict', `These words are the act ${known.id} already. Change it, or confirm it.`);
	return {
		kind: 'add',
		target: targetAt(plain, paragraph.number, place),
		read: null,
		body,
		at: partsWithin(plain, place, partsChanged(plain, place, at, body)),
	};
}

/** Where the parts of an added act stand: its verb, and what follows it. */
function partsOfAdded(seen: LaidVersion, { start, end }: Place, verb: string): Parts {
	const { language } = seen.version.reading.document;
	const first = /^\S+/u.exec(seen.text.slice(start, end))?.[0].length ?? 0;
	const at = verbPlace(language, seen.text, { start, end }, verb) ?? { start, end: start + first };
	const rest = /^\s*/u.exec(seen.text.slice(at.end, end))?.[0].length ?? 0;
	const content = at.end + rest < end ? { start: at.end + rest, end } : null;
	return { verb: at, content, actor: [], addressee: [], when: null, place: null, conditions: [] };
}

function actOf(seen: LaidVersion, id: string | undefined): Act {
	const act = seen.version.reading.acts.find((each) => each.id === id);
	if (act !== undefined) return act;
	throw new Refusal(
		'not-found',
		`There is no act “${id ?? ''}” in version ${seen.version.version}, or it was rejected meanwhile. Load the page again.`,
	);
}

function paragraphOf(seen: LaidVersion, number: string | undefined): Paragraph {
	const paragraph = seen.version.reading.paragraphs.find((each) => each.number === number);
	if (paragraph !== undefined) return paragraph;
	throw new Refusal(
		'not-found',
		`There is no paragraph “${number ?? ''}” in this document. Give its number as printed.`,
	);
}

/** Fields as they are kept: blanks folded, empty names left out. */
function tidy(fields: Correction['body']): Correction['body'] {
	const all = (names: readonly string[]): string[] => names.map(folded).filter((name) => name !== '');
	return {
		...fields,
		...(fields.verb === undefined || folded(fields.verb) === '' ? {} : { verb: folded(fields.verb) }),
		...(fields.actor === undefined ? {} : { actor: all(fields.actor) }),
		...(fields.addressee === undefined ? {} : { addressee: all(fields.addressee) }),
		...(fields.content === undefined ? {} : { content: folded(fields.content) }),
		...(fields.conditions === undefined ? {} : { conditions: all(fields.conditions) }),
	};
}

/** Nothing is invented: what an act quotes has to stand where the act does. */
function quoted(seen: LaidVersion, paragraph: Paragraph, act: Place, body: Correction['body']): void {
	const plain = plainOf(seen.version.reading, seen.text);
	const stands = (words: string, within: Place): boolean => words === '' || placeOf(plain, within, words) !== null;
	if (body.content !== undefined && !stands(body.content, act))
		throw new Refusal('invalid', 'The content has to be words of the act itself. Copy them from it.');
	for (const words of [body.place ?? '', ...(body.conditions ?? [])])
		if (!stands(words, paragraph))
			throw new Refusal(
				'invalid',
				`“${words}” does not stand in paragraph ${paragraph.number}. Copy the words from it.`,
			);
}
