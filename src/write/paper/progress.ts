import type { Cite } from '../../record/cite.ts';
import type { Event } from '../../record/event.ts';
import type { FollowUp } from '../../record/follow-up.ts';
import type { Paper } from '../../record/paper.ts';
import type { ProgrammeEntry } from '../../record/standing.ts';
import { cell, Draft } from './draft.ts';
import { eventStatus, followUpStatus, ownersOf, whatOf } from './matter.ts';
import { citedWords, citeRuns, type Occasion, paperOf, wordsRun } from './occasion.ts';
import type { Phrases } from './phrase/phrase.ts';
import { inCells, phrasesIn } from './phrase/phrases.ts';

/** A project with what the record tells of it. */
export interface ProjectTold {
	readonly entry: ProgrammeEntry;
	/** Paragraphs that tell of it, in order, with their words. */
	readonly paragraphs: readonly { readonly cite: Cite; readonly text: string }[];
	readonly followUps: readonly FollowUp[];
	readonly events: readonly Event[];
}

/** How one project stands, or all of the programme of work: status, what the reports record, what is owed, what serves it. */
export function progressPaper(occasion: Occasion, projects: readonly ProjectTold[]): Paper {
	const phrases = phrasesIn[occasion.language];
	const draft = new Draft(phrases);
	draft.numbered([wordsRun(phrases.progress.intro(phrases.day(occasion.standing.on)))]);
	if (projects.length === 0) draft.numbered([wordsRun(phrases.progress.none)]);
	for (const project of projects) tell(draft, occasion, phrases, project);
	const [only] = projects;
	const title =
		projects.length === 1 && only !== undefined ? phrases.projectTitle(only.entry.number) : phrases.titles.progress('');
	return paperOf(occasion, 'progress', title, draft.blocks);
}

function tell(draft: Draft, occasion: Occasion, phrases: Phrases, project: ProjectTold): void {
	const { number, title, status, reason, cites } = project.entry;
	const { progress } = phrases;
	draft.heading(1, null, `${phrases.project(number)}. ${title}`);
	if (status === null) draft.numbered([wordsRun(progress.noStatus)]);
	else draft.numbered(citedWords(occasion, progress.status(status, reason), cites.slice(-1)));
	if (project.paragraphs.length > 0) {
		draft.heading(2, null, progress.recorded);
		for (const { cite, text } of project.paragraphs) draft.numbered(citedWords(occasion, phrases.quoted(text), [cite]));
	}
	if (project.followUps.length > 0) owed(draft, occasion, phrases, project.followUps);
	if (project.events.length > 0) {
		draft.heading(2, null, progress.events);
		for (const event of project.events)
			draft.numbered(
				citedWords(occasion, `${phrases.told(phrases.quoted(event.title), eventStatus(phrases, event))}.`, event.cites),
			);
	}
	draft.numbered([wordsRun(progress.since)]);
}

function owed(draft: Draft, occasion: Occasion, phrases: Phrases, followUps: readonly FollowUp[]): void {
	draft.heading(2, null, phrases.progress.owed);
	draft.table(
		phrases.progress.columns,
		[40, 20, 20, 24],
		followUps.map((entry) => [
			cell([wordsRun(whatOf(entry))]),
			cell([wordsRun(ownersOf(phrases, entry) ?? phrases.nobody)]),
			cell([wordsRun(followUpStatus(inCells(phrases), entry, entry.what))]),
			cell(citeRuns(occasion, entry.cites)),
		]),
	);
}
