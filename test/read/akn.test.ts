import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/read/sniff.ts';
import { treeOf } from '../../src/read/tree.ts';
import { branches, firstLoss } from '../../src/tree/walk.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A document of another program: under a prefix of its own, set out in lines. */
const foreign = (body: string, prefix = 'an'): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- made elsewhere -->
<${prefix}:akomaNtoso xmlns:${prefix}="${namespace}">
	<${prefix}:doc name="report">
		<${prefix}:meta><${prefix}:identification source="#x"><${prefix}:FRBRWork>not words</${prefix}:FRBRWork></${prefix}:identification></${prefix}:meta>
		${body}
	</${prefix}:doc>
</${prefix}:akomaNtoso>`;

const read = async (xml: string) => {
	const { value, notes } = await treeOf(bytesOf(xml), 'some.xml');
	expect(firstLoss(value.root, value.text.length)).toBeNull();
	return { tree: value, notes };
};

describe('a document in Akoma Ntoso', () => {
	it('is known by its namespace, whatever its prefix and name', () => {
		expect(sniff(bytesOf(foreign('')), 'x.txt')).toBe('akoma-ntoso');
		expect(sniff(bytesOf(`<akomaNtoso xmlns="${namespace}"/>`), 'x')).toBe('akoma-ntoso');
		expect(sniff(bytesOf('<akomaNtoso xmlns="http://example.org/other"/>'), 'x')).toBe('text');
		expect(sniff(bytesOf('The <akomaNtoso> element'), 'x')).toBe('text');
	});

	it('is read as its words in order: numbers before them, headings by their depth, no metadata', async () => {
		const { tree } = await read(
			foreign(`<an:mainBody>
			<an:section eId="s1"><an:num>II.</an:num>
				<an:heading>Walls <an:i>and</an:i>
					gates</an:heading>
				<an:paragraph eId="p1"><an:num> 4. </an:num>
					<an:content><an:p>The <an:organization refersTo="#t">Team</an:organization> agreed:</an:p>
					<an:blockList eId="l1"><an:item eId="i1"><an:num>(a)</an:num><an:p>to wait;</an:p></an:item></an:blockList></an:content>
				</an:paragraph>
				<an:subsection eId="s2"><an:num>A.</an:num><an:heading>Below</an:heading><an:content><an:p>Words.</an:p></an:content></an:subsection>
			</an:section></an:mainBody>`),
		);
		expect(tree.text).toBe('II. Walls and gates\n\n4. The Team agreed:\n\n(a) to wait;\n\nA. Below\n\nWords.');
		expect([...branches(tree.root, 'heading')].map(({ level }) => level)).toEqual([2, 3]);
	});

	it('has tables, line ends, and footnotes at the end', async () => {
		const { tree } = await read(
			foreign(`<an:mainBody><an:p>One<an:authorialNote marker="3" eId="n"><an:p>A note.</an:p></an:authorialNote>,<an:eol/>two.</an:p>
			<an:table eId="t"><an:tr><an:th><an:p>Who</an:p></an:th><an:th><an:p>What</an:p></an:th></an:tr>
			<an:tr><an:td colspan="2"><an:p>All</an:p></an:td></an:tr></an:table></an:mainBody>`),
		);
		expect(tree.text).toBe('One[3],\ntwo.\n\nWho\tWhat\nAll\n\n[3] A note.');
		expect([...branches(tree.root, 'footnote')].map(({ number }) => number)).toEqual(['3']);
		expect([...branches(tree.root, 'cell')].map(({ span }) => span)).toEqual([undefined, undefined, 2]);
	});

	it('that is cut off is read as far as it goes, with a note', async () => {
		const whole = foreign('<an:mainBody><an:p>Here it</an:p><an:p>ends there');
		const { tree, notes } = await read(whole.slice(0, whole.indexOf(' there')));
		expect(tree.text).toBe('Here it\n\nends');
		expect(notes.map(({ rule }) => rule)).toEqual(['damaged-file']);
	});

	it('expands no entity and fetches nothing', async () => {
		const entities = `<!DOCTYPE an [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
		const xml = foreign('<an:mainBody><an:p>before &b; &f; after</an:p></an:mainBody>').replace(
			'<!-- made elsewhere -->',
			entities,
		);
		expect(sniff(bytesOf(xml), 'x')).toBe('akoma-ntoso');
		const { tree } = await read(xml);
		expect(tree.text).toMatch(/^before .* after$/u);
		expect(tree.text).not.toMatch(/aaaa|root:/u);
	});

	it('nested deeper than any document is refused', async () => {
		const deep = '<an:section>'.repeat(20_000);
		await expect(treeOf(bytesOf(foreign(deep)), 'x')).rejects.toThrow('nested deeper');
	});
});
