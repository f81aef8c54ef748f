import { type Context as Call, Hono } from 'hono';
import type { Context } from '../../actions/action.ts';
import { nextAgenda } from '../../actions/agenda/next.ts';
import { allActions } from '../../actions/all.ts';
import { listBodyIdentities } from '../../actions/body/identities.ts';
import { listBodies } from '../../actions/body/list.ts';
import { showBody } from '../../actions/body/show.ts';
import { showChanges } from '../../actions/change/show.ts';
import { showChecks } from '../../actions/check/show.ts';
import { listCorrections } from '../../actions/correction/list.ts';
import { makeCorrection } from '../../actions/correction/make.ts';
import { undoCorrection } from '../../actions/correction/undo.ts';
import { listDocumentIdentities } from '../../actions/document/identities.ts';
import { showLanguages } from '../../actions/document/languages.ts';
import { listDocuments } from '../../actions/document/list.ts';
import { documentNames } from '../../actions/document/name.ts';
import { paperOfDocument } from '../../actions/document/paper.ts';
import { type DocumentShown, showDocument } from '../../actions/document/show.ts';
import { showEvent } from '../../actions/event/show.ts';
import { fileOfEvidence } from '../../actions/evidence/file.ts';
import { listEvidence } from '../../actions/evidence/list.ts';
import { listFollowUps } from '../../actions/follow-up/list.ts';
import { showFollowUp } from '../../actions/follow-up/show.ts';
import { discardImport } from '../../actions/import/discard.ts';
import { keepImport } from '../../actions/import/keep.ts';
import { listImports } from '../../actions/import/list.ts';
import { showImport } from '../../actions/import/show.ts';
import { stageImport } from '../../actions/import/stage.ts';
import { linkedPaths } from '../../actions/linked/page.ts';
import { correctMatter } from '../../actions/matter/correct.ts';
import { listMatterCorrections } from '../../actions/matter/decided.ts';
import { listMatters } from '../../actions/matter/list.ts';
import { showMatter } from '../../actions/matter/show.ts';
import { undoMatterCorrection } from '../../actions/matter/undo.ts';
import { showMeeting } from '../../actions/meeting/show.ts';
import { writePaper } from '../../actions/paper/write.ts';
import { identifyParty } from '../../actions/party/identify.ts';
import { listPartyIdentities } from '../../actions/party/identities.ts';
import { listParties } from '../../actions/party/list.ts';
import { showParty } from '../../actions/party/show.ts';
import { undoPartyIdentity } from '../../actions/party/undo.ts';
import { listPlanRules } from '../../actions/plan/rules.ts';
import { showProject } from '../../actions/project/show.ts';
import { showProposal } from '../../actions/proposal/show.ts';
import { listReview } from '../../actions/review/list.ts';
import { findInRecord } from '../../actions/search/find.ts';
import { suggestInRecord } from '../../actions/search/suggest.ts';
import { showStanding } from '../../actions/standing/show.ts';
import { listSuccessions } from '../../actions/succession/list.ts';
import { listSymbols } from '../../actions/symbol/list.ts';
import type { CivilDate } from '../../base/date.ts';
import { Refusal } from '../../base/refusal.ts';
import { slug } from '../../base/words.ts';
import { isNow, linkedAddress, linksOn, today } from '../../write/html/address.ts';
import { type Assets, openAssets } from '../assets.ts';
import { dayAsked } from '../day.ts';
import { faultOf } from '../fault.ts';
import { api } from './api.ts';
import { body } from './body.ts';
import { bodyForms } from './body-form.ts';
import { changesPage } from './change.ts';
import { checksPage } from './check.ts';
import { document } from './document.ts';
import { documentForms } from './document-form.ts';
import { documentLanguages } from './document-languages.ts';
import { documents } from './document-list.ts';
import { event } from './event.ts';
import { evidenceForms, followUp } from './evidence.ts';
import { failure, notFound } from './failure.ts';
import { type FollowUpFilter, followUps } from './follow-up.ts';
import { home } from './home.ts';
import { imports, staged } from './import.ts';
import { matter, matters } from './matter.ts';
import { backToMatter, matterDecisionOf } from './matter-form.ts';
import { meeting } from './meeting.ts';
import { type Download, download, paperFile, papers, preview } from './paper.ts';
import { paperEditForms } from './paper-edit.ts';
import { parties, party } from './party.ts';
import { backToParty, partyDecisionOf } from './party-form.ts';
import { planForms, planRules } from './plan.ts';
import { project } from './project.ts';
import { proposal } from './proposal.ts';
import { register } from './register.ts';
import { review } from './review.ts';
import { backTo, decisionOf, questionOf, reviewAtOnce } from './review-form.ts';
import { search, suggestions } from './search.ts';
import { searchQuestion } from './search-form.ts';
import { type Frame, type Page, shell } from './shell.ts';
import { successionForms } from './succession-form.ts';
import { symbolForms, symbols } from './symbol.ts';
import { trial } from './try.ts';

