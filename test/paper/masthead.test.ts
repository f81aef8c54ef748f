import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/read/reading.ts';
import { wordsOfRuns } from '../../src/record/paper.ts';
import { paperOfReading } from '../../src/write/paper/report.ts';

const rolesOf = async (head: string): Promise<Readonly<Record<string, string>>> => {
	const text = `${head}\n\nReport of the first session\n\n1. The Committee met in the old pump house.\n\n2. The Committee agreed to dig a new well.\n`;
	const { reading, tree } = await readingOf(new TextEncoder().encode(text), 'report.txt');
	const lines = paperOfReading(reading, tree).masthead.flatMap((entry) => entry.lines);
	return Object.fromEntries(lines.map(({ role, runs }) => [wordsOfRuns(runs), role]));
};

describe('the head of a report written anew', () => {
	it('has the day of issue among the facts, and the day of the meeting with the meeting', async () => {
		const roles = await rolesOf(
			'PA/WELL/2003/11\n2 April 2003\n\nPlains Assembly\n\nCommittee on Village Wells\n\nFirst session\n1 April 2003',
		);
		expect(roles).toMatchObject({ '2 April 2003': 'registration', '1 April 2003': 'line' });
	});

	it('has the release date of a paper of limited distribution among the facts', async () => {
		const roles = await rolesOf(
			'PA/WELL/2003/11\nDistr.: LIMITED\n2 April 2003\nRelease date: 3 May 2003\n\nPlains Assembly\n\nCommittee on Village Wells\n\nFirst session',
		);
		expect(roles).toMatchObject({ 'Distr.: LIMITED': 'registration', 'Release date: 3 May 2003': 'registration' });
	});
});
