/**
 * Reads a sentence while it is typed, with the reader of the paragraphs of whole reports, here in the browser: nothing is sent.
 */
import { longPeriod } from '../base/date.ts';
import { readLoose } from '../read/report/loose.ts';
import type { Act } from '../record/act.ts';
import { loadEffects, loadLanguages, tablesHere } from './tables.ts';

const input = document.querySelector<HTMLTextAreaElement>('#sentence');
const out = document.querySelector<HTMLElement>('#acts');
const waitMs = 120;

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(tag);
	made.className = className;
	made.append(...children);
	return made;
}

const meetingOf = ({ ordinal, relation }: NonNullable<Act['whenMeeting']>): string =>
	`${relation} ${ordinal === null ? 'the next meeting' : `meeting ${ordinal}`}`;

function circumstances(act: Act): string[] {
	return [
		act.when === null ? '' : `${longPeriod(act.when)}${act.when.tentative ? ', tentatively' : ''}`,
		act.whenMeeting === null ? '' : meetingOf(act.whenMeeting),
		act.place ?? '',
		act.conditions.length === 0 ? '' : `on condition: ${act.conditions.join('; ')}`,
		...act.effects.flatMap((effect) =>
			effect.kind === 'owes' ? [`owed by ${effect.owner.join(', ') || 'nobody named'}`] : [],
		),
	].filter((words) => words !== '');
}

function entry(text: string, act: Act): HTMLElement {
	const verb = text.slice(act.at.verb.start, act.at.verb.end) || act.verb;
	const who = `${act.actor.join(', ') || 'nobody named'}${act.addressee.length > 0 ? ` → ${act.addressee.join(', ')}` : ''}`;
	const said = text.slice(act.start, act.end);
	return element(
		'li',
		`entry ${act.kind}`,
		element('b', 'verb', `${act.negated ? 'not ' : ''}${verb}`),
		' ',
		element('span', 'kind', act.kind),
		` · ${who}`,
		element('q', 'more', said),
		...circumstances(act).map((words) => element('span', 'more quiet', words)),
	);
}

/** Shows what is typed as soon as its languages are here, and again when what acts do is known. */
async function show(): Promise<void> {
	const typed = input?.value ?? '';
	await loadLanguages(typed);
	// Typed on meanwhile: what stands there now is shown on its own turn.
	if (input?.value !== typed) return;
	draw(typed);
	if (await loadEffects()) draw(input.value);
}

function draw(typed: string): void {
	if (out === null) return;
	const acts = readLoose(tablesHere(), typed);
	if (acts.length === 0) {
		const nothing =
			typed.trim() === ''
				? 'Type a sentence.'
				: 'No act: nothing in this decides, asks, promises, reports, discusses or thanks.';
		out.replaceChildren(element('p', 'quiet', nothing));
		return;
	}
	const list = element('ul', '', ...acts.map((act) => entry(typed, act)));
	list.setAttribute('role', 'list');
	out.replaceChildren(list);
}

if (input !== null) {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	input.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void show(), waitMs);
	});
	document.querySelector('#try')?.addEventListener('submit', (event) => event.preventDefault());
	document.querySelector('#without')?.remove();
	void show();
}