/** What one request brings: enough to ask the actions and to draw a page. */
interface Asked {
	readonly call: Call;
	readonly context: Context;
	readonly frame: Frame;
	/** The two days, for the input of an action. */
	readonly days: { readonly on: CivilDate | undefined; readonly known: CivilDate | undefined };
	readonly part: (name: string) => string;
}

/** Another address that has what was asked for. */
interface Elsewhere {
	readonly goTo: string;
}

type Answer = (asked: Asked) => Promise<Page | Elsewhere | Download> | Page;

/** Every page, by its address. */
const routes: readonly (readonly [path: string, answer: Answer])[] = [
	['/', async ({ context, frame, days }) => home(frame, await listBodies.run(context, days))],
	['/bodies/:body', bodyPage],
	['/bodies/:body/meetings/:meeting', meetingPage],
	['/bodies/:body/changes', changePage],
	[
		'/bodies/:body/checks',
		async ({ context, frame, days, part }) =>
			checksPage(frame, await showChecks.run(context, { body: part('body'), ...days })),
	],
	[
		'/bodies/:body/projects/:project',
		orGoneOn(async ({ context, frame, days, part }) =>
			project(frame, await showProject.run(context, { body: part('body'), project: part('project'), ...days })),
		),
	],
	[
		'/bodies/:body/events/:event',
		orGoneOn(async ({ context, frame, days, part }) =>
			event(frame, await showEvent.run(context, { body: part('body'), event: part('event'), ...days })),
		),
	],
	[
		'/bodies/:body/proposals/:proposal',
		orGoneOn(async ({ context, frame, days, part }) =>
			proposal(frame, await showProposal.run(context, { body: part('body'), proposal: part('proposal'), ...days })),
		),
	],
	[
		'/bodies/:body/matters',
		async ({ context, frame, days, part }) =>
			matters(frame, await listMatters.run(context, { body: part('body'), ...days })),
	],
	['/bodies/:body/matters/:matter', orGoneOn(matterPage)],
	[
		'/bodies/:body/symbols',
		async ({ context, frame, days, part }) =>
			symbols(frame, await listSymbols.run(context, { body: part('body'), ...days })),
	],
	['/bodies/:body/papers', papersPage],
	['/bodies/:body/papers/:paper', paperPage],
	[`/bodies/:body/papers/:paper/${paperFile}`, paperFileOf],
	['/documents', async ({ context, frame, days }) => documents(frame, await listDocuments.run(context, days))],
	['/documents/:document', documentPage],
	[
		'/documents/:document/languages',
		async ({ context, frame, days, part }) =>
			documentLanguages(frame, await showLanguages.run(context, { document: part('document'), ...days })),
	],
	[`/documents/:document/${paperFile}`, documentFile],
	['/follow-ups', followUpPage],
	[
		'/follow-ups/:followUp',
		async ({ context, frame, days, part }) =>
			followUp(frame, await showFollowUp.run(context, { followUp: part('followUp'), ...days })),
	],
	[
		'/parties',
		async ({ context, frame, days }) =>
			parties(
				frame,
				await listParties.run(context, days),
				await listPartyIdentities.run(context, { known: days.known }),
			),
	],
	['/evidence/:id/file', evidenceFile],
	['/parties/:party', partyPage],
	['/import', async ({ context, frame }) => imports(frame, await listImports.run(context, {}))],
	['/import/:id', async ({ context, frame, part }) => staged(frame, await showImport.run(context, { id: part('id') }))],
	['/review', reviewPage],
	['/search', searchPage],
	['/api', ({ frame }) => api(frame, allActions)],
	['/try', ({ frame }) => trial(frame)],
];

