import type { Act } from '../../src/record/act.ts';
import type { Reading } from '../../src/record/reading.ts';
import { hashOf } from '../../src/store/log.ts';

const body = 'Standing Group on Harbour Dredging';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A small reading of a made-up report, with what a test wants to be different. */
export function sampleReading(text: string, facts: Partial<Reading> & { symbol?: string | null } = {}): Reading {
	const { symbol = null, ...changes } = facts;
	return {
		source: { name: 'report.txt', mediaType: 'text/plain', sha256: hashOf(bytesOf(text)), length: text.length },
		document: {
			symbol,
			kind: 'report',
			title: 'Report',
			distribution: 'GENERAL',
			issuedOn: '2009-06-30',
			language: 'en',
			original: ['en'],
			originalOnly: false,
		},
		bodies: ['Harbours Commission', body],
		aliases: ['the Group'],
		meeting: { ordinal: 2, from: '2009-05-04', to: '2009-05-05', place: 'Rotterdam' },
		items: [],
		paragraphs: [{ number: '1', printed: true, item: null, projects: [], start: 0, end: text.length, text }],
		acts: [sampleAct(text)],
		projects: [],
		parties: [{ name: 'Chair', kind: 'office', spellings: ['Chair'], affiliation: null, start: 0, end: 5 }],
		notes: [],
		parts: [{ kind: 'paragraph', start: 0, end: text.length, number: '1' }],
		...changes,
	};
}

const sampleAct = (text: string): Act => ({
	id: '1.1',
	paragraph: '1',
	kind: 'directive',
	verb: 'request',
	actor: [body],
	actorImplied: false,
	addressee: ['Chair'],
	content: text,
	when: null,
	whenMeeting: null,
	place: null,
	conditions: [],
	negated: false,
	start: 0,
	end: text.length,
	at: {
		verb: { start: 0, end: 1 },
		content: null,
		actor: [],
		addressee: [],
		when: null,
		place: null,
		conditions: [],
	},
	sure: 'sure',
	rule: 'active',
	repeats: null,
	effects: [],
});
