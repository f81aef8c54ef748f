import type { Paper } from '../../record/paper.ts';
import { Draft } from './draft.ts';
import { eventStatus, lineOf, type Matter, mattersOf, whatOf } from './matter.ts';
import { citedWords, itemOf, nextOf, type Occasion, paperOf, whenOf, wordsRun } from './occasion.ts';
import { partyInSentence } from './phrase/party-name.ts';
import { gap, type Phrases } from './phrase/phrase.ts';
import { phrasesIn } from './phrase/phrases.ts';
import { standingItemOf } from './phrase/standing-item.ts';

/** The skeleton of the report: its items, the sentences that every report has, and gaps for what nobody knows yet. */
export function skeletonPaper(occasion: Occasion): Paper {
	const phrases = phrasesIn[occasion.language];
	const { agenda, standing, word, bodies } = occasion;
	const draft = new Draft(phrases);
	const meeting = phrases.meeting(nextOf(occasion), word);
	const held = phrases.report.held(bodies.at(-1) ?? standing.body, meeting, whenOf(occasion) ?? gap);
	draft.numbered(citedWords(occasion, held, standing.nextMeeting?.cites ?? []));
	draft.numbered([wordsRun(phrases.report.attended)]);
	chaired(draft, occasion, phrases);
	const matters = mattersOf(standing, agenda);
	for (const [i, { number, title }] of agenda.items.entries()) {
		draft.heading(1, null, `${phrases.item(number)} – ${itemOf(occasion, title)}`);
		report(draft, occasion, title, matters[i] ?? []);
	}
	return paperOf(occasion, 'report', phrases.titles.report(phrases.ofMeeting(nextOf(occasion), word)), draft.blocks);
}

/** Whoever holds the chair, by the last election; else a gap. */
function chaired(draft: Draft, occasion: Occasion, phrases: Phrases): void {
	const chairs = occasion.standing.officers.filter(({ office }) =>
		/^(?:chair|co-?chair|présiden|председател)/iu.test(office),
	);
	const names = chairs.length === 0 ? gap : phrases.list(chairs.map(({ person }) => person));
	draft.numbered(
		citedWords(
			occasion,
			phrases.report.chaired(names),
			chairs.flatMap(({ cites }) => cites),
		),
	);
}

function report(draft: Draft, occasion: Occasion, title: string, matters: readonly Matter[]): void {
	const phrases = phrasesIn[occasion.language];
	const standing = standingItemOf(title);
	for (const matter of matters) draft.numbered(citedWords(occasion, sentenceOf(phrases, matter), matter.entry.cites));
	if (standing !== null) draft.numbered([wordsRun(phrases.report.standing[standing])]);
	else if (matters.length === 0) draft.numbered([wordsRun(phrases.report.blank)]);
}

function sentenceOf(phrases: Phrases, matter: Matter): string {
	const { quoted, report: formulas } = phrases;
	switch (matter.noun) {
		case 'follow-up': {
			const { owner: names } = matter.entry;
			const owner =
				names.length === 0 ? null : phrases.list(names.map((name) => partyInSentence(name, phrases.language)));
			const what = quoted(whatOf(matter.entry));
			return owner === null ? formulas.unowned(what) : formulas.owed(owner, what, matter.entry.from);
		}
		case 'project':
			return formulas.project(`${phrases.project(matter.entry.number)}, ${quoted(matter.entry.title)}`);
		case 'event':
			return formulas.event(quoted(matter.entry.title), eventStatus(phrases, matter.entry));
		case 'proposal':
			return formulas.proposal(quoted(matter.entry.title));
		case 'contribution':
			return formulas.contribution(partyInSentence(matter.entry.party, phrases.language), quoted(matter.entry.for));
		case 'mandate':
			return formulas.mandate(lineOf(phrases, matter));
	}
}