/** What is with another body now is found at its old address: that leads on. */
function orGoneOn(answer: (asked: Asked) => Promise<Page | Elsewhere>): Answer {
	return async (asked) => {
		try {
			return await answer(asked);
		} catch (fault) {
			const next = fault instanceof Refusal && fault.reason === 'not-found' ? await goneOnAt(asked, answer) : null;
			if (next === null) throw fault;
			return next;
		}
	};
}

/** The same address below the first of the bodies that go on which has what was asked for. */
async function goneOnAt(asked: Asked, answer: (asked: Asked) => Promise<Page | Elsewhere>): Promise<Elsewhere | null> {
	const { context, frame, days, part } = asked;
	const { succeededBy = [] } = await showStanding.run(context, { body: part('body'), ...days });
	for (const { to } of succeededBy) {
		const there = { ...asked, part: (name: string) => (name === 'body' ? to.id : part(name)) };
		const found = await answer(there).catch((fault: unknown) => {
			if (fault instanceof Refusal) return null;
			throw fault;
		});
		const own = frame.path.replace(/^\/bodies\/[^/]+/u, `/bodies/${encodeURIComponent(to.id)}`);
		if (found !== null) return { goTo: frame.links.to(own) };
	}
	return null;
}

/** The old address of a matter that was joined into another leads to that one. */
async function matterPage({ context, frame, days, part }: Asked): Promise<Page | Elsewhere> {
	const values = await showMatter.run(context, { body: part('body'), matter: part('matter'), ...days });
	const { body: of, matter: it } = values;
	if (it.id !== part('matter')) return { goTo: frame.links.matters(of.id, it.id) };
	const { matters: all } = await listMatters.run(context, { body: of.id, ...days });
	return matter(
		frame,
		values,
		all.filter(({ id }) => id !== it.id),
	);
}

async function bodyPage({ context, frame, days, part }: Asked): Promise<Page | Elsewhere> {
	const values = await showBody.run(context, { body: part('body'), ...days });
	// An address of a body that was joined to another leads to that one.
	if (part('body') !== values.id && values.formerly.includes(part('body')))
		return { goTo: frame.links.body(values.id) };
	const next = await nextAgenda.run(context, { body: values.id, ...days });
	const identities = await listBodyIdentities.run(context, { body: values.id, known: days.known });
	const { on = context.now.slice(0, 10) } = days;
	const successions = (await listSuccessions.run(context, { body: values.id, known: days.known })).filter(
		({ day }) => isNow(frame.links) || day <= on,
	);
	return body(frame, values, next, { identities, successions });
}

async function papersPage({ context, frame, days, part }: Asked): Promise<Page> {
	return papers(frame, await showBody.run(context, { body: part('body'), ...days }));
}

const paperAsked = ({ call, context, days, part }: Asked) =>
	writePaper.call(context, {
		body: part('body'),
		paper: part('paper'),
		language: call.req.query('language') || undefined,
		project: call.req.query('project') || undefined,
		...days,
	});

