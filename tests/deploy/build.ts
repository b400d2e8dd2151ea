import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Folder, base path and origin of the second build; the first, in dist/, stands at the root of localhost. */
export const ELSEWHERE = {
  directory: '.cache/elsewhere',
  base: '/docs/claude-errors/',
  origin: 'https://guide.example',
} as const;

/** Builds the site once more for a folder below another origin, as a project page of a Git host is. */
export default async function build(): Promise<void> {
  await promisify(execFile)('npx', ['astro', 'build', '--outDir', ELSEWHERE.directory], {
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: ELSEWHERE.base, SITE_URL: ELSEWHERE.origin },
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  });
}
