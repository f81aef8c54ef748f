import { expect, it } from 'vitest';
import { namesOf } from '../../src/read/report/effects/action-name.ts';

// Several actions under one label, each by its own.

it.each([
	['Action 14/1', ['Action 14/1']],
	['Action A3', ['Action A3']],
	['Actions 3.1 and 3.2', ['Action 3.1', 'Action 3.2']],
	['Actions 3.1 to 3.4', ['Action 3.1', 'Action 3.2', 'Action 3.3', 'Action 3.4']],
	['Actions 3.1–3.3', ['Action 3.1', 'Action 3.2', 'Action 3.3']],
	['Actions 3.1-3.3', ['Action 3.1', 'Action 3.2', 'Action 3.3']],
	['Actions 12/3, 4 and 6', ['Action 12/3', 'Action 12/4', 'Action 12/6']],
	['Actions 12/3 to 5 and 12/8', ['Action 12/3', 'Action 12/4', 'Action 12/5', 'Action 12/8']],
	['Actions A3 to A5', ['Action A3', 'Action A4', 'Action A5']],
	['actions 3-5', ['action 3', 'action 4', 'action 5']],
	// One number that is written with a dash.
	['Action 3-5', ['Action 3-5']],
	['actions 9-3 and 9-4', ['action 9-3', 'action 9-4']],
	['actions 3-9 and 3-10', ['action 3-9', 'action 3-10']],
	// Nothing can be counted between these.
	['Actions 3.4 to 4.2', ['Action 3.4', 'Action 4.2']],
	['actions n° 3.1 à 3.3', ['action 3.1', 'action 3.2', 'action 3.3']],
	['поручения с 3.1 по 3.2', ['поручения 3.1', 'поручения 3.2']],
])('%s', (label, names) => {
	expect(namesOf(label)).toEqual(names);
});
