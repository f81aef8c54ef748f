export const mebibyte = 1024 * 1024;

/** The largest file that is read, in bytes: every floor that takes files refuses larger ones. */
export const fileBytesMax = 64 * mebibyte;

/** The largest file that evidence may come with, in bytes: a scan of some pages, not a film. */
export const evidenceBytesMax = 16 * mebibyte;

/** What to tell somebody whose file is too large to come with evidence. */
export const tooLargeForEvidence = (name: string, length: number): string =>
	`A file with evidence can have up to ${evidenceBytesMax / mebibyte} MiB, and “${name}” has ${(length / mebibyte).toFixed(1)}: put it where it can be reached, and give a link.`;
