import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { assert } from '../../base/assert.ts';
import type { Paper } from '../../record/paper.ts';
import { paperInputs } from '../../write/pdf/paper.ts';
import { template } from '../../write/pdf/template.ts';

const fonts = [
	'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
	'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
	'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
	'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
	'source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf',
	'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
	'ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
	'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
	'ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf',
];

/** One for the program: it reads its fonts once. */
let compiler: NodeCompiler | null = null;

function compilerOf(): NodeCompiler {
	const { resolve } = createRequire(import.meta.url);
	compiler ??= NodeCompiler.create({
		fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(resolve(`@expo-google-fonts/${path}`))) }],
	});
	return compiler;
}

/** What Typst says where no font at hand has a character: an emoji, a letter of another script. */
const noGlyph = /could not be displayed with font/u;

/** PDF/UA-1; tagged all the same, but without that claim, where a character can't be shown: then it would not be true. */
function pdfOf(typst: NodeCompiler, document: NodeTypstDocument): Uint8Array {
	try {
		return typst.pdf(document, { pdfStandard: 'ua-1' });
	} catch (fault) {
		if (!(fault instanceof Error && noGlyph.test(fault.message))) throw fault;
		return typst.pdf(document);
	}
}

/** A paper as PDF: tagged, with bookmarks, in its language. Typst itself checks what PDF/UA-1 asks for. */
export function paperPdf(paper: Paper): Uint8Array {
	const typst = compilerOf();
	const compiled = typst.compile({ mainFileContent: template, inputs: { ...paperInputs(paper) } });
	const { result } = compiled;
	assert(result !== null, `Typst can't set this paper: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
	const bytes = new Uint8Array(pdfOf(typst, result));
	// What it remembers of earlier papers must not grow for ever.
	typst.evictCache(10);
	return bytes;
}