async function paperPage(asked: Asked): Promise<Page> {
	const { call, context, frame, days } = asked;
	const written = await paperAsked(asked);
	const below =
		written.kind === 'plan' &&
		planRules(frame.links, await listPlanRules.run(context, { body: written.body.id, known: days.known }));
	const editing = isNow(frame.links) && call.req.query('edit') === '1';
	return preview(frame, written, { project: call.req.query('project') || undefined, below, editing });
}

async function paperFileOf(asked: Asked): Promise<Download> {
	const { body, kind, language, paper } = await paperAsked(asked);
	return download(asked.context, `${body.id}-${kind}-${language}`, paper, asked.part('file'));
}

async function meetingPage({ context, frame, days, part }: Asked): Promise<Page> {
	const values = await showMeeting.run(context, { body: part('body'), meeting: part('meeting'), ...days });
	const documents = new Map<string, DocumentShown>();
	for (const { id } of values.documents) documents.set(id, await showDocument.run(context, { document: id, ...days }));
	return meeting(frame, values, documents);
}

/** The version that an address asks for; undefined for the current one. */
function versionAsked(call: Call): number | undefined {
	const version = call.req.query('version');
	if (version !== undefined && !/^[1-9]\d{0,5}$/u.test(version))
		throw new Refusal('invalid', `“${version}” is no version: give its number, such as ?version=2.`);
	return version === undefined ? undefined : Number(version);
}

async function documentFile({ call, context, days, part }: Asked): Promise<Download> {
	const asked = { document: part('document'), version: versionAsked(call), ...days };
	const since = call.req.query('since') || undefined;
	const { id, paper } = await paperOfDocument.call(context, { ...asked, since });
	return download(context, id, paper, part('file'));
}

/** Whatever it is, a browser only keeps it: nothing in it runs as a page of ours. */
async function evidenceFile({ context, part }: Asked): Promise<Download> {
	const { name, bytes } = await fileOfEvidence(context, part('id'));
	return { name, mediaType: 'application/octet-stream', bytes };
}

async function changePage({ call, context, frame, days, part }: Asked): Promise<Page> {
	const [from, knownFrom] = [dayAsked(call, 'from') ?? undefined, dayAsked(call, 'knownFrom') ?? undefined];
	return changesPage(frame, await showChanges.run(context, { body: part('body'), from, knownFrom, ...days }));
}

async function documentPage({ call, context, frame, days, part }: Asked): Promise<Page | Elsewhere> {
	const asked = { document: part('document'), version: versionAsked(call), ...days };
	const shown = await showDocument.run(context, asked);
	const { id, facts, body: of } = shown.summary;
	// An address of a document that is another now leads to that one.
	if (id !== part('document') && facts.symbol !== part('document')) return { goTo: frame.links.document(id) };
	const standing = of === null ? null : await showStanding.run(context, { body: of, ...days });
	const asKept = { suggestions: [], decided: [] };
	const identities =
		shown.now === null ? await listDocumentIdentities.run(context, { document: id, known: days.known }) : asKept;
	return document(frame, shown, standing, identities);
}

async function reviewPage({ call, context, frame }: Asked): Promise<Page> {
	const asked = questionOf(call);
	const values = { ...asked, limit: reviewAtOnce };
	const { body, document } = asked;
	return review(frame, {
		asked,
		review: await listReview.run(context, values),
		decided: await listCorrections.run(context, { body, document }),
		lostMatters: (document === undefined ? await listMatterCorrections.run(context, { body }) : [])
			.filter(({ placed }) => !placed)
			.map(({ correction }) => correction),
		lost: await listEvidence.run(context, { body, document, unplaced: true }),
		bodies: (await listBodies.run(context, {})).bodies.filter(({ documents: count }) => count > 0),
	});
}

async function searchPage({ call, context, frame, days }: Asked): Promise<Page> {
	const { asked, page, input } = searchQuestion(call, days);
	return search(frame, { values: await findInRecord.run(context, input), asked, page });
}

