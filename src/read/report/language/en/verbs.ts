import type { ActKind } from '../../../../record/act.ts';
import type { Frame, NounAct, Verb, VerbUse } from '../language.ts';
import { formsOf } from './forms.ts';

/** lemma, kind, frame, kind when one party is the subject, words one of which must follow. Source: contract, kinds and verbs. */
type Row = readonly [lemma: string, kind: ActKind, frame: Frame, byParty?: ActKind, needs?: string];

const rows: readonly Row[] = [
	// Decisions. By one party most are something else: "Mr. Walker agreed to consult" commits him.
	['agree', 'decision', 'that', 'commitment'],
	['decide', 'decision', 'that'],
	['resolve', 'decision', 'that'],
	['conclude', 'decision', 'that', 'decision', 'that'],
	['adopt', 'decision', 'plain'],
	['approve', 'decision', 'plain'],
	['endorse', 'decision', 'plain'],
	['accept', 'decision', 'plain', 'commitment'],
	['ratify', 'decision', 'plain'],
	['confirm', 'decision', 'plain', 'information'],
	['establish', 'decision', 'plain'],
	['appoint', 'decision', 'plain'],
	['elect', 'decision', 'plain'],
	['nominate', 'decision', 'plain'],
	['designate', 'decision', 'plain'],
	['authorize', 'decision', 'asks'],
	['postpone', 'decision', 'plain'],
	['defer', 'decision', 'plain'],
	['set', 'decision', 'plain'],
	['fix', 'decision', 'plain'],
	['carry', 'decision', 'plain', 'decision', 'motion motions resolution amendment proposal'],
	['pass', 'decision', 'plain', 'decision', 'motion motions resolution amendment ordinance bylaw by-law bill'],
	// What is moved is proposed until it is voted on.
	['vote', 'decision', 'that', 'deliberation', 'to that'],
	// Directives.
	['request', 'directive', 'asks'],
	['ask', 'directive', 'asks'],
	['instruct', 'directive', 'asks'],
	['direct', 'directive', 'asks'],
	['task', 'directive', 'asks'],
	['charge', 'directive', 'asks'],
	['entrust', 'directive', 'asks'],
	['mandate', 'directive', 'asks'],
	['invite', 'directive', 'asks'],
	['encourage', 'directive', 'asks'],
	['urge', 'directive', 'asks'],
	['call on', 'directive', 'asks'],
	['call upon', 'directive', 'asks'],
	['call for', 'directive', 'plain'],
	['appeal to', 'directive', 'asks'],
	['advise', 'directive', 'asks'],
	['recommend', 'directive', 'that'],
	// Commitments.
	['undertake', 'commitment', 'plain'],
	['offer', 'commitment', 'plain'],
	['volunteer', 'commitment', 'plain'],
	['promise', 'commitment', 'plain'],
	['pledge', 'commitment', 'plain'],
	['commit', 'commitment', 'plain'],
	// Information.
	['report', 'information', 'plain'],
	['inform', 'information', 'tells'],
	['present', 'information', 'plain'],
	['introduce', 'information', 'plain'],
	['brief', 'information', 'tells'],
	['announce', 'information', 'plain'],
	['state', 'information', 'plain'],
	['say', 'information', 'plain'],
	['explain', 'information', 'plain'],
	['describe', 'information', 'plain'],
	['point out', 'information', 'plain'],
	['recall', 'information', 'plain'],
	['open', 'information', 'plain'],
	['close', 'information', 'plain'],
	['make', 'information', 'plain', 'information', 'statement statements presentation presentations'],
	// Deliberation.
	['discuss', 'deliberation', 'plain'],
	['consider', 'deliberation', 'plain'],
	['review', 'deliberation', 'plain'],
	['examine', 'deliberation', 'plain'],
	['debate', 'deliberation', 'plain'],
	['exchange', 'deliberation', 'plain'],
	['propose', 'deliberation', 'that'],
	['suggest', 'deliberation', 'that'],
	[
		'move',
		'deliberation',
		'that',
		'deliberation',
		'that by adoption approval acceptance approve adopt accept adjourn amend table',
	],
	['support', 'deliberation', 'plain'],
	['oppose', 'deliberation', 'plain'],
	['object', 'deliberation', 'plain'],
	['doubt', 'deliberation', 'plain'],
	['question', 'deliberation', 'plain'],
	['prefer', 'deliberation', 'plain'],
	['favour', 'deliberation', 'plain'],
	['reserve', 'deliberation', 'plain', 'deliberation', 'position positions right'],
	// Acknowledgement. One party that notes or stresses something informs the others.
	['take note', 'acknowledgement', 'plain'],
	['note', 'acknowledgement', 'plain', 'information'],
	['recognize', 'acknowledgement', 'plain', 'information'],
	['acknowledge', 'acknowledgement', 'plain', 'information'],
	['welcome', 'acknowledgement', 'greets'],
	['appreciate', 'acknowledgement', 'plain'],
	['thank', 'acknowledgement', 'thanks'],
	['commend', 'acknowledgement', 'thanks'],
	['congratulate', 'acknowledgement', 'thanks'],
	['emphasize', 'acknowledgement', 'plain', 'information'],
	['stress', 'acknowledgement', 'plain', 'information'],
	['underline', 'acknowledgement', 'plain', 'information'],
	['reaffirm', 'acknowledgement', 'plain', 'information'],
];

