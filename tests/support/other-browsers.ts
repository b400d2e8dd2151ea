import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A file called one of `names` on the PATH, or null. */
const onPath = (...names: readonly string[]): string | null =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((dir) => names.map((name) => path.join(dir, name)))
    .find((file) => existsSync(file)) ?? null;

/** What WebKit is driven with: the driver, the browser it starts, and a screen where the machine has none. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string | null;
}

/** Firefox: FIREFOX_PATH, then the PATH; else null. */
export const findFirefox = (): string | null =>
  process.env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');

/** WebKitGTK with its driver, as Debian installs both; else null. */
export function findWebKit(): WebKit | null {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('xvfb-run');
  const browser = ['/usr/lib', ...below('/usr/lib')]
    .flatMap((dir) => ['4.1', '4.0', '6.0'].map((version) => `${dir}/webkit2gtk-${version}/MiniBrowser`))
    .find((file) => existsSync(file));
  return driver && browser && (screen || process.env['DISPLAY']) ? { driver, browser, screen } : null;
}

const below = (dir: string): string[] => {
  try {
    return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [path.join(dir, entry.name)] : [],
    );
  } catch {
    return [];
  }
};

/** One line for every browser of the smoke runs that this machine lacks. */
export const missingBrowsers = (): string[] => [
  ...(findFirefox()
    ? []
    : ['Firefox not found, its smoke run is left out (Debian: apt-get install firefox-esr)']),
  ...(findWebKit()
    ? []
    : [
        'WebKitGTK not found, its smoke run is left out (Debian: apt-get install webkit2gtk-driver xvfb xauth)',
      ]),
];
