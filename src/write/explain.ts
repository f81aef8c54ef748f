import { type Place, wordsAt } from '../base/place.ts';
import { folded } from '../base/words.ts';
import type { Act } from '../record/act.ts';

/** Why the reader takes some words for an act: the rule, and the words it matched. */
export interface Explanation {
	readonly rule: string;
	readonly words: readonly Matched[];
}

/** Words of the text that give a part of an act. */
export interface Matched {
	readonly part: 'verb' | 'actor' | 'addressee' | 'when' | 'where' | 'condition';
	/** As printed; empty where the part is understood and stands nowhere. */
	readonly printed: string;
	/** Whom or what they mean where they do not say so themselves: "It" is the Committee. */
	readonly means: string | null;
}

const rules: Readonly<Record<string, string>> = {
	active: 'A verb of the tables with its subject.',
	passive: 'A verb of the tables in the passive: who did it stands behind “by”, or is the body where nobody is named.',
	operative: 'A verb without a subject opens the words, as in a resolution: the body does it.',
	future: '“Will” or “shall” with a party as its subject: a promise.',
	noun: 'A noun that stands for a verb: “a proposal was made”.',
	label: 'A label before the words gives them their kind.',
	person: 'A person added it.',
};

/** The rule by its name; a verb "shared" has the subject of the verb before it. */
function ruleWords(rule: string): string {
	const [own = '', shared] = rule.split('-');
	const words = rules[own] ?? `Rule “${rule}”.`;
	return shared === undefined ? words : `${words} Its subject is that of the verb before it.`;
}

/** `text` is the whole text that the places of the act count in. */
export function explanationOf(act: Act, text: string): Explanation {
	const printed = (at: Place): string => folded(wordsAt(text, at));
	const named = (part: 'actor' | 'addressee', names: readonly string[], places: readonly Place[]): readonly Matched[] =>
		parties(
			part,
			names,
			places.map(printed).filter((words) => words !== ''),
		);
	const { at } = act;
	return {
		rule: ruleWords(act.rule),
		words: [
			{ part: 'verb', printed: printed(at.verb), means: act.verb },
			...named('actor', act.actor, at.actor),
			...named('addressee', act.addressee, at.addressee),
			...(at.when === null ? [] : [{ part: 'when' as const, printed: printed(at.when), means: null }]),
			...(at.place === null ? [] : [{ part: 'where' as const, printed: printed(at.place), means: null }]),
			...at.conditions.map((condition) => ({ part: 'condition' as const, printed: printed(condition), means: null })),
		],
	};
}

/** The names that are printed as they are, and what the words mean that say it otherwise: "They", "both bodies". */
function parties(
	part: 'actor' | 'addressee',
	names: readonly string[],
	printed: readonly string[],
): readonly Matched[] {
	if (names.length === 0) return [];
	const means = names.join(', ');
	if (printed.length === 0) return [{ part, printed: '', means }];
	const said = printed.join(', ');
	return [
		{
			part,
			printed: said,
			means: names.every((name) => said.toLowerCase().includes(name.toLowerCase())) ? null : means,
		},
	];
}

/** One line for each part: "actor: “It”, which is the Committee". */
export function matchedLine({ part, printed, means }: Matched): string {
	if (printed === '') return `${part}: ${means ?? ''}, understood`;
	if (means === null) return `${part}: “${printed}”`;
	return part === 'verb' ? `${part}: “${printed}” (${means})` : `${part}: “${printed}”, which is ${means}`;
}
