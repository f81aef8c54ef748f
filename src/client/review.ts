/**
 * On the review page: one key decides, and the next act is there at once; what was decided is sent behind it.
 * Without this file each decision is a form.
 */

const queue = document.querySelector<HTMLElement>('#queue');
const told = document.querySelector<HTMLElement>('#told');
const waiting = document.querySelector<HTMLElement>('#waiting');
const done = queue?.querySelector<HTMLElement>('.done') ?? null;

/** A decision on its way or sent: what `undo` takes back. */
interface Sent {
	readonly article: HTMLElement;
	readonly id: Promise<string>;
	/** False for an added act, after which one stays where one is. */
	readonly moved: boolean;
}

const articles: HTMLElement[] = [...(queue?.querySelectorAll<HTMLElement>('.case') ?? [])];
const sent: Sent[] = [];
const stays = queue?.dataset.stays === 'yes';
let at = 0;
let left = Number(queue?.dataset.left ?? 0);
let fetching = false;

const say = (words: string): void => {
	if (told !== null) told.textContent = words;
};

/** What can't be done is said where it is seen, and the act stays. */
function complain(words: string): void {
	say(words);
	told?.classList.remove('unseen');
	told?.classList.add('trouble');
}

function calm(): void {
	told?.classList.add('unseen');
	told?.classList.remove('trouble');
}

const fieldOf = (article: HTMLElement, name: string): string =>
	article.querySelector<HTMLInputElement>(`form input[name=${name}]`)?.value ?? '';

const paragraphOf = (article: HTMLElement): string =>
	`${fieldOf(article, 'document')} ${fieldOf(article, 'paragraph')}`;

const keyOf = (article: HTMLElement): string => `${paragraphOf(article)} ${fieldOf(article, 'act')}`;

/** True for a paragraph without an act; also one whose only act was rejected here. */
const isEmpty = (article: HTMLElement): boolean => article.querySelector('form.decide') === null;

const isDecided = (article: HTMLElement): boolean => article.dataset.decided !== undefined;

function show(index: number): void {
	at = Math.max(0, Math.min(index, articles.length));
	for (const [i, article] of articles.entries()) article.hidden = i !== at;
	const article = articles[at];
	if (done !== null) done.hidden = article !== undefined;
	article?.focus({ preventScroll: true });
	if (article !== undefined && article.getBoundingClientRect().top < 0) article.scrollIntoView();
	void fetchMore();
}

function count(change: number): void {
	if (waiting !== null) waiting.textContent = String(Math.max(0, Number(waiting.textContent) + change));
}

async function post(address: string, data: FormData): Promise<string> {
	const answer = await fetch(address, { method: 'POST', headers: { accept: 'application/json' }, body: data });
	const value: unknown = await answer.json();
	if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id;
	const why = typeof value === 'object' && value !== null && 'sentence' in value ? String(value.sentence) : '';
	throw new Error(why || 'The server did not take this. Load the page again.');
}

/** Sends a decision and goes on at once; if it was refused, comes back to it and says why. */
function send(article: HTMLElement, data: FormData, mark: string, moved: boolean): void {
	calm();
	const before = isDecided(article);
	const id = post('/review', data);
	const entry = { article, id, moved };
	sent.push(entry);
	if (moved) {
		article.dataset.decided = mark;
		if (!before && article.dataset.unsure === 'yes') count(-1);
		show(at + 1);
	}
	say(mark);
	id.catch((fault: unknown) => {
		sent.splice(sent.indexOf(entry), 1);
		if (moved) {
			delete article.dataset.decided;
			if (article.dataset.unsure === 'yes') count(1);
			show(articles.indexOf(article));
		}
		complain(fault instanceof Error ? fault.message : 'It could not be sent.');
	});
}

/** Confirms or rejects the act that is shown. */
function decide(kind: 'confirm' | 'reject'): void {
	const article = articles[at];
	const form = article?.querySelector<HTMLFormElement>('form.decide');
	if (article === undefined || !form) return;
	const data = new FormData(form);
	data.set('kind', kind);
	send(article, data, kind === 'confirm' ? 'Confirmed' : 'Rejected', true);
}

