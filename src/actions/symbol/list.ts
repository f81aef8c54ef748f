import { z } from 'zod';
import { nextSymbol, seriesOf } from '../../derive/symbol.ts';
import { usesOf } from '../../derive/symbol-entry.ts';
import { SeriesShown, SymbolEntry } from '../../record/symbol-entry.ts';
import { action, days, daysOf } from '../action.ts';
import { BodyName } from '../body/name.ts';
import { knownSymbols } from './known.ts';

export const listSymbols = action({
	name: 'symbol.list',
	method: 'get',
	path: '/bodies/{body}/symbols',
	summary:
		'The register of documents of a body by symbol: what the record holds, what is reserved, what is only named; and the series in which the body numbers its papers, with gaps and what comes next.',
	input: z.object({ body: z.string().describe('Name, id, acronym or symbol root of a body.'), ...days }),
	output: z.strictObject({ body: BodyName, series: z.array(SeriesShown), entries: z.array(SymbolEntry) }),
	run: async (context, input) => {
		const when = daysOf(context, input);
		const { body, entries } = await knownSymbols(context, input.body, when);
		const series = seriesOf(usesOf(entries)).map(({ runs, ...row }) => {
			const term = row.by === 'year' ? when.on.slice(0, 4) : (runs[0]?.term ?? null);
			const next = nextSymbol({ ...row, runs }, term);
			return { ...row, next, runs: runs.map(({ missing, ...run }) => ({ ...run, missing: missing && [...missing] })) };
		});
		return { body, series, entries: [...entries] };
	},
});
