import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { folded } from '../../base/words.ts';
import { anchorTarget } from '../../derive/matter/matter.ts';
import { entryKey, type Matter, type MatterEntry } from '../../record/matter.ts';
import { type MatterAnchor, MatterCorrection, MatterCorrectionKind } from '../../record/matter-correction.ts';
import type { Unplaced } from '../../store/decision.ts';
import { action, type Context } from '../action.ts';
import { type KnownMatters, knownMatters, matterNamed } from './known.ts';
import { anchorText } from './text.ts';

const input = z.object({
	body: z.string(),
	matter: z.string().describe('The id of the matter to rename, to split, or that the other becomes part of.'),
	kind: MatterCorrectionKind,
	other: z.string().optional().describe('To join: the id of the matter that becomes part of this one.'),
	entries: z.array(z.string()).optional().describe('To split: what goes out, each as noun/body/id.'),
	title: z.string().max(300).optional().describe('To rename or split: the title.'),
	reason: z.string().max(1000).optional(),
});
type Input = Readonly<z.output<typeof input>>;

export const correctMatter = action({
	name: 'matter.correct',
	method: 'post',
	path: '/bodies/{body}/matters/{matter}/corrections',
	summary: 'Joins another matter into one, splits things off it, or renames it; it holds for every later reading.',
	input,
	output: MatterCorrection,
	run: async (context, asked) => {
		const known = await knownMatters(context, { body: asked.body });
		const matter = found(known, asked.matter);
		const [opener] = matter.entries;
		if (opener === undefined) throw new Refusal('not-found', 'Nothing belongs to this matter any more.');
		const decided: Unplaced<MatterCorrection> = {
			...{ body: known.body.id, kind: asked.kind, matter: await anchorOf(context, known, opener) },
			parts: await Promise.all(partsOf(known, matter, asked).map((entry) => anchorOf(context, known, entry))),
			...{ title: titleOf(asked), reason: folded(asked.reason ?? '') || null },
		};
		return context.store.matterCorrections.make(decided, { by: context.actor, recorded: context.now });
	},
});

function found({ body, matters }: KnownMatters, id: string): Matter {
	const matter = matterNamed(matters, id);
	if (matter !== undefined) return matter;
	throw new Refusal('not-found', `The ${body.name} has no matter “${id}”. The list of its matters shows what it has.`);
}

function titleOf({ kind, title }: Input): string | null {
	if (kind === 'join') return null;
	const given = folded(title ?? '');
	if (given === '') throw new Refusal('invalid', 'A matter needs a title. Write one.');
	return given;
}

/** What else a decision is about: what opened the other matter, or what goes out of this one. */
function partsOf(known: KnownMatters, matter: Matter, { kind, other, entries = [] }: Input): readonly MatterEntry[] {
	if (kind === 'rename') return [];
	if (kind === 'join') return otherOf(known, matter, other).entries.slice(0, 1);
	const out = matter.entries.filter((entry) => entries.includes(entryKey(entry)));
	if (out.length === 0 || out.length < new Set(entries).size)
		throw new Refusal('invalid', 'Choose what goes out: things that belong to this matter.');
	if (out.length === matter.entries.length)
		throw new Refusal('invalid', 'Something has to stay in the matter. To give all of it another title, rename it.');
	return out;
}

function otherOf(known: KnownMatters, matter: Matter, id: string | undefined): Matter {
	if (id === undefined || id === '') throw new Refusal('invalid', 'Choose the matter that becomes part of this one.');
	const other = found(known, id);
	if (other !== matter) return other;
	throw new Refusal('conflict', 'These are one matter already. Choose another.');
}

/** The words by which a thing of a matter is found again. */
async function anchorOf(context: Context, { rows }: KnownMatters, entry: MatterEntry): Promise<MatterAnchor> {
	const { noun, title, cites } = entry;
	for (const cite of cites) {
		const row = rows.find(({ facts, document }) => (facts.symbol ?? document) === cite.document);
		const target = row === undefined ? null : anchorTarget(await anchorText(context, row), cite);
		if (row !== undefined && target !== null) return { document: row.document, target, noun, title };
	}
	throw new Refusal('conflict', `“${title}” cites no paragraph of the record, so nothing can be said of it.`);
}
