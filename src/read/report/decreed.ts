import type { Language } from './language/language.ts';
import { timesIn } from './time.ts';

/** What the first lines of a decision say of it: the day on which it was taken (ISO 8601), and what it is about. */
export interface Decreed {
	readonly day: string;
	readonly title: string | null;
}

/** How many lines and characters the first lines are. */
const linesMost = 12;
const charactersMost = 3000;

/**
 * "Решение Совета портов от 25 апреля 2003 г." and "О ходе ремонта": a decision that stands by itself is told by a line with its
 * day, and is about what opens a line near it. Null where no line has a day.
 */
export function decreedIn(text: string, language: Language): Decreed | null {
	const { decreed, about } = language.masthead;
	if (decreed === null) return null;
	const lines = text
		.slice(0, charactersMost)
		.split('\n')
		.map((line) => line.replace(/\s+/gu, ' ').trim())
		.filter((line) => line !== '')
		.slice(0, linesMost);
	const day = lines
		.flatMap((line) => (decreed.test(line) ? timesIn(line, language, null) : []))
		.map(({ when }) => when)
		.find(({ from, to, precision }) => precision === 'day' && from === to);
	const title = lines.map(unquoted).find((line) => about.test(line) && line !== line.toUpperCase());
	return day?.to == null ? null : { day: day.to, title: title ?? null };
}

const unquoted = (line: string): string => /^["“«](?<words>[^"”»]+)["”»]$/u.exec(line)?.groups?.words?.trim() ?? line;
