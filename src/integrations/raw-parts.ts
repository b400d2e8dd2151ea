import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parseSample } from '../catalogue/sample.ts';
import { takeRegion } from '../lib/region.ts';

/** The region named `core` of a program, or all of it when it names none. */
const core = (program: string): string => takeRegion(program, 'core') ?? takeRegion(program, undefined) ?? '';

const body = (sample: string): string => parseSample(sample).text.trimEnd();

/**
 * Imports `program?core` and `sample?body` as these texts, cut at build time: what a page does not show
 * does not travel.
 */
export const rawParts = (): Plugin => ({
  name: 'raw-parts',
  enforce: 'pre',
  async load(id) {
    const [path, query] = id.split('?', 2);
    const cut = query === 'core' ? core : query === 'body' ? body : null;
    if (!path || !cut) return null;
    this.addWatchFile(path);
    return { code: `export default ${JSON.stringify(cut(await readFile(path, 'utf8')))};`, moduleType: 'js' };
  },
});
