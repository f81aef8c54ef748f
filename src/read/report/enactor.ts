import { preambleIn } from './enacting.ts';
import { type Phrase, subjectOf } from './noun-phrase.ts';
import { placeOfPhrase, type Reader, type Subjects } from './reader.ts';
import { resolved } from './resolved.ts';
import type { Token } from './token.ts';
import type { Clauses } from './verb-form.ts';
import type { VerbGroup } from './verb-group.ts';
import type { View } from './view.ts';
import { type Who, whoIs } from './who.ts';

/** "La Conférence," or "Le Conseil, rappelant …,": who stands there resolves what the next paragraphs tell by their verbs alone. */
export function rememberEnacting(view: View, clauses: Clauses, reader: Reader): void {
	const at = preambleIn(clauses, reader.language);
	if (at === null || at.end === at.start) return;
	const names = subjectOf(clauses.tokens, at.start, at.end, reader.language).names;
	const who = names.map((name) => enactorAt(view, clauses.tokens, name, reader));
	const { body, named } = resolved(view, clauses.tokens, who, reader);
	if (body || named.some(({ kind }) => kind === 'body')) reader.antecedents.enacting = { body, named };
}

/** "La Conférence," in the papers of a bureau: whoever resolves under a name that is not the body's is another. */
function enactorAt(view: View, tokens: readonly Token[], name: Phrase, { body, language }: Reader): Who {
	const who = whoIs(view, tokens, name, body, language);
	const { phrase: at } = who;
	const own = tokens[at.end - 1]?.text ?? '';
	const other =
		who.kind === 'body' && language.bodyHeads.has(own.toLowerCase()) && !body.aliases.has(own.toLowerCase());
	if (!other || body.name === '') return who;
	const place = placeOfPhrase(view, tokens, at);
	return { kind: 'party', phrase: at, named: [{ name: own, kind: 'body', affiliation: null, ...place }] };
}

/** The subject of an operative verb that has none of its own, from the paragraph above; what is told otherwise ends the resolution. */
export function enactedBy(subject: Subjects, { voice }: VerbGroup, { antecedents }: Reader): Subjects {
	const own = subject.body || subject.named.length > 0;
	if (voice === 'operative' && own) antecedents.enacting = { body: subject.body, named: subject.named };
	else if (voice === 'active' && own) antecedents.enacting = null;
	return voice === 'operative' && !own && antecedents.enacting !== null
		? { ...subject, ...antecedents.enacting }
		: subject;
}
