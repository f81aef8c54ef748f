import type { Note } from '../../base/note.ts';
import { type Result, result } from '../../base/result.ts';
import { Grower } from '../../tree/grow.ts';
import type { Tree } from '../../tree/node.ts';
import { growBlocks } from '../block.ts';
import { Pieces } from '../limits.ts';
import { readXml } from '../xml.ts';
import { elements, plain } from './elements.ts';
import { Story } from './story.ts';

/** Reads a document in Akoma Ntoso: its words in order, the footnotes last. What it says about itself is no text. */
export function readAkn(bytes: Uint8Array): Result<Tree> {
	const story = new Story(new Pieces());
	const complaint = readXml(bytes, story, elements, plain);
	const grower = new Grower();
	growBlocks(grower, story.blocks());
	const tree = grower.tree('application/akn+xml');
	return result(tree, notesOn(tree, complaint));
}

function notesOn({ text }: Tree, complaint: string | null): readonly Note[] {
	const notes: Note[] = [];
	if (complaint !== null) {
		const message = `The file is damaged (${complaint}); it was read as far as it goes.`;
		notes.push({ rule: 'damaged-file', message, at: null });
	}
	if (text === '') notes.push({ rule: 'no-text', message: 'There are no words in this document.', at: null });
	return notes;
}
