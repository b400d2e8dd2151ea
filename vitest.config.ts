import { defineConfig } from 'vitest/config';

/**
 * Three groups, so that `npm test` can name them as stages: `tidy` holds the catalogue together,
 * `unit` needs nothing built, `budgets` reads the built files in dist/.
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
          exclude: ['tests/tidy/**', 'tests/budgets/**', 'tests/e2e/**'],
        },
      },
      { extends: true, test: { name: 'budgets', include: ['tests/budgets/**/*.test.ts'] } },
    ],
    testTimeout: 20_000,
    allowOnly: false,
  },
});
