import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that need a database; their project starts the servers once a run, and only when one of them runs. */
const WITH_DATABASE = ['packages/**/*.db.test.ts', 'apps/**/*.{db,api}.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...WITH_DATABASE],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: WITH_DATABASE,
          globalSetup: ['packages/database/src/testing/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/*.e2e.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          // One browser at a time: the machine that a journey is timed on is the one that serves it.
          fileParallelism: false,
        },
      },
    ],
  },
});
