import type { Context } from '../actions/action.ts';
import { identifyBody } from '../actions/body/identify.ts';
import { listBodyIdentities } from '../actions/body/identities.ts';
import { undoBodyIdentity } from '../actions/body/undo.ts';
import { identifyDocument } from '../actions/document/identify.ts';
import { listDocumentIdentities } from '../actions/document/identities.ts';
import { undoDocumentIdentity } from '../actions/document/undo.ts';
import { identifyParty } from '../actions/party/identify.ts';
import { listPartyIdentities } from '../actions/party/identities.ts';
import { undoPartyIdentity } from '../actions/party/undo.ts';
import { Refusal } from '../base/refusal.ts';
import { askRecord, type DataOption } from './record.ts';
import type { World } from './world.ts';

/** Of what a person says that two are one. */
export type IdentityNoun = 'body' | 'document' | 'party';

/** What a person says of two, as a command takes it. */
interface Said {
	readonly kind: 'same' | 'separate';
	readonly one: string;
	readonly other: string;
	readonly reason: string | undefined;
}

/** What was decided: its number, whether they are one, and what both are called. */
interface Decided {
	readonly id: string;
	readonly kind: 'same' | 'separate';
	readonly one: string;
	readonly other: string;
}

interface Suggested {
	readonly one: string;
	readonly other: string;
	readonly why: string;
}

/** What can be done with one noun. */
interface Deeds {
	readonly say: (context: Context, said: Said) => Promise<Decided>;
	readonly undo: (context: Context, id: string) => Promise<Decided>;
	readonly list: (context: Context) => Promise<{
		readonly suggestions: readonly Suggested[];
		readonly decided: readonly Decided[];
	}>;
}

const bodyDecided = ({ id, kind, name, otherName }: Awaited<ReturnType<typeof identifyBody.run>>): Decided => ({
	id,
	kind,
	one: name,
	other: otherName,
});

const documentDecided = (made: Awaited<ReturnType<typeof identifyDocument.run>>): Decided => ({
	id: made.id,
	kind: made.kind,
	one: made.cited,
	other: made.otherCited,
});

const deeds: Readonly<Record<IdentityNoun, Deeds>> = {
	body: {
		say: async (context, { kind, one, other, reason }) => {
			if (kind === 'separate')
				throw new Refusal(
					'invalid',
					'Two bodies are two until a person says that they are one: take that back instead.',
				);
			return bodyDecided(await identifyBody.call(context, { body: one, other, reason }));
		},
		undo: async (context, id) => bodyDecided(await undoBodyIdentity.call(context, { id })),
		list: async (context) => {
			const { suggestions, decided } = await listBodyIdentities.call(context, {});
			return {
				suggestions: suggestions.map(({ body, other, why }) => ({ one: body.name, other: other.name, why })),
				decided: decided.map(bodyDecided),
			};
		},
	},
	document: {
		say: async (context, { kind, one, other, reason }) =>
			documentDecided(await identifyDocument.call(context, { document: one, kind, other, reason })),
		undo: async (context, id) => documentDecided(await undoDocumentIdentity.call(context, { id })),
		list: async (context) => {
			const { suggestions, decided } = await listDocumentIdentities.call(context, {});
			return {
				suggestions: suggestions.map(({ document, other, why }) => ({ one: document.cited, other: other.cited, why })),
				decided: decided.map(documentDecided),
			};
		},
	},
	party: {
		say: (context, { kind, one, other, reason }) => identifyParty.call(context, { party: one, kind, other, reason }),
		undo: (context, id) => undoPartyIdentity.call(context, { id }),
		list: async (context) => {
			const { suggestions, decided } = await listPartyIdentities.call(context, {});
			return {
				suggestions: suggestions.map(({ one, other, why }) => ({ one: one.name, other: other.name, why })),
				decided,
			};
		},
	},
};

const sentence = ({ kind, one, other }: Decided): string =>
	kind === 'same' ? `${other} is ${one}.` : `${other} is not ${one}.`;

/** Says that two are one, or two, and how to take that back. */
export async function identify(noun: IdentityNoun, said: Said, options: DataOption, world: World): Promise<void> {
	const made = await askRecord(options, world, (context) => deeds[noun].say(context, said));
	world.out(`${sentence(made)} To take it back: rapporteur identity undo ${noun} ${made.id}\n`);
}

/** Takes it back. */
export async function undoIdentity(noun: IdentityNoun, id: string, options: DataOption, world: World): Promise<void> {
	const made = await askRecord(options, world, (context) => deeds[noun].undo(context, id));
	world.out(`Taken back: ${sentence(made)}\n`);
}

/** Which may be one, with the reason, and what persons said. */
export async function listIdentities(noun: IdentityNoun, options: DataOption, world: World): Promise<void> {
	const { suggestions, decided } = await askRecord(options, world, (context) => deeds[noun].list(context));
	for (const { one, other, why } of suggestions) world.out(`? ${other} may be ${one}. ${why}\n`);
	for (const made of decided) world.out(`${made.id} ${sentence(made)}\n`);
	if (suggestions.length + decided.length === 0) world.out('Nothing was said of two, and none look alike.\n');
}
