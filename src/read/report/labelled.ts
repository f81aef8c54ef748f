import type { ActKind } from '../../record/act.ts';
import type { ActDraft, Reader } from './act.ts';
import { type Passage, passageOf } from './passage.ts';
import { sourcePlace } from './view.ts';
import { whoIs } from './who.ts';

const label = /^(\p{L}[\p{L} ]{2,24}?)(?:\s+\d+)?\s*:\s+(?=\S)/u;

/**
 * The acts of a paragraph that may begin with a label: "Decision: …", "Action: Secretariat to …". Where a verb of the tables
 * says what was done, it counts; else the label itself is the act.
 */
export function labelled(
	view: Passage,
	reader: Reader,
	read: (view: Passage, reader: Reader) => ActDraft[],
): ActDraft[] {
	const match = label.exec(view.text);
	const kind = match ? reader.language.headings.labels.get((match[1] as string).toLowerCase()) : undefined;
	if (match === null || kind === undefined) return read(view, reader);
	const offset = match[0].length;
	const rest = passageOf({ text: view.text.slice(offset), at: view.at.slice(offset) }, reader.language);
	const found = read(rest, { ...reader, label: kind });
	return found.length > 0 ? found : [labelAct(rest, kind, (match[1] as string).toLowerCase(), reader)];
}

function labelAct(view: Passage, kind: ActKind, word: string, reader: Reader): ActDraft {
	const { tokens } = view;
	const to = tokens.findIndex(({ key }) => reader.language.infinitive.has(key));
	const who = to > 0 ? whoIs(view, tokens, { start: 0, end: to }, reader.body, reader.language) : null;
	const addressee = who?.kind === 'party' ? who.named : [];
	const whole = sourcePlace(view, 0, view.text.length);
	return {
		kind,
		verb: word,
		actor: { body: true, named: [] },
		actorImplied: true,
		addressee,
		content: view.text.replace(/[.;]$/u, ''),
		when: null,
		whenMeeting: null,
		place: null,
		conditions: [],
		negated: false,
		...whole,
		at: {
			verb: whole,
			content: whole,
			actor: [],
			addressee: addressee.map(({ start, end }) => ({ start, end })),
			when: null,
			place: null,
			conditions: [],
		},
		sure: 'likely',
		rule: 'label',
	};
}
