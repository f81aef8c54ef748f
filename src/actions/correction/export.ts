import { z } from 'zod';
import { Refusal } from '../../base/refusal.ts';
import { decidedFacts } from '../../derive/correction.ts';
import { ActFacts, CorrectionKind } from '../../record/correction.ts';
import { Instant } from '../../record/version.ts';
import { action } from '../action.ts';
import { laidVersion } from '../document/version.ts';
import { rowSeen } from './document.ts';

/** A correction as a test case of a reader: what it is given, what it made of it, what it should make of it. */
export const CorrectionCase = z.strictObject({
	/** Names the case: document and paragraph. */
	name: z.string(),
	language: z.string(),
	/** The chain of bodies, top down: a reader needs to know who “the Team” is. */
	bodies: z.array(z.string()),
	paragraph: z.string(),
	/** The paragraph in its own words, without its number. */
	text: z.string(),
	/** The words of the act. */
	words: z.string(),
	decided: CorrectionKind,
	/** The act as it was read; null where it was missed. */
	read: ActFacts.nullable(),
	/** The act as it should be read; null where there is none. */
	expected: ActFacts.nullable(),
	reason: z.string().nullable(),
	by: z.string(),
	recorded: Instant,
});
export type CorrectionCase = Readonly<z.infer<typeof CorrectionCase>>;

export const exportCorrection = action({
	name: 'correction.export',
	method: 'get',
	path: '/corrections/{id}/export',
	summary: 'A correction as a test case: the paragraph, what was read, what should be.',
	input: z.object({ id: z.string() }),
	output: CorrectionCase,
	run: async (context, { id }) => {
		const [correction] = await context.store.corrections.read([id]);
		if (correction === undefined)
			throw new Refusal('not-found', `There is no correction “${id}”. The list of corrections shows what was decided.`);
		const row = await rowSeen(context, correction.document, undefined);
		const { version } = await laidVersion(context, row);
		const { quote, paragraph } = correction.target;
		const words = quote.exact;
		const { reading } = version;
		const holds = reading.paragraphs.filter(({ text }) => text.includes(words));
		const found = holds.find(({ number }) => number === paragraph) ?? holds[0];
		return {
			name: `${row.document} ¶${found?.number ?? paragraph}`,
			language: reading.document.language,
			bodies: reading.bodies,
			paragraph: found?.number ?? paragraph,
			text: found?.text ?? words,
			words,
			decided: correction.kind,
			read: correction.read,
			expected: correction.kind === 'reject' ? null : decidedFacts(correction),
			reason: correction.reason,
			by: correction.by,
			recorded: correction.recorded,
		};
	},
});
