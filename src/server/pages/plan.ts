import type { Hono } from 'hono';
import type { z } from 'zod';
import type { Context } from '../../actions/action.ts';
import type { listPlanRules } from '../../actions/plan/rules.ts';
import { setPlanRule } from '../../actions/plan/set.ts';
import { undoPlanRule } from '../../actions/plan/undo.ts';
import { longDate } from '../../base/date.ts';
import { capitalised } from '../../base/words.ts';
import {
	leadUnits,
	type PlanRule,
	type PlanStep,
	type PlanTerms,
	planRuleKinds,
	planSteps,
} from '../../record/plan-rule.ts';
import { isNow, type Links, linksOn, today } from '../../write/html/address.ts';
import { table } from '../../write/html/listing.ts';
import { html, type Markup, type Shown } from '../../write/html/markup.ts';
import { planEn } from '../../write/paper/phrase/plan-en.ts';
import { backIn, type Form, textOf } from './form.ts';

export type PlanRules = Readonly<z.output<typeof listPlanRules.output>>;

const nameOf = (kind: PlanTerms['kind']): string => (kind === 'every' ? planEn.every : planEn.kinds[kind]);

/** By when documents are due, what of it a person set, and, on the page of today, forms to set it. */
export function planRules(links: Links, { body, terms, decided }: PlanRules): Markup {
	const rows = terms.map((each) => ({
		cells: [
			nameOf(each.kind),
			...planSteps.map((step) => leadShown(each, step)),
			each.words === null ? null : planEn.figure(each.words),
			each.usual ? 'usual' : 'set',
		],
	}));
	const every = terms.find(({ kind }) => kind === 'every');
	const off = every?.daysOff ?? [];
	return html`<section class="rules" aria-labelledby="rules"><h2 id="rules">Times and limits of the ${body.name}</h2>
<p class="quiet">Counted back from the first day of the meeting. What is <i>usual</i> is the practice of the United Nations; a body that works otherwise sets its own.</p>
${table('Times and limits', ['Documents', ...planSteps.map(capitalised), 'Words', 'Terms'], rows)}
${off.length > 0 && html`<p class="quiet">Days off: ${off.map(longDate).join(', ')}.</p>`}
${decided.length > 0 && html`<h3>What persons set</h3>${decidedList(links, body.id, decided)}`}
${isNow(links) && every !== undefined && termForms(body.id, every)}</section>`;
}

const leadShown = ({ kind, leads }: PlanTerms, step: PlanStep): Shown => {
	const lead = leads[step];
	return lead === null ? (kind === 'every' ? null : 'as for every document') : planEn.lead(lead);
};

function said({ kind, leads, words, daysOff }: PlanRule): string {
	const times = planSteps.flatMap((step) => {
		const lead = leads[step];
		return lead === null ? [] : [`${step} ${planEn.lead(lead)}`];
	});
	return `${nameOf(kind)}: ${[
		...times,
		...(words === null ? [] : [`at most ${planEn.length(words)}`]),
		...(daysOff.length === 0 ? [] : [`days off ${daysOff.map(longDate).join(', ')}`]),
	].join(', ')}`;
}

const decidedList = (links: Links, body: string, decided: readonly PlanRule[]): Markup =>
	html`<ul class="decided" role="list">${decided.map((rule) => {
		const what = said(rule);
		return html`<li><span>${what}</span> <span class="quiet">by ${rule.by}, <time datetime="${rule.recorded}">${longDate(rule.recorded.slice(0, 10))}</time></span>
${isNow(links) && html`<form class="inline" method="post" action="/plan-rules/${rule.id}/undo"><input type="hidden" name="back" value="${addressOf(body)}"><button type="submit" class="quiet-button">Undo<span class="unseen">: ${what}</span></button></form>`}</li>`;
	})}</ul>`;

const addressOf = (body: string): string => linksOn(today).papers(body, 'plan');

const termForms = (body: string, every: PlanTerms): Markup =>
	html`<h3>Set for every document</h3>${form(body, 'every', every)}
<h3>Set for one kind of document</h3><p class="quiet">What stays empty is as for every document.</p>${form(body, 'kind', null)}`;

function form(body: string, of: 'every' | 'kind', filled: PlanTerms | null): Markup {
	const required = of === 'every' && html` required`;
	const kinds = planRuleKinds.filter((kind) => kind !== 'every');
	const which =
		of === 'every'
			? html`<input type="hidden" name="kind" value="every">`
			: html`<label>Documents <select name="kind" required><option value="">Choose</option>${kinds.map((kind) => html`<option value="${kind}">${nameOf(kind)}</option>`)}</select></label>`;
	const steps = planSteps.map((step) => {
		const lead = filled?.leads[step] ?? null;
		return html`<fieldset class="lead"><legend>${capitalised(step)}</legend><label><span class="unseen">${capitalised(step)}: how many</span><input type="number" name="${step}" min="0" max="400" value="${lead?.count ?? ''}"${required}></label><label><span class="unseen">${capitalised(step)}: of what</span><select name="${step}Unit">${leadUnits.map((unit) => html`<option${lead?.unit === unit && html` selected`}>${unit}</option>`)}</select></label></fieldset>`;
	});
	const daysOff =
		of === 'every' &&
		html`<label class="wide">Days off, as 2027-05-01, a blank between them <input name="daysOff" maxlength="2000" value="${(filled?.daysOff ?? []).join(' ')}"></label>`;
	return html`<form class="filter terms" method="post" action="/bodies/${encodeURIComponent(body)}/plan-rules">${which}${steps}<label>Words at most <input type="number" name="words" min="1" max="1000000" value="${filled?.words ?? ''}"></label>${daysOff}<button type="submit">Set</button></form>`;
}

/** What a form says, for the action to parse. */
const ruleOf = (form: Form): Form => ({
	kind: textOf(form, 'kind'),
	leads: Object.fromEntries(planSteps.map((step) => [step, leadOf(form, step)])),
	words: numberOf(form, 'words'),
	daysOff: (textOf(form, 'daysOff') ?? '').split(/[\s,;]+/u).filter((day) => day !== ''),
});

const numberOf = (form: Form, name: string): number | null => {
	const text = (textOf(form, name) ?? '').trim();
	return text === '' ? null : Number(text);
};

function leadOf(form: Form, step: PlanStep): Form | null {
	const count = numberOf(form, step);
	return count === null ? null : { count, unit: textOf(form, `${step}Unit`) };
}

/** What the forms send. */
export function planForms(app: Hono, contextOf: () => Context): void {
	app.post('/bodies/:body/plan-rules', async (call) => {
		const body = call.req.param('body');
		await setPlanRule.call(contextOf(), { body, ...ruleOf(await call.req.parseBody()) });
		return call.redirect(`${addressOf(body)}#rules`, 303);
	});
	app.post('/plan-rules/:id/undo', async (call) => {
		const form = await call.req.parseBody();
		await undoPlanRule.call(contextOf(), { id: call.req.param('id') });
		return call.redirect(backIn(form, /^\/bodies\/[^/?#\\]+\/papers\/plan$/u, '/'), 303);
	});
}
