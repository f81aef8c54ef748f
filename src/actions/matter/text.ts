import { plainOf } from '../../derive/correction.ts';
import type { AnchorText } from '../../derive/matter/matter.ts';
import type { DocumentRow } from '../../store/document.ts';
import type { Context } from '../action.ts';
import { laidVersion } from '../document/version.ts';

/** A document as persons corrected it, for words to be looked for in it. */
export async function anchorText(context: Context, row: DocumentRow): Promise<AnchorText> {
	const { version, text } = await laidVersion(context, row);
	return { reading: version.reading, plain: plainOf(version.reading, text), cited: row.facts.symbol ?? row.document };
}
