import { z } from 'zod';

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

/** The bytes of a file: as they are, or in base64 where they come in JSON. */
const Bytes = z
	.union([z.custom<Uint8Array>(isBytes), z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')))])
	.meta({ type: 'string', contentEncoding: 'base64', description: 'The bytes of the file in base64.' });

/** A file that somebody hands in. */
export const FileInput = z.object({
	name: z.string().min(1).describe('The name of the file, for example report.docx.'),
	bytes: Bytes,
});
export type FileInput = Readonly<z.infer<typeof FileInput>>;
