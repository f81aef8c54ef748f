import { Hono } from 'hono';
import type { Context } from '../actions/action.ts';
import { bagOfBody } from '../actions/bag/take.ts';

/** The whole record of a body as a file. */
export const bags = (contextOf: () => Context): Hono =>
	new Hono().get('/bodies/:body/bag.zip', async (call) => {
		const { name, bytes } = await bagOfBody(contextOf(), call.req.param('body'));
		return call.body(bytes, 200, {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/gu, '-')}"`,
		});
	});
