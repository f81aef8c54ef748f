import type { AnyAction } from '../../actions/action.ts';
import { table } from '../../write/html/listing.ts';
import { html } from '../../write/html/markup.ts';
import { type Frame, heading, type Page } from './shell.ts';

/** What a program can do and ask, as a page for people. */
export function api(frame: Frame, actions: readonly AnyAction[]): Page {
	const main = html`<div class="sheet wide">${heading(frame, 'API', null, 'Everything the pages show and do, for programs.')}
<p class="lead">Each address answers in JSON. <a href="/api/openapi.json">The whole API as OpenAPI</a>.</p>
${table(
	'Actions',
	['Name', 'Method', 'Address', 'What it does'],
	actions.map((action) => ({
		cells: [
			html`<code>${action.name}</code>`,
			action.method.toUpperCase(),
			html`<code>/api${action.path}</code>`,
			action.summary,
		],
	})),
)}</div>`;
	return { title: 'API', main, dated: false };
}
