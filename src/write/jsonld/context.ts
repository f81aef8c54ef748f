import type { LinkedNode } from './node.ts';

/** Where the terms come from: W3C ORG, PROV-O, FOAF and schema.org; `rap` are our own, told in docs/reference/jsonld.md. */
const prefixes = {
	org: 'http://www.w3.org/ns/org#',
	prov: 'http://www.w3.org/ns/prov#',
	schema: 'https://schema.org/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	rap: 'https://rapporteur.invalid/vocabulary#',
} as const;

/** Terms whose values are words, numbers or nodes, by what they mean. */
const plain = [
	...[
		'schema:name',
		'schema:alternateName',
		'schema:description',
		'schema:identifier',
		'schema:text',
		'schema:position',
	],
	...['schema:inLanguage', 'schema:version', 'schema:encoding', 'schema:encodingFormat', 'schema:sha256'],
	...['schema:location', 'org:role'],
	...['rap:verb', 'rap:condition', 'rap:negated', 'rap:sure', 'rap:rule', 'rap:checked', 'rap:whenMeeting'],
	...['rap:status', 'rap:because', 'rap:dueText', 'rap:overdue', 'rap:silentFor', 'rap:deferrals', 'rap:until'],
	...['rap:item', 'rap:precision', 'rap:evidence', 'rap:dependsOn', 'rap:for', 'rap:kind'],
	...['rap:currency', 'rap:amount', 'rap:pledged', 'rap:received', 'rap:gap'],
] as const;

/** Terms whose values are addresses of other things. */
const links = [
	...['org:subOrganizationOf', 'org:hasSubOrganization', 'org:organization', 'org:member', 'org:memberOf'],
	...[
		'prov:wasDerivedFrom',
		'prov:wasGeneratedBy',
		'prov:wasAttributedTo',
		'schema:eventStatus',
		'schema:actionStatus',
	],
	...['schema:organizer', 'schema:publisher', 'schema:recordedAt', 'schema:recordedIn', 'schema:isPartOf'],
	...['schema:hasPart', 'schema:about', 'schema:agent', 'schema:url', 'rap:addressee', 'rap:body', 'rap:repeats'],
	...['rap:project', 'rap:provider'],
] as const;

const dates = [
	...['schema:startDate', 'schema:endDate', 'schema:datePublished', 'rap:due', 'rap:on', 'rap:known', 'rap:date'],
] as const;

const instants = ['rap:recorded'] as const;

type Terms = Readonly<Record<string, string | LinkedNode>>;

const termOf = (iri: string): string => iri.slice(iri.indexOf(':') + 1);

const typed = (iris: readonly string[], type: string): Terms =>
	Object.fromEntries(iris.map((iri) => [termOf(iri), { '@id': iri, '@type': type }]));

/** What every term of ours means (JSON-LD 1.1, 3.1): it stands in each file, so that nobody has to fetch it. */
const terms: Terms = {
	...prefixes,
	id: '@id',
	type: '@type',
	...Object.fromEntries(plain.map((iri) => [termOf(iri), iri])),
	...typed(links, '@id'),
	...typed(dates, 'xsd:date'),
	...typed(instants, 'xsd:dateTime'),
};

/** The context of a file whose ids are addresses below `base`, such as `http://127.0.0.1:4815/`. */
export const contextOf = (base: string): LinkedNode => ({ '@version': 1.1, '@base': base, ...terms });
