import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { evidenceBytesMax, mebibyte, tooLargeForEvidence } from '../../base/size.ts';
import { folded } from '../../base/words.ts';
import { plainOf, targetAt } from '../../derive/correction.ts';
import { type Opening, openingsIn } from '../../derive/evidence.ts';
import { Evidence, type EvidenceFile, EvidenceKind } from '../../record/evidence.ts';
import { Day } from '../../record/time.ts';
import type { Unplaced } from '../../store/decision.ts';
import { action, type Context } from '../action.ts';
import { FileInput } from '../document/file.ts';
import { idNow, rowsKnown } from '../document/rows.ts';
import { type LaidVersion, laidVersion } from '../document/version.ts';

const input = z.object({
	followUp: z.string().describe('The id of the follow-up.'),
	kind: EvidenceKind,
	date: Day.optional().describe('The day from which it holds, as 2004-11-03. Default: today.'),
	words: z.string().describe('What shows it, in a sentence.'),
	link: z.string().optional().describe('An address that shows it.'),
	file: FileInput.optional().describe(`A file that shows it, of up to ${evidenceBytesMax / mebibyte} MiB.`),
	condition: z
		.string()
		.optional()
		.describe('For “condition met”: which one, as printed; needed where it waits for several.'),
});
type Input = Readonly<z.output<typeof input>>;

export const noteEvidence = action({
	name: 'evidence.note',
	method: 'post',
	path: '/follow-ups/{followUp}/evidence',
	summary: 'Notes what shows that something owed is done, under way, given up or no longer waits.',
	input,
	output: Evidence,
	run: async (context, asked) => {
		const { document, laid, opening } = await opened(context, asked.followUp);
		const words = wordsOf(asked);
		const link = linkOf(asked);
		const condition = conditionOf(opening, asked);
		const date = dateOf(context, asked);
		const file = asked.file === undefined ? undefined : await keptFile(context, asked.file);
		const plain = plainOf(laid.version.reading, laid.text);
		const noted: Unplaced<Evidence> = {
			document,
			of: {
				target: targetAt(plain, opening.paragraph, opening.at),
				what: opening.what,
				place: opening.place,
			},
			kind: asked.kind,
			date,
			words,
			link,
			...(file !== undefined && { file }),
			condition,
		};
		return context.store.evidence.make(noted, { by: context.actor, recorded: context.now });
	},
});

interface Opened {
	readonly document: string;
	readonly laid: LaidVersion;
	readonly opening: Opening;
}

/** The place in the current version of its document where a follow-up is opened. */
async function opened(context: Context, asked: string): Promise<Opened> {
	const rows = await rowsKnown(context, context.now.slice(0, 10));
	const id = idNow(rows, asked);
	for (const row of rows) {
		if (!id.startsWith(`${row.document}-`)) continue;
		const laid = await laidVersion(context, row);
		const opening = openingsIn(row.document, laid.version.reading).find((each) => each.id === id);
		if (opening !== undefined) return { document: row.document, laid, opening };
	}
	throw new Refusal('not-found', `There is no follow-up “${asked}”. The list of follow-ups shows what is owed.`);
}

/** What is still to come shows nothing. */
function dateOf({ now }: Context, { date }: Input): string {
	const today = now.slice(0, 10);
	if (date === undefined || date <= today) return date ?? today;
	throw new Refusal('invalid', `The day ${date} is still to come. Give the day from which the evidence holds.`);
}

function wordsOf({ words }: Input): string {
	const said = folded(words);
	if (said !== '') return said;
	throw new Refusal('invalid', 'Evidence needs words: say in a sentence what shows it.');
}

/** Keeps the file by its hash: evidence that was refused for something else must not leave one behind. */
async function keptFile({ store }: Context, { name, bytes }: FileInput): Promise<EvidenceFile> {
	const own = fileName(name);
	if (bytes.length === 0) throw new Refusal('invalid', `The file “${own}” is empty: choose the one that shows it.`);
	if (bytes.length > evidenceBytesMax) throw new Refusal('too-large', tooLargeForEvidence(own, bytes.length));
	return { name: own, sha256: await store.evidenceFiles.keep(bytes), length: bytes.length };
}

/** The name alone: no folder, no control characters, and no longer than file systems take. */
const fileName = (name: string): string =>
	folded(name.replace(/^.*[/\\]/su, '').replace(/\p{Cc}/gu, ' ')).slice(-200) || 'file';

function linkOf({ link = '' }: Input): string | null {
	const address = link.trim();
	if (address === '') return null;
	if (/^https?:\/\//iu.test(address) && URL.canParse(address)) return address;
	throw new Refusal('invalid', `“${address}” is no link. Give an address that begins with http:// or https://.`);
}

function conditionOf({ conditions }: Opening, { kind, condition = '' }: Input): string | null {
	if (kind !== 'condition met') return null;
	const [only] = conditions;
	if (only === undefined) throw new Refusal('invalid', 'This follow-up waits for no condition. Choose another kind.');
	const said = folded(condition);
	const found = said === '' && conditions.length === 1 ? only : conditions.find((each) => folded(each) === said);
	if (found !== undefined) return found;
	const choices = conditions.map((each) => `“${each}”`).join(' or ');
	throw new Refusal('invalid', `Say which condition is met: ${choices}.`);
}
