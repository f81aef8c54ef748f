import type { EffectOf } from '../../../record/effect.ts';
import { type Phrase, phrase, type Row } from './words.ts';

/** What a list of actions prints of one: failed stands for what is still open. */
export type ActionState = EffectOf<'progress'>['state'];

/** How a language numbers actions and tells what became of them. */
export interface ActionWords {
	/** "Action 14/1", "action item A3", "Actions 3.1 and 3.2", "Actions 3.1 to 3.4". */
	readonly label: Phrase;
	/** At the beginning of the words behind a label: "closed", "en cours", "снято с контроля"; the first that is met. */
	readonly states: readonly Row<ActionState>[];
}

/** What is given up or replaced is told before what is done: "closed as no longer relevant". */
const order: readonly ActionState[] = ['dropped', 'superseded', 'failed', 'in progress', 'done'];

/** A status ends its sentence, or what stands behind it tells when, by whom, or why: "closed on 3 May", "soldée le 3 mai". */
export const actionStates = (
	lead: string,
	behind: string,
	states: Readonly<Record<ActionState, string>>,
): readonly Row<ActionState>[] =>
	order.map((means) => ({
		means,
		phrase: new RegExp(
			`^[\\[(]?(?:${lead})*(?<state>${states[means]})(?=\\s*(?:$|[.,;:)\\]|–—-])| (?:${behind})(?![\\p{L}]))`,
			'diu',
		),
	}));

/** How numbers of actions are put one after the other: "12/3, 4 and 5", "3.1 to 3.4", "3.1–3.4". */
export const upTo = 'to|through|à|au|по|до';
export const gap = `(?:,? (?:and|et|и|&|${upTo})|,| ?[–—]| -) ?`;
export const oneNumber = '(?:[A-Z]{1,3}[.-]?)?\\d+(?:[/.-]\\d+)*';
export const actionNumbers = `${oneNumber}(?:${gap}${oneNumber})*`;

export const actionLabel = (nouns: string): Phrase =>
	phrase(`(?:${nouns}) (?:(?:(?:nos?\\.?|n[°º]|№|from|de|с) ?)?)${actionNumbers}`);

/** The status with which words open, with where it ends; null where they open with none. */
export function stateAtHead(
	words: string,
	{ states }: ActionWords,
): { readonly state: ActionState; readonly end: number } | null {
	for (const { phrase: row, means } of states) {
		const match = row.exec(words);
		if (match !== null) return { state: means, end: match[0].length };
	}
	return null;
}

/** The status that stands by itself behind words: "Secretariat to ask the laboratories. Closed", "… – soldée", "(done)". */
export function stateAtEnd(
	words: string,
	own: ActionWords,
): { readonly state: ActionState; readonly start: number } | null {
	const last = /[.;:–—|([] ?(?<said>[^.;:–—|()[\]]{3,40})[.)\]]*$/u.exec(words);
	const said = last?.groups?.said;
	if (last === null || said === undefined) return null;
	const found = stateAtHead(said, own);
	return found !== null && found.end >= said.trimEnd().length ? { state: found.state, start: last.index } : null;
}
