import { Refusal } from '../base/refusal.ts';

/** What the system says when it fails, for a person. */
const systemSentences: Readonly<Record<string, (path: string) => string>> = {
	ENOENT: (path) => `there is no file ${path}.`,
	ENOTDIR: (path) => `${path} lies below something that is not a folder.`,
	EISDIR: (path) => `${path} is a folder; name a file in it.`,
	EACCES: (path) => `you are not allowed to open ${path}.`,
	EPERM: (path) => `you are not allowed to open ${path}.`,
	ENOSPC: () => 'the disk is full.',
	SQLITE_FULL: () => 'the disk is full.',
	SQLITE_NOTADB: () => 'the file rapporteur.db in the data folder is not a database of this program.',
	SQLITE_CORRUPT: () => 'the database in the data folder is damaged; put back a copy of the folder.',
	SQLITE_BUSY: () => 'another program is writing to the data folder; try again in a moment.',
	SQLITE_CANTOPEN: () => 'the database in the data folder can’t be opened; check who may write there.',
	SQLITE_READONLY: () => 'the data folder can’t be written to.',
};

const textOf = (fault: object, key: string): string => {
	const value: unknown = Reflect.get(fault, key);
	return typeof value === 'string' ? value : '';
};

/** One sentence for whatever went wrong; a fault of ours says where. */
export function sentenceOf(fault: unknown): string {
	if (fault instanceof Refusal) return fault.message;
	if (!(fault instanceof Error)) return `something failed that we did not expect: ${String(fault)}`;
	const sentence = systemSentences[textOf(fault, 'code')];
	if (sentence !== undefined) return sentence(textOf(fault, 'path'));
	return `something failed that we did not expect; please tell us.\n${fault.stack ?? fault.message}`;
}
