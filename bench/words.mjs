import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readReport } from '../dist/read/report/report.js';
import { treeOfText } from '../dist/read/text/read.js';
import { median, root, rounded } from './program.mjs';
import { report } from './report.mjs';

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Text to acts, as `rapporteur read` does it once the bytes are decoded. */
function acts(text) {
	const tree = treeOfText(text);
	return readReport(tree, { name: 'bench.txt', mediaType: tree.mediaType, sha256: '', length: text.length }).acts
		.length;
}

/** Text to words with their parts of speech: less than we do, by a library known for its speed. */
const tags = (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length;

function textsBelow(folder, name) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? textsBelow(path, name) : name.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
	});
}

const wordsIn = (texts) => texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** The bundled example again and again, to about `words` words. */
function ours(words) {
	const texts = textsBelow(join(root, 'examples'), /\.txt$/u);
	const rounds = Math.ceil(words / wordsIn(texts));
	return Array.from({ length: rounds }, () => texts).flat();
}

/** The English texts of real reports beside the checkout, where they are. */
function theirs() {
	const folder = join(root, '../shared/corpus');
	return existsSync(folder) ? textsBelow(folder, /^(?!.*(?:_fr|_ru)).*\.txt$/u) : [];
}

function timed(work, texts) {
	const begin = performance.now();
	let found = 0;
	for (const text of texts) found += work(text);
	return { seconds: (performance.now() - begin) / 1000, found };
}

function compared(texts, rounds = 5) {
	const words = wordsIn(texts);
	timed(acts, texts.slice(0, 8));
	timed(tags, texts.slice(0, 8));
	const reading = [];
	const tagging = [];
	let found = 0;
	for (let round = 0; round < rounds; round++) {
		const read = timed(acts, texts);
		reading.push(words / read.seconds);
		found = read.found;
		tagging.push(words / timed(tags, texts).seconds);
	}
	const [a, b] = [median(reading), median(tagging)];
	return {
		words,
		documents: texts.length,
		acts: found,
		readWordsPerSecond: Math.round(a),
		winkWordsPerSecond: Math.round(b),
		ratio: rounded(a / b),
	};
}

/** Reports of twice as many paragraphs each time: time grows with the length of the text, and not with its square. */
export function doubling(rounds = 3) {
	timed(acts, [report(0, 0, 500)]);
	return [500, 1000, 2000, 4000, 8000].map((paragraphs) => {
		const texts = [report(1, 4, paragraphs)];
		const times = Array.from({ length: rounds }, () => timed(acts, texts).seconds * 1000);
		const ms = median(times);
		return { paragraphs, ms: Math.round(ms), perParagraph_us: Math.round((ms * 1000) / paragraphs) };
	});
}

/** Words a second from text to acts, beside wink-nlp's tagging of the same texts in the same run. */
export function wordsRead() {
	const real = theirs();
	return { example: compared(ours(200_000)), corpus: real.length === 0 ? null : compared(real, 3) };
}
