import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isCivilDate } from '../base/date.ts';
import { paperFormats } from '../write/paper/format.ts';
import { paperKinds, paperLanguages } from '../write/paper/phrase/phrase.ts';
import { sentenceOf } from './fault.ts';
import { version } from './package.ts';
import type { ExitCode, World } from './world.ts';

/** Does what a command line asks. 0: done; 1: refused or failed, with a line on standard error; 2: not understood. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
	let code: ExitCode = 0;
	const program = programOf(world, (ended) => {
		code = ended;
	});
	try {
		await program.parseAsync([...args], { from: 'user' });
		return code;
	} catch (fault) {
		if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 2;
		world.err(`rapporteur: ${sentenceOf(fault)}\n`);
		return 1;
	}
}

type Ended = (code: ExitCode) => void;

// Each command is loaded only when it is called: reading a text must not wait for a database or a web server.
function programOf(world: World, ended: Ended): Command {
	const program = new Command('rapporteur')
		.description('The system of record of formal working bodies: the report is the database.')
		.version(version())
		.exitOverride()
		.configureOutput({
			getOutHelpWidth: () => world.terminal.width,
			getErrHelpWidth: () => world.terminal.width,
			writeOut: world.out,
			writeErr: (text) => world.err(text.replace(/^error: /u, 'rapporteur: ')),
		})
		.showHelpAfterError('(add --help for what there is)')
		.helpCommand(false);
	readCommand(program, world);
	explainCommand(program, world);
	importCommand(program, world, ended);
	standingCommand(program, world);
	agendaCommand(program, world);
	followUpsCommand(program, world);
	noteCommand(program, world);
	bodiesCommand(program, world);
	checkCommand(program, world);
	changesCommand(program, world);
	mattersCommand(program, world);
	matterCommand(program, world);
	identityCommand(program, world);
	successionCommand(program, world);
	listCommand(program, world);
	searchCommand(program, world);
	writeCommand(program, world);
	serveCommand(program, world);
	exportCommand(program, world);
	verifyCommand(program, world);
	return program;
}

const example = (line: string): string => `\nExample:\n  rapporteur ${line}`;

const data = (): Option => new Option('--data <dir>', 'the folder of the record').default('./data');
const on = (): Option =>
	new Option('--on <date>', 'the day whose standing is asked for (default: today)').argParser(day);
const known = (): Option =>
	new Option('--known <date>', 'what the record held on this day (default: today)').argParser(day);
const json = (): Option => new Option('--json', 'print JSON, as is done whenever the output is piped');

function day(text: string): string {
	if (isCivilDate(text)) return text;
	throw new InvalidArgumentError('Write a day that exists, as 2004-11-03.');
}

function port(text: string): number {
	if (/^\d{1,5}$/u.test(text) && Number(text) <= 65_535) return Number(text);
	throw new InvalidArgumentError('Write a number from 0 to 65535.');
}

function jobs(text: string): number {
	if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
	throw new InvalidArgumentError('Write a number from 1 to 999.');
}

function base(text: string): string {
	if (/^https?:/iu.test(text) && URL.canParse(text)) return new URL('/', text).href;
	throw new InvalidArgumentError('Write a whole address, as https://records.example.org/.');
}

function readCommand(program: Command, world: World): void {
	program
		.command('read')
		.description('Read a report and show what its sentences do; nothing is kept.')
		.argument('<file>', 'a report: text, Markdown, HTML, Word (.docx) or PDF')
		.addOption(
			new Option('--json', 'print the reading as JSON, as is done whenever the output is piped').conflicts([
				'text',
				'outline',
			]),
		)
		.addOption(new Option('--text', 'print exactly the decoded text that all offsets count in').conflicts('outline'))
		.option('--outline', 'print the outline, also when the output is piped')
		.addHelpText('after', example('read report.docx'))
		.action(async (file: string, options) => (await import('./read.ts')).read(file, options, world));
}

function explainCommand(program: Command, world: World): void {
	program
		.command('explain')
		.description('Show why the words of a file are read as they are: the rule, the words it matched, how sure.')
		.argument('<file>', 'a report: text, Markdown, HTML, Word (.docx) or PDF')
		.option('--paragraph <number>', 'only this paragraph, by its number as “read” shows it')
		.option('--json', 'print it as JSON, as is done whenever the output is piped')
		.addHelpText('after', example('explain report.docx --paragraph 4'))
		.action(async (file: string, options) => (await import('./explain.ts')).explain(file, options, world));
}

function importCommand(program: Command, world: World, ended: Ended): void {
	program
		.command('import')
		.description('Put reports into the record; the same file twice changes nothing.')
		.argument('<file...>', 'reports, folders of reports, or ZIP archives of them; or one bag')
		.addOption(new Option('--jobs <number>', 'how many are read at once (default: one for each core)').argParser(jobs))
		.addOption(new Option('--json', 'print what was done as JSON'))
		.addOption(data())
		.addHelpText('after', example('import reports/ --data ./data'))
		.action(async (files: string[], options) =>
			ended(await (await import('./import.ts')).importFiles(files, options, world)),
		);
}

function standingCommand(program: Command, world: World): void {
	program
		.command('standing')
		.description('Show what stands of a body on a day: programme, follow-ups, events, proposals.')
		.argument('<body>', 'its name, acronym or symbol root')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addOption(json())
		.addHelpText('after', example('standing "Expert Team on Traditional Orchards" --on 2026-10-31'))
		.action(async (body: string, options) => (await import('./ask.ts')).standing(body, options, world));
}

function agendaCommand(program: Command, world: World): void {
	program
		.command('agenda')
		.description('Work on agendas.')
		.addHelpText('after', example('agenda next ETTO'))
		.command('next')
		.description('Show the agenda that the record proposes for the next meeting of a body.')
		.argument('<body>', 'its name, acronym or symbol root')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addOption(json())
		.addHelpText('after', example('agenda next ETTO --on 2026-10-31'))
		.action(async (body: string, options) => (await import('./ask.ts')).agenda(body, options, world));
}

function noteCommand(program: Command, world: World): void {
	program
		.command('note')
		.description('Note by hand what shows that something owed is done, under way, given up or no longer waits.')
		.argument('<follow-up>', 'its id, as “follow-ups --json” gives it')
		.requiredOption('--kind <kind>', '“done”, “in progress”, “dropped”, “condition met” or “note”')
		.requiredOption('--words <words>', 'what shows it, in a sentence')
		.option('--date <day>', 'the day from which it holds, as 2004-11-03 (default: today)')
		.option('--link <address>', 'an address that shows it')
		.option('--file <file>', 'a file that shows it, of up to 16 MiB, to be kept with it')
		.option('--condition <words>', 'which condition is met, where it waits for several')
		.addOption(data())
		.addHelpText('after', example('note ETTO-2026-4-7.1 --kind done --words "The map was sent."'))
		.action(async (followUp: string, options) => (await import('./note.ts')).note(followUp, options, world));
}

function followUpsCommand(program: Command, world: World): void {
	program
		.command('follow-ups')
		.description('Show what is owed, by whom, until when.')
		.option('--body <body>', 'only of this body')
		.option('--owner <party>', 'only what this party owes; “nobody” for what nobody does')
		.option('--status <status>', 'only with this status, for example open')
		.option('--meeting <ordinal>', 'only what this meeting opened')
		.option('--due <day>', '“overdue”, or only what is due on this day or before')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addOption(json())
		.addHelpText('after', example('follow-ups --owner Chairman --status open'))
		.action(async (options) => (await import('./ask.ts')).followUps(options, world));
}

function bodiesCommand(program: Command, world: World): void {
	program
		.command('bodies')
		.description('Show the tree of bodies.')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addOption(json())
		.addHelpText('after', example('bodies'))
		.action(async (options) => (await import('./ask.ts')).bodies(options, world));
}

function checkCommand(program: Command, world: World): void {
	program
		.command('check')
		.description('Show what a person should look at in the record of a body: gaps, contradictions, loose ends.')
		.argument('<body>', 'its name, acronym or symbol root')
		.option('--rule <rule>', 'only this check, for example two-dates')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addOption(json())
		.addHelpText('after', example('check ETTO --on 2026-10-31'))
		.action(async (body: string, options) => (await import('./ask.ts')).check(body, options, world));
}

function changesCommand(program: Command, world: World): void {
	program
		.command('changes')
		.description('Show what was added, moved, closed and corrected in the record of a body between two days.')
		.argument('<body>', 'its name, acronym or symbol root')
		.addOption(
			new Option('--from <date>', 'the earlier day (default: the day before the last report counts)').argParser(day),
		)
		.addOption(
			new Option('--known-from <date>', 'what the record held of the earlier day (default: as --known)').argParser(day),
		)
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addOption(json())
		.addHelpText('after', example('changes ETTO --from 2025-04-30 --on 2026-10-31'))
		.action(async (body: string, options) => (await import('./ask.ts')).changes(body, options, world));
}

function mattersCommand(program: Command, world: World): void {
	program
		.command('matters')
		.description('Show what the acts of a body are about, or one matter through its life.')
		.argument('<body>', 'its name, acronym or symbol root')
		.argument('[matter]', 'the id of a matter, from the list')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addOption(json())
		.addHelpText('after', example('matters ETTO'))
		.action(async (body: string, matter: string | undefined, options) =>
			(await import('./ask.ts')).matters(body, matter, options, world),
		);
}

function matterCommand(program: Command, world: World): void {
	const matter = program
		.command('matter')
		.description('Decide about matters: join two, split one, give one another title, take that back.')
		.addHelpText('after', example('matter rename ETTO handbook "Handbook on old trees"'));
	const decision = (usage: string, description: string): Command =>
		matter
			.command(usage)
			.description(description)
			.argument('<body>', 'its name, acronym or symbol root')
			.argument('<matter>', 'the id of a matter, as “matters” shows it')
			.option('--reason <words>', 'why, for whoever asks later')
			.addOption(data());
	decision('join', 'Make another matter part of one; its address leads there from then on.')
		.argument('<other>', 'the id of the matter that becomes part of the first')
		.addHelpText('after', example('matter join ETTO handbook manual --reason "one book"'))
		.action(async (body: string, id: string, other: string, { reason, ...options }) =>
			(await import('./matter.ts')).decideMatter({ body, matter: id, kind: 'join', other, reason }, options, world),
		);
	decision('split', 'Take some of what belongs to a matter out into one of its own.')
		.argument('<entries...>', 'what goes out, each as noun/body/id, as “matters BODY MATTER --json” has them')
		.requiredOption('--title <title>', 'the title of the new matter')
		.addHelpText('after', example('matter split ETTO handbook project/etto/1.3 --title "A film"'))
		.action(async (body: string, id: string, entries: string[], { reason, title, ...options }) =>
			(await import('./matter.ts')).decideMatter(
				{ body, matter: id, kind: 'split', entries, title, reason },
				options,
				world,
			),
		);
	decision('rename', 'Give a matter another title; its address stays.')
		.argument('<title>', 'the new title')
		.addHelpText('after', example('matter rename ETTO handbook "Handbook on old trees"'))
		.action(async (body: string, id: string, title: string, { reason, ...options }) =>
			(await import('./matter.ts')).decideMatter({ body, matter: id, kind: 'rename', title, reason }, options, world),
		);
	matter
		.command('undo')
		.description('Take a join, a split or a new title back.')
		.argument('<decision>', 'its number, as the decision said')
		.addOption(data())
		.addHelpText('after', example('matter undo 3'))
		.action(async (id: string, options) => (await import('./matter.ts')).undoMatter(id, options, world));
}

const identityNouns = ['body', 'document', 'party'] as const;

function identityCommand(program: Command, world: World): void {
	const identity = program
		.command('identity')
		.description('Say that two bodies, documents or parties are one, or that they are two, and take that back.')
		.addHelpText('after', example('identity same document RMC/2004/2/Rev.1 RMC/2004/2'));
	const about = (usage: string, description: string): Command =>
		identity
			.command(usage)
			.description(description)
			.addArgument(new Argument('<what>', 'what they are').choices(identityNouns))
			.addOption(data());
	for (const [kind, description] of [
		['same', 'Say that two are one: the first stands for both, and what cites the other finds it.'],
		['separate', 'Say that two are two, so that they are not taken for one.'],
	] as const)
		about(kind, description)
			.argument('<one>', 'its name, symbol or id')
			.argument('<other>', 'the same of the other')
			.option('--reason <words>', 'why, for whoever asks later')
			.addHelpText('after', example(`identity ${kind} party "Ms. Brook" "Ms. Brooke"`))
			.action(async (what, one: string, other: string, { reason, ...options }) =>
				(await import('./identity.ts')).identify(what, { kind, one, other, reason }, options, world),
			);
	about('list', 'Show which may be one, with the reason, and what was said of others, each with its number.')
		.addHelpText('after', example('identity list document'))
		.action(async (what, options) => (await import('./identity.ts')).listIdentities(what, options, world));
	about('undo', 'Take back what was said of two.')
		.argument('<decision>', 'its number, as “identity list” shows it')
		.addHelpText('after', example('identity undo document 3'))
		.action(async (what, id: string, options) =>
			(await import('./identity.ts')).undoIdentity(what, id, options, world),
		);
}

function successionCommand(program: Command, world: World): void {
	const succession = program
		.command('succession')
		.description('Say that from a day on a body goes on with what is open of another, and take that back.')
		.addHelpText('after', example('succession make ETTO "Group on Old Trees" --from 2027-01-01'));
	succession
		.command('make')
		.description('What is open of one body is with another from a day on; what is over stays.')
		.argument('<body>', 'name, acronym or symbol root of the body that is succeeded')
		.argument('<to>', 'the same of the body that goes on')
		.addOption(new Option('--from <day>', 'from this day on').argParser(day).makeOptionMandatory())
		.option('--item <heading...>', 'only what stands under these items, or serves projects of these numbers')
		.option('--reason <words>', 'why, for whoever asks later')
		.addOption(data())
		.addHelpText('after', example('succession make ETTO "Group on Grafts" --from 2027-01-01 --item "Rootstocks"'))
		.action(async (body: string, to: string, options) =>
			(await import('./succession.ts')).succeed(body, to, options, world),
		);
	succession
		.command('list')
		.description('Show which bodies go on with what was open of others, by which act or decision.')
		.addOption(data())
		.addHelpText('after', example('succession list'))
		.action(async (options) => (await import('./succession.ts')).showSuccessions(options, world));
	succession
		.command('undo')
		.description('Take a decision about that back.')
		.argument('<decision>', 'its number, as “succession list” shows it')
		.addOption(data())
		.addHelpText('after', example('succession undo 2'))
		.action(async (id: string, options) => (await import('./succession.ts')).undoSucceeding(id, options, world));
}

function listCommand(program: Command, world: World): void {
	program
		.command('list')
		.description('Take a list out as a table, for a spreadsheet or a program.')
		.argument(
			'<list>',
			'follow-ups, events, proposals, contributions, needs, programme, acts, review, checks, documents, symbols, parties or meetings',
		)
		.argument('[body]', 'only of this body: its name, acronym or symbol root')
		.addOption(
			new Option('--format <format>', 'the form (default: as --out ends, else csv)').choices(['csv', 'xlsx', 'json']),
		)
		.option('--out <file>', 'write to this file, for example follow-ups.xlsx')
		.option('--owner <party>', 'of follow-ups: only what this party owes; “nobody” for what nobody does')
		.option('--status <status>', 'of what stands: only with this status')
		.option('--meeting <ordinal>', 'of follow-ups, acts, documents: only of this meeting')
		.option('--due <day>', 'of follow-ups: “overdue”, or only what is due on this day or before')
		.option('--document <document>', 'of acts: only of this document, by id or symbol')
		.option('--kind <kind>', 'of acts and parties: only of this kind')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addHelpText('after', example('list follow-ups ETTO --status open --out follow-ups.xlsx'))
		.action(async (register: string, body: string | undefined, options) =>
			(await import('./list.ts')).list(register, body, options, world),
		);
}

function searchCommand(program: Command, world: World): void {
	program
		.command('search')
		.description('Find what holds some words, in any of their forms; symbols and beginnings may end in a star.')
		.argument('<words...>', 'words, phrases, or symbols such as "TRADE/WP.8/*"')
		.option('--body <body>', 'only of this body')
		.option('--what <what>', 'only acts, paragraphs, documents …: “act”, “paragraph”, “document”')
		.option('--kind <kind>', 'only acts of this kind, for example decision')
		.option('--status <status>', 'only acts whose follow-up has this status')
		.option('--language <code>', 'only in this language, for example fr')
		.option('--year <year>', 'only of this year')
		.option('--limit <number>', 'how many to show (default: 20)')
		.option('--offset <number>', 'how many to leave out at the beginning')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addOption(json())
		.addHelpText('after', example('search "lock keepers" --kind decision'))
		.action(async (words: string[], options) => (await import('./search.ts')).search(words, options, world));
}

function writeCommand(program: Command, world: World): void {
	program
		.command('write')
		.description('Write a paper of the next meeting of a body, or a document of the record anew.')
		.addArgument(new Argument('<kind>', 'what to write').choices([...paperKinds, 'document']))
		.argument('<of>', 'the name, acronym or symbol root of the body; the symbol or id of the document')
		.addOption(
			new Option('--format <format>', 'the format (default: the ending of the file, else txt)').choices(paperFormats),
		)
		.addOption(
			new Option('--language <code>', 'the language of our words (default: that of the last report)').choices(
				paperLanguages,
			),
		)
		.option('--project <number>', 'for progress: only this project')
		.option('--since <version>', 'for a document: with what changed since this version, as tracked changes')
		.option('--out <file>', 'the file to write (default: standard output)')
		.addOption(on())
		.addOption(known())
		.addOption(data())
		.addHelpText('after', example('write agenda ETTO --out agenda.docx'))
		.action(async (kind, of: string, options) => (await import('./write.ts')).write(kind, of, options, world));
}

function serveCommand(program: Command, world: World): void {
	program
		.command('serve')
		.description('Serve the web application on this machine only; a new record starts with the bundled example.')
		.addOption(data())
		.addOption(new Option('--port <number>', 'the port (default: 4815, or the next free one)').argParser(port))
		.addHelpText('after', example('serve --data ./data'))
		.action(async (options) => (await import('./serve.ts')).serve(options, world));
}

function exportCommand(program: Command, world: World): void {
	program
		.command('export')
		.description(
			'Write the whole record of a body: as a bag of sources, readings, decisions and log, or as linked data.',
		)
		.requiredOption('--body <body>', 'its name, acronym or symbol root')
		.requiredOption('--out <file>', 'the file to write, for example bag.zip or record.jsonld')
		.addOption(
			new Option('--format <format>', 'the form (default: as --out ends, else bag)').choices(['bag', 'jsonld']),
		)
		.addOption(
			new Option('--base <address>', 'of linked data: where the pages of the record are')
				.default('http://127.0.0.1:4815/')
				.argParser(base),
		)
		.addOption(data())
		.addHelpText('after', example('export --body ETTO --out etto.zip'))
		.action(async (options) => (await import('./export.ts')).exportRecord(options, world));
}

function verifyCommand(program: Command, world: World): void {
	program
		.command('verify')
		.description('Check that nothing in the record, or in a bag, was changed or lost since it was written.')
		.argument('[bag]', 'a bag, packed or as a folder (default: the record itself)')
		.addOption(data())
		.addHelpText('after', example('verify --data ./data'))
		.action(async (bag: string | undefined, options) =>
			bag === undefined
				? (await import('./verify.ts')).verify(options, world)
				: (await import('./bag.ts')).verifyBag(bag, world),
		);
}
