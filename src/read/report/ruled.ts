import type { Antecedent } from './antecedent.ts';
import {
	type BareEntry,
	type BareRuling,
	bareEntriesIn,
	bareRulingIn,
	isFiniteBefore,
	tabledAt,
} from './bare-ruling.ts';
import { verbGroups } from './clause.ts';
import { withInfinitives } from './inner-entry.ts';
import type { Language, Verb } from './language/language.ts';
import { entryBegins, isBullet } from './list.ts';
import type { Reader, Subjects } from './reader.ts';
import { entryOf, ruledIn, rulingIn } from './ruling.ts';
import { subjectsOf } from './subject.ts';
import { isCapital } from './token.ts';
import { type Clauses, useAt } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';
import type { View } from './view.ts';

/** The verbs of a sentence; under "РЕШИЛИ:" or "RESOLVED:", of its own or of an earlier one, those of what was decided. */
export function groupsOf(view: View, clauses: Clauses, reader: Reader): VerbGroup[] {
	return reader.language.grammar.bareInfinitive
		? bareGroups(view, clauses, reader)
		: markedGroups(clauses, reader.antecedents, reader.language);
}

function markedGroups(clauses: Clauses, antecedents: Reader['antecedents'], language: Language): VerbGroup[] {
	const opened = rulingIn(clauses, language);
	const verb = opened?.verb ?? antecedents.ruling?.verb ?? null;
	if (verb !== null) {
		const ruled = ruledIn(clauses, opened?.entries ?? clauses.from, verb, language);
		antecedents.ruling = { verb, by: null };
		if (ruled.length > 0) return ruled;
	}
	const groups = verbGroups(clauses, language, antecedents.enacting !== null);
	if (opened === null && groups.length > 0) antecedents.ruling = null;
	return opened !== null && opened.entries >= clauses.to ? groups.filter(({ end }) => end < clauses.to - 1) : groups;
}

function bareGroups(view: View, clauses: Clauses, reader: Reader): VerbGroup[] {
	const { antecedents, language } = reader;
	const opened = bareRulingIn(clauses, language);
	if (opened !== null) {
		const own = openedGroups(view, clauses, opened, reader);
		if (own !== null) return own;
	}
	const { ruling } = antecedents;
	const entries =
		ruling !== null
			? entriesFrom(clauses, clauses.from, ruling.verb, ruling.by, language)
			: antecedents.listing
				? []
				: unruled(clauses, language);
	if (entries.length > 0) {
		if (ruling === null && language.unsaidRuling !== null)
			antecedents.ruling = { verb: language.unsaidRuling, by: null };
		return entries;
	}
	const groups = withInfinitives(clauses, verbGroups(clauses, language), language);
	if (groups.length > 0) antecedents.ruling = null;
	antecedents.listing = endsInColon(clauses, language) || (antecedents.listing && groups.length === 0);
	return groups;
}

/** "Комитет обсудил тариф и решил: 1. Утвердить …": what was done before, then what is ruled; null where nothing is. */
function openedGroups(view: View, clauses: Clauses, opened: BareRuling, reader: Reader): VerbGroup[] | null {
	const before: Clauses = { ...clauses, to: opened.colon };
	const groups = verbGroups(before, reader.language);
	const head = groups.find(({ start, end }) => start <= opened.at && opened.at < end);
	const subjects = head === undefined || head.voice === 'passive' ? null : subjectsOf(view, before, head, reader);
	const by = subjects === null ? null : rulerOf(subjects);
	const ruled = entriesFrom(clauses, opened.colon + 1, opened.verb, by, reader.language);
	if (ruled.length === 0 && entryBegins(clauses.tokens, opened.colon + 1, clauses.to) < clauses.to - 1) return null;
	reader.antecedents.ruling = { verb: opened.verb, by };
	reader.antecedents.listing = false;
	const own = subjects !== null && (subjects.body || subjects.named.length > 0) ? head : undefined;
	return [...groups.filter((group) => group !== head), ...ruled.map((entry) => spokenBy(own, entry))];
}

/** Who ruled, where it was not the body. */
const rulerOf = ({ body, named }: Subjects): Antecedent | null => (body || named.length === 0 ? null : { body, named });

/** In the sentence that names who decides, the entries have that subject. */
const spokenBy = (head: VerbGroup | undefined, entry: VerbGroup): VerbGroup =>
	head === undefined
		? entry
		: { ...entry, voice: 'active', subjectStart: head.subjectStart, subjectEnd: head.subjectEnd };

