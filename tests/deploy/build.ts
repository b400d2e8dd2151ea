import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Folder, base path, origin and day of the second build; the first, in dist/, stands at the root of localhost
 * and is of today. On that day everything is past its review date.
 */
export const ELSEWHERE = {
  directory: '.cache/elsewhere',
  base: '/docs/claude-errors/',
  origin: 'https://guide.example',
  day: '2031-01-01',
} as const;

/** Builds the site once more for a folder below another origin, as a project page of a Git host is, and late. */
export default async function build(): Promise<void> {
  await promisify(execFile)('npx', ['astro', 'build', '--outDir', ELSEWHERE.directory], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BASE_PATH: ELSEWHERE.base,
      SITE_URL: ELSEWHERE.origin,
      BUILD_DATE: ELSEWHERE.day,
    },
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  });
}
