import type { Paper } from '../../record/paper.ts';
import { Draft } from './draft.ts';
import { lineOf, type Matter, mattersOf } from './matter.ts';
import { citedWords, itemOf, nextOf, type Occasion, paperOf, wordsRun } from './occasion.ts';
import { type Phrases, stepsOpen } from './phrase/phrase.ts';
import { phrasesIn } from './phrase/phrases.ts';
import { standingItemOf } from './phrase/standing-item.ts';
import { stepFor } from './proposed.ts';

/** The provisional agenda with annotations: under each item what is outstanding, and what the meeting may wish to do. */
export function agendaPaper(occasion: Occasion): Paper {
	const phrases = phrasesIn[occasion.language];
	const { agenda, standing, word } = occasion;
	const draft = new Draft(phrases);
	draft.heading(1, 'I.', phrases.agenda.provisional);
	for (const { number, title } of agenda.items) draft.listed(`${number}.`, [wordsRun(itemOf(occasion, title))]);
	draft.heading(1, 'II.', phrases.agenda.annotations);
	const matters = mattersOf(standing, agenda);
	for (const [i, { number, title }] of agenda.items.entries()) {
		draft.heading(2, `${number}.`, itemOf(occasion, title));
		annotate(draft, occasion, title, matters[i] ?? []);
	}
	const title = phrases.titles.agenda(phrases.ofMeeting(nextOf(occasion), word));
	return paperOf(occasion, 'agenda', title, draft.blocks);
}

function annotate(draft: Draft, occasion: Occasion, title: string, matters: readonly Matter[]): void {
	const phrases = phrasesIn[occasion.language];
	const standing = standingItemOf(title);
	if (standing !== null) draft.numbered([wordsRun(phrases.agenda.standing[standing])]);
	if (matters.length > 0) {
		draft.numbered([wordsRun(phrases.agenda.outstanding)]);
		draft.lettered(matters.map((matter) => citedWords(occasion, lineOf(phrases, matter), matter.entry.cites)));
		draft.numbered([wordsRun(phrases.mayWish)]);
		draft.lettered(stepsIn(phrases, matters).map((words) => [wordsRun(words)]));
	} else if (standing === null) draft.numbered([wordsRun(phrases.agenda.nothing)]);
}

/** What the meeting may wish to do, each once, with the letters of the matters that it is about. */
function stepsIn(phrases: Phrases, matters: readonly Matter[]): readonly string[] {
	const steps = matters.map(stepFor);
	return stepsOpen
		.filter((step) => steps.includes(step))
		.map((step) => {
			const letters = steps.flatMap((each, i) => (each === step ? [phrases.letter(i)] : []));
			return phrases.steps[step](phrases.list(letters));
		});
}
