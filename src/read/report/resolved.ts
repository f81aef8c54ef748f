import { agentOf } from './addressee.ts';
import { placeOfPhrase, type Reader, type Subjects } from './reader.ts';
import type { Token } from './token.ts';
import type { View } from './view.ts';
import type { Named, Who } from './who.ts';

/** "The secretary of JSWG, B. Boesler,": the person beside an office is who acted; a chair acts as chair, whoever it is. */
export function personFirst(subjects: Subjects, beside: readonly Who[], reader: Reader): Subjects {
	const person = beside.flatMap((who) => (who.kind === 'party' ? who.named : [])).find(({ kind }) => kind === 'person');
	const [only] = subjects.named;
	return person &&
		subjects.named.length === 1 &&
		only?.kind === 'office' &&
		!reader.language.grammar.presiding.test(only.name)
		? { ...subjects, named: [person] }
		: subjects;
}

export function noteBeside(beside: readonly Who[], reader: Reader): void {
	for (const who of beside)
		if (who.kind === 'party') for (const named of who.named) if (named.kind === 'person') reader.parties.meet(named);
}

/** "Wayne would notify": one of those whom the document lists by their full names. */
const personOf = (
	view: View,
	tokens: readonly Token[],
	{ name, phrase }: Who & { readonly kind: 'unknown' },
	{ people }: Reader,
): Named | null =>
	people.has(name) ? { name, kind: 'person', affiliation: null, ...placeOfPhrase(view, tokens, phrase) } : null;

const asPerson = (party: Named, { people }: Reader): Named =>
	party.kind === 'organisation' && people.has(party.name) ? { ...party, kind: 'person' } : party;

export function resolved(
	view: View,
	tokens: readonly Token[],
	who: readonly Who[],
	reader: Reader,
	together = false,
): Subjects {
	const named: Named[] = [];
	let body = false;
	let thing = false;
	let expletive = false;
	let nobody = false;
	let unknown = who.length === 0;
	for (const one of who)
		switch (one.kind) {
			case 'body':
				body = true;
				break;
			case 'party':
				named.push(...one.named.map((party) => asPerson(party, reader)));
				break;
			case 'pronoun': {
				const meant = reader.antecedents.of(one.refersTo, together);
				if (meant === null) {
					if (/^(?:it|any|last)$/u.test(one.refersTo)) body = true;
					else unknown = true;
				} else {
					body ||= meant.body;
					named.push(...meant.named);
				}
				break;
			}
			case 'expletive':
				expletive = true;
				break;
			case 'nobody':
				nobody = true;
				break;
			case 'thing':
				thing = true;
				break;
			case 'unknown': {
				const agent =
					personOf(view, tokens, one, reader) ?? agentOf(view, tokens, one.name, one.phrase, reader.language);
				if (agent) named.push(agent);
				else unknown = true;
			}
		}
	const at = who.map(({ phrase }) => placeOfPhrase(view, tokens, phrase));
	return { body, named, thing: thing && !body && named.length === 0, expletive, nobody, unknown, at, who, start: null };
}
