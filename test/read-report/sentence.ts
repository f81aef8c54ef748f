import { expect } from 'vitest';
import { actsOf } from '../../src/read/report/act.ts';
import { Antecedents } from '../../src/read/report/antecedent.ts';
import { labelled } from '../../src/read/report/labelled.ts';
import { languages } from '../../src/read/report/language/languages.ts';
import { pairsIn } from '../../src/read/report/pair.ts';
import { passageOf } from '../../src/read/report/passage.ts';
import { peopleIn } from '../../src/read/report/people.ts';
import type { Reader } from '../../src/read/report/reader.ts';
import { bodyNamesOf, Parties } from '../../src/read/report/who.ts';

/** What a sentence is expected to hold: kind, lemma, actors (the body is "BODY"), addressees. */
export type Expected = readonly [kind: string, verb: string, actor: string, addressee: string];

export type Case = readonly [words: string, ...acts: Expected[]];

function readerOf(code: string, body: string, text: string): Reader {
	const language = languages.find((one) => one.code === code);
	if (language === undefined) throw new Error(`No tables for ${code}.`);
	return {
		language,
		body: bodyNamesOf([body], text, language),
		parties: new Parties(),
		antecedents: new Antecedents(),
		people: peopleIn(text, language),
		pairs: pairsIn(text, language),
		anchor: '2030-06-05',
		session: 14,
		label: null,
	};
}

/** The acts of a paragraph on its own, or of several, a line each. */
export function draftsOf(code: string, body: string, text: string) {
	const reader = readerOf(code, body, text);
	return text
		.split('\n')
		.flatMap((line) =>
			actsOf(passageOf({ text: line, at: Int32Array.from(line, (_, i) => i) }, reader.language), reader),
		);
}

/** The acts of a paragraph that may begin with a label. */
export function labelledDraftsOf(code: string, body: string, text: string) {
	const reader = readerOf(code, body, text);
	return labelled(passageOf({ text, at: Int32Array.from(text, (_, i) => i) }, reader.language), reader, actsOf);
}

/** Reads one paragraph and compares what it holds, one line an act. */
export function expectActs(code: string, body: string, [text, ...acts]: Case): void {
	const found = draftsOf(code, body, text).map(({ kind, verb, actor, addressee, negated }) => [
		negated ? `not ${kind}` : kind,
		verb,
		[...(actor.body ? ['BODY'] : []), ...actor.named.map(({ name }) => name)].join('; '),
		addressee.map(({ name }) => name).join('; '),
	]);
	expect(found).toEqual(acts.map((act) => [...act]));
}
