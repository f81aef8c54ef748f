import type { Note } from '../../base/note.ts';
import type { Reading, Source } from '../../record/reading.ts';
import type { Tree } from '../../tree/node.ts';
import { effectReader } from './effects/effects.ts';
import { sightingsIn } from './effects/sighting.ts';
import { effectTables } from './effects/tables.ts';
import { languages } from './language/languages.ts';
import { readWith } from './read.ts';
import type { Tables } from './tables.ts';

/** Every table there is. */
const all: Tables = { languages, effects: effectReader(effectTables, sightingsIn) };

/** Reads a document's tree in any of the languages there are, and what its acts do to the record. See `readWith`. */
export const readReport = (tree: Tree, source: Source, notes: readonly Note[] = []): Reading =>
	readWith(all, tree, source, notes);
