import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/read.ts';
import { readReport } from '../../src/read/report/report.ts';
import { treeOfText } from '../../src/read/text/read.ts';
import type { Tree } from '../../src/tree/node.ts';

// Tables of actions whose rows say in a column of their own what became of each.

const head: Readonly<Record<string, readonly string[]>> = {
	en: [
		'Expert Team on Small Ferries',
		'Sixth meeting, 4 and 5 June 2030',
		'',
		'1. The agenda was adopted by the Team.',
	],
	fr: [
		'Équipe d’experts des petits bacs',
		'Sixième réunion, 4 et 5 juin 2030',
		'',
		'1. L’ordre du jour a été adopté par l’Équipe.',
	],
	ru: [
		'Группа экспертов по малым паромам',
		'Шестое совещание, 4 и 5 июня 2030 года',
		'',
		'1. Повестка дня была утверждена Группой экспертов.',
	],
};

/** What each row says: its label, else its owner, and what became of it. */
function statesOf(tree: Tree): string[] {
	const { acts, statements = [] } = readReport(tree, { name: '', mediaType: '', sha256: '', length: tree.text.length });
	return [...acts, ...statements].flatMap(({ effects }) =>
		effects.flatMap((effect) =>
			effect.kind === 'progress' ? [`${effect.label ?? effect.by.join(', ')}: ${effect.state}`] : [],
		),
	);
}

const ofText = (language: string, lines: readonly string[]): string[] =>
	statesOf(treeOfText([...(head[language] ?? []), '', ...lines, ''].join('\n')));

describe('a table of actions', () => {
	it('set in columns, with a cell over two lines', () => {
		expect(
			ofText('en', [
				'No.    Task                          Owner         Status',
				'5/1    Count the lamps on all        Ms. Lund      Closed',
				'       ferries of the lake',
				'5/2    Paint the pier                Secretariat   In',
				'                                                   progress',
				'5/3    Print the map                 Mr. Keel      Open',
			]),
		).toEqual(['5/1: done', '5/2: in progress', '5/3: failed']);
	});

	it('set with bars', () => {
		expect(
			ofText('en', [
				'| Action | What is to be done | Due | Status |',
				'|--------|--------------------|-----|--------|',
				'| Action A1 | Count the lamps | May | Done (paper 4) |',
				'| Action A2 | Paint the pier | | Dropped |',
			]),
		).toEqual(['Action A1: done', 'Action A2: dropped']);
	});

	it('counted from one', () => {
		expect(
			ofText('en', [
				'No.   Action                       Responsible   Status',
				'1     Count the lamps              Ms. Lund      Done 2030-05-03',
				'2     Paint the pier               Mr. Keel      Pending',
			]),
		).toEqual(['1: done', '2: failed']);
	});

	it('without numbers tells whose it was', () => {
		expect(
			ofText('en', [
				'Action                       Owner         Status',
				'Count the lamps              Ms. Lund      Closed',
				'Paint the pier               Mr. Keel      Open',
			]),
		).toEqual(['Ms. Lund: done', 'Mr. Keel: failed']);
	});

	it('of a web page, with an empty cell and two paragraphs in one', () => {
		const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
		const html = `<h1>${head.en?.[0]}</h1><p>${head.en?.[1]}</p><p>${head.en?.[3]}</p><table>${[
			row('Action', 'Task', 'Owner', 'Status'),
			row('5/1', '<p>Count the lamps</p><p>on all ferries</p>', '', 'Closed'),
			row('5/2', 'Paint the pier', 'Mr. Keel', 'Ongoing'),
			row('5/3', 'Print the map', 'Mr. Keel', ''),
		].join('')}</table>`;
		expect(statesOf(readHtml(new TextEncoder().encode(html)).value)).toEqual(['5/1: done', '5/2: in progress']);
	});

	it('in French', () => {
		expect(
			ofText('fr', [
				'N°     Action                        Responsable   État',
				'5/1    Compter les lampes            Mme Lund      Clos',
				'5/2    Peindre le quai               Secrétariat   En cours',
			]),
		).toEqual(['5/1: done', '5/2: in progress']);
	});

	it('in Russian', () => {
		expect(
			ofText('ru', [
				'№      Поручение                     Ответственный   Статус',
				'5/1    Сосчитать лампы               Орлов В. С.     Выполнено',
				'5/2    Покрасить пристань            Дирекция        В работе',
			]),
		).toEqual(['5/1: done', '5/2: in progress']);
	});
});

describe('no table of actions', () => {
	it('is one of projects', () => {
		expect(
			ofText('en', [
				'No.    Project                       Country       Status',
				'5/1    Lamps for the lake            Austria       Closed',
				'5/2    Piers of wood                 Norway        Ongoing',
			]),
		).toEqual([]);
	});

	it('is a sentence that speaks of a status', () => {
		expect(ofText('en', ['2. The status of all actions was discussed and the owner of each was named.'])).toEqual([]);
	});
});
