import { type MastheadEntry, wordsOfRuns } from '../../record/paper.ts';

/** The symbol stands in a place of its own, also where the source has it among the other facts. */
export const withSymbolApart =
	(symbol: string | null) =>
	({ lines }: MastheadEntry): readonly MastheadEntry[] => {
		const at = lines.findIndex(({ runs }) => wordsOfRuns(runs) === symbol);
		if (at < 0) return [{ lines }];
		return [{ lines: lines.slice(at, at + 1) }, { lines: lines.filter((_, i) => i !== at) }].filter(
			(entry) => entry.lines.length > 0,
		);
	};
