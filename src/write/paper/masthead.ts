import type { CivilDate } from '../../base/date.ts';
import type { Place } from '../../base/place.ts';
import { slug } from '../../base/words.ts';
import { type MastheadEntry, type MastheadLine, type MastheadRole, type Run, wordsOfRuns } from '../../record/paper.ts';
import type { Reading } from '../../record/reading.ts';
import { type Branch, isBranch, type TreeNode } from '../../tree/node.ts';
import { runsAt, type Source } from './run.ts';

type Facts = Pick<Reading, 'document' | 'bodies' | 'meeting'>;

/** A piece of a line of the head: columns are set apart by tabs, bars or three blanks, as where it is read. */
interface Piece {
	readonly text: string;
	readonly block: number;
	readonly runs: readonly Run[];
}

/** "Distr.: General", "Original: ENGLISH", "Язык оригинала: русский". */
const opensRegistration =
	/^(?:distr(?:ibution)?|original|langue originale|рас\S{0,4}пр\S*|оригинал|язык оригинала)\s*[.:]|^(?:general|limited|restricted|générale?|limitée?|restreinte?|общая|ограниченная)$/iu;
/** "Release date: 3 May 2005", "Embargo until 12 June 2004": the day from which it is public. */
const opensRelease =
	/^(?:release date|date of release|(?:to be )?released|derestricted|derestriction date|embargo|(?:date de )?mise en distribution générale|déclassifié|дата рассекречивания|дата снятия ограничений|рассекречено|эмбарго)(?!\p{L})[^.;]{0,60}$/iu;
const isDay = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+\p{L}+\.?\s+(\d{4})(?:\s*года?)?$/u;
const isLanguages = /^(?:english|french|russian|anglais|français|russe|английский|французский|русский)(?:\s.*)?$/iu;

/** The head of a paper as its source prints it: its blocks, what each line of them tells, registration apart. */
export function mastheadOfReading(reading: Reading, desk: Source): readonly MastheadEntry[] {
	const head = reading.parts.filter(({ kind }) => kind === 'masthead' || kind === 'title');
	const entries: { registers: boolean; block: number; lines: MastheadLine[] }[] = [];
	for (const { text, block, runs } of piecesIn(desk, head)) {
		const open = entries.findLast((entry) => entry.block === block && !entry.registers);
		const role = roleOf(text, reading, open?.lines.at(-1)?.role ?? null, entries.length === 0);
		const registers = role === 'registration';
		const last = entries.at(-1);
		const joined = registers ? (last?.registers && last.block === block ? last : undefined) : open;
		if (joined === undefined) entries.push({ registers, block, lines: [{ role, runs }] });
		else joined.lines.push({ role, runs });
	}
	return entries.map(({ lines }) => ({ lines }));
}

function roleOf(text: string, facts: Facts, before: MastheadRole | null, isFirst: boolean): MastheadRole {
	const { document, bodies } = facts;
	if (text === document.symbol || opensRegistration.test(text) || opensRelease.test(text) || isLanguages.test(text))
		return 'registration';
	if (isIssue(text, document.issuedOn)) return 'registration';
	if (before === 'title' && document.title !== null && isOf(text, document.title)) return 'title';
	const at = bodies.findIndex((name) => isOf(text, name));
	if (at === 0 && (isFirst ? bodies.length > 1 : before === 'organisation')) return 'organisation';
	if (at >= 0) return 'body';
	return document.title !== null && isOf(text, document.title) ? 'title' : 'line';
}

/** True for words that are a name or some of its lines, whatever their case. */
const isOf = (text: string, name: string): boolean => {
	const [words, whole] = [slug(text), slug(name)];
	return words === whole || (words.length > 3 && `-${whole}-`.includes(`-${words}-`));
};

/** "2 April 2003" where it was issued on that day; the day of the meeting stands in the head too. */
function isIssue(text: string, issued: CivilDate | null): boolean {
	const found = isDay.exec(text);
	if (found === null || issued === null) return false;
	return Number(found[1]) === Number(issued.slice(8)) && found[2] === issued.slice(0, 4);
}

/** The words of the head, a line or column each, with the block of the source that they stand in. */
function piecesIn(desk: Source, head: readonly Place[]): readonly Piece[] {
	const found: Piece[] = [];
	for (const [block, branch] of lowest(desk.tree.root).entries())
		for (const part of head) {
			const from = Math.max(branch.start, part.start);
			const words = desk.tree.text.slice(from, Math.min(branch.end, part.end));
			for (const { 0: piece, index } of words.matchAll(column)) {
				const runs = runsAt(desk, from + index, from + index + piece.length);
				if (runs.length > 0) found.push({ text: wordsOfRuns(runs), block, runs });
			}
		}
	return found;
}

/** A line, or a column of one. */
const column = /(?:(?!\t|[^\S\n]{3}|\n|\|)[\s\S])+/gu;

/** The branches that hold words themselves; a row counts as one, as where it is read. */
function lowest(root: Branch): readonly Branch[] {
	const found: Branch[] = [];
	const waiting: TreeNode[] = [root];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (!isBranch(node)) continue;
		if (node.kind === 'row' || !node.children.some(isBranch)) found.push(node);
		else waiting.push(...[...node.children].reverse());
	}
	return found;
}