/** A body that is no party of another one's report has its own page, which tells more. */
async function partyPage({ context, frame, days, part }: Asked): Promise<Page | Elsewhere> {
	try {
		const shown = await showParty.run(context, { party: part('party'), ...days });
		// Another spelling, or a name that a person said is the same, leads on.
		if (shown.id !== slug(part('party'))) return { goTo: frame.links.party(shown.id) };
		const identities = await listPartyIdentities.run(context, { party: shown.id, known: days.known });
		return party(frame, shown, identities, await listParties.run(context, days));
	} catch (fault) {
		if (!(fault instanceof Refusal && fault.reason === 'not-found')) throw fault;
		const id = slug(part('party'));
		const { bodies } = await listBodies.run(context, days);
		if (bodies.some((each) => each.id === id)) return { goTo: frame.links.body(id) };
		throw fault;
	}
}

const filterNames = ['body', 'owner', 'status', 'meeting', 'due'] as const;

async function followUpPage({ call, context, frame, days }: Asked): Promise<Page> {
	const by = call.req.query('by') || undefined;
	const asked: FollowUpFilter = Object.fromEntries(
		filterNames.flatMap((name) => {
			const value = (name === 'due' ? by : undefined) ?? call.req.query(name);
			return value ? [[name, value]] : [];
		}),
	);
	const input = listFollowUps.input.safeParse({ ...asked, ...days });
	if (!input.success)
		throw new Refusal(
			'invalid',
			'The filter names a status or a day that does not exist. Choose from the list of follow-ups.',
		);
	const { bodies } = await listBodies.run(context, days);
	const page = Math.max(1, Math.trunc(Number(call.req.query('page'))) || 1);
	return followUps(frame, { values: await listFollowUps.run(context, input.data), asked, page, bodies });
}

/** A file that a browser keeps: it is not shown within our pages. */
const fileOf = (call: Call, { name, mediaType, bytes }: Download): Response =>
	call.body(new Uint8Array(bytes), 200, {
		'content-type': mediaType,
		'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
	});

const yearInSeconds = 31_536_000;

