import { defineConfig } from 'vitest/config';

/** Machines are small and noisy: two workers, and time enough that a slow minute is no failure. */
export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['node_modules/**', 'dist/**'],
		setupFiles: ['test/chance.setup.ts'],
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 120_000,
		update: Boolean(process.env.UPDATE),
	},
});
