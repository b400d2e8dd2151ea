import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGS, requireBrowser } from './tests/support/browser.ts';

const port = Number(process.env['PORT'] ?? 4406);
const baseURL = `http://localhost:${port}`;
const json = process.env['PLAYWRIGHT_JSON'];

/** Runs against the built site in dist/, served by the project's own server with its `_headers`. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // Patience for a busy machine; what passes does not wait for it.
  timeout: 180_000,
  expect: {
    timeout: 20_000,
    // Enough for the edges of letters; a line that moved or a missing border is more.
    toHaveScreenshot: {
      maxDiffPixelRatio: 0.01,
      pathTemplate: 'tests/e2e/looks/{arg}{ext}',
      scale: 'device',
    },
  },
  // A picture that is missing is a failure; only a person accepts one.
  updateSnapshots: 'none',
  reporter: json ? [['dot'], ['json', { outputFile: json }]] : [['list']],
  outputDir: '.cache/test-results',
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    trace: 'off',
    // The worker that keeps the site would fetch all of it behind every test; its own tests allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: requireBrowser(), args: LAUNCH_ARGS },
  },
  webServer: {
    command: `node src/cli/serve.ts --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
