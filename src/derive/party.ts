import { remembered } from '../base/remembered.ts';

const functionWords = new Set(
	'two three four five six seven eight nine ten eleven twelve half deux trois quatre cinq sept huit neuf dix onze douze seulement all other others remaining only both each every several some most autres autre tous toutes plusieurs certains certaines the of and for to mr mrs ms miss dr prof professor sir madam mme le la les du des de m monsieur madame г-н г-жа'.split(
		' ',
	),
);

const wordsOf = remembered(20_000, (name): readonly string[] =>
	(
		name
			.toLowerCase()
			.replace(/\([^)]*\)/gu, ' ')
			.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
	).filter((word) => word.length > 1 && !functionWords.has(word)),
);

/** Singular and plural of a party's word, and both genders: "ports", "port"; "Président", "Présidente". */
const same = (a: string, b: string): boolean =>
	a === b || `${a}s` === b || `${b}s` === a || `${a}e` === b || `${b}e` === a;

/** What forms of a party's words have in common, so that of two names that are one party some key is the same. */
export const partyKeys = (name: string): readonly string[] => wordsOf(name).map((word) => word.replace(/[se]+$/u, ''));

/** True where one name holds all words of the other: "Joensen" and "E. Joensen", "ports" and "seven of the ports". */
export function sameParty(a: string, b: string): boolean {
	const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
	return (
		short !== undefined &&
		long !== undefined &&
		short.length > 0 &&
		short.every((word) => long.some((other) => same(word, other)))
	);
}

const count =
	/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|most|half|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|plusieurs|certain(?:e?s)|quelques|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|некоторые) /iu;

/** True for a name that tells how many: "nine delegations". */
export const isCounted = (name: string): boolean => count.test(name);

/** True where some party of one list is some party of the other. */
export const anyParty = (a: readonly string[], b: readonly string[]): boolean =>
	a.some((name) => b.some((other) => sameParty(name, other)));
