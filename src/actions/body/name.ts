import { z } from 'zod';

/** A body as others refer to it. */
export const BodyName = z.strictObject({ id: z.string(), name: z.string() });
export type BodyName = Readonly<z.infer<typeof BodyName>>;