/** The entries from a token to the end of the sentence, each to its semicolon. */
function entriesFrom(
	clauses: Clauses,
	from: number,
	verb: Verb,
	by: Antecedent | null,
	language: Language,
): VerbGroup[] {
	const { tokens, to } = clauses;
	const found: VerbGroup[] = [];
	let start = from;
	for (let i = from; i <= to; i++) {
		if (i < to && tokens[i]?.key !== ';') continue;
		for (const [k, entry] of bareEntriesIn(clauses, start, i, language).entries())
			found.push(groupFrom(entry, k === 0 ? start : (entry.object ?? entry.at), verb, by));
		start = i + 1;
	}
	return found;
}

function groupFrom({ at, use, owed, object }: BareEntry, from: number, verb: Verb, by: Antecedent | null): VerbGroup {
	const group = use === null ? entryOf(verb, at, at + 1, from, true) : entryOf(use.verb, at, use.end, from, false);
	return {
		...group,
		ruledBy: by,
		...(owed === null ? {} : { owed }),
		...(object === null ? {} : { objectAt: object }),
	};
}

/** "Принять доклад к сведению.", "Секретариату разослать карту.": a protocol's entries with no verb over them. */
function unruled(clauses: Clauses, language: Language): VerbGroup[] {
	const verb = language.unsaidRuling;
	const begin = listBegins(clauses, language) ?? entryBegins(clauses.tokens, clauses.from, clauses.to);
	// "- выразить признательность …;": an entry of a list has no capital.
	if (verb === null || !(isCapital(clauses.tokens[begin]) || isBullet(clauses.tokens[begin - 1]))) return [];
	const [first] = bareEntriesIn(clauses, begin, clauses.to, language);
	if (first === undefined || !standsAlone(clauses, begin, first, language)) return [];
	return entriesFrom(clauses, begin, verb, null, language);
}

/** "Полный текст - выразить …; - одобрить …": where under no colon entries are listed that open with a verb of the body's, the first of them. */
function listBegins(clauses: Clauses, language: Language): number | null {
	const { tokens, from, to } = clauses;
	const entries: number[] = [];
	for (let i = from; i < to && tokens[i]?.key !== ':'; i++)
		if (isBullet(tokens[i]) && tabledAt(clauses, i + 1, language) !== null) entries.push(i + 1);
	const [first, ...others] = entries;
	return others.some((at) => tokens[at - 2]?.key === ';') ? (first ?? null) : null;
}

/** The infinitive opens the sentence, is owed by a party named before it, or closes it: "Доклад принять к сведению". */
function standsAlone(clauses: Clauses, begin: number, { at, use, owed }: BareEntry, language: Language): boolean {
	const { tokens, to } = clauses;
	if (!isTold(clauses, at, language)) return false;
	const known =
		owed !== null && tokens.slice(owed.start, owed.end).some(({ key }) => language.grammar.datives.has(key));
	// "Поддержать инициативу Секретариата."
	if (at === begin || known) return known || useAt(clauses, at, language, ['base']) !== null;
	const next = tokens[use?.end ?? at];
	const closes =
		next === undefined ||
		(use?.end ?? at) >= to ||
		!next.word ||
		language.prepositions.has(next.key) ||
		// "Отчет признать удовлетворительным."
		use?.verb.needs?.has(next.key);
	return use !== null && closes === true;
}

/** "Утвердить план не удалось.", "Принять его было бы полезно": a verb behind it shows that the infinitive rules nothing. */
function isTold({ tokens, to, masked }: Clauses, at: number, language: Language): boolean {
	for (let i = at + 1; i < to; i++) {
		const key = tokens[i]?.key ?? '';
		if (masked.has(i)) continue;
		if (language.subordinators.has(key) || key === ';') return true;
		if ([language.passives, language.background, language.unable].some((words) => words.has(key))) return false;
	}
	return true;
}

/** "В проекте предлагается:", "… предлагается: 1.": what follows is listed. */
function endsInColon(clauses: Clauses, language: Language): boolean {
	const { tokens, from, to } = clauses;
	let last = to - 1;
	while (
		last > from &&
		(/^\d{1,2}$|^\p{Ll}$/u.test(tokens[last]?.key ?? '') || /^[.)]$/u.test(tokens[last]?.key ?? ''))
	)
		last--;
	if (tokens[last]?.key !== ':') return false;
	// "По пункту 3:" proposes nothing.
	return !language.prepositions.has(tokens[from]?.key ?? '') || holdsVerb(clauses, language);
}

const holdsVerb = (clauses: Clauses, language: Language): boolean =>
	clauses.tokens
		.slice(clauses.from, clauses.to)
		.some((_, k) => isFiniteBefore(clauses, clauses.from + k, false, language));
