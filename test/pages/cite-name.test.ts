import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/actions/document/import.ts';
import { bytesOf, drawn, siteOf, wordsOf } from './site.ts';

const report =
	'Plains Assembly\n\nCommittee on Village Wells\n\nFirst session\n1 April 2003\n\nReport of the first session\n\nI. Opening\n\n1. The Committee asked the secretariat to buy a rope by 1 May 2016.\n\n2. The Committee thanked the mill.\n';

describe('a document without a symbol', () => {
	it('is cited on pages by its title and its day, and the cite leads to the paragraph', async () => {
		const site = await siteOf([]);
		const { document } = await importDocument.run(site.context, { name: 'a.txt', bytes: bytesOf(report) });
		const { html } = await drawn(site, '/bodies/committee-on-village-wells');
		expect(wordsOf(html)).toContain('Report of the first session, 1 April 2003 ¶1');
		expect(html).toContain(`href="/documents/${encodeURIComponent(document)}#p1"`);
		expect(wordsOf(html)).not.toContain(`${document} ¶`);
	});
});
