import { expect, it } from 'vitest';
import { stateAtEnd, stateAtHead } from '../../src/read/report/effects/action-state.ts';
import { actions } from '../../src/read/report/language/en/action.ts';
import { languages } from '../../src/read/report/language/languages.ts';

// What lists of actions print of each, in three languages.

it.each([
	['en', 'closed on 3 May', 'done'],
	['en', 'Status: ongoing', 'in progress'],
	['en', 'carried forward', 'failed'],
	['en', 'no longer relevant.', 'dropped'],
	['en', 'superseded by Action 4', 'superseded'],
	['en', 'complete the draft', null],
	['en', 'Open a call for papers', null],
	['fr', 'soldée le 3 mai', 'done'],
	['fr', 'reportée', 'failed'],
	['fr', 'sans objet.', 'dropped'],
	['fr', 'a été annulée', 'dropped'],
	['fr', 'faire un devis', null],
	['ru', 'выполнено', 'done'],
	['ru', 'снято с контроля', 'done'],
	['ru', 'снято.', 'dropped'],
	['ru', 'в работе', 'in progress'],
	['ru', 'перенесено на 2025 год', 'failed'],
])('%s: “%s” is %s', (language, words, state) => {
	const own = languages.find(({ code }) => code === language)?.actions ?? actions;
	expect(stateAtHead(words, own)?.state ?? null).toBe(state);
});

it('finds a status that stands by itself behind a task', () => {
	const words = actions;
	expect(stateAtEnd('Secretariat to ask the ports – done', words)?.state).toBe('done');
	expect(stateAtEnd('Secretariat to ask the ports (cancelled)', words)?.state).toBe('dropped');
	expect(stateAtEnd('Secretariat to report what was done', words)).toBe(null);
});