/** All pages and the files they need, as one app to mount at the root. `contextOf` gives each request a context of its own. */
export function pages(contextOf: () => Context, assets: Assets = openAssets()): Hono {
	const app = new Hono();

	const frameOf = (call: Call, context: Context, links = linksOn(today)): Frame => {
		const { on: _on, known: _known, ...query } = call.req.query();
		return { assets, links, today: context.now.slice(0, 10), path: call.req.path, query, linked: null };
	};
	const answered = (call: Call, frame: Frame, page: Page): Response | Promise<Response> =>
		call.html(String(shell(frame, page)), page.status ?? 200);

	for (const [path, answer] of routes)
		app.get(path, async (call) => {
			const context = contextOf();
			const dates = { on: dayAsked(call, 'on'), known: dayAsked(call, 'known') };
			const linked = linkedPaths.includes(path) ? linkedAddress(call.req.path + new URL(call.req.url).search) : null;
			const days = { on: dates.on ?? undefined, known: dates.known ?? undefined };
			const links = linksOn(dates, await documentNames(context, dates.known ?? context.now.slice(0, 10)));
			const frame = { ...frameOf(call, context, links), linked };
			const part = (name: string): string => call.req.param(name) ?? '';
			const page = await answer({ call, context, frame, days, part });
			if ('bytes' in page) return fileOf(call, page);
			return 'goTo' in page ? call.redirect(page.goTo, 302) : answered(call, frame, page);
		});

	app.post('/import', async (call) => {
		const { files } = await call.req.parseBody({ all: true });
		const handed = [files].flat().filter((file): file is File => file instanceof File && file.name !== '');
		if (handed.length === 0)
			throw new Refusal('invalid', 'No file was chosen. Choose one or more and read them again.');
		const entries = [];
		for (const file of handed)
			entries.push(
				await stageImport.run(contextOf(), { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
			);
		if (call.req.header('accept') === 'application/json') return call.json(entries);
		const [only] = entries;
		return call.redirect(
			entries.length === 1 && only?.status === 'read' ? `/import/${encodeURIComponent(only.id)}` : '/import',
			303,
		);
	});
	app.post('/import/:id/keep', async (call) => {
		const { document: id } = await keepImport.run(contextOf(), { id: call.req.param('id') });
		return call.redirect(linksOn(today).document(id), 303);
	});
	app.post('/import/:id/discard', async (call) => {
		await discardImport.run(contextOf(), { id: call.req.param('id') });
		return call.redirect('/import', 303);
	});

	app.post('/review', async (call) => {
		const form = await call.req.parseBody();
		const { correction } = await makeCorrection.call(contextOf(), decisionOf(form));
		if (call.req.header('accept') === 'application/json') return call.json({ id: correction.id });
		return call.redirect(backTo(form), 303);
	});
	app.post('/review/undo', async (call) => {
		const form = await call.req.parseBody();
		const { id } = await undoCorrection.call(contextOf(), { id: form.id });
		if (call.req.header('accept') === 'application/json') return call.json({ id });
		return call.redirect(backTo(form), 303);
	});

	app.post('/bodies/:body/matters/:matter', async (call) => {
		const { body: of, matter: id } = call.req.param();
		const form = await call.req.parseBody({ all: true });
		await correctMatter.call(contextOf(), { body: of, matter: id, ...matterDecisionOf(form) });
		return call.redirect(linksOn(today).matters(of, id), 303);
	});
	app.post('/matters/undo', async (call) => {
		const form = await call.req.parseBody();
		await undoMatterCorrection.call(contextOf(), { id: form.id });
		return call.redirect(backToMatter(form), 303);
	});
	app.post('/parties/undo', async (call) => {
		const form = await call.req.parseBody();
		await undoPartyIdentity.call(contextOf(), { id: form.id });
		return call.redirect(backToParty(form), 303);
	});
	app.post('/parties/:party', async (call) => {
		const form = await call.req.parseBody();
		await identifyParty.call(contextOf(), { party: call.req.param('party'), ...partyDecisionOf(form) });
		return call.redirect(backToParty(form), 303);
	});
	evidenceForms(app, contextOf);
	bodyForms(app, contextOf);
	documentForms(app, contextOf);
	successionForms(app, contextOf);
	planForms(app, contextOf);
	paperEditForms(app, contextOf);
	symbolForms(app, contextOf);

	app.get('/search/suggest', async (call) => {
		const dates = { on: dayAsked(call, 'on'), known: dayAsked(call, 'known') };
		const days = { on: dates.on ?? undefined, known: dates.known ?? undefined };
		const hits = await suggestInRecord.call(contextOf(), { q: call.req.query('q') ?? '', ...days });
		return call.html(String(suggestions(linksOn(dates), hits)));
	});

	app.get('/registers/:file', (call) => register(call, contextOf()));

	app.get('/assets/:name', (call) => {
		const file = assets.file(call.req.param('name'), call.req.header('accept-encoding') ?? '');
		if (file === null) return call.text('There is no such file.', 404);
		return call.body(file.bytes, 200, {
			'content-type': file.type,
			...(file.encoding === null ? {} : { 'content-encoding': file.encoding }),
			vary: 'accept-encoding',
			'cache-control': `public, max-age=${yearInSeconds}, immutable`,
			'x-content-type-options': 'nosniff',
		});
	});

	app.get('*', async (call, next) => {
		if (call.req.path.startsWith('/api/')) return next();
		const frame = frameOf(call, contextOf());
		return answered(call, frame, notFound(frame));
	});
	app.onError((fault, call) => {
		if (call.req.path.startsWith('/review') && call.req.header('accept') === 'application/json') {
			const { status, sentence } = faultOf(fault);
			return call.json({ sentence }, status);
		}
		const frame = frameOf(call, contextOf());
		return answered(call, frame, failure(frame, faultOf(fault)));
	});
	return app;
}
