import { z } from 'zod';

/** A sum: its currency as ISO 4217 has it (`USD`), and how many of it. */
export const Money = z.strictObject({ currency: z.string().regex(/^[A-Z]{3}$/u), value: z.number().nonnegative() });
export type Money = Readonly<z.infer<typeof Money>>;
