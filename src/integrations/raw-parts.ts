import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * The region named `core` of a program, without its markers and common indentation; the whole program when
 * it names none. Other regions' markers are dropped too.
 */
export function core(program: string): string {
  const lines = program.replace(/\r\n/g, '\n').split('\n');
  const from = lines.findIndex((l) => /^\s*(?:#|\/\/) region: core\s*$/.test(l));
  const to = lines.findIndex((l, i) => i > from && /^\s*(?:#|\/\/) endregion\b/.test(l));
  const chosen = (from < 0 ? lines : lines.slice(from + 1, to < 0 ? undefined : to)).filter(
    (l) => !/^\s*(?:#|\/\/) (?:region:|endregion)/.test(l),
  );
  const indents = chosen.filter((l) => l.trim()).map((l) => /^\s*/.exec(l)?.[0].length ?? 0);
  const indent = Math.min(...indents, 80);
  return chosen
    .map((l) => l.slice(indent))
    .join('\n')
    .trim();
}

/** A sample without its header of `# key: value` lines and the empty line after it. */
export function sampleBody(sample: string): string {
  const text = sample.replace(/\r\n/g, '\n');
  const header = /^(?:# [\w-]+:.*\n)+\n/.exec(text);
  return header ? text.slice(header[0].length) : text;
}

/**
 * Imports `file?core` and `file?body` as the texts above, cut at build time: what a page does not show
 * does not travel.
 */
export const rawParts = (): Plugin => ({
  name: 'raw-parts',
  enforce: 'pre',
  async load(id) {
    const [path, query] = id.split('?', 2);
    const cut = query === 'core' ? core : query === 'body' ? sampleBody : null;
    if (!path || !cut) return null;
    this.addWatchFile(path);
    return { code: `export default ${JSON.stringify(cut(await readFile(path, 'utf8')))};`, moduleType: 'js' };
  },
});
