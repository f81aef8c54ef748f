import { Refusal } from '../base/refusal.ts';
import { migrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import type { Database } from './tables.ts';

/** Brings a database to the shape this program knows, all steps in one transaction; refuses one that is ahead of it. */
export async function migrate(db: Database, steps: readonly Migration[] = migrations): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await tx.schema
			.createTable('migration')
			.ifNotExists()
			.addColumn('version', 'integer', (column) => column.primaryKey())
			.addColumn('name', 'text', (column) => column.notNull())
			.execute();
		const done = await tx.selectFrom('migration').select('version').orderBy('version', 'desc').executeTakeFirst();
		const from = done?.version ?? 0;
		if (from > steps.length)
			throw new Refusal(
				'newer-database',
				'The data was written by a newer version of this program. Update the program, or choose another folder with --data.',
			);
		for (const [at, step] of steps.entries()) {
			if (at < from) continue;
			await step.up(tx.withTables<never>());
			await tx
				.insertInto('migration')
				.values({ version: at + 1, name: step.name })
				.execute();
		}
	});
}
