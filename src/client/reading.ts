/**
 * On a document: a link to a paragraph or an act also copies its address, and the contents say where one reads.
 * Without this file the links are links, and all else is there.
 */

const copyable = 'a.num, a.verb';
const shownMs = 1600;

const live = document.createElement('p');
live.className = 'unseen';
live.setAttribute('role', 'status');
document.body.append(live);

async function copy(link: HTMLAnchorElement): Promise<void> {
	try {
		await navigator.clipboard.writeText(link.href);
	} catch {
		return;
	}
	live.textContent = 'Link copied';
	link.classList.add('copied');
	setTimeout(() => {
		link.classList.remove('copied');
		live.textContent = '';
	}, shownMs);
}

document.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest(copyable) : null;
	if (link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey) void copy(link);
});

const lines = new Map<string, Element>();
for (const line of document.querySelectorAll<HTMLAnchorElement>('.toc a'))
	lines.set(decodeURIComponent(line.hash.slice(1)), line);

/** Marks the last heading above the middle of the window. */
function mark(): void {
	const headings = [...lines.keys()].map((id) => document.getElementById(id));
	const above = headings.filter((heading) => heading !== null && heading.getBoundingClientRect().top < innerHeight / 2);
	const now = above.at(-1)?.id;
	for (const [id, line] of lines) {
		if (id === now) line.setAttribute('aria-current', 'true');
		else line.removeAttribute('aria-current');
	}
}

if (lines.size > 0) {
	let waiting = false;
	addEventListener(
		'scroll',
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				mark();
			});
		},
		{ passive: true },
	);
	mark();
}
