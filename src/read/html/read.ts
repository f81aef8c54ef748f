import type { Note } from '../../base/note.ts';
import { place } from '../../base/place.ts';
import { type Result, result } from '../../base/result.ts';
import { Grower } from '../../tree/grow.ts';
import { isBranch, type Tree } from '../../tree/node.ts';
import { growBlocks, type Part } from '../block.ts';
import { decode } from '../encoding.ts';
import { Pieces } from '../limits.ts';
import { Page } from '../page.ts';
import { cite, enter, isRead, leave } from './elements.ts';
import { parsed, visits } from './parse.ts';

/** Reads a page as a browser shows it: its words in order, without scripts, styles and navigation. */
export function readHtml(bytes: Uint8Array): Result<Tree> {
	const decoded = decode(bytes, declaredIn(bytes));
	const page = new Page(new Pieces());
	const enters = (element: Parameters<typeof isRead>[0]): boolean => {
		if (isRead(element)) return true;
		cite(page, element);
		return false;
	};
	for (const visit of visits(parsed(decoded.value.text), enters)) {
		if (visit.kind === 'enter') enter(page, visit.element);
		else if (visit.kind === 'leave') leave(page, visit.element);
		else page.words(visit.words);
	}
	const body = page.blocks();
	const hidden: readonly Part[] = page.hidden.length > 0 ? [{ kind: 'aside', parts: page.hidden }] : [];
	const grower = new Grower();
	growBlocks(grower, [...body, ...hidden]);
	const tree = grower.tree('text/html');
	return result(tree, [...decoded.notes, ...notesOn(tree, hidden.length > 0)]);
}

function notesOn(tree: Tree, hasHidden: boolean): readonly Note[] {
	if (tree.text === '') return [{ rule: 'no-text', message: 'There are no words on this page.', at: null }];
	const last = tree.root.children.filter(isBranch).at(-1);
	if (!hasHidden || !last) return [];
	const message = 'Words set not to be shown were kept aside, at the end.';
	return [{ rule: 'hidden-text', message, at: place(last.start, last.end) }];
}

/** Pages say how they are encoded within their first 1,024 bytes (HTML, 4.2.5.4); some say it later. */
const declaredWithinBytes = 4096;

function declaredIn(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.subarray(0, declaredWithinBytes)).toString('latin1');
	const found =
		/<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head) ??
		/^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/iu.exec(head);
	return found?.[1] ?? null;
}
