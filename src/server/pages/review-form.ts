import type { Context as Call } from 'hono';
import { between } from '../../write/html/review.ts';
import { backIn, type Form, textOf } from './form.ts';
import type { ReviewQuestion } from './review.ts';

/** How many acts a page brings at once; its island fetches more before they run out. */
export const reviewAtOnce = 20;

/** What the address of the review page asks for. */
export function questionOf(call: Call): ReviewQuestion {
	const value = (name: string): string | undefined => call.req.query(name) || undefined;
	return {
		body: value('body'),
		document: value('document'),
		act: value('act'),
		paragraph: value('paragraph'),
		scope: value('scope') === 'all' ? 'all' : undefined,
		skip: Math.max(0, Math.trunc(Number(value('skip') ?? 0)) || 0),
	};
}

const names = (text: string | undefined): string[] | undefined =>
	text === undefined ? undefined : text.split(between.trim()).map((name) => name.trim());

/** A decision as its form sends it, for the action to parse. */
export function decisionOf(form: Form): Readonly<Record<string, unknown>> {
	const kind = textOf(form, 'kind');
	const fields = {
		kind: textOf(form, 'actKind'),
		verb: textOf(form, 'verb'),
		actor: names(textOf(form, 'actor')),
		addressee: names(textOf(form, 'addressee')),
	};
	const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
	return {
		document: textOf(form, 'document'),
		version: textOf(form, 'version'),
		kind,
		act: textOf(form, 'act'),
		paragraph: textOf(form, 'paragraph'),
		words: textOf(form, 'words'),
		reason: textOf(form, 'reason'),
		...(kind === 'change' || kind === 'add' ? { fields: said } : {}),
	};
}

/** Where a form wants to go on: only ever a page of this review. */
export const backTo = (form: Form): string => backIn(form, /^\/review(?:\?[\w%.~!*'()=&+-]*)?$/u, '/review');
