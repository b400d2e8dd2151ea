import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parseSample } from '../catalogue/sample.ts';
import { takeRegion } from '../lib/region.ts';

/** The first of these regions that the program has, or all of it. */
const region =
  (...names: string[]) =>
  (program: string): string =>
    [...names, undefined].map((name) => takeRegion(program, name)).find((text) => text !== null) ?? '';

const CUTS: Readonly<Record<string, (text: string) => string>> = {
  core: region('core'),
  option: region('option', 'core'),
  body: (sample) => parseSample(sample).text.trimEnd(),
};

/**
 * Imports `program?core`, `program?option` and `sample?body` as these texts, cut at build time: what a
 * page does not show does not travel.
 */
export const rawParts = (): Plugin => ({
  name: 'raw-parts',
  enforce: 'pre',
  async load(id) {
    const [path, query] = id.split('?', 2);
    const cut = CUTS[query ?? ''];
    if (!path || !cut) return null;
    this.addWatchFile(path);
    return { code: `export default ${JSON.stringify(cut(await readFile(path, 'utf8')))};`, moduleType: 'js' };
  },
});
