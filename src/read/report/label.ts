/**
 * What a line can begin with. Numbers are kept as printed; `rest` is what follows, `offset` where it begins in the line.
 */
export type Label =
	| {
			readonly kind: 'number';
			readonly number: string;
			readonly scheme: 'dot' | 'round' | 'paren' | 'bare';
			readonly offset: number;
	  }
	| { readonly kind: 'decimal'; readonly number: string; readonly depth: number; readonly offset: number }
	| { readonly kind: 'roman'; readonly number: string; readonly offset: number }
	| { readonly kind: 'capital'; readonly number: string; readonly offset: number }
	| { readonly kind: 'letter'; readonly number: string; readonly offset: number }
	| { readonly kind: 'bullet'; readonly number: ''; readonly offset: number };

interface Pattern {
	readonly pattern: RegExp;
	readonly label: (match: RegExpExecArray) => Label;
}

const offsetOf = (match: RegExpExecArray): number => match[0].length;

/** In this order: "1.2" before "1.", "(12)" before "(a)", roman before capital letters. */
const patterns: readonly Pattern[] = [
	{
		// "105. 105. ": a number that its list prints once more
		pattern: /^(\d{1,4})\.\s+\1\.\s+(?=\S)/u,
		label: (m) => ({ kind: 'number', number: m[1] as string, scheme: 'dot', offset: offsetOf(m) }),
	},
	{
		// "6.Le Comité": a tab was lost behind the number
		pattern: /^(\d{1,4})\.(?=\p{Lu}\p{Ll}*[\s’'])/u,
		label: (m) => ({ kind: 'number', number: m[1] as string, scheme: 'dot', offset: offsetOf(m) }),
	},
	{
		// "12. ", "12 bis. "
		pattern: /^(\d{1,4}(?:\s?(?:bis|ter|quater)|[a-z])?)\.\s+(?=\S)/u,
		label: (m) => ({ kind: 'number', number: m[1] as string, scheme: 'dot', offset: offsetOf(m) }),
	},
	{
		// "(12) "
		pattern: /^\((\d{1,4}(?:\s?(?:bis|ter))?)\)\s*(?=\S)/u,
		label: (m) => ({ kind: 'number', number: m[1] as string, scheme: 'round', offset: offsetOf(m) }),
	},
	{
		// "12) "
		pattern: /^(\d{1,4})\)\s*(?=\S)/u,
		label: (m) => ({ kind: 'number', number: m[1] as string, scheme: 'paren', offset: offsetOf(m) }),
	},
	{
		// "34/22 Declarations of interest": items counted through the year
		pattern: /^(\d{1,3}\/\d{2,4})[.)]?\s+(?=\p{Lu})/u,
		label: (m) => ({ kind: 'number', number: m[1] as string, scheme: 'bare', offset: offsetOf(m) }),
	},
	{
		// "1.1 ", "1.1.2. "
		pattern: /^(\d{1,3}(?:\.\d{1,3})+)\.?(?:\s*\(?([a-z])\)?)?(?:\s+(?=\S)|$)/u,
		label: (m) => ({
			kind: 'decimal',
			number: m[2] === undefined ? (m[1] as string) : `${m[1]} ${m[2]}`,
			depth: (m[1] as string).split('.').length + (m[2] === undefined ? 0 : 1),
			offset: offsetOf(m),
		}),
	},
	{
		// "II. ", "iv) " as a heading's number: capitals only
		pattern: /^([IVXLC]{1,7})(?:[.)]\s+|\t|\s{2,}|\s[–—-]\s)(?=\S)/u,
		label: (m) => ({ kind: 'roman', number: m[1] as string, offset: offsetOf(m) }),
	},
	{
		// "III.Coordination": the same with its gap lost
		pattern: /^([IVXLC]{2,7})\.(?=\p{Lu}\p{Ll}{3})/u,
		label: (m) => ({ kind: 'roman', number: m[1] as string, offset: offsetOf(m) }),
	},
	{
		// "A. "
		pattern: /^([A-Z])[.)]\s+(?=\S)/u,
		label: (m) => ({ kind: 'capital', number: m[1] as string, offset: offsetOf(m) }),
	},
	{
		// "(a) ", "a) ", "a. ", "(iv) "
		// No list goes by "г. Москва", "д. 5" or "стр. 4".
		pattern: /^(?![гдспчт]\.\s+[\p{Lu}\d])\(?([a-zа-я]|[ivx]{2,5})(?:\)|\.(?=\s))\s*(?=\S)/u,
		label: (m) => ({ kind: 'letter', number: m[1] as string, offset: offsetOf(m) }),
	},
	{
		// "• ", "- "
		pattern: /^(?:[•·▪◦●○‣*]|[–—-](?=\s))\s*(?=\S)/u,
		label: (m) => ({ kind: 'bullet', number: '', offset: offsetOf(m) }),
	},
	{
		// "6     Technical activities": a bare number set off by a wide gap or a tab
		pattern: /^(\d{1,3})(?:\t|\s{2,})(?=\S)/u,
		label: (m) => ({ kind: 'number', number: m[1] as string, scheme: 'bare', offset: offsetOf(m) }),
	},
];

/** Few lines begin with a label: most are known by their first characters to begin with none. */
const perhaps = /^(?:[\d(•·▪◦●○‣*–—-]|[IVXLC]{1,7}[.)\s]|[A-Z][.)]|[a-zа-я][.)]|[ivx]{2,5}[.)])/u;

/** What the line begins with, or null. */
export function labelOf(text: string): Label | null {
	if (!perhaps.test(text)) return null;
	for (const { pattern, label } of patterns) {
		const match = pattern.exec(text);
		if (match) return label(match);
	}
	return null;
}
