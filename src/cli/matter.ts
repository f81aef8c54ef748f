import { correctMatter } from '../actions/matter/correct.ts';
import { undoMatterCorrection } from '../actions/matter/undo.ts';
import type { MatterCorrection, MatterCorrectionKind } from '../record/matter-correction.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

/** What a person decides about a matter, as its action takes it. */
interface Decision {
	readonly body: string;
	readonly matter: string;
	readonly kind: MatterCorrectionKind;
	readonly other?: string;
	readonly entries?: readonly string[];
	readonly title?: string;
	readonly reason: string | undefined;
}

const said: Readonly<Record<MatterCorrectionKind, (correction: MatterCorrection) => string>> = {
	join: ({ matter, parts: [part] }) => `“${part?.title}” is part of “${matter.title}” now.`,
	split: ({ matter, title }) => `“${title}” is a matter of its own now, apart from “${matter.title}”.`,
	rename: ({ matter, title }) => `“${matter.title}” is called “${title}” now.`,
};

/** Joins, splits or renames a matter, and says how to take that back. */
export async function decideMatter(decision: Decision, options: DataOption, world: World): Promise<void> {
	const made = await askRecord(options, world, (context) => correctMatter.call(context, decision));
	world.out(`${said[made.kind](made)} To take it back: rapporteur matter undo ${made.id}\n`);
}

/** Takes a decision about a matter back. */
export async function undoMatter(id: string, options: DataOption, world: World): Promise<void> {
	const { kind, matter } = await askRecord(options, world, (context) => undoMatterCorrection.call(context, { id }));
	world.out(`The ${kind} ${id} of “${matter.title}” was taken back.\n`);
}
