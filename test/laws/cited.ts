import type { NextAgenda } from '../../src/record/agenda.ts';
import type { Cite } from '../../src/record/cite.ts';
import type { Standing } from '../../src/record/standing.ts';
import type { DocumentVersion } from '../../src/record/version.ts';

type Entry = readonly [what: string, cites: readonly Cite[]];

const entriesOf = (standing: Standing): Entry[] => [
	...standing.programme.map((entry): Entry => [`project ${entry.number}`, entry.cites]),
	...standing.followUps.map((entry): Entry => [`follow-up ${entry.what}`, entry.cites]),
	...standing.events.flatMap((event): Entry[] => [
		[`event ${event.title}`, event.cites],
		...event.conditions.map(({ text, cites }): Entry => [`condition ${text}`, cites]),
		...event.earlier.map(({ words, cites }): Entry => [`earlier ${words}`, cites]),
	]),
	...standing.proposals.flatMap((proposal): Entry[] => [
		[`proposal ${proposal.title}`, proposal.cites],
		...proposal.steps.map(({ words, cites }): Entry => [`step ${words}`, cites]),
	]),
	...standing.contributions.map((entry): Entry => [`contribution of ${entry.party}`, entry.cites]),
	...standing.officers.map((entry): Entry => [`office ${entry.office}`, entry.cites]),
	...(standing.mandate === null ? [] : [['mandate', standing.mandate.cites] as const]),
	...(standing.nextMeeting === null ? [] : [['next meeting', standing.nextMeeting.cites] as const]),
	...standing.looseEnds.map((entry): Entry => [`loose end ${entry.rule}`, entry.cites]),
];

const reasonsOf = (agenda: NextAgenda): Entry[] =>
	agenda.items.flatMap(({ number, reasons }) =>
		reasons.map(({ text, cites }): Entry => [`agenda item ${number}: ${text}`, cites]),
	);

/** What of a standing or an agenda cites nothing, or cites what is not there: a line for each, none where the law holds. */
export function uncited(standing: Standing, agenda: NextAgenda, versions: readonly DocumentVersion[]): string[] {
	const readings = new Map(
		versions.map(({ document, reading }) => [reading.document.symbol ?? document, reading] as const),
	);
	const isKnown = ({ document, paragraph, act }: Cite): boolean => {
		const reading = readings.get(document);
		if (!reading?.paragraphs.some(({ number }) => number === paragraph)) return false;
		return act === undefined || reading.acts.some(({ id }) => id === act);
	};
	return [...entriesOf(standing), ...reasonsOf(agenda)].flatMap(([what, cites]) => [
		...(cites.length === 0 ? [`${what} cites nothing`] : []),
		...cites
			.filter((cite) => !isKnown(cite))
			.map((cite) => `${what} cites ${JSON.stringify(cite)}, which is not there`),
	]);
}
