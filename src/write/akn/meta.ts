import type { Paper, PaperAct, PaperParty } from '../../record/paper.ts';
import { type Identifiers, slugOf } from './identifier.ts';
import { dayOf, languageCode, namesOf, unknownDay } from './name.ts';
import { element, type Within, type Xml } from './xml.ts';

/** Who says what stands in the metadata: the program that wrote them. */
const source = '#rapporteur';

/** Something that a document names, as the ontology has it: a body, a person, an office. */
interface Named {
	readonly name: string;
	readonly eId: string;
	readonly tag: 'TLCOrganization' | 'TLCPerson' | 'TLCRole';
	readonly kind: 'organization' | 'person' | 'role';
}

/** Whoever a document names, by name. */
export interface Who {
	/** The chain of bodies; one that is not stated, where there is none. */
	readonly bodies: readonly Named[];
	/** The identifier of the body that issues it. */
	readonly author: string;
	readonly parties: ReadonlyMap<string, Named>;
}

export function whoIn({ bodies, parties = [] }: Paper, ids: Identifiers): Who {
	const chain = bodies.map((name) => namedAs(name, 'organization', ids));
	const issuing = chain.length > 0 ? chain : [namedAs('not stated', 'organization', ids, 'unknown')];
	const found = new Map(chain.map((each) => [each.name, each]));
	for (const { name, kind } of parties)
		if (name.trim() !== '' && !found.has(name)) found.set(name, namedAs(name, ontology[kind], ids));
	return { bodies: issuing, author: issuing.at(-1)?.eId ?? '', parties: found };
}

const tags = { organization: 'TLCOrganization', person: 'TLCPerson', role: 'TLCRole' } as const;

const namedAs = (name: string, kind: Named['kind'], ids: Identifiers, id = slugOf(name)): Named => ({
	name,
	eId: ids.take(`${kind}_${id}`),
	tag: tags[kind],
	kind,
});

/** What kinds of parties are in the ontology of Akoma Ntoso: an office is a role, whatever is no person an organisation. */
const ontology: Readonly<Record<PaperParty['kind'], Named['kind']>> = {
	person: 'person',
	office: 'role',
	secretariat: 'organization',
	government: 'organization',
	organisation: 'organization',
	group: 'organization',
	body: 'organization',
};

/** What a document says about itself: its names, who is named in it, the steps of its meeting, its acts. */
export function metaOf(paper: Paper, who: Who, ids: Identifiers, paragraphs: ReadonlyMap<string, string>): Xml {
	const steps = stepsOf(paper);
	return element(
		'meta',
		{},
		identification(paper, who.author),
		steps.length > 0 && workflow(steps, who.author),
		references(paper, ids, who, steps),
		proprietary(paper.acts ?? [], who, paragraphs),
	);
}

/** What an annex says about itself: it is a component of its document, known by its place among the annexes, from 1. */
export const annexMeta = (paper: Paper, { author }: Who, place: number): Xml =>
	element('meta', {}, identification(paper, author, `annex_${place}`));

function identification(paper: Paper, author: string, component = 'main'): Xml {
	const { work, expression } = namesOf(paper);
	const { symbol, title, kind, language } = paper.document;
	const level = (name: string, uri: string, ending: string, by: string, ...more: readonly Within[]): Xml =>
		element(
			name,
			{},
			element('FRBRthis', { value: `${uri}/!${component}${ending}` }),
			element('FRBRuri', { value: `${uri}${ending}` }),
			element('FRBRdate', { date: dayOf(paper), name: dayOf(paper) === unknownDay ? 'unknown' : 'issued' }),
			element('FRBRauthor', { href: by }),
			more,
		);
	return element(
		'identification',
		{ source },
		level(
			'FRBRWork',
			work,
			'',
			`#${author}`,
			element('FRBRcountry', { value: 'un' }),
			element('FRBRsubtype', { value: slugOf(kind) }),
			symbol !== null && element('FRBRnumber', { value: symbol }),
			title !== null && element('FRBRname', { value: title }),
		),
		level(
			'FRBRExpression',
			expression,
			'',
			`#${author}`,
			element('FRBRlanguage', { language: languageCode(language) }),
		),
		level('FRBRManifestation', expression, '.xml', source),
	);
}

/** What happened to a document and its meeting on a day. */
interface Step {
	readonly date: string;
	readonly outcome: 'opened' | 'closed' | 'issued';
}

function stepsOf({ document, meeting }: Paper): readonly Step[] {
	const days: readonly (readonly [Step['outcome'], string | null])[] = [
		['opened', meeting.from],
		['closed', meeting.to],
		['issued', document.issuedOn],
	];
	return days.flatMap(([outcome, date]) => (date === null ? [] : [{ date, outcome }]));
}

const workflow = (steps: readonly Step[], author: string): Xml =>
	element(
		'workflow',
		{ source },
		steps.map(({ date, outcome }) => element('step', { date, by: `#${author}`, outcome: `#${outcome}` })),
	);

function references({ bodies, meeting }: Paper, ids: Identifiers, who: Who, steps: readonly Step[]): Xml {
	const reference = (name: string, kind: string, eId: string, showAs: string): Xml =>
		element(name, { eId, href: `/akn/ontology/${kind}/un/${slugOf(showAs)}`, showAs });
	const { ordinal } = meeting;
	return element(
		'references',
		{ source },
		[...new Set([...who.bodies, ...who.parties.values()])].map(({ tag, kind, eId, name }) =>
			reference(tag, kind, eId, name),
		),
		reference('TLCOrganization', 'organization', 'rapporteur', 'Rapporteur'),
		ordinal !== null &&
			reference('TLCEvent', 'event', ids.take(`event_${ordinal}`), `${bodies.at(-1) ?? ''} ${ordinal}`.trim()),
		steps.map(({ outcome }) => reference('TLCConcept', 'concept', outcome, outcome)),
	);
}

function partyOf(tag: string, name: string, { parties }: Who): Xml {
	const eId = parties.get(name)?.eId;
	return element(tag, { refersTo: eId === undefined ? null : `#${eId}` }, name);
}

/** The acts, in a namespace of our own: who does what to whom in which paragraph, in the words of the document. */
const proprietary = (acts: readonly PaperAct[], who: Who, paragraphs: ReadonlyMap<string, string>): Within =>
	acts.length > 0 &&
	element(
		'proprietary',
		{ source },
		acts.map((act) => {
			const { id, paragraph, kind, verb, negated } = act;
			const eId = paragraphs.get(paragraph);
			const href = eId === undefined ? null : `#${eId}`;
			return element(
				'rapporteur:act',
				{ id, paragraph, href, kind, verb, negated: negated ? 'true' : null },
				act.actor.map((name) => partyOf('rapporteur:actor', name, who)),
				act.addressee.map((name) => partyOf('rapporteur:addressee', name, who)),
				element('rapporteur:content', {}, act.content),
			);
		}),
	);
