import { html } from '../../write/html/markup.ts';
import { type Frame, heading, type Page } from './shell.ts';

const example = 'The Team requested the Chairman to explore funding before its next meeting.';

/** A sentence is read in the browser while it is typed; nothing is sent anywhere. */
export function trial(frame: Frame): Page {
	const main = html`<div class="sheet">${heading(frame, 'Try a sentence', null, 'Type what a report might say. It is read here, in your browser, and sent nowhere.')}
<form class="try" id="try"><label for="sentence">A sentence of a report</label>
<textarea id="sentence" name="sentence" rows="4" spellcheck="true" aria-describedby="without">${example}</textarea></form>
<p id="without" class="quiet">Reading in the browser needs JavaScript. Without it, <a href="${frame.links.to('/import')}">import a file</a>: nothing is kept before you say so.</p>
<section aria-labelledby="understood"><h2 id="understood">What it does</h2><div id="acts" aria-live="polite"></div></section></div>`;
	return { title: 'Try a sentence', main, islands: ['try.js'], dated: false };
}
