/**
 * On every page: the search box offers hits while one types, and `/` leads to it.
 * Without this file the box is a form that leads to the page of hits.
 */

const box = document.querySelector<HTMLInputElement>('#search');
const form = box?.form;
const waitMs = 70;

/** A list box under a box to type in, as the ARIA pattern of a combobox has it. */
function combobox(input: HTMLInputElement, within: HTMLFormElement): void {
	const list = document.createElement('ul');
	list.id = 'suggestions';
	list.className = 'suggestions';
	list.hidden = true;
	list.setAttribute('role', 'listbox');
	list.setAttribute('aria-label', 'Hits');
	const told = document.createElement('p');
	told.className = 'unseen';
	told.setAttribute('role', 'status');
	within.append(list, told);
	for (const [name, value] of [
		['role', 'combobox'],
		['aria-autocomplete', 'list'],
		['aria-expanded', 'false'],
		['aria-controls', list.id],
		['aria-haspopup', 'listbox'],
	] as const)
		input.setAttribute(name, value);

	let at = -1;
	let asking: AbortController | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

	function choose(to: number): void {
		const all = options();
		at = all.length === 0 ? -1 : ((to + 1 + all.length + 1) % (all.length + 1)) - 1;
		for (const [i, option] of all.entries()) option.setAttribute('aria-selected', String(i === at));
		const chosen = all[at];
		if (chosen === undefined) input.removeAttribute('aria-activedescendant');
		else {
			input.setAttribute('aria-activedescendant', chosen.id);
			chosen.scrollIntoView({ block: 'nearest' });
		}
	}

	function show(made: readonly Node[]): void {
		list.replaceChildren(...made);
		list.hidden = made.length === 0;
		input.setAttribute('aria-expanded', String(made.length > 0));
		choose(-1);
	}

	function close(): void {
		clearTimeout(waiting);
		asking?.abort();
		show([]);
		told.textContent = '';
	}

	/** Asks the server, which draws the options as it draws all else. An answer that came too late is thrown away. */
	async function ask(): Promise<void> {
		asking?.abort();
		if (input.value.trim() === '') return close();
		asking = new AbortController();
		const { signal } = asking;
		const query = new URLSearchParams();
		for (const [name, value] of new FormData(within)) if (typeof value === 'string') query.append(name, value);
		try {
			const answer = await fetch(`/search/suggest?${query}`, { signal });
			if (!answer.ok) return close();
			const drawn = new DOMParser().parseFromString(`<ul>${await answer.text()}</ul>`, 'text/html');
			if (signal.aborted || document.activeElement !== input) return;
			const made = [...drawn.querySelectorAll('[role=option]')].map((option) => document.importNode(option, true));
			show(made);
			told.textContent = made.length === 0 ? 'No hits' : `${made.length} hits, use the arrow keys`;
		} catch (fault) {
			if (!signal.aborted) close();
			if (!(fault instanceof DOMException || fault instanceof TypeError)) throw fault;
		}
	}

	const lead = (option: HTMLElement | null | undefined): void => {
		const { href } = option?.dataset ?? {};
		if (href === undefined) return;
		close();
		input.blur();
		location.assign(href);
	};

	input.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void ask(), waitMs);
	});
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (list.hidden) void ask();
			else choose(at + (event.key === 'ArrowDown' ? 1 : -1));
		} else if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			close();
		} else if (event.key === 'Enter' && at >= 0 && !list.hidden) {
			event.preventDefault();
			lead(options()[at]);
		}
	});
	// The box would lose the focus, and with it the list, before the click arrives.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', (event) =>
		lead(event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null),
	);
	input.addEventListener('blur', close);
}

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

if (box && form) {
	combobox(box, form);
	document.addEventListener('keydown', (event) => {
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
		event.preventDefault();
		box.focus();
		box.select();
	});
}
