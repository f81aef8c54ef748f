import type { z } from 'zod';
import type { Context } from '../../actions/action.ts';
import type { BodyName } from '../../actions/body/name.ts';
import type { writePaper } from '../../actions/paper/write.ts';
import { writtenAs } from '../../actions/paper/written.ts';
import { documentIdOf } from '../../record/document.ts';
import type { Paper } from '../../record/paper.ts';
import { isNow, type Links } from '../../write/html/address.ts';
import { table } from '../../write/html/listing.ts';
import { html, joined, type Markup, type Shown } from '../../write/html/markup.ts';
import { paperMarkup } from '../../write/html/paper.ts';
import { formatFacts, formatOfName, type PaperFormat, paperFormats } from '../../write/paper/format.ts';
import { type PaperKind, type PaperLanguage, paperKinds, paperLanguages } from '../../write/paper/phrase/phrase.ts';
import { besideOf, editList } from './paper-edit.ts';
import { asOf, type Frame, heading, type Page } from './shell.ts';

/** A file to be kept by whoever asked, not a page to be shown. */
export interface Download {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** A paper as the file that an address ends with: `paper.docx`. */
export async function download(context: Context, name: string, paper: Paper, asked: string): Promise<Download> {
	const format = formatOfName(asked) ?? 'txt';
	return {
		name: `${documentIdOf(name)}.${format}`,
		mediaType: formatFacts[format].mediaType,
		bytes: await writtenAs(context, paper, format),
	};
}

/** What an address of a paper's file looks like to the router. */
export const paperFile = `:file{paper\\.(?:${paperFormats.join('|')})}`;

/** Links to a paper in every format: `Word, HTML, Markdown, Plain text`. */
export const downloads = (address: (format: PaperFormat) => string): Markup =>
	html`${joined(
		paperFormats.map((format) => html`<a href="${address(format)}" download>${formatFacts[format].name}</a>`),
		', ',
	)}`;

/** What each paper is for, as a person who has to write it thinks of it. */
const kinds: Readonly<Record<PaperKind, { readonly name: string; readonly about: string }>> = {
	agenda: {
		name: 'Annotated provisional agenda',
		about: 'The items, and under each what is outstanding and what the meeting may wish to do.',
	},
	'follow-up': {
		name: 'Status of follow-up',
		about: 'Matters arising: what came of the last meeting’s decisions, with owner, status, evidence.',
	},
	progress: {
		name: 'Progress report',
		about: 'Each project of the programme of work: status, what the reports record, what is owed.',
	},
	report: {
		name: 'Skeleton of the report',
		about: 'Items, the sentences that every report has, and gaps for what nobody knows yet.',
	},
	documents: {
		name: 'List of documents',
		about: 'Symbol, title, item and languages of each document of the meeting, and of those that its agenda refers to.',
	},
	participants: {
		name: 'List of participants',
		about: 'Who took part in the last meeting, by delegation, each with the paragraph that names them.',
	},
	timetable: {
		name: 'Proposed timetable',
		about: 'The items over the days of the meeting, by the number of matters outstanding under each.',
	},
	plan: {
		name: 'Documentation plan',
		about: 'By when each document of the meeting is due, counted back from its first day; what is late or too long.',
	},
};

/** Languages by their own names, for whoever reads them. */
const languages: Readonly<Record<PaperLanguage, string>> = { en: 'English', fr: 'Français', ru: 'Русский' };

/** The papers of the next meeting of a body, each in every language and format. */
export function papers(frame: Frame, { id, name }: BodyName): Page {
	const { links } = frame;
	const rows = paperKinds.map((kind) => ({
		cells: [
			html`<a href="${links.papers(id, kind)}">${kinds[kind].name}</a>`,
			kinds[kind].about,
			inLanguages(links, id, kind, null),
			downloads((format) => links.papers(id, `${kind}/paper.${format}`)),
		],
	}));
	const main = html`<div class="sheet wide">${heading(frame, 'Papers of the next meeting', name)}
<p class="lead">Written from the record as it stands; every line cites the paragraph that it comes from. Words of the reports stand in them as they were printed.</p>
${table('Papers', ['Paper', 'What it holds', 'Look at it', 'Download'], rows)}</div>`;
	return {
		title: `Papers of the next meeting, ${name}`,
		trail: [html`<a href="${links.body(id)}">${name}</a>`, 'Papers'],
		main,
	};
}

const inLanguages = (links: Links, id: string, kind: PaperKind, shown: PaperLanguage | null, project?: string): Shown =>
	joined(
		paperLanguages.map((language) =>
			language === shown
				? html`<b lang="${language}" aria-current="true">${languages[language]}</b>`
				: html`<a lang="${language}" hreflang="${language}" href="${links.papers(id, kind, { language, project })}">${languages[language]}</a>`,
		),
		', ',
	);

export type PaperWritten = Readonly<z.output<typeof writePaper.output>>;

interface Asked {
	readonly project?: string | undefined;
	readonly below?: Shown;
	/** Whether forms stand in it, for a person to write into it. */
	readonly editing?: boolean;
}

/** A paper before it is downloaded: as it will be printed, its cites as links. */
export function preview(frame: Frame, written: PaperWritten, { project, below, editing = false }: Asked): Page {
	const { body, kind, language, paper, projects } = written;
	const { links } = frame;
	const file = (format: PaperFormat): string => links.papers(body.id, `${kind}/paper.${format}`, { language, project });
	const title = paper.document.title ?? kinds[kind].name;
	const main = html`<div class="sheet preview">${asOf(frame)}
<p class="tools"><span>${inLanguages(links, body.id, kind, language, project)}</span> <span>Download as ${downloads(file)}</span>${isNow(links) && html` <span>${editing ? html`<a href="${links.papers(body.id, kind, { language, project })}">Done editing</a>` : html`<a href="${links.papers(body.id, kind, { language, project, edit: '1' })}">Edit the words</a>`}</span>`}</p>
${projects.length > 0 && html`<p class="tools">${ofProjects(links, body.id, language, projects, project)}</p>`}
<article class="paper" lang="${language}">${paperMarkup(paper, links.cite, besideOf(written, editing))}</article>${editList(links, written)}${below}</div>`;
	const trail = [
		html`<a href="${links.body(body.id)}">${body.name}</a>`,
		html`<a href="${links.papers(body.id)}">Papers</a>`,
		kinds[kind].name,
	];
	return { title: `${title}, ${body.name}`, trail, main };
}

const ofProjects = (
	links: Links,
	id: string,
	language: PaperLanguage,
	projects: readonly string[],
	shown: string | undefined,
): Shown => [
	'Project ',
	joined(
		[undefined, ...projects].map((project) =>
			project === shown
				? html`<b aria-current="true">${project ?? 'all'}</b>`
				: html`<a href="${links.papers(id, 'progress', { language, project })}">${project ?? 'all'}</a>`,
		),
		', ',
	),
];
