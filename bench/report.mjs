/** Reports that no body ever wrote, the same on every machine: what the benchmarks read, keep and show. */

const subjects = [
	'harbour cranes',
	'village clocks',
	'mountain bells',
	'peat railways',
	'tide tables',
	'cable ferries',
	'old orchards',
	'snow gauges',
	'lighthouse lenses',
	'narrow locks',
];
const countries = ['Austria', 'Georgia', 'Norway', 'Romania', 'Slovenia', 'Switzerland', 'Ireland', 'Malta'];
const people = ['Ms. Ines Rey', 'Mr. Otto Lang', 'Ms. Vera Kolb', 'Mr. Jan Veen', 'Ms. Ada Holm', 'Mr. Emil Roth'];
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

const pick = (list, seed) => list[seed % list.length];

/** What one paragraph of a report says, by its seed. */
const sayings = [
	(s) =>
		`The secretariat reported on the register of ${s}, which is dormant because of lack of staff. The Group took note of the information and requested the Chairman to look for funds.`,
	(s, seed) =>
		`The delegation of ${pick(countries, seed)} presented a paper on ${s}. The Group welcomed the paper and asked the secretariat to circulate it by ${1 + (seed % 28)} June 2019.`,
	(s, seed) =>
		`${pick(people, seed)} (${pick(countries, seed)}) agreed to draft a chapter on ${s} for the next meeting. The Group also invited its members to send drawings.`,
	(s, seed) =>
		`The Group decided to hold a Workshop on ${s} tentatively on ${3 + (seed % 20)} and ${4 + (seed % 20)} October 2019 in Graz, Austria, subject to an invitation from the Austrian Government.`,
	(s, seed) =>
		`The Group discussed a proposal to establish a Centre for ${s}. Several delegations supported the idea; the delegation of ${pick(countries, seed + 1)} doubted that it could be paid for. It was decided to continue the discussion at the next meeting.`,
	(s, seed) =>
		`It was agreed that the list of ${s} should be printed. ${pick(countries, seed)} was tasked to check the figures by 31 March 2020.`,
	(s, seed) =>
		`The Group thanked the ${pick(countries, seed)} Museum of ${s} for providing its drawings and encouraged the secretariat to develop further contacts with the owners.`,
];

const capitals = (words) => words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** `1st`, `2nd`, `23rd` … */
const ordinal = (n) => `${n}${['th', 'st', 'nd', 'rd'][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'}`;

/** The name of the body with a number, from 0. */
export const bodyName = (body) =>
	`Group of Experts on ${pick(['', 'Northern ', 'Southern '], Math.floor(body / subjects.length))}${capitals(pick(subjects, body))}`;

/** One report: the `meeting`-th of the `body`-th body, with so many paragraphs. */
export function report(body, meeting, paragraphs = 12) {
	const year = 1990 + Math.floor(meeting / 2);
	const month = pick(months, 3 + (meeting % 2) * 6);
	const items = Math.max(1, Math.ceil(paragraphs / 4));
	const lines = [
		'RIVERS AND MOUNTAINS COMMISSION',
		'',
		'Distr.',
		'GENERAL',
		'',
		`RMC/GE.${body + 1}/${year}/${(meeting % 2) + 1}`,
		`28 ${month} ${year}`,
		'',
		'Original: ENGLISH',
		'',
		'Committee on Useful Things',
		'',
		bodyName(body),
		`${ordinal(meeting + 1)} meeting, 14 ${month} ${year}`,
		'',
		'REPORT',
		'',
	];
	for (let i = 0, number = 1; i < items; i++) {
		lines.push(
			`Item ${i + 1} - ${pick(subjects, body + i).replace(/^./u, (letter) => letter.toUpperCase())}, part ${i + 1}`,
			'',
		);
		for (let j = 0; j < 4 && number <= paragraphs; j++, number++) {
			const seed = body * 31 + meeting * 7 + number;
			lines.push(`${number}. ${pick(sayings, seed)(pick(subjects, seed + i), seed)}`, '');
		}
	}
	return lines.join('\n');
}
