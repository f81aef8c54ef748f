import { capitalised } from '../../base/words.ts';
import type { Cite } from '../../record/cite.ts';
import type { Paper, PaperCell, PaperParty } from '../../record/paper.ts';
import { cell, Draft } from './draft.ts';
import { citedName, citeRuns, lastOf, type Occasion, paperOf, wordsRun } from './occasion.ts';
import { partyNamed } from './phrase/party-name.ts';
import { phrasesIn } from './phrase/phrases.ts';

/** Somebody whom the documents of a meeting name. */
export interface ParticipantTold {
	readonly name: string;
	readonly kind: 'officer' | 'person' | 'organisation';
	/** Whom a person speaks for. */
	readonly affiliation: string | null;
	/** The office, or what a list of participants says somebody is. */
	readonly position: string | null;
	readonly cites: readonly Cite[];
}

/** In shares of the line. */
const widths = [34, 48, 34];

/** Who took part in the last meeting, as far as its documents name them. */
export function participantsPaper(occasion: Occasion, participants: readonly ParticipantTold[]): Paper {
	const phrases = phrasesIn[occasion.language];
	const { participants: words } = phrases;
	const ofMeeting = phrases.ofMeeting(lastOf(occasion), occasion.word);
	const told = participants.filter(({ kind }) => kind !== 'officer').flatMap(({ cites }) => cites);
	const documents = [...new Set([...told.map(({ document }) => document), occasion.last?.cited ?? phrases.none])];
	const draft = new Draft(phrases);
	const of = (kind: ParticipantTold['kind']): readonly ParticipantTold[] =>
		participants.filter((each) => each.kind === kind);
	if (participants.length === 0) draft.numbered([wordsRun(words.none)]);
	else
		draft.numbered([
			wordsRun(words.intro(ofMeeting, phrases.list(documents.sort().map((each) => citedName(occasion, each))))),
		]);
	section(draft, occasion, words.officers, of('officer').map(rowOf(occasion)));
	section(draft, occasion, words.named, grouped(occasion, of('person')));
	section(draft, occasion, words.organisations, of('organisation').map(rowOf(occasion)));
	const paper = paperOf(atLast(occasion), 'participants', phrases.titles.participants(ofMeeting), draft.blocks);
	return { ...paper, parties: participants.map(partyOf) };
}

const partyOf = ({ name, kind }: ParticipantTold): PaperParty => ({
	name,
	kind: kind === 'organisation' ? 'organisation' : 'person',
});

/** A paper about the last meeting has its head: number, days and place. */
const atLast = (occasion: Occasion): Occasion => {
	const meeting = occasion.last?.reading.meeting;
	return meeting === undefined
		? occasion
		: { ...occasion, agenda: { ...occasion.agenda, meeting: { ...meeting, precision: 'day' } } };
};

function section(draft: Draft, occasion: Occasion, title: string, rows: readonly (readonly PaperCell[])[]): void {
	if (rows.length === 0) return;
	draft.heading(1, null, title);
	draft.table(phrasesIn[occasion.language].participants.columns, widths, rows);
}

/** Persons under those whom they speak for; those of whom that is not told stand last. */
function grouped(occasion: Occasion, persons: readonly ParticipantTold[]): readonly (readonly PaperCell[])[] {
	const names = [...new Set(persons.map(({ affiliation }) => affiliation))].sort((a, b) =>
		a === null || b === null ? Number(a === null) - Number(b === null) : a.localeCompare(b, 'en'),
	);
	return names.flatMap((name) => {
		const title = name ?? phrasesIn[occasion.language].participants.unaffiliated;
		return [
			[cell([{ kind: 'words' as const, text: title, bold: true as const }], widths.length)],
			...persons.filter(({ affiliation }) => affiliation === name).map(rowOf(occasion)),
		];
	});
}

const rowOf =
	(occasion: Occasion) =>
	({ name, kind, affiliation, position, cites }: ParticipantTold): readonly PaperCell[] => {
		const { none } = phrasesIn[occasion.language];
		const office = position === null ? null : partyNamed(position, occasion.language, name);
		const told = kind === 'officer' ? [office, affiliation] : [office];
		const said = told.filter((each) => each !== null).join(', ');
		return [
			cell([wordsRun(capitalised(name))]),
			cell([wordsRun(said === '' ? none : capitalised(said))]),
			cell(cites.length === 0 ? [wordsRun(none)] : citeRuns(occasion, cites)),
		];
	};
