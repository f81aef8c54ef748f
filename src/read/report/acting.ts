import type { Place } from '../../base/place.ts';
import { namesBetween } from './addressed.ts';
import { addresseeOf, addresseesOf, type Spoken } from './addressee.ts';
import { agentAfter } from './agent.ts';
import type { Language, Verb } from './language/language.ts';
import { unknownNominative } from './nominative.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reader, Subjects, TabledGroup } from './reader.ts';
import type { Token } from './token.ts';
import { type Clauses, impliesBody, useAt } from './verb-form.ts';
import { sourcePlace, type View } from './view.ts';
import { type Named, type Who, whoIs } from './who.ts';

/** Who acted and who is spoken to, once resolved. */
export interface Acting {
	readonly body: boolean;
	readonly implied: boolean;
	readonly named: readonly Named[];
	readonly addressed: Spoken;
	readonly at: readonly Place[];
	readonly doubtful: boolean;
}

export function activeWho(
	view: View,
	clauses: Clauses,
	group: TabledGroup,
	end: number,
	subject: Subjects,
	reader: Reader,
): Acting | null {
	const operative = group.voice === 'operative';
	if (subject.thing || subject.expletive) return null;
	if (group.voice === 'future' && (subject.nobody || subject.body || speaksAsBody(subject.named, reader))) return null;
	if (subject.nobody) {
		// "ВЫСТУПИЛИ:" over what each of them said.
		if (!impliesBody(group.verb) && clauses.tokens[group.end]?.key === ':') return null;
		const addressed = addresseesOf(view, clauses, group.end, end, group.verb, reader);
		const implied = impliesBody(group.verb);
		return { body: implied, implied, named: [], addressed, at: [], doubtful: false };
	}
	const acts = subject.body || subject.named.length > 0;
	if (!acts && !operative) return null;
	if (group.voice === 'future' && subject.named.length === 0) return null;
	const body = subject.body || (operative && subject.named.length === 0);
	const addressed =
		group.owed === undefined
			? withClitic(addresseesOf(view, clauses, group.end, end, group.verb, reader), clauses, group, subject, reader)
			: owing(view, clauses, group, group.owed, reader);
	return {
		body,
		implied: operative && !subject.body && subject.named.length === 0,
		named: subject.named,
		addressed,
		at: subject.at,
		doubtful: subject.unknown && !operative,
	};
}

/** "Секретариату разослать карту": it is decided for whoever is named before the infinitive. */
function owing(view: View, { tokens }: Clauses, group: TabledGroup, owed: Phrase, reader: Reader): Spoken {
	const found = namesBetween(tokens, owed.start, owed.end, reader.language)
		.map((name) => asOwner(whoIs(view, tokens, name, reader.body, reader.language), view, tokens, reader.language))
		.flatMap((one) => addresseeOf(view, tokens, one, true, { ...group.verb, frame: 'asks', toDative: true }, reader));
	return { named: found.map(({ named }) => named), at: found.map(({ at }) => at), content: group.start, asks: true };
}

/** "Росстандарту издать перечень": a name that the tables do not know owes what stands behind it. */
function asOwner(who: Who, view: View, tokens: readonly Token[], language: Language): Who {
	const known = who.kind === 'party' ? who.named[0] : undefined;
	const printed = known?.name ?? (who.kind === 'unknown' ? who.name : '');
	const name = unknownNominative(printed, language);
	if (printed === '' || (known !== undefined && known.kind !== 'organisation')) return who;
	const [first, last] = [tokens[who.phrase.start] as Token, tokens[who.phrase.end - 1] as Token];
	const place = sourcePlace(view, first.start, last.end);
	return {
		kind: 'party',
		phrase: who.phrase,
		named: [{ name, printed, kind: 'organisation', affiliation: known?.affiliation ?? null, ...place }],
	};
}

/** Its object is one who is spoken to. */
const isSpokenTo = ({ frame, needs }: Verb): boolean =>
	frame === 'asks' || frame === 'tells' || (frame === 'thanks' && needs === undefined);

/** "lui a demandé", "l'a chargé": the one last spoken to. */
function withClitic(
	spoken: Spoken,
	{ tokens }: Clauses,
	group: TabledGroup,
	subject: Subjects,
	reader: Reader,
): Spoken {
	const { dativeClitics, objectClitics } = reader.language.grammar;
	const own = group.verb.indirect ? dativeClitics : isSpokenTo(group.verb) ? objectClitics : null;
	const clitic = own !== null && tokens.slice(group.start, group.end).some(({ key }) => own.has(key));
	if (!clitic || spoken.named.length > 0) return spoken;
	const { antecedents } = reader;
	const before = antecedents.addressed();
	// "Le trésorier présente les comptes. L’assemblée le remercie": with nobody spoken to, whoever acted before.
	const acted =
		antecedents.of('any')?.named.filter(({ name }) => subject.named.every((own) => own.name !== name)) ?? [];
	return { ...spoken, named: before.length > 0 ? before : acted };
}

/** "The ports were invited to": the subject is spoken to. "It was agreed by the Bureau": the one after "by" acts. */
export function passiveWho(
	view: View,
	clauses: Clauses,
	group: TabledGroup,
	end: number,
	subject: Subjects,
	reader: Reader,
): Acting | null {
	const { verb } = group;
	const agent = agentAfter(view, clauses, group, end, reader);
	const own = addresseesOf(view, clauses, group.end, end, verb, reader);
	const speaks =
		(verb.frame === 'asks' || verb.frame === 'tells' || (verb.frame === 'thanks' && verb.needs === undefined)) &&
		!verb.indirect &&
		!subject.expletive;
	const spokenTo = speaks
		? subject.who.flatMap((one) => addresseeOf(view, clauses.tokens, one, own.asks, verb, reader))
		: [];
	// "Поручено Секретариату": no subject, and a dative behind it.
	const spoken: Spoken =
		speaks && !(verb.toDative && spokenTo.length === 0)
			? { ...own, named: spokenTo.map(({ named }) => named), at: spokenTo.map(({ at }) => at) }
			: own;
	if (agent)
		return { body: agent.body, implied: false, named: agent.named, addressed: spoken, at: agent.at, doubtful: false };
	// "The Meeting was asked to note": somebody else asks the body.
	const spokenToBody = speaks && subject.body && spoken.named.every(({ name }) => name === reader.body.name);
	// "Комитету предлагается принять доклад": a paper puts it to the body.
	const isPut = spokenToBody || isPutToBody(clauses, spoken, reader);
	if (isPut && reader.language.grammar.presentEnding.test(clauses.tokens[group.start]?.key ?? '')) return null;
	const implied = impliesBody(verb) && !spokenToBody;
	return { body: implied, implied, named: [], addressed: spoken, at: [], doubtful: false };
}

/** "Комитету предлагается", "Ассамблее предлагается утвердить": the body itself, or another that is to decide. */
function isPutToBody(clauses: Clauses, { named, content }: Spoken, { body, language }: Reader): boolean {
	const own = named.length > 0 && named.every(({ name }) => body.aliases.has(name.toLowerCase()));
	return own || useAt(clauses, content, language, ['base'])?.verb.kind === 'decision';
}

/** Where a text does not say whose report it is, a committee that acts in it is taken for the body. */
export const speaksAsBody = (named: readonly Named[], { body }: Reader): boolean =>
	body.name === '' && named.length > 0 && named.every(({ kind }) => kind === 'body');
