import { defineConfig } from 'vitest/config';

/**
 * Nine groups, so that `npm test` can name them as stages: `tidy` holds the catalogue together,
 * `words` reads the prose, `unit` needs nothing built, `programs` runs the code of the pages, `fuzz` damages samples
 * and plants secrets in them, `budgets` reads the built files in dist/, `deploy` builds once more for another origin
 * and follows every address of both, `smoke` takes the built site through other browsers, `lighthouse` has
 * Lighthouse look at one page of each kind.
 */
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'tidy', include: ['tests/tidy/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/tidy/**',
            'tests/words/**',
            'tests/snippets/**',
            'tests/budgets/**',
            'tests/deploy/**',
            'tests/e2e/**',
            'tests/smoke/**',
            'tests/lighthouse/**',
            'tests/fuzz/**',
          ],
        },
      },
      { extends: true, test: { name: 'words', include: ['tests/words/**/*.test.ts'] } },
      { extends: true, test: { name: 'programs', include: ['tests/snippets/*.test.ts'] } },
      { extends: true, test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'] } },
      { extends: true, test: { name: 'budgets', include: ['tests/budgets/**/*.test.ts'] } },
      { extends: true, test: { name: 'smoke', include: ['tests/smoke/**/*.test.ts'] } },
      { extends: true, test: { name: 'lighthouse', include: ['tests/lighthouse/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'deploy',
          include: ['tests/deploy/**/*.test.ts'],
          globalSetup: 'tests/deploy/build.ts',
        },
      },
    ],
    testTimeout: 20_000,
    allowOnly: false,
  },
});
