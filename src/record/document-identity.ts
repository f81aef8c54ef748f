import { z } from 'zod';
import { Instant } from './version.ts';

/** What a person says of two documents: they are one, or they are two. */
export const documentIdentityKinds = ['same', 'separate'] as const;
export const DocumentIdentityKind = z.enum(documentIdentityKinds);
export type DocumentIdentityKind = z.infer<typeof DocumentIdentityKind>;

/**
 * What a person said of two documents: that they are one, because it came in under two symbols or as two versions. From then on
 * only the first counts, and what was decided about the other is about it.
 */
export const DocumentIdentity = z.strictObject({
	id: z.string(),
	/** The id of the body whose document the first is: its bag brings the decision. */
	body: z.string(),
	kind: DocumentIdentityKind,
	/** The id of the document that stands for both, and how it is cited. */
	document: z.string(),
	cited: z.string(),
	/** The same of the other. */
	other: z.string(),
	otherCited: z.string(),
	reason: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
	/** When it was undone. */
	superseded: Instant.nullable(),
});
export type DocumentIdentity = Readonly<z.infer<typeof DocumentIdentity>>;

/** A document as a person is asked about it: its id, how it is cited, and what it is called. */
export const DocumentName = z.strictObject({ id: z.string(), cited: z.string(), title: z.string() });
export type DocumentName = Readonly<z.infer<typeof DocumentName>>;

/** Why two documents may be one. */
export const documentReasons = ['file', 'words', 'revision', 'meeting'] as const;

export const DocumentSuggestion = z.strictObject({
	/** The one that would stand for both. */
	document: DocumentName,
	other: DocumentName,
	reason: z.enum(documentReasons),
	/** The reason in words. */
	why: z.string(),
});
export type DocumentSuggestion = Readonly<z.infer<typeof DocumentSuggestion>>;
