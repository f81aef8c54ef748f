import { record } from './0001-record.ts';
import type { Migration } from './migration.ts';

/** Every step, in order. Steps are only ever added. */
export const migrations: readonly Migration[] = [record];
