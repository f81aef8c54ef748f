import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchor } from '../src/write/html/address.ts';
import { browserPath, launched, overhang, showsFocus, tabTo } from './journey/browser.ts';
import { addresses, journeyReport, type Program, started } from './journey/program.ts';
import { shared } from './laws/shared.ts';

// The one journey that the product exists for, in a real browser: a report comes in, and an event says why it is
// tentative in the words of the report. Where CI is set a missing browser is a failure, elsewhere one line.

if (browserPath === null) console.log('No Chromium is here (name it in CHROMIUM_PATH): the journey left out.');

const report = journeyReport();
const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

describe.skipIf(browserPath === null && !process.env.CI)('the journey', () => {
	let browser: Browser;
	let program: Program;
	beforeAll(async () => {
		if (browserPath === null) throw new Error('CI needs a Chromium: install one, or name it in CHROMIUM_PATH');
		program = await started(report.day);
		browser = await launched(browserPath);
	});
	afterAll(async () => {
		await browser?.close();
		await program?.end();
	});

	/** A new page that fails the test where a script of ours or a file it needs fails. */
	async function visit<T>(options: BrowserContextOptions, go: (page: Page) => Promise<T>): Promise<T> {
		const context = await browser.newContext({ viewport: desk, ...options });
		const page = await context.newPage();
		const faults: string[] = [];
		page.on('pageerror', (fault) => faults.push(fault.message));
		// The search box gives up a question when the next letter is typed: the browser calls that aborted.
		page.on('requestfailed', (request) => {
			const why = request.failure()?.errorText ?? '';
			if (why !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${why}`);
		});
		page.on('response', (answer) => {
			if (answer.status() >= 500) faults.push(`${answer.url()}: ${answer.status()}`);
		});
		try {
			const value = await go(page);
			expect(faults).toEqual([]);
			return value;
		} finally {
			await context.close();
		}
	}

	/** The paragraph that an address leads to is in the window and marked, and the one beside it is not. */
	async function expectMarked(page: Page, paragraph: string): Promise<void> {
		const id = anchor('p', paragraph);
		expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
		const target = page.locator(':target');
		expect(await target.getAttribute('id')).toBe(id);
		const top = async (): Promise<number> => (await target.boundingBox())?.y ?? -1;
		const height = page.viewportSize()?.height ?? 0;
		// The letters of the page may come after the paragraph was scrolled to, and move it: where it comes to rest counts.
		await expect
			.poll(async () => [await top()].filter((y) => y >= 0 && y < height), { timeout: 5_000 })
			.toHaveLength(1);
		const looks = await page.evaluate<string[]>(`(() => {
			const own = (element, part) => { const { content, backgroundColor, boxShadow, outlineStyle, borderLeftColor, backgroundImage } = getComputedStyle(element, part); return [content, backgroundColor, boxShadow, outlineStyle, borderLeftColor, backgroundImage].join(); };
			const look = (element) => own(element) + own(element, '::before');
			const target = document.querySelector(':target');
			const other = [...document.querySelectorAll('[id^="p"]')].find((one) => /^p\\d/.test(one.id) && one.tagName === target.tagName && one !== target);
			return [look(target), look(other)];
		})()`);
		expect(looks[0]).not.toBe(looks[1]);
	}

	it('takes a report in, and shows it before it is kept', () =>
		visit({}, async (page) => {
			await page.goto(program.at('/'));
			await page.getByRole('link', { name: 'Import reports' }).click();
			await page
				.locator('input[type=file]')
				.setInputFiles({ name: report.name, mimeType: 'text/plain', buffer: report.bytes });
			await page.getByRole('button', { name: 'Read them' }).click();
			await page.getByRole('link', { name: /look at it/u }).click();
			await page.getByRole('heading', { name: 'Before it is kept' }).waitFor();
			expect((await program.context.store.documents.list('9999-12-31T00:00:00.000Z')).length).toBe(0);
			await page.getByRole('button', { name: /^Keep/u }).first().click();
			await page.waitForURL(/\/documents\//u);
			expect((await program.context.store.documents.list('9999-12-31T00:00:00.000Z')).length).toBe(1);
		}));

	it('leads from the bodies to the event, to why it is tentative, to the paragraph', () =>
		visit({}, async (page) => {
			const { body, event, cite } = await program.tentative();
			await page.goto(program.at('/'));
			await page.locator('main').getByRole('link', { name: body.name, exact: true }).first().click();
			await page
				.locator(`a[href*="/events/"]`, { hasText: event.title.slice(0, 20) })
				.first()
				.click();
			await page.getByRole('heading', { level: 1, name: event.title }).waitFor();
			const words = await page.locator('main').textContent();
			expect(words).toContain('tentative');
			for (const condition of event.conditions) expect(words).toContain(condition.text);
			expect(event.conditions.length).toBeGreaterThan(0);
			if (shared !== null) expect(cite.paragraph).toBe('5');
			await page
				.locator(`main a[href$="#${anchor('p', cite.paragraph)}"]`)
				.first()
				.click();
			await expectMarked(page, cite.paragraph);
			if (event.place !== null)
				expect(await page.locator(':target').textContent()).toContain(event.place.split(',')[0]);
		}));

	it('works without JavaScript', () =>
		visit({ javaScriptEnabled: false }, async (page) => {
			const { body, event, cite } = await program.tentative();
			await page.goto(program.at('/import'));
			await page
				.locator('input[type=file]')
				.setInputFiles({ name: 'same.txt', mimeType: 'text/plain', buffer: report.bytes });
			await page.getByRole('button', { name: 'Read them' }).click();
			await page.waitForURL(/\/import\/\d+/u);
			expect(await page.locator('main').textContent()).toContain('changes nothing');
			await page
				.getByRole('button', { name: /^Discard/u })
				.first()
				.click();
			await page.waitForURL(/\/import$/u);
			await page.goto(program.at(`/bodies/${encodeURIComponent(body.id)}/events/${encodeURIComponent(event.id)}`));
			await page
				.locator(`main a[href$="#${anchor('p', cite.paragraph)}"]`)
				.first()
				.click();
			expect(await page.locator(':target').getAttribute('id')).toBe(anchor('p', cite.paragraph));
		}));

	it('can be made with the keyboard alone, and shows where one is', () =>
		visit({}, async (page) => {
			const { body, event, cite } = await program.tentative();
			await page.goto(program.at('/'));
			await page.keyboard.press('Tab');
			expect(await page.evaluate<string>('document.activeElement.getAttribute("href")')).toBe('#main');
			await page.keyboard.press('Enter');
			await tabTo(page, new RegExp(`^/bodies/${encodeURIComponent(body.id)}$`, 'u'));
			expect(await showsFocus(page)).toBe(true);
			await page.keyboard.press('Enter');
			await page.getByRole('heading', { level: 1, name: body.name }).waitFor();
			await tabTo(page, /\/events\//u);
			await page.keyboard.press('Enter');
			await page.getByRole('heading', { level: 1, name: event.title }).waitFor();
			await tabTo(page, new RegExp(`#${anchor('p', cite.paragraph).replaceAll('.', '\\.')}$`, 'u'));
			expect(await showsFocus(page)).toBe(true);
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/documents\//u);
			await expectMarked(page, cite.paragraph);
		}));

	it('finds a sentence from any page while one types, with the keyboard alone', () =>
		visit({}, async (page) => {
			const { event } = await program.tentative();
			const word = event.title.split(' ').at(-1) ?? '';
			await page.goto(program.at('/documents'));
			await page.keyboard.press('/');
			await page.keyboard.type(word.slice(0, -1));
			const box = page.getByRole('combobox', { name: 'Search the record' });
			await page.getByRole('option').first().waitFor();
			expect(await box.getAttribute('aria-expanded')).toBe('true');
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			await page.keyboard.press('ArrowUp');
			const chosen = page.locator('[role=option][aria-selected=true]');
			expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
			const where = (await chosen.getAttribute('data-href')) ?? '';
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname + url.search + url.hash === where);
			await page.keyboard.press('/');
			await page.keyboard.type(word);
			await page.getByRole('option').first().waitFor();
			await page.keyboard.press('Escape');
			expect(await page.getByRole('option').count()).toBe(0);
			await page.keyboard.press('Enter');
			await page.getByRole('heading', { level: 1, name: 'Search for' }).waitFor();
			expect(await page.locator('mark').count()).toBeGreaterThan(0);
		}));

	it('reads a sentence while one types, in languages that come when they are met', () =>
		visit({}, async (page) => {
			const files: string[] = [];
			page.on('request', (request) => files.push(request.url().replace(/^.*\/|-[A-Z0-9]{8}\.js$/gu, '')));
			await page.goto(program.at('/try'));
			// What the request makes owed comes behind the act.
			await page.locator('#acts .directive', { hasText: 'owed by Chairman' }).waitFor();
			expect(files).not.toContain('russian');
			await page.locator('#sentence').fill('Комитет решил создать группу и просил секретариат подготовить доклад.');
			await page.locator('#acts .directive', { hasText: 'просил' }).waitFor();
			expect(files).toContain('russian');
			expect(files).not.toContain('french');
			// Without a connection it reads what it has.
			await page.context().setOffline(true);
			await page.locator('#sentence').fill('The Team decided to meet again.');
			await page.locator('#acts .decision', { hasText: 'decided' }).waitFor();
		}));

	it('searches without JavaScript', () =>
		visit({ javaScriptEnabled: false }, async (page) => {
			await page.goto(program.at('/'));
			await page.getByRole('searchbox', { name: 'Search the record' }).fill('decided');
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/search\?q=decided/u);
			await page.locator('.hits a').first().click();
			await page.waitForURL(/\/documents\/.*#[ap]/u);
			expect(await page.locator(':target').count()).toBe(1);
		}));

	describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
		it(
			'axe finds nothing on any page',
			() =>
				visit({ colorScheme }, async (page) => {
					for (const [name, address] of Object.entries(await addresses(program))) {
						await page.goto(program.at(address));
						const { violations } = await new AxeBuilder({ page }).analyze();
						const found = violations.map(
							({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
						);
						expect(found, `${name} (${address})`).toEqual([]);
					}
				}),
			180_000,
		);
	});

	it.each([
		['390 pixels', phone],
		['1280 pixels', desk],
	])('scrolls no page sideways at %s', (_, viewport) =>
		visit({ viewport }, async (page) => {
			for (const [name, address] of Object.entries(await addresses(program))) {
				await page.goto(program.at(address));
				expect(await overhang(page), `${name} (${address})`).toBeLessThanOrEqual(0);
				const title = await page.locator('h1').count();
				expect(title, `${name} has one first heading`).toBe(1);
			}
		}),
	);
});
