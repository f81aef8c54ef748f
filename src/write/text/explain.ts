import type { Act } from '../../record/act.ts';
import type { Paragraph } from '../../record/reading.ts';
import { explanationOf, matchedLine } from '../explain.ts';
import { block, coloursOf, labelled, printed, type Terminal } from './layout.ts';

/** Why a paragraph is read as it is, for a terminal: its words, and of each act the rule, the words it matched, how sure. */
export function explained(
	paragraph: Paragraph,
	acts: readonly Act[],
	text: string,
	why: (act: Act) => string,
	terminal: Terminal,
): string {
	const { bold, dim } = coloursOf(terminal);
	return printed([
		...labelled(`¶ ${paragraph.number}`, paragraph.text, terminal, 8, bold),
		...(acts.length === 0 ? ['', ...block('No act was found in this paragraph.', terminal, 8, dim)] : []),
		...acts.flatMap((act) => {
			const { rule, words } = explanationOf(act, text);
			return [
				'',
				...block(`${act.kind}: ${act.content}`, terminal, 8, bold),
				...block(`${rule} [${act.rule}]`, terminal, 10),
				...words.flatMap((matched) => block(matchedLine(matched), terminal, 12)),
				...block(`${act.sure}: ${why(act)}`, terminal, 10, dim),
			];
		}),
	]);
}
