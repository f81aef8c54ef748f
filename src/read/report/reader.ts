import type { CivilDate } from '../../base/date.ts';
import { type Place, place } from '../../base/place.ts';
import type { Act, ActKind } from '../../record/act.ts';
import type { Antecedents } from './antecedent.ts';
import type { Language, Verb } from './language/language.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Token } from './token.ts';
import type { VerbGroup } from './verb-group.ts';
import { sourcePlace, type View } from './view.ts';
import type { BodyNames, Named, Parties, Who } from './who.ts';

/** What is known while a document is read, from paragraph to paragraph. */
export interface Reader {
	readonly language: Language;
	readonly body: BodyNames;
	readonly parties: Parties;
	readonly antecedents: Antecedents;
	/** Names by which people of the document's lists are called alone: "Wayne". */
	readonly people: ReadonlySet<string>;
	/** The two bodies meant by "the committees". */
	readonly pairs: ReadonlyMap<string, readonly Named[]>;
	/** The meeting's last day, from which dates without a year are counted. */
	readonly anchor: CivilDate | null;
	/** The ordinal of the meeting, behind which sessions are earlier ones. */
	readonly session: number | null;
	/** The label before the words ("Decision:"), whose kind they have where no verb says more. */
	readonly label: ActKind | null;
}

/** An act before its paragraph, its number and its effects are known; parties are still without their fullest names. */
export interface ActDraft extends Omit<Act, 'id' | 'paragraph' | 'effects' | 'repeats' | 'actor' | 'addressee'> {
	readonly actor: { readonly body: boolean; readonly named: readonly Named[] };
	readonly addressee: readonly Named[];
}

/** A group whose verb is in the tables. */
export type TabledGroup = VerbGroup & { readonly verb: Verb };

/** Who stands before the verb. */
export interface Subjects {
	readonly body: boolean;
	readonly named: readonly Named[];
	readonly thing: boolean;
	readonly expletive: boolean;
	/** "on": somebody of the meeting who is not named. */
	readonly nobody: boolean;
	/** Nothing resolved: the words of an unknown subject, or a pronoun that points at nothing. */
	readonly unknown: boolean;
	readonly at: readonly Place[];
	readonly who: readonly Who[];
	readonly start: number | null;
}

export const placeOfPhrase = (view: View, tokens: readonly Token[], { start, end }: Phrase): Place => {
	const first = tokens[start];
	const last = tokens[end - 1];
	return first && last ? sourcePlace(view, first.start, last.end) : place(0, 0);
};
