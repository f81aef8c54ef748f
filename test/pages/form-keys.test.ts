import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { importDocument } from '../../src/actions/document/import.ts';
import { listFollowUps } from '../../src/actions/follow-up/list.ts';
import { listMatters } from '../../src/actions/matter/list.ts';
import { showMatter } from '../../src/actions/matter/show.ts';
import { listPlanRules } from '../../src/actions/plan/rules.ts';
import { browserPath, launched, overhang, showsFocus } from '../journey/browser.ts';
import { first, second } from './reports.ts';
import { type Served, served } from './served.ts';
import { bytesOf } from './site.ts';

if (browserPath === null) console.log('No Chromium is here: forms by keyboard left out.');

const body = 'working-party-on-shore-paths';

/** A report that comes in under two symbols. */
const twin = (symbol: string): string =>
	`Council of Inland Lakes\n\nBuoy Board\n\nFirst meeting\n1 June 2015\n\n${symbol}\n\nReport\n\n1. The Board took note of the buoys.\n\n2. The Board asked the secretariat to paint them.\n\n3. The Board thanked Malta.\n`;

/** What a control that has the focus is called. */
const focused = `(() => {
	const at = document.activeElement;
	return (at?.labels?.[0]?.textContent ?? at?.textContent ?? '').replace(/\\s+/g, ' ').trim();
})()`;

describe.skipIf(browserPath === null && !process.env.CI)('forms by keyboard', () => {
	let browser: Browser;
	let context: Context;
	let at: Served['at'];
	let end: Served['end'];
	beforeAll(async () => {
		if (browserPath === null) throw new Error('CI needs a Chromium: install one, or name it in CHROMIUM_PATH');
		({ context, at, end } = await served([first, second]));
		browser = await launched(browserPath);
	});
	afterAll(async () => {
		await browser?.close();
		await end?.();
	});

	const opened = async (path: string, { width = 1280, scripts = true } = {}): Promise<Page> => {
		const settings = { viewport: { width, height: 900 }, javaScriptEnabled: scripts };
		const page = await (await browser.newContext(settings)).newPage();
		await page.goto(at(path));
		return page;
	};

	/** Goes on with Tab until a control of this name has the focus, which has to be seen. */
	async function tabTo(page: Page, name: string): Promise<void> {
		for (let tabs = 0; tabs < 200; tabs++) {
			await page.keyboard.press('Tab');
			const said = await page.evaluate<string>(focused);
			if (!said.startsWith(name)) continue;
			expect([name, await showsFocus(page)]).toEqual([name, true]);
			return;
		}
		throw new Error(`Tab never reached “${name}” on ${page.url()}`);
	}

	const matterOf = async (words: string): Promise<string> => {
		const { matters } = await listMatters.run(context, { body });
		return matters.find(({ title }) => title.toLowerCase().includes(words))?.id ?? '';
	};

	it('rename a matter, join another into it, split that off again, and take all of it back', async () => {
		const [id, other] = [await matterOf('register'), await matterOf('signposts')];
		const page = await opened(`/bodies/${body}/matters/${id}`);
		await tabTo(page, 'Title');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('Ferries');
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { level: 1, name: 'Ferries' }).waitFor();
		await tabTo(page, 'Matter Choose');
		await page.keyboard.type('Round');
		await tabTo(page, 'Reason');
		await page.keyboard.type('one plan');
		await tabTo(page, 'Join it into this one');
		await page.keyboard.press('Enter');
		await page.getByText(/joined by tester on 1 July 2016: one plan/u).waitFor();
		await page.goto(at(`/bodies/${body}/matters/${other}`));
		expect(new URL(page.url()).pathname).toBe(`/bodies/${body}/matters/${id}`);
		await tabTo(page, 'Project: Round table');
		await page.keyboard.press('Space');
		await tabTo(page, 'Title');
		await page.keyboard.type('Signs');
		await page.keyboard.press('Enter');
		await expect.poll(() => matterOf('signs')).not.toBe('');
		for (const kind of ['renamed', 'joined into', 'split off'])
			expect(await page.locator('.decided').textContent()).toContain(kind);
		const decided = async () => (await showMatter.run(context, { body, matter: id })).matter.decided.length;
		for (let left = await decided(); left > 0; left = await decided()) {
			await page.goto(at(`/bodies/${body}/matters/${id}`));
			await tabTo(page, 'Undo');
			const loaded = page.waitForEvent('load');
			await page.keyboard.press('Enter');
			await loaded;
			expect(await decided()).toBeLessThan(left);
		}
		expect(await matterOf('signposts')).toBe(other);
		expect(await matterOf('register')).toBe(id);
		await page.close();
	});

	it.each([true, false])('note evidence and take it back, with scripts: %s', async (scripts) => {
		const { followUps } = await listFollowUps.run(context, { status: 'open' });
		const id = followUps[0]?.id ?? '';
		const page = await opened(`/follow-ups/${encodeURIComponent(id)}`, { scripts });
		await tabTo(page, 'What it shows');
		await page.keyboard.type('in progress');
		await tabTo(page, 'In words');
		await page.keyboard.type('A first sketch is there.');
		await tabTo(page, 'Note it');
		await page.keyboard.press('Enter');
		await page.getByText(/noted by tester on/u).waitFor();
		const status = async () => (await listFollowUps.run(context, {})).followUps.find((each) => each.id === id)?.status;
		expect(await status()).toBe('in progress');
		await tabTo(page, 'Undo');
		await page.keyboard.press('Enter');
		await page.getByText(/Nothing was noted by hand/u).waitFor();
		expect(await status()).toBe('open');
		await page.close();
	});

	it.each([true, false])('set by when documents are due and take it back, with scripts: %s', async (scripts) => {
		const page = await opened(`/bodies/${body}/papers/plan`, { scripts });
		await tabTo(page, 'Issue: how many');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('4');
		await tabTo(page, 'Set');
		await page.keyboard.press('Enter');
		await page
			.getByText(/Every document: .*issue 4 weeks/u)
			.first()
			.waitFor();
		expect((await listPlanRules.run(context, { body })).terms[0]).toMatchObject({
			usual: false,
			leads: { issue: { count: 4, unit: 'weeks' } },
		});
		await tabTo(page, 'Undo: Every document');
		await page.keyboard.press('Enter');
		await page
			.getByText(/Every document: .*issue 4 weeks/u)
			.first()
			.waitFor({ state: 'detached' });
		expect((await listPlanRules.run(context, { body })).terms[0]).toMatchObject({ usual: true });
		await page.close();
	});

	it.each([390, 1280])('axe finds nothing and nothing hangs over at %i pixels', async (width) => {
		const { followUps } = await listFollowUps.run(context, { status: 'open' });
		const twins = [];
		for (const symbol of ['CIL/BB/2015/1', 'CIL/BB/2015/8'])
			twins.push(await importDocument.run(context, { name: 'twin.txt', bytes: bytesOf(twin(symbol)) }));
		const paths = [
			`/bodies/${body}/matters/${await matterOf('register')}`,
			`/follow-ups/${encodeURIComponent(followUps[0]?.id ?? '')}`,
			'/parties/chairman',
			`/bodies/${body}`,
			`/bodies/${body}/papers/plan`,
			`/documents/${twins[0]?.document}`,
		];
		for (const path of paths) {
			const page = await opened(path, { width });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
			expect([path, await overhang(page)]).toEqual([path, 0]);
			await page.close();
		}
	});
});
