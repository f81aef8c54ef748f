import { capitalised } from '../../base/words.ts';
import type { MatterStep } from '../../record/matter.ts';
import { feedText } from '../../write/atom/feed.ts';
import { paragraphEntry } from '../../write/atom/matter.ts';
import { linksOn, today } from '../../write/html/address.ts';
import type { Context } from '../action.ts';
import { showMatter } from '../matter/show.ts';
import { type Address, recordedDocuments } from './recorded.ts';

/** The life of a matter today, paragraph by paragraph, as an Atom feed. */
export async function feedOfMatter(context: Context, body: string, asked: string, address: Address): Promise<string> {
	const { body: before, matter } = await showMatter.run(context, { body, matter: asked });
	const { newest } = await recordedDocuments(context);
	const links = linksOn(today);
	const entries = byParagraph(matter.steps).map((steps) => {
		const [{ cite }] = steps;
		const path = links.cite(cite);
		return paragraphEntry(steps, { ...newest([cite.document]), path, address: address(path) });
	});
	const page = address(links.matters(before.id, matter.id));
	const name = capitalised(matter.title);
	const description = `What the record holds of a matter before the ${before.name}`;
	return feedText({ name, description, page, self: `${page}/feed.atom`, entries });
}

type Steps = readonly [MatterStep, ...MatterStep[]];

/** The steps of each paragraph together, the latest meeting first. */
function byParagraph(steps: readonly MatterStep[]): readonly Steps[] {
	const groups = new Map<string, Steps>();
	for (const step of steps) {
		const key = JSON.stringify([step.cite.document, step.cite.paragraph]);
		const group = groups.get(key);
		groups.set(key, group === undefined ? [step] : [...group, step]);
	}
	return [...groups.values()].reverse();
}
