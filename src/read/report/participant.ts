import { capitalised } from '../../base/words.ts';
import type { PartyKind } from '../../record/party.ts';
import type { Language } from './language/language.ts';
import type { Line } from './line.ts';
import type { Unit } from './structure.ts';
import { familyName, type Named } from './who.ts';

/** Fewer persons are no list: a heading that only looks like that of one. */
const fewest = 2;

/** After so many lines that name nobody the list is over. */
const patience = 8;

/** A cell of a line, with its place in the text. */
interface Cell {
	readonly text: string;
	readonly start: number;
}

/** Who is listed as having been there, and the units that do nothing but list them. */
export interface ParticipantList {
	readonly persons: readonly Named[];
	readonly units: ReadonlySet<Unit>;
}

/**
 * The persons of a list of participants with whom they speak for: under "AUSTRIA" or "Ministry of Rivers", beside a country
 * in a column of its own, or behind their name ("Ms. A. Low, Deputy Director, Harbour Authority"). Two with one family name are left
 * out, as minutes that say "Mr. Low" do not tell which is meant.
 */
export function participantsIn(units: readonly Unit[], language: Language): ParticipantList {
	const found: Named[] = [];
	const listing = new Set<Unit>();
	let group: string | null = null;
	let silent = patience;
	let titled = 0;
	for (const unit of units) {
		if (headsList(unit, language)) {
			[group, silent] = [null, 0];
			continue;
		}
		if (silent < patience && endsList(unit)) silent = patience;
		const before = found.length;
		for (const line of unit.lines) {
			if (silent >= patience) break;
			const row = rowOf(cellsOf(line), { group, titled: titled > 2 && titled * 2 > found.length }, language);
			group = row.group;
			if (row.person !== null) found.push(row.person);
			if (row.titled) titled++;
			silent = row.person === null ? silent + 1 : 0;
		}
		if ((found.length - before) * 2 >= unit.lines.length) listing.add(unit);
	}
	return found.length < fewest
		? { persons: [], units: new Set() }
		: { persons: found.filter((person) => isAlone(person, found)), units: listing };
}

const isAlone = (person: Named, all: readonly Named[]): boolean =>
	all.every((other) => other === person || familyName(other.name) !== familyName(person.name));

/** "List of participants", "Annex III: List of participants". */
const headsList = ({ heading }: Unit, { headings }: Language): boolean =>
	heading !== null &&
	(heading.kind === 'participants' ||
		(heading.kind === 'annex' && headings.participants.includes(heading.title.toLowerCase().replace(/[.:\s]+$/u, ''))));

/** A numbered section, another annex, a numbered paragraph. The names of countries stand like headings. */
const endsList = ({ heading, number }: Unit): boolean =>
	number !== null || (heading !== null && (heading.style !== 'plain' || heading.kind !== 'item'));

/** A line comes apart at tabs, bars, wide gaps and rows of dots. */
function cellsOf({ text, start }: Line): Cell[] {
	const cells: Cell[] = [];
	for (const match of text.matchAll(/(?:[^\t| .]|\.(?!\.{2})|[ ](?! {2}))+/gu)) {
		const words = match[0].replace(/^[\s•*–-]+|\s+$/gu, '');
		if (words !== '') cells.push({ text: words, start: start + match.index + match[0].indexOf(words) });
	}
	return cells;
}

interface Row {
	readonly group: string | null;
	readonly person: Named | null;
	/** The person has a title before the name. */
	readonly titled: boolean;
}

/** What the lines above a row say: whom its person speaks for, and that names have titles in this list. */
interface Above {
	readonly group: string | null;
	readonly titled: boolean;
}

function rowOf(cells: readonly Cell[], { group, titled }: Above, language: Language): Row {
	const [first, second] = cells;
	if (first === undefined) return { group, person: null, titled: false };
	const bare = !titled && (group !== null || cells.length > 1);
	const own = personIn(first, bare, language);
	if (own !== null) return { ...own, group, person: { ...own.person, affiliation: group ?? own.person.affiliation } };
	const beside = second === undefined ? null : personIn(second, true, language);
	const name = spelled(first.text, language);
	if (beside !== null) return { ...beside, group: name, person: { ...beside.person, affiliation: name } };
	if (cells.length > 1) return { group, person: null, titled: false };
	return {
		group: isGroup(first.text, language) ? name : isSort(first.text, language) ? null : group,
		person: null,
		titled: false,
	};
}

