import type { Note } from '../../base/note.ts';
import { type Place, place } from '../../base/place.ts';
import { type Result, result } from '../../base/result.ts';
import { Grower } from '../../tree/grow.ts';
import { isBranch, type Tree } from '../../tree/node.ts';
import { type Block, footnoteMark, growBlocks, type Part, type Piece } from '../block.ts';
import { Pieces } from '../limits.ts';
import { type Handlers, readXml } from '../xml.ts';
import { elements } from './elements.ts';
import { NoteNumbers } from './note-number.ts';
import { Numbering } from './numbering.ts';
import { mainPartOf, type Package, type Relation, relationsOf, unpack } from './package.ts';
import { type Cited, type Setting, Story } from './story.ts';
import { Styles } from './style.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads a Word document: the head of its first section, the body with its numbers as Word shows them, the footnotes,
 * the feet, and last, kept aside, what tracked changes deleted and what is set not to be shown.
 */
export function readDocx(bytes: Uint8Array): Result<Tree> {
	return new Reader(unpack(bytes)).read();
}

/** A section has a head for its first page, one for even pages and one for the others (17.10.5). */
const marginsMax = 3;

/** Blocks that are kept aside, and what to note of them. */
interface Kept {
	readonly rule: string;
	readonly message: string;
	readonly blocks: readonly Block[];
}

class Reader {
	readonly #parts: Package;
	readonly #main: string;
	readonly #relations: ReadonlyMap<string, Relation>;
	readonly #setting: Setting;
	readonly #notes: Note[] = [];

