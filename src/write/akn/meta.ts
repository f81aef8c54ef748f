import type { Paper, PaperAct } from '../../record/paper.ts';
import { type Identifiers, slugOf } from './identifier.ts';
import { dayOf, languageCode, namesOf, unknownDay } from './name.ts';
import { element, type Within, type Xml } from './xml.ts';

/** Who says what stands in the metadata: the program that wrote them. */
const source = '#rapporteur';

/** What a document says about itself: its names, who is named in it, the steps of its meeting, its acts. */
export function metaOf(paper: Paper, ids: Identifiers, paragraphs: ReadonlyMap<string, string>): Xml {
	const bodies = paper.bodies.map((name) => ({ name, eId: ids.take(`organization_${slugOf(name)}`) }));
	const author = bodies.at(-1)?.eId ?? ids.take('organization_unknown');
	const steps = stepsOf(paper);
	return element(
		'meta',
		{},
		identification(paper, author),
		steps.length > 0 && workflow(steps, author),
		references(paper, ids, bodies.length > 0 ? bodies : [{ name: 'not stated', eId: author }], steps),
		proprietary(paper.acts ?? [], paragraphs),
	);
}

function identification(paper: Paper, author: string): Xml {
	const { work, expression } = namesOf(paper);
	const { symbol, title, kind, language } = paper.document;
	const level = (name: string, uri: string, ending: string, by: string, ...more: readonly Within[]): Xml =>
		element(
			name,
			{},
			element('FRBRthis', { value: `${uri}/!main${ending}` }),
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

function references(
	{ bodies, meeting }: Paper,
	ids: Identifiers,
	organisations: readonly { readonly name: string; readonly eId: string }[],
	steps: readonly Step[],
): Xml {
	const reference = (name: string, kind: string, eId: string, showAs: string): Xml =>
		element(name, { eId, href: `/akn/ontology/${kind}/un/${slugOf(showAs)}`, showAs });
	const { ordinal } = meeting;
	return element(
		'references',
		{ source },
		organisations.map(({ eId, name }) => reference('TLCOrganization', 'organization', eId, name)),
		reference('TLCOrganization', 'organization', 'rapporteur', 'Rapporteur'),
		ordinal !== null &&
			reference('TLCEvent', 'event', ids.take(`event_${ordinal}`), `${bodies.at(-1) ?? ''} ${ordinal}`.trim()),
		steps.map(({ outcome }) => reference('TLCConcept', 'concept', outcome, outcome)),
	);
}

/** The acts, in a namespace of our own: who does what to whom in which paragraph, in the words of the document. */
const proprietary = (acts: readonly PaperAct[], paragraphs: ReadonlyMap<string, string>): Within =>
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
				act.actor.map((name) => element('rapporteur:actor', {}, name)),
				act.addressee.map((name) => element('rapporteur:addressee', {}, name)),
				element('rapporteur:content', {}, act.content),
			);
		}),
	);
