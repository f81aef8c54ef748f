import { record } from './0001-record.ts';
import { correction } from './0002-correction.ts';
import { search } from './0003-search.ts';
import { conversion } from './0004-conversion.ts';
import { matterCorrection } from './0005-matter-correction.ts';
import { evidence } from './0006-evidence.ts';
import { partyIdentity } from './0009-party-identity.ts';
import { reservation } from './0010-reservation.ts';
import { planRule } from './0011-plan-rule.ts';
import { paperEdit } from './0012-paper-edit.ts';
import { bodyIdentity } from './0013-body-identity.ts';
import { documentIdentity } from './0014-document-identity.ts';
import { evidenceFile } from './0015-evidence-file.ts';
import { succession } from './0016-succession.ts';
import type { Migration } from './migration.ts';

/** Every step, in order. Steps are only ever added. */
export const migrations: readonly Migration[] = [
	record,
	correction,
	search,
	conversion,
	matterCorrection,
	evidence,
	partyIdentity,
	reservation,
	planRule,
	paperEdit,
	bodyIdentity,
	documentIdentity,
	evidenceFile,
	succession,
];
