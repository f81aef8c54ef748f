import fc from 'fast-check';
import { readReport } from '../../src/read/report/report.ts';
import { treeOfText } from '../../src/read/text/read.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Tree } from '../../src/tree/node.ts';

/** Reads a text that came from nowhere. */
export function readWords(text: string): { readonly tree: Tree; readonly reading: Reading } {
	const tree = treeOfText(text);
	const source = { name: 'any.txt', mediaType: tree.mediaType, sha256: '0'.repeat(64), length: text.length };
	return { tree, reading: readReport(tree, source) };
}

/** What reports are made of, in any order: mastheads, numbers, verbs, names, dates, conditions, pages and torn lines. */
const vocabulary = [
	...[
		'Distr.\nGENERAL\n\n',
		'X/WP.1/2004/2\n',
		'4 March 2004\n',
		'Original: ENGLISH\n',
		'REPORT\n\n',
		'Fourth meeting, 11 February 2004\n',
	],
	...[
		'Item 1 – ',
		'Item 2 - Other business\n\n',
		'Project 1.2. ',
		'II. ',
		'A.\n',
		'ANNEX\n\n',
		'\n\n12. ',
		'\n\n12 bis. ',
		'\n\n999999999. ',
		'\n(a) ',
		'\n(b) ',
		'\n- ',
		'\n• ',
	],
	...[
		'The Team ',
		'The TOS ',
		'It ',
		'He ',
		'Mr. A. Koltsov ',
		'The delegation of Ukraine ',
		'the secretariat ',
		'The Chairman ',
		'Participants ',
	],
	...[
		'agreed to ',
		'agreed that ',
		'decided ',
		'requested ',
		'invited ',
		'took note of ',
		'noted ',
		'reported that ',
		'thanked ',
		'would ',
		'could not agree ',
		'was asked to ',
		'is ',
		'be ',
	],
	...[
		'request ',
		'hold a Forum ',
		'prepare a paper ',
		'the information ',
		'a proposal ',
		'this issue further ',
		'its fifth meeting ',
		'in kind ',
	],
	...[
		'on 3 and 4 November 2004 ',
		'by 30 February 2005 ',
		'in November ',
		'at its next meeting ',
		'tentatively ',
		'subject to ',
		'provided that ',
		'in Almaty, Kazakhstan ',
	],
	...[
		'. ',
		': ',
		'; ',
		', ',
		'“',
		'”',
		'(',
		')',
		'"',
		"'",
		'’',
		'...',
		'—',
		'-\n',
		'\n',
		'\n\n',
		'\f',
		'\t',
		'\u00a0',
		'\r\n',
		'1',
		'0',
		'é',
		'Решение',
		'\u0301',
		'\ud83d\ude00',
	],
	...[
		'DECISION: ',
		'Action: Secretariat to ',
		'The Committee:\n\n',
		'(a) Adopts ',
		'(b) Requests ',
		'and ',
		'which ',
		'that ',
		'because of lack of ',
	],
];

export const reportLike: fc.Arbitrary<string> = fc
	.array(fc.constantFrom(...vocabulary), { maxLength: 200 })
	.map((words) => words.join(''));

/** Any string, surrogates without their pair among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units)),
);

/** Texts that grow by repeating what a careless rule would look at again and again. */
export const swelling: readonly (readonly [what: string, unit: string])[] = [
	['one letter', 'a'],
	['blanks', ' '],
	['line ends', '\n'],
	['open brackets', '('],
	['numbers', '1. '],
	['letters of a list', '(a) '],
	['commas', 'the Team, '],
	['verbs', 'agreed to request and '],
	['names', 'Mr. A. Koltsov and '],
	['conditions', 'subject to the Team '],
	['dates', '3 and 4 November 2004, '],
	['quotation marks', '“the '],
	['hyphens', 'a-'],
	['torn words', 'imple-\n'],
	['capitals', 'THE COMMITTEE\n'],
	['paragraphs', '\n\n1. The Team agreed to hold a Forum subject to funds.'],
	['items', '\n\nItem 1 - Other business\n\n'],
	['stems', 'The Committee:\n\n(a) Adopts the report;\n\n'],
	['chains', 'which said that '],
	['parties', 'The delegation of Ukraine asked the secretariat to write. '],
];
