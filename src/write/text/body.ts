import { longDate } from '../../base/date.ts';
import { coloursOf, printed, type Terminal } from './layout.ts';

interface ListedBody {
	readonly id: string;
	readonly name: string;
	readonly parent: string | null;
	readonly documents: number;
	readonly lastReport: string | null;
}

/** The tree of bodies as a person reads it in a terminal, each below the one it reports to. */
export function bodiesText(bodies: readonly ListedBody[], terminal: Terminal): string {
	if (bodies.length === 0) return 'The record is empty: import a report first.\n';
	const { bold, dim } = coloursOf(terminal);
	const under = (parent: string | null, depth: number): readonly string[] =>
		bodies
			.filter((body) => body.parent === parent)
			.flatMap((body) => [
				`${'  '.repeat(depth)}${body.documents > 0 ? bold(body.name) : body.name}${dim(told(body))}`,
				...under(body.id, depth + 1),
			]);
	return printed(under(null, 0));
}

function told({ documents, lastReport }: ListedBody): string {
	if (documents === 0) return '';
	const count = documents === 1 ? '1 document' : `${documents} documents`;
	return `  ${count}${lastReport === null ? '' : `, the last of ${longDate(lastReport)}`}`;
}