const feelings =
	'pleasure pride relief sorrow sadness confidence admiration solidarity alarm dismay hope sympathy delight appreciation appreciations concern concerns regret regrets thanks gratitude satisfaction disappointment condolences wishes congratulations';
const opinions =
	'view views opinion opinions support doubt doubts reservations reservation preference interest belief opposition willingness';

/** "is set out in annex III" sets nothing, "carried out" decides nothing. */
const unless: Readonly<Record<string, string>> = {
	set: 'out forth up aside against in',
	carry: 'out on over forward away through',
	pass: 'to on over through away',
};

const verbOf = ([lemma, kind, frame, byParty, needs]: Row): Verb => ({
	lemma,
	kind,
	byParty: byParty ?? kind,
	frame,
	particles: lemma.split(' ').slice(1),
	...(needs === undefined ? {} : { needs: new Set(needs.split(' ')) }),
	...(lemma === 'agree' ? { opinion: true } : {}),
	...(unless[lemma] === undefined ? {} : { unless: new Set(unless[lemma].split(' ')) }),
	...(lemma === 'carry' || lemma === 'pass' ? { ofItself: true } : {}),
});

/** "express" is two kinds, told by what is expressed: thanks or concern, views or support. */
const express: readonly Verb[] = [
	verbOf(['express', 'acknowledgement', 'thanks', 'acknowledgement', feelings]),
	verbOf(['express', 'deliberation', 'plain', 'deliberation', opinions]),
	...['place on record', 'put on record', 'record', 'convey', 'extend'].map((lemma) =>
		verbOf([lemma, 'acknowledgement', 'thanks', 'acknowledgement', feelings]),
	),
];

export const verbList: readonly Verb[] = [...rows.map(verbOf), ...express];

const lemmaOf = (lemma: string): Verb =>
	verbList.find((verb) => verb.lemma === lemma) ?? verbOf([lemma, 'information', 'plain']);

/** Forms that are nouns in reports: "by 27 votes to 3". */
const votingNouns: ReadonlySet<string> = new Set(['vote', 'votes', 'passes']);

/** Every form of every verb, keyed by its first word. */
export function verbForms(): Map<string, VerbUse[]> {
	const forms = new Map<string, VerbUse[]>();
	for (const verb of verbList)
		for (const { text, use } of formsOf(verb.lemma.split(' ')[0] as string)) {
			if (votingNouns.has(text)) continue;
			const uses = forms.get(text) ?? [];
			uses.push({ verb, use });
			forms.set(text, uses);
		}
	// "took note" before "took", "called upon" before "called": the longer verb is tried first.
	for (const uses of forms.values()) uses.sort((a, b) => b.verb.particles.length - a.verb.particles.length);
	return forms;
}

/** Nouns that with a light verb are the act of their verb: "a proposal was made", "there was general agreement that". */
const nouns: ReadonlyMap<string, string> = new Map(
	Object.entries({
		proposal: 'propose',
		proposals: 'propose',
		suggestion: 'suggest',
		suggestions: 'suggest',
		agreement: 'agree',
		consensus: 'agree',
		discussion: 'discuss',
		discussions: 'discuss',
		debate: 'debate',
		support: 'support',
		question: 'question',
		questions: 'question',
		request: 'request',
		requests: 'request',
		information: 'inform',
		presentation: 'present',
		presentations: 'present',
		recommendation: 'recommend',
		recommendations: 'recommend',
		decision: 'decide',
		decisions: 'decide',
		description: 'describe',
		explanation: 'explain',
		explanations: 'explain',
		introduction: 'introduce',
		briefing: 'brief',
		report: 'report',
		reports: 'report',
		announcement: 'announce',
		offer: 'offer',
		invitation: 'invite',
		preference: 'prefer',
		opposition: 'oppose',
		doubts: 'doubt',
		objection: 'object',
		objections: 'object',
		reservation: 'reserve',
		reservations: 'reserve',
		approval: 'approve',
	}),
);

export const nounActs = (): Map<string, NounAct> =>
	new Map([...nouns].map(([noun, lemma]) => [noun, { verb: lemmaOf(lemma) }]));

/** "The secretariat will circulate": one lemma, `will`, for the future and its past. */
export const will: Verb = verbOf(['will', 'commitment', 'plain']);
