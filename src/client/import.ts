/**
 * On the import page: files can be dropped, and are sent one by one, so that each shows how far it is.
 * Without this file the form sends them all at once.
 */

interface Taken {
	readonly id: string;
	readonly name: string;
	readonly status: 'waiting' | 'read' | 'refused' | 'kept' | 'discarded';
	readonly sentence: string | null;
}

const form = document.querySelector<HTMLFormElement>('#import');
const progress = document.querySelector<HTMLElement>('#progress');
const input = form?.querySelector<HTMLInputElement>('input[type=file]');

function isTaken(value: unknown): value is Taken {
	return typeof value === 'object' && value !== null && 'id' in value && 'status' in value;
}

/** Sends one file and tells how much of it has gone, from 0 to 1. */
function send(file: File, told: (share: number) => void): Promise<Taken> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('POST', '/import');
		request.setRequestHeader('accept', 'application/json');
		request.responseType = 'json';
		request.upload.onprogress = (event) => told(event.lengthComputable ? event.loaded / event.total : 0);
		request.onload = () => {
			const [taken]: unknown[] = Array.isArray(request.response) ? request.response : [];
			if (isTaken(taken)) resolve(taken);
			else reject(new Error('The server did not take this file. Try it again by itself.'));
		};
		request.onerror = () => reject(new Error('The server could not be reached. Is Rapporteur still running?'));
		const data = new FormData();
		data.append('files', file);
		request.send(data);
	});
}

interface Line {
	readonly file: File;
	readonly say: (...words: (string | Node)[]) => void;
}

function lineFor(list: HTMLElement, file: File): Line {
	const line = document.createElement('li');
	const name = document.createElement('b');
	const state = document.createElement('span');
	name.textContent = file.name;
	state.textContent = 'waits';
	line.append(name, state);
	list.append(line);
	return { file, say: (...words) => state.replaceChildren(...words) };
}

function outcome(taken: Taken): (string | Node)[] {
	if (taken.status === 'refused') return [taken.sentence ?? 'This file cannot be read.'];
	const link = document.createElement('a');
	link.href = `/import/${encodeURIComponent(taken.id)}`;
	link.textContent = 'look at it, keep or discard';
	return ['read · ', link];
}

/** One after another: the server reads one file at a time anyway, and so the order stays. */
async function sendAll(files: readonly File[]): Promise<void> {
	if (progress === null || files.length === 0) return;
	const list = document.createElement('ul');
	progress.replaceChildren(list);
	for (const { file, say } of files.map((each) => lineFor(list, each))) {
		say('sending');
		try {
			say(
				...outcome(
					await send(file, (share) => say(share < 1 ? `sending, ${Math.round(share * 100)} %` : 'being read')),
				),
			);
		} catch (fault) {
			say(fault instanceof Error ? fault.message : 'It could not be sent.');
		}
	}
	if (files.length > 1) {
		const all = document.createElement('a');
		all.href = '/import';
		all.textContent = 'Show all files taken in';
		progress.append(all);
	}
}

if (form !== null && input) {
	form.classList.add('scripted');
	const drop = form.querySelector('.drop') ?? form;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void sendAll([...(input.files ?? [])]);
	});
	for (const name of ['dragenter', 'dragover'] as const)
		drop.addEventListener(name, (event) => {
			event.preventDefault();
			drop.classList.add('over');
		});
	for (const name of ['dragleave', 'drop'] as const) drop.addEventListener(name, () => drop.classList.remove('over'));
	drop.addEventListener('drop', (event) => {
		event.preventDefault();
		if (event instanceof DragEvent) void sendAll([...(event.dataTransfer?.files ?? [])]);
	});
}
