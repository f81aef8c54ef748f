import type { Matter } from './matter.ts';
import type { StepOpen } from './phrase/phrase.ts';

/** What a meeting may do about a matter; null where there is nothing left to do. */
export function stepFor({ noun, entry }: Matter): StepOpen | null {
	switch (noun) {
		case 'follow-up':
			if (entry.status === 'superseded' || entry.status === 'dropped' || entry.status === 'done') return null;
			if (entry.owner.length === 0 && entry.status === 'open') return 'name-owner';
			return entry.overdue || entry.status === 'lapsed' ? 'new-date' : 'take-note';
		case 'project':
			return 'decide-project';
		case 'event':
			return entry.status === 'lapsed' ? 'hear-event' : 'decide-event';
		case 'proposal':
			return 'decide-proposal';
		case 'contribution':
			return 'take-position';
		case 'mandate':
			return 'decide-mandate';
	}
}