async function undo(): Promise<void> {
	const last = sent.pop();
	if (last === undefined) return say('Nothing to undo here; what was decided before stands below.');
	try {
		const data = new FormData();
		data.set('id', await last.id);
		await post('/review/undo', data);
		delete last.article.dataset.decided;
		if (last.moved && last.article.dataset.unsure === 'yes') count(1);
		show(articles.indexOf(last.article));
		say('Taken back');
	} catch (fault) {
		complain(fault instanceof Error ? fault.message : 'It could not be taken back.');
	}
}

/** Opens the form to change or to add, with the selected words in it. */
function open(which: 'edit' | 'add'): void {
	const article = articles[at];
	const details = article?.querySelector<HTMLDetailsElement>(`details.${which}`);
	if (article === undefined || !details) return;
	const words = selectedIn(article);
	details.open = true;
	const area = details.querySelector<HTMLTextAreaElement>('textarea[name=words]');
	if (area !== null && words !== '') area.value = words;
	const first = area !== null && words === '' ? area : details.querySelector<HTMLElement>('select');
	first?.focus();
}

function selectedIn(article: HTMLElement): string {
	const selection = getSelection();
	const words = article.querySelector('.words');
	if (selection === null || selection.rangeCount === 0 || words === null) return '';
	return words.contains(selection.getRangeAt(0).commonAncestorContainer)
		? selection.toString().replace(/\s+/gu, ' ').trim()
		: '';
}

const keys: Readonly<Record<string, () => void>> = {
	c: () => decide('confirm'),
	r: () => decide('reject'),
	e: () => open('edit'),
	a: () => open('add'),
	u: () => void undo(),
	j: () => show(Math.min(at + 1, articles.length)),
	k: () => show(at - 1),
};

/** The acts after these, fetched while there is still time: the queue must never be waited for. */
const ahead = 8;

async function fetchMore(): Promise<void> {
	if (queue === null || fetching || left <= 0 || articles.length - at > ahead) return;
	fetching = true;
	try {
		await Promise.allSettled(sent.map(({ id }) => id));
		const address = new URL(queue.dataset.next ?? '', location.href);
		const known = new Set(articles.map(keyOf));
		const paragraphs = new Set(articles.map(paragraphOf));
		// What was decided has left the queue of the server; in all acts of a document everything keeps its place.
		const begun = Number(address.searchParams.get('skip') ?? 0) - Number(queue.dataset.shown ?? 0);
		const still = articles.filter((article) => !(stays ? isDecided(article) : article.dataset.decided === 'Rejected'));
		address.searchParams.set('skip', String(begun + still.length));
		const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
		const more = page.querySelector<HTMLElement>('#queue');
		left = Number(more?.dataset.left ?? 0);
		const fresh = [...(more?.querySelectorAll<HTMLElement>('.case') ?? [])].filter(
			(each) => !known.has(keyOf(each)) && !(isEmpty(each) && paragraphs.has(paragraphOf(each))),
		);
		if (fresh.length === 0) left = 0;
		for (const article of fresh) {
			article.hidden = true;
			done?.before(article);
			articles.push(article);
		}
		if (articles[at]?.hidden) show(at);
	} finally {
		fetching = false;
	}
}

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

if (queue !== null) {
	queue.classList.add('scripted');
	queue.dataset.shown = String(articles.length);
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') {
			const details = articles[at]?.querySelectorAll('details') ?? [];
			for (const each of details) each.open = false;
			articles[at]?.focus({ preventScroll: true });
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
		const act = keys[event.key];
		if (act === undefined) return;
		event.preventDefault();
		act();
	});
	queue.addEventListener('submit', (event) => {
		const form = event.target;
		const article = articles[at];
		if (!(form instanceof HTMLFormElement) || article === undefined) return;
		event.preventDefault();
		const data = new FormData(form, event.submitter);
		const kind = data.get('kind');
		const details = form.closest('details');
		if (details !== null) details.open = false;
		if (kind === 'confirm' || kind === 'reject') decide(kind);
		else send(article, data, kind === 'add' ? 'Added' : 'Changed', kind !== 'add');
		if (kind === 'add') {
			form.reset();
			article.focus({ preventScroll: true });
		}
	});
	articles[at]?.focus({ preventScroll: true });
	void fetchMore();
}
