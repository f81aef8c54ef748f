import { sameParty } from '../../derive/party.ts';
import type { Cite } from '../../record/cite.ts';
import type { Party } from '../../record/party.ts';
import { partiesNamed, type Reading } from '../../record/reading.ts';
import type { Officer } from '../../record/standing.ts';
import type { ParticipantTold } from '../../write/paper/participant-list.ts';
import type { Context } from '../action.ts';
import { citedAs, rowsOn } from '../document/rows.ts';
import { versionOf } from '../document/version.ts';
import { oneLanguage } from '../standing/fold.ts';
import type { NextOccasion } from './occasion.ts';

/** A party as the documents of one meeting name it. */
interface Met {
	readonly party: Party;
	readonly cites: readonly Cite[];
	/** It informs or discusses in an act, so it was there. */
	readonly spoke: boolean;
}

/** Officers, then whoever the documents of the last meeting name: persons, and organisations that spoke. */
export async function participantsTold(context: Context, at: NextOccasion): Promise<readonly ParticipantTold[]> {
	const met = await metAt(context, at);
	const persons = met.filter(({ party }) => party.kind === 'person');
	const { officers } = at.occasion.standing;
	const holds = ({ party }: Met): boolean => officers.some(({ person }) => isPerson(party, person));
	return [
		...officers.map((officer) => officerTold(officer, persons)),
		...persons.filter((each) => !holds(each)).map((each) => toldOf('person', each)),
		...met
			.filter(({ party, spoke }) => spoke && (party.kind === 'government' || party.kind === 'organisation'))
			.map((each) => toldOf('organisation', each)),
	];
}

const isPerson = ({ name, spellings }: Party, person: string): boolean =>
	[name, ...spellings].some((spelling) => sameParty(spelling, person));

const toldOf = (kind: ParticipantTold['kind'], { party, cites }: Met): ParticipantTold => ({
	kind,
	name: party.name,
	affiliation: party.affiliation,
	position: null,
	cites,
});

const officerTold = ({ office, person, cites }: Officer, persons: readonly Met[]): ParticipantTold => {
	const party = persons.find((each) => isPerson(each.party, person))?.party;
	return {
		kind: 'officer',
		name: party?.name ?? person,
		affiliation: party?.affiliation ?? null,
		position: office,
		cites,
	};
};

/** The parties of the documents of the last meeting, by name; one that several documents name is one. */
async function metAt(context: Context, { rows, days, lastMeeting }: NextOccasion): Promise<readonly Met[]> {
	const ids = new Set(rows.filter((row) => row.meetingId === lastMeeting).map(({ document }) => document));
	const there = (await rowsOn(context, days)).filter(({ document }) => ids.has(document));
	const found = new Map<string, Met>();
	for (const row of oneLanguage(there)) {
		const { reading } = await versionOf(context, row);
		for (const party of partiesNamed(reading)) {
			const key = `${party.kind} ${party.name}`;
			const now: Met = { party, cites: citesOf(reading, citedAs(row), party), spoke: hasSpoken(reading, party) };
			const before = found.get(key);
			found.set(key, before === undefined ? now : joined(before, now));
		}
	}
	return [...found.values()].sort((a, b) => a.party.name.localeCompare(b.party.name, 'en'));
}

const joined = (before: Met, now: Met): Met => ({
	party: { ...before.party, affiliation: before.party.affiliation ?? now.party.affiliation },
	cites: [...before.cites, ...now.cites],
	spoke: before.spoke || now.spoke,
});

/** The paragraph that names a party first. */
function citesOf({ paragraphs }: Reading, document: string, { start }: Party): readonly Cite[] {
	const paragraph = paragraphs.find((each) => each.start <= start && start < each.end);
	return paragraph === undefined ? [] : [{ document, paragraph: paragraph.number }];
}

const hasSpoken = ({ acts }: Reading, { name }: Party): boolean =>
	acts.some(({ kind, actor }) => (kind === 'information' || kind === 'deliberation') && actor.includes(name));
