import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/actions/document/import.ts';
import { showLanguages } from '../../src/actions/document/languages.ts';
import { bytesOf, drawn, faultsOf, type Site, siteOf, wordsOf } from './site.ts';

const en =
	'PA/WELL/2003/11\n2 April 2003\nOriginal: English\n\nPlains Assembly\n\nCommittee on Village Wells\n\nFirst session\n1 April 2003\n\nReport of the first session\n\nI. Opening\n\n1. The Committee met in the old pump house.\n\n2. The Committee agreed to dig a new well.\n\n3. The Committee thanked the miller.\n\n4. The secretariat will buy the rope.\n\n5. The Committee closed its session.\n';
const fr =
	'PA/WELL/2003/11\n2 avril 2003\nOriginal : anglais\n\nAssemblée des plaines\n\nComité des puits\n\nPremière session\n1er avril 2003\n\nRapport de la première session\n\nI. Ouverture\n\n1. Le Comité s’est réuni dans la vieille maison des pompes.\n\n2. Le Comité a décidé de creuser un puits.\n\n4. Le secrétariat achètera la corde.\n\n5. Le Comité a clos sa session.\n';

const siteIn = async (...texts: readonly string[]): Promise<Site> => {
	const site = await siteOf([]);
	for (const [i, text] of texts.entries())
		await importDocument.run(site.context, { name: `${i}.txt`, bytes: bytesOf(text) });
	return site;
};

describe('the languages of a document', () => {
	it('stand side by side under one symbol; what one of them lacks is marked and counted', async () => {
		const site = await siteIn(en, fr);
		const { documents, rows, missing } = await showLanguages.run(site.context, { document: 'PA/WELL/2003/11' });
		expect(documents.map(({ facts }) => facts.language).toSorted()).toEqual(['en', 'fr']);
		expect(rows).toHaveLength(5);
		const at = documents.findIndex(({ facts }) => facts.language === 'fr');
		expect(missing).toEqual(documents.map((_, i) => (i === at ? 1 : 0)));
		const { html, status } = await drawn(
			site,
			`/documents/${encodeURIComponent(documents[1 - at]?.id ?? '')}/languages`,
		);
		expect(status).toBe(200);
		expect(faultsOf(html)).toEqual([]);
		expect(html).toContain('<td lang="fr">Le secrétariat achètera la corde.');
		expect(html).toContain('<td class="missing">Missing in French</td>');
		expect(wordsOf(html)).toContain('Missing: 1 paragraph in French.');
	});

	it('are led to from each of them, and each paragraph leads to its place', async () => {
		const site = await siteIn(en, fr);
		const { documents } = await showLanguages.run(site.context, { document: 'PA/WELL/2003/11' });
		for (const { id, facts } of documents) {
			const { html } = await drawn(site, `/documents/${encodeURIComponent(id)}`);
			expect(html).toContain(`href="/documents/${encodeURIComponent(id)}/languages"`);
			expect(wordsOf(html)).toContain(`Side by side with ${facts.language === 'en' ? 'French' : 'English'}`);
			const beside = await drawn(site, `/documents/${encodeURIComponent(id)}/languages`);
			for (const other of documents)
				expect(beside.html).toContain(`href="/documents/${encodeURIComponent(other.id)}#p4"`);
		}
	});

	it('are not offered where there is one only, and the page says so', async () => {
		const site = await siteIn(en);
		const { documents, missing } = await showLanguages.run(site.context, { document: 'PA/WELL/2003/11' });
		expect(missing).toEqual([0]);
		const id = encodeURIComponent(documents[0]?.id ?? '');
		expect((await drawn(site, `/documents/${id}`)).html).not.toContain('/languages"');
		expect(wordsOf((await drawn(site, `/documents/${id}/languages`)).html)).toContain('in one language only');
		expect((await drawn(site, '/documents/no-such/languages')).status).toBe(404);
	});
});
