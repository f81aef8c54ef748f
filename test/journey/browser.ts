import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = [
	process.env.CHROMIUM_PATH ?? '',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium that is installed here, or null. CHROMIUM_PATH names one that lies elsewhere. */
export const browserPath: string | null = places.find((path) => path !== '' && existsSync(path)) ?? null;

/** A browser that runs for root and in a container too. */
export const launched = (executablePath: string): Promise<Browser> =>
	chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** What a person sees who uses the keyboard only: the name of what has the focus. */
const focused = `(() => {
	const at = document.activeElement;
	return at === null ? '' : (at.getAttribute('aria-label') || at.textContent || at.getAttribute('name') || '').replace(/\\s+/g, ' ').trim();
})()`;

/** Presses Tab until something whose address fits has the focus; fails where Tab never gets there. */
export async function tabTo(page: Page, fits: RegExp, tabsMax = 250): Promise<string> {
	for (let tabs = 0; tabs < tabsMax; tabs++) {
		await page.keyboard.press('Tab');
		const href = await page.evaluate<string>(`document.activeElement?.getAttribute('href') ?? ''`);
		if (fits.test(href)) return page.evaluate<string>(focused);
	}
	throw new Error(`Tab never reached ${fits} on ${page.url()}`);
}

/** How many pixels a page is wider than its window: what a person would have to scroll sideways. */
export const overhang = (page: Page): Promise<number> =>
	page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** True if the element shows that it has the focus: an outline or a shadow of its own. */
export const showsFocus = (page: Page): Promise<boolean> =>
	page.evaluate<boolean>(
		`(() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; })()`,
	);
