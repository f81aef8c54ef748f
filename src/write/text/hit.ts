import { block, coloursOf, columns, cut, printed, type Terminal } from './layout.ts';

/** What of a hit a terminal shows. */
export interface ShownHit {
	readonly what: string;
	readonly id: string;
	readonly title: string;
	readonly body: { readonly name: string } | null;
	readonly symbol: string | null;
	readonly paragraph: string | null;
	readonly act: { readonly kind: string; readonly verb: string; readonly status: string | null } | null;
	readonly text: string;
	readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const indent = 2;

/** Hits as a person reads them in a terminal: what each is and where, then its words. */
export function hitsText(total: number, hits: readonly ShownHit[], terminal: Terminal): string {
	if (total === 0) return 'Nothing in the record holds all of this.\n';
	const colours = coloursOf(terminal);
	const more = total > hits.length ? [`${total - hits.length} more; see --limit and --offset.`] : [];
	return printed([
		...hits.flatMap((hit) => [
			colours.dim(cut(aboutHit(hit), columns(terminal))),
			...marked(hit, terminal, colours.bold),
			'',
		]),
		...more,
	]);
}

function aboutHit({ what, act, symbol, title, paragraph, body }: ShownHit): string {
	const kind = act === null ? what : `${act.verb} (${act.kind})${act.status === null ? '' : ` ${act.status}`}`;
	const source = paragraph === null ? symbol : `${symbol ?? title} ¶ ${paragraph}`;
	return [kind, source, what === 'body' ? null : (body?.name ?? null)].filter((part) => part !== null).join(' · ');
}

/** Stands for the blank inside a mark while the lines are broken; no report holds it. */
const glue = '\ue000';

/** Words in lines with the marked ones painted: they are broken before they are painted, so that paint has no width. */
function marked({ text, marks }: ShownHit, terminal: Terminal, paint: (text: string) => string): readonly string[] {
	if (!terminal.colour) return block(text, terminal, indent);
	let out = '';
	let here = 0;
	for (const { start, end } of marks) {
		out += text.slice(here, start) + text.slice(start, end).replace(/\S+/gu, `${glue}$&${glue}`);
		here = end;
	}
	return block(out + text.slice(here), terminal, indent).map((line) =>
		line.replace(new RegExp(`${glue}([^${glue}]*)${glue}`, 'gu'), (_, words: string) => paint(words)),
	);
}
