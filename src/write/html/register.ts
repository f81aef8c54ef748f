import { type RegisterKind, registerFormats } from '../../record/register.ts';
import type { Links, Query } from './address.ts';
import { html, joined, type Markup } from './markup.ts';

const names = { csv: 'CSV', xlsx: 'Excel', json: 'JSON' } as const;

/** Takes a list out as it is shown: the same filters, the same two days. */
export const takeOut = (links: Links, register: RegisterKind, what: string, filter: Query = {}): Markup =>
	html`<p class="take-out">${what} as a table: ${joined(
		registerFormats.map(
			(format) =>
				html`<a href="${links.to(`/registers/${register}.${format}`, filter)}" download>${names[format]}<span class="unseen"> (${what})</span></a>`,
		),
		', ',
	)}</p>`;
