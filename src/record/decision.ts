/** What a person's decision is about: the words of a document, or the matters of a body. */
export type DecisionOwner = 'document' | 'body';

/**
 * The kinds of what persons decide and note. Each is a value of its own in the record: by its name and under `make` and
 * `undo` the log tells of it, with the hash of its JSON under `hash`; in a bag it lies in `folder`.
 */
export const decisionKinds = {
	corrections: {
		name: 'correction',
		make: 'correction.make',
		undo: 'correction.undo',
		hash: 'correction',
		folder: 'corrections',
		owner: 'document',
	},
	matterCorrections: {
		name: 'matter correction',
		make: 'matter.correct',
		undo: 'matter.undo',
		hash: 'correction',
		folder: 'matter-corrections',
		owner: 'body',
	},
	evidence: {
		name: 'evidence',
		make: 'evidence.note',
		undo: 'evidence.undo',
		hash: 'evidence',
		folder: 'evidence',
		owner: 'document',
	},
	partyIdentities: {
		name: 'party identity',
		make: 'party.identify',
		undo: 'party.undo',
		hash: 'identity',
		folder: 'party-identities',
		owner: 'body',
	},
	reservations: {
		name: 'reservation',
		make: 'reservation.make',
		undo: 'reservation.undo',
		hash: 'reservation',
		folder: 'reservations',
		owner: 'body',
	},
	planRules: {
		name: 'plan rule',
		make: 'plan.set',
		undo: 'plan.undo',
		hash: 'rule',
		folder: 'plan-rules',
		owner: 'body',
	},
	paperEdits: {
		name: 'paper edit',
		make: 'paper.edit',
		undo: 'paper.undo',
		hash: 'edit',
		folder: 'paper-edits',
		owner: 'body',
	},
	bodyIdentities: {
		name: 'decision about bodies',
		make: 'body.identify',
		undo: 'body.undo',
		hash: 'identity',
		folder: 'body-identities',
		owner: 'body',
	},
	documentIdentities: {
		name: 'decision about documents',
		make: 'document.identify',
		undo: 'document.undo',
		hash: 'identity',
		folder: 'document-identities',
		owner: 'body',
	},
	successions: {
		name: 'succession',
		make: 'succession.make',
		undo: 'succession.undo',
		hash: 'succession',
		folder: 'successions',
		owner: 'body',
	},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>> & { readonly owner: DecisionOwner }>>;
export type DecisionKind = keyof typeof decisionKinds;

export const decisionKindNames = [
	'corrections',
	'matterCorrections',
	'evidence',
	'partyIdentities',
	'reservations',
	'planRules',
	'paperEdits',
	'bodyIdentities',
	'documentIdentities',
	'successions',
] as const satisfies readonly DecisionKind[];

type BodyDecisionKind = {
	[K in DecisionKind]: (typeof decisionKinds)[K]['owner'] extends 'body' ? K : never;
}[DecisionKind];

/** True for what is decided about a body, and not about one document. */
export const isOfBody = (kind: DecisionKind): kind is BodyDecisionKind => decisionKinds[kind].owner === 'body';

/** What an action of the log does to a decision. */
export interface DecisionStep {
	readonly kind: DecisionKind;
	readonly does: 'make' | 'undo';
}

const steps: ReadonlyMap<string, DecisionStep> = new Map(
	decisionKindNames.flatMap((kind): [string, DecisionStep][] => [
		[decisionKinds[kind].make, { kind, does: 'make' }],
		[decisionKinds[kind].undo, { kind, does: 'undo' }],
	]),
);

/** What an action of the log does to a decision; null for one that is about none. */
export const decisionStep = (action: string): DecisionStep | null => steps.get(action) ?? null;
