import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/action.ts';
import { listCorrections } from '../../src/actions/correction/list.ts';
import { listReview } from '../../src/actions/review/list.ts';
import { browserPath, launched, overhang } from '../journey/browser.ts';
import { first } from './reports.ts';
import { type Served, served } from './served.ts';
import { now } from './site.ts';

if (browserPath === null) console.log('No Chromium is here: the review by keyboard left out.');

/** A report with more promises than one page of the review holds; the reader is sure of none of them. */
const promises = Array.from(
	{ length: 45 },
	(_, i) => `${i + 20}. The secretariat will repair footbridge no. ${i + 1}.`,
);
const report = `${first}\n${promises.join('\n\n')}\n`;

describe.skipIf(browserPath === null && !process.env.CI)('the review by keyboard', () => {
	let browser: Browser;
	let context: Context;
	let at: Served['at'];
	let end: Served['end'];
	beforeAll(async () => {
		if (browserPath === null) throw new Error('CI needs a Chromium: install one, or name it in CHROMIUM_PATH');
		({ context, at, end } = await served([report]));
		browser = await launched(browserPath);
	});
	afterAll(async () => {
		await browser?.close();
		await end?.();
	});

	const opened = async (width: number, path = ''): Promise<Page> => {
		const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
		await page.goto(at(`/review${path}`));
		await page.locator('#queue.scripted').waitFor();
		return page;
	};
	const shown = (page: Page): Promise<string> => page.locator('.case:not([hidden]) .words').innerText();
	const waiting = async (): Promise<number> => (await listReview.run(context, {})).total;

	it('decides with one key and has the next act there at once, to the last one', async () => {
		const before = await waiting();
		expect(before).toBeGreaterThanOrEqual(45);
		const page = await opened(1280);
		const seen: string[] = [];
		for (let i = 0; i < before; i++) {
			// What is behind the last page fetched may take a moment; all others are there in the same instant.
			await page.locator('.case:not([hidden])').waitFor();
			seen.push(await shown(page));
			await page.keyboard.press(i % 9 === 8 ? 'r' : 'c');
		}
		expect(new Set(seen).size).toBe(before);
		await page.getByText('That was the last one').waitFor();
		expect(await page.locator('#waiting').textContent()).toBe('0');
		await expect.poll(waiting).toBe(0);
		expect(await listCorrections.run(context, {})).toHaveLength(before);
		await page.close();
	});

	it('takes back, moves, changes and adds', async () => {
		const all = await listCorrections.run(context, {});
		for (const { correction } of all)
			await context.store.corrections.undo(correction.id, { by: 'tester', recorded: now });
		const page = await opened(1280);
		const words = await shown(page);
		await page.keyboard.press('j');
		expect(await shown(page)).not.toBe(words);
		await page.keyboard.press('k');
		expect(await shown(page)).toBe(words);
		await page.keyboard.press('c');
		await page.keyboard.press('u');
		await expect.poll(() => shown(page)).toBe(words);
		await expect.poll(async () => (await listCorrections.run(context, {})).length).toBe(0);

		await page.keyboard.press('e');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('repair');
		await page.keyboard.press('Enter');
		await expect.poll(() => shown(page)).not.toBe(words);
		await expect
			.poll(async () => (await listCorrections.run(context, {}))[0]?.correction.body)
			.toEqual({ verb: 'repair' });

		await page.locator('.case:not([hidden]) .words p').selectText();
		await page.keyboard.press('a');
		const form = page.locator('.case:not([hidden]) details.add');
		expect(await form.locator('textarea').inputValue()).toBe(await shown(page));
		await page.keyboard.press('Escape');
		expect(await form.getAttribute('open')).toBeNull();
		await page.close();
	});

	it('says why a decision was refused, and stays', async () => {
		const page = await opened(1280);
		const words = await shown(page);
		await page.evaluate(`document.querySelector('.case:not([hidden]) form.decide input[name=act]').value = '9.99'`);
		await page.keyboard.press('c');
		await page.getByText(/There is no act/u).waitFor();
		expect(await shown(page)).toBe(words);
		await page.close();
	});

	it.each([390, 1280])('axe finds nothing and nothing hangs over at %i pixels', async (width) => {
		for (const path of ['', '?scope=all&document=LAKE-WP.2-2015-4']) {
			const page = await opened(width, path);
			await page.keyboard.press('e');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
			expect(await overhang(page)).toBeLessThanOrEqual(0);
			if (process.env.SHOTS)
				await page.screenshot({
					path: `${process.env.SHOTS}/review-${width}${path === '' ? '' : '-all'}.png`,
					fullPage: true,
				});
			await page.close();
		}
	});
});
