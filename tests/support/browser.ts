import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Flags with which Chromium starts as root inside a container and stays quiet on the network. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export const NO_BROWSER =
  'No Chromium found. Install one (Debian: apt-get install -y chromium; anywhere: npx playwright install chromium) or set CHROME_PATH.';

/** Path of a Chromium: CHROME_PATH, then the PATH, then the one Playwright may have downloaded; else null. */
export function findBrowser(): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((dir) => NAMES.map((name) => path.join(dir, name)));
  const candidates = [process.env['CHROME_PATH'], ...onPath, chromium.executablePath()];
  return candidates.find((file) => file && existsSync(file)) ?? null;
}

/** As `findBrowser`, but ends the process with one clear line when there is none. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.error(NO_BROWSER);
  process.exit(1);
}