/** "RUSSIAN FEDERATION" is the Russian Federation; "DPR KOREA" is DPR Korea, and "IAATO" stays. */
const spelled = (text: string, language: Language): string =>
	!isCountry(text, language)
		? text.replace(/:$/u, '')
		: text
				.replace(/:$/u, '')
				.replace(/\p{Lu}{3,}/gu, (word) =>
					word.length === 3 && (!/[AEIOUYАЕИОУЫЭЮЯ]/u.test(word) || word === text)
						? word
						: capitalised(word.toLowerCase()),
				);

/** "AUSTRIA", "Rivers and Mountains Commission (RMC)": whom those under it speak for. */
const isGroup = (text: string, language: Language): boolean =>
	/^[\p{Lu}(]/u.test(text) &&
	!/[,;.]\s*\S|\.$/u.test(text) &&
	text.length < 90 &&
	(isCountry(text, language) || /^[^\p{Ll}]+$/u.test(text) || namesHouse(text, language) || text.endsWith(':'));

/** "Corresponding Members", "Observers": a sort of participants, who do not speak for the country above. */
const isSort = (text: string, { partyNouns }: Language): boolean =>
	text.split(/\s+/u).length < 6 &&
	!text.includes(',') &&
	wordsOf(text).some((word) => partyNouns.get(word) === 'group');

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}'’-]+/u);

const isCountry = (text: string, { countries, headings }: Language): boolean =>
	wordsOf(text).some((word) => countries.has(word) || headings.stateNouns.has(word));

const namesHouse = (text: string, { partyNouns, bodyHeads }: Language): boolean =>
	wordsOf(text).some((word) => bodyHeads.has(word) || houses.has(partyNouns.get(word) ?? 'person'));

const houses: ReadonlySet<PartyKind> = new Set<PartyKind>(['organisation', 'government', 'secretariat', 'body']);

/** The person that a cell begins with; `bare` where one may stand without a title. */
function personIn(
	{ text, start }: Cell,
	bare: boolean,
	language: Language,
): { readonly person: Named; readonly titled: boolean } | null {
	const [name = '', ...rest] = text.split(/\s*[,;–(]\s*(?!\.)/u);
	const words = name.split(/\s+/u);
	const titled = titleLength(words, language);
	const names = words.slice(titled);
	if (names.length === 0 || names.length > 5 || (titled === 0 && names.length < 2)) return null;
	// "DAB PAS" is a house.
	if (names.every((word) => /^\p{Lu}{2,4}$/u.test(word))) return null;
	if (!names.every((word, i) => isName(word) || (i > 0 && particles.has(word.toLowerCase())))) return null;
	if (titled === 0 && (!(bare || rest.length > 0) || isKnown(names, language))) return null;
	const told = rest.map((part) => part.replace(/\)$/u, '').trim());
	const affiliation =
		told.findLast((part) => /^\p{Lu}/u.test(part) && (isCountry(part, language) || namesHouse(part, language))) ?? null;
	return { person: { name, kind: 'person', start, end: start + name.length, affiliation }, titled: titled > 0 };
}

/** How many words of title stand before a name: "Ms.", "H. E. Mr.". */
function titleLength(words: readonly string[], { titles }: Language): number {
	const at = words.findLastIndex((word, i) => i < 3 && titles.has(word.toLowerCase().replace(/\.$/u, '')));
	return at + 1;
}

const isName = (word: string): boolean => /^\p{Lu}(?:\.|[\p{L}’'-]*\.?)$/u.test(word);

const particles = new Set([
	'de',
	'da',
	'do',
	'dos',
	'di',
	'del',
	'della',
	'la',
	'le',
	'van',
	'von',
	'der',
	'den',
	'bin',
	'al',
	'el',
	'ter',
	'y',
]);

/** "Czech Republic", "Harbour Authority": words that are nobody's names. */
const isKnown = (names: readonly string[], language: Language): boolean => {
	const text = names.join(' ');
	const { partyNouns, thingNouns, time } = language;
	return (
		isCountry(text, language) ||
		namesHouse(text, language) ||
		wordsOf(text).some((word) => partyNouns.has(word) || thingNouns.has(word) || time.months.has(word))
	);
};
