import type { Line } from './line.ts';
import { piecesOf } from './piece.ts';

const suffix = String.raw`(?:[ /-]*(?:Rev|Add|Corr|Amend|PROV|FINAL|final|rev)\.?[ -]?\d*\.?)*`;

/**
 * Symbols as houses form them, the surest first. A piece is one if it is nothing else. The papers of standards committees
 * come first: "ISO/TC 154 N355" is a paper where "ISO/TC 154" is a committee.
 */
const schemes: readonly RegExp[] = [
	// "ISO/TC 154 N355 rev.1", "ISO/TC 999/SC 2/WG 5 N 41"
	new RegExp(String.raw`^(?:ISO|IEC|CEN|CIE)\b[\w/ -]*?[ /]?N ?\d+${suffix}$`, 'u'),
	// "SC22/WG20 N420", "JTC 1/SC 34 N 512"
	new RegExp(String.raw`^(?:JTC ?\d+/)?SC ?\d+(?:/WG ?\d+)?,? ?N ?\d+${suffix}$`, 'u'),
	// "1/REP/20-E": the documents of a study group
	/^\d{1,2}\/(?:REP|INF|ADM|TEMP)\/\d{1,4}(?:-[EFRSAC])?$/u,
	// "ECE/TRADE/C/CEFACT/2020/19", "XXI ATCM/WP39", "EB144/15", "A72/12", "CL 163/REP", "MEPC 74/18/Add.1", "SC/BL 7/14", "206 EX/5"
	new RegExp(
		String.raw`^(?:[IVXLC]+ )?(?:\d{1,3} )?\p{Lu}[\p{Lu}\d]{0,11}(?:[.-]\p{Lu}*\d*)*(?: \d{1,4})?(?:/[\p{L}\d][\p{L}\d.()-]*(?: \d{1,4}(?=/))?)*/(?=[\p{L}\d.()/ -]*)[\p{L}\d.()-]+(?: ?\d+)?${suffix}(?: \((?:E|En|F|R)\))?$`,
		'u',
	),
	// "CDPV(2016)8", "CDPV(2016)R12", "AS/Jur (2020) 12", "C(2020)12/FINAL"
	new RegExp(String.raw`^\p{Lu}[\p{L}/-]{0,15} ?\((?:19|20)\d\d\) ?\p{Lu}{0,3}\d{1,4}${suffix}$`, 'u'),
	// "SC-CAMLR-XXVIII/4", "SSFC-SAP-07", "HSSC11-05", "IOTC–2018–WPEB14–R[E]"
	new RegExp(String.raw`^\p{Lu}[\p{Lu}\d]{1,9}(?:[-–][\p{Lu}\d]{1,9}){1,4}(?:\[[A-Z]\])?${suffix}$`, 'u'),
	// "WP 014", "WP- 002", "INF.12", "CRP 3"
	new RegExp(String.raw`^(?:WP|IP|INF|SP|BP|CRP|DP|ID|BD)[ .-]{0,2}\d{1,4}${suffix}$`, 'iu'),
];

/** "2000/11/21", "1998-99": figures alone are days and years. */
const isCivil = (text: string): boolean => /^[\d/.\s-]+$/u.test(text);

/** A committee, not a paper of it. */
const committee = /^(?:ISO|IEC)[\w/ -]*\b(?:TC|JTC|SC|WG) ?\d*$/u;

/** "ISO/TC 999 /SC       N 527": the form of a house has a blank for a subcommittee, and one before the number. */
const parted = (lines: readonly Line[]): string[] =>
	lines.slice(0, 40).flatMap(({ text }) => {
		const match =
			/(?<!\S)(?<of>(?:ISO|IEC)(?:\/IEC)?[ /](?:TC|JTC|PC) ?\d+)(?<sub>(?: ?\/ ?(?:SC|WG) ?\d+)*)(?: ?\/ ?(?:SC|WG))?\s{2,}(?<number>N ?\d+)$/u.exec(
				text,
			);
		return match?.groups === undefined ? [] : [`${match.groups.of}${match.groups.sub} ${match.groups.number}`];
	});

/** The committee that a standards paper's symbol names: "ISO/TC 154 N355" gives "ISO/TC 154". */
export const committeeIn = (symbol: string): string | null =>
	/^((?:ISO|IEC|CEN)\b[\w/ -]*?\b(?:TC|JTC|SC|WG|PC) ?\d+) ?[ /]?N ?\d+/u.exec(symbol)?.[1] ?? null;

/** The document's symbol: a piece of the first page that is nothing but one; the labelled number of a working paper too. */
export function symbolIn(lines: readonly Line[]): string | null {
	const [form] = parted(lines);
	if (form !== undefined) return form;
	const texts = piecesOf(lines).map(({ text }) =>
		text.replace(/^[•*]\s*|^\p{L}[\p{L} ]+:\s+(?=(?:WP|IP)\b)|^(?:Document|Документ)\s+(?=\S*\d)/u, ''),
	);
	for (const scheme of schemes)
		for (const text of texts)
			if (/\d/u.test(text) && scheme.test(text) && !isCivil(text) && !committee.test(text)) return text;
	const first = texts.slice(0, firstPieces);
	return [...first.map(afterHouse), ...first.map(numbered)].find((text) => text !== null) ?? null;
}

/** In how many of the first pieces the name of the house can stand with its symbol. */
const firstPieces = 8;

/** "United Nations A/AC.999/12", "Executive Board 105 XB/41": behind the name of its house and one blank. */
const afterHouse = (text: string): string | null =>
	/^(?!(?:Decision|Resolution|Recommendation|Décision|Résolution|Recommandation) )(?:\p{Lu}\p{Ll}+ ){1,3}((?:\p{Lu}[\p{Lu}\d.]*\/){2,}[\p{Lu}\d./-]*\d|\d{1,3} \p{Lu}{2,4}\/\d{1,3})$/u.exec(
		text,
	)?.[1] ?? null;

/** "ПРОТОКОЛ № 7", or its number in a column of its own: what the paper is called and nothing more. */
const numbered = (text: string): string | null => /^(?:\p{Lu}\p{L}+ )?(№ ?\d[\p{L}\d/-]*)$/u.exec(text)?.[1] ?? null;
