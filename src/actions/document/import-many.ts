import { Refusal } from '../../base/refusal.ts';
import { fileBytesMax } from '../../base/size.ts';
import { type ArchiveMember, archiveOf } from '../../read/archive.ts';
import { isBag } from '../../read/bag.ts';
import type { Reading } from '../../record/reading.ts';
import type { Context } from '../action.ts';
import { keepRead } from './import.ts';
import type { ImportOutcome } from './outcome.ts';
import { fileRead } from './reading.ts';

/** A file that is to come into the record. */
export interface Source {
	/** Where it lies, for a person. */
	readonly path: string;
	readonly name: string;
	readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

/** What became of one file. */
export type Imported =
	| { readonly path: string; readonly outcome: 'unchanged' }
	| {
			readonly path: string;
			readonly outcome: Exclude<ImportOutcome['outcome'], 'unchanged'>;
			readonly reading: Reading;
	  }
	| { readonly path: string; readonly outcome: 'refused'; readonly fault: unknown };

/** So many files for each thread are on their way, so that none of them waits for the next. */
const filesAhead = 2;
/** So many bytes of files may be on their way at once, and at least one file. */
const bytesAheadMax = 2 * fileBytesMax;

/** A file on its way: its bytes, and the reading of it or why there is none. */
interface UnderWay {
	readonly path: string;
	readonly size: number;
	readonly read: Promise<{ readonly reading: Reading; readonly bytes: Uint8Array } | 'unchanged'>;
}

/**
 * Puts files into the record: read on all threads at once, kept one after the other in the order given, so that the
 * record is the same however many threads there are. What was kept stays kept if the program ends; the same files again
 * then go on from there, since what the record has is not read again. Memory does not grow with the number of files.
 */
export async function* importMany(
	contextOf: () => Context,
	sources: Iterable<Source> | AsyncIterable<Source>,
): AsyncGenerator<Imported> {
	const most = filesAhead * (contextOf().readers?.count ?? 1);
	const waiting: UnderWay[] = [];
	let ahead = 0;
	for await (const source of sources) {
		const begun = await begin(contextOf(), source);
		ahead += begun.size;
		waiting.push(begun);
		while (waiting.length > most || (waiting.length > 1 && ahead > bytesAheadMax)) {
			const next = waiting.shift();
			if (next === undefined) break;
			ahead -= next.size;
			yield settled(contextOf(), next);
		}
	}
	for (const next of waiting) yield settled(contextOf(), next);
}

async function begin(context: Context, { path, name, bytes }: Source): Promise<UnderWay> {
	try {
		const file = await bytes();
		const read = readUnlessHeld(context, file, name);
		// It is looked at when its turn comes; until then a failure is nobody's fault.
		read.catch(() => undefined);
		return { path, size: file.length, read };
	} catch (fault) {
		const read = Promise.reject(fault);
		read.catch(() => undefined);
		return { path, size: 0, read };
	}
}

async function readUnlessHeld(context: Context, bytes: Uint8Array, name: string): UnderWay['read'] {
	if ((await context.store.documents.holding(bytes)) !== null) return 'unchanged';
	const { reading } = await fileRead(context, bytes, name);
	return { reading, bytes };
}

async function settled(context: Context, { path, read }: UnderWay): Promise<Imported> {
	try {
		const found = await read;
		if (found === 'unchanged') return { path, outcome: 'unchanged' };
		const { outcome } = await keepRead(context, found.bytes, found.reading);
		return outcome === 'unchanged' ? { path, outcome } : { path, outcome, reading: found.reading };
	} catch (fault) {
		return { path, outcome: 'refused', fault };
	}
}

/** The files of an archive as they lie in it; null for a file that is none. Refuses a bag: it is restored, not read. */
export function sourcesIn(archive: string, bytes: Uint8Array): readonly Source[] | null {
	const members = archiveOf(bytes);
	if (members !== null && isBag(members.map(({ name }) => name)))
		throw new Refusal('invalid', 'This is a bag: restore it alone, with “rapporteur import” into an empty folder.');
	return members?.map((member) => inArchive(archive, member)) ?? null;
}

const inArchive = (archive: string, { name, bytes }: ArchiveMember): Source => ({
	path: `${archive}/${name}`,
	name: name.slice(name.lastIndexOf('/') + 1),
	bytes,
});