	constructor(parts: Package) {
		this.#parts = parts;
		this.#main = mainPartOf(parts) ?? '';
		this.#relations = relationsOf(parts, this.#main);
		const styles = new Styles(this.#linked('styles')?.bytes);
		const numbering = new Numbering(this.#linked('numbering')?.bytes, styles.listOf);
		const body = parts.get(this.#main) ?? new Uint8Array();
		const noteNumbers = new NoteNumbers(this.#linked('settings')?.bytes, body);
		this.#setting = { styles, numbering, counted: new Pieces(), noteNumbers };
	}

	read(): Result<Tree> {
		const story = this.#body();
		const body = story.blocks();
		const section = story.sections[0] ?? story.section;
		const notes = [...this.#cited(story, 'footnote'), ...this.#cited(story, 'endnote')];
		const kept = keptAside(story);
		const asides: readonly Block[] = kept.map(({ blocks }) => ({ kind: 'aside', parts: blocks }));
		const heads = this.#margins('header', section.headers);
		const feet = this.#margins('footer', section.footers);
		const grower = new Grower();
		growBlocks(grower, [...heads, ...body, ...notes, ...feet, ...asides]);
		const tree = grower.tree(mediaType);
		return result(tree, [...this.#notes, ...this.#notesOn(story, tree), ...notesOnKept(kept, tree)]);
	}

	#body(): Story {
		const bytes = this.#parts.get(this.#main) ?? new Uint8Array();
		const story = new Story(this.#setting);
		story.laidOut = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('lastRenderedPageBreak');
		this.#readPart(this.#main, bytes, story, elements);
		return story;
	}

	#linked(type: string): { readonly name: string; readonly bytes: Uint8Array } | null {
		const name = [...this.#relations.values()].find((relation) => relation.type === type)?.target ?? `word/${type}.xml`;
		const bytes = this.#parts.get(name);
		return bytes ? { name, bytes } : null;
	}

	#readPart(name: string, bytes: Uint8Array, story: Story, handlers: Handlers<Story>): void {
		const complaint = readXml(bytes, story, handlers);
		if (complaint === null) return;
		const message = `The file is damaged in ${name} (${complaint}); it was read as far as it goes.`;
		this.#notes.push({ rule: 'damaged-file', message, at: null });
	}

	/** The heads or feet of a section that say something, each once. */
	#margins(kind: 'header' | 'footer', ids: readonly string[]): readonly Block[] {
		const seen = new Set<string>();
		return ids.slice(0, marginsMax).flatMap((id) => {
			const name = this.#relations.get(id)?.target ?? '';
			const bytes = this.#parts.get(name);
			if (!bytes) return [];
			const story = new Story(this.#setting);
			this.#readPart(name, bytes, story, elements);
			const parts = story.blocks();
			const words = wordsOf(parts);
			if (words === '' || seen.has(words)) return [];
			seen.add(words);
			return [{ kind, parts }];
		});
	}

	/** The notes of one kind, in the order in which they are cited. */
	#cited(body: Story, kind: Cited['kind']): readonly Block[] {
		const cited = body.cited.filter((cite) => cite.kind === kind);
		const part = cited.length > 0 ? this.#linked(`${kind}s`) : null;
		if (!part) return [];
		const stories = this.#notesIn(part.name, part.bytes, kind);
		return cited.map(({ id, number }) => {
			const parts = stories.get(id) ?? [];
			// A note that is cited twice stands in the text once.
			stories.delete(id);
			return { kind: 'footnote', number, parts: labelled(number, parts) };
		});
	}

	#notesIn(name: string, bytes: Uint8Array, kind: Cited['kind']): Map<string, readonly Part[]> {
		const found = new Map<string, readonly Part[]>();
		let id = '';
		const story = new Story(this.#setting);
		this.#readPart(name, bytes, story, {
			...elements,
			[`w:${kind}`]: {
				open: (_, element) => {
					id = element.get('w:id') ?? '';
					return (element.get('w:type') ?? 'normal') === 'normal' ? undefined : 'skip';
				},
				close: () => {
					found.set(id, story.take());
				},
			},
		});
		return found;
	}

	#notesOn(story: Story, tree: Tree): readonly Note[] {
		const notes: Note[] = [];
		const add = (rule: string, message: string): number => notes.push({ rule, message, at: null });
		if (tree.text === '') add('no-text', 'There are no words in this document; what it shows may be a picture.');
		if (Buffer.from(this.#linked('comments')?.bytes ?? []).includes('comment '))
			add('comments-left-out', 'Comments in the margin are not part of the text and were left out.');
		if (story.embedded > 0) {
			add(
				'embedded-file',
				'The document takes in another file as a whole; open it in Word, save it and import it again.',
			);
		}
		return notes;
	}
}

function keptAside(story: Story): readonly Kept[] {
	const kept: readonly Kept[] = [
		{
			rule: 'tracked-deletion',
			message: 'Words that a tracked change deleted were kept aside, at the end.',
			blocks: story.deleted,
		},
		{ rule: 'hidden-text', message: 'Words set not to be shown were kept aside, at the end.', blocks: story.hidden },
	];
	return kept.filter(({ blocks }) => blocks.length > 0);
}

/** The asides are the last branches of the tree. */
function notesOnKept(kept: readonly Kept[], tree: Tree): readonly Note[] {
	const places: Place[] = tree.root.children
		.filter(isBranch)
		.slice(tree.root.children.filter(isBranch).length - kept.length);
	return kept.map(({ rule, message }, i) => {
		const at = places[i];
		return { rule, message, at: at ? place(at.start, at.end) : null };
	});
}

/** A note with its number before its first words. */
function labelled(number: string, parts: readonly Part[]): readonly Part[] {
	const label: readonly Piece[] = [
		{ kind: 'label', words: footnoteMark(number) },
		{ kind: 'space', words: ' ' },
	];
	const [first, ...rest] = parts;
	if (!first || !('parts' in first) || first.kind === 'table') return [{ kind: 'paragraph', parts: label }, ...parts];
	return [{ ...first, parts: [...label, ...withoutLeadingSpace(first.parts)] }, ...rest];
}

/** Word puts a space or tab after the number in a footnote, which we put ourselves. */
function withoutLeadingSpace(parts: readonly Part[]): readonly Part[] {
	const [first, ...rest] = parts;
	if (!first || 'parts' in first) return parts;
	return [{ ...first, words: first.words.trimStart() }, ...rest];
}

/** The words of some blocks, to compare them. Walks without recursion: text boxes hold tables hold text boxes. */
function wordsOf(parts: readonly Part[]): string {
	const grower = new Grower();
	growBlocks(grower, parts);
	return grower.tree('').text.trim();
}
