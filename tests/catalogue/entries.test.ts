import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';
import { errorById, errors } from '../../src/catalogue/index.ts';
import { fullErrors, pageById, pages } from '../../src/catalogue/pages.ts';
import { entrySchema, pageSchema } from './schema.ts';
import { sources } from '../../src/facts/sources.ts';

const TODAY = new Date().toISOString().slice(0, 10);
/** Site pages that advice may point to besides the errors' own. */
const SITE_PAGES = ['/', '/diagnose/', '/errors/', '/models/', '/models/quiz/', '/faq/', '/about/'];
const ERROR_PAGES = ERROR_IDS.map((id) => `/errors/${id}/`);

it('has one entry and one page for every id, in the order of the ids', () => {
  expect(errors.map(({ id }) => id)).toEqual([...ERROR_IDS]);
  expect(pages.map(({ id }) => id)).toEqual([...ERROR_IDS]);
  expect(fullErrors.map(({ id }) => id)).toEqual([...ERROR_IDS]);
});

it('keeps page texts and zod out of what the Diagnostic bundles', () => {
  const imports = (path: string): string[] =>
    [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)].map(([, target]) => target ?? '');
  const paths = ['src/catalogue/index.ts', ...ERROR_IDS.map((id) => `src/catalogue/${id}/error.ts`)];
  const reached = paths.flatMap(imports);
  expect(reached.filter((target) => /page|schema|zod|sources/.test(target))).toEqual([]);
});

describe.each(ERROR_IDS)('%s', (id) => {
  const entry = errorById(id);
  const page = pageById(id);

  it('has the shape and the wording of an entry', () => {
    expect(entrySchema.safeParse(entry).error?.issues ?? []).toEqual([]);
  });

  it('has the shape and the wording of a page', () => {
    expect(pageSchema.safeParse(page).error?.issues ?? []).toEqual([]);
  });

  it('was verified on a day that has come, against sources that had been read by then', () => {
    expect(page.verifiedOn <= TODAY).toBe(true);
    expect(page.sources.filter((source) => sources[source].readOn > page.verifiedOn)).toEqual([]);
  });

  it('cites no source twice', () => {
    expect(new Set(page.sources).size).toBe(page.sources.length);
  });

  it('names related errors that name it in return', () => {
    expect(page.related).not.toContain(id);
    expect(new Set(page.related).size).toBe(page.related.length);
    for (const other of page.related) expect(pageById(other).related).toContain(id);
  });

  it('links only to pages that exist', () => {
    const steps = [entry, ...Object.values(entry.variants)].flatMap(({ steps }) => steps ?? []);
    const targets = steps.flatMap(({ page: target }) => target ?? []);
    expect(targets.filter((target) => ![...SITE_PAGES, ...ERROR_PAGES].includes(target))).toEqual([]);
    expect(targets).not.toContain(`/errors/${id}/`);
  });

  it('shows look-alikes that are something else', () => {
    for (const { text, is } of page.lookAlikes) {
      expect(is).not.toBe(id);
      expect(text.trim()).toBe(text);
    }
  });

  it('has variants that differ from the entry', () => {
    for (const variant of Object.values(entry.variants)) {
      expect(Object.keys(variant)).not.toEqual([]);
      for (const [key, value] of Object.entries(variant))
        expect(value).not.toEqual(entry[key as keyof typeof entry]);
    }
  });
});

/** Whatever the retry verdict says, the steps must not say the opposite. */
it.each(errors.filter(({ retry }) => retry === 'stop'))('$id tells nobody to back off', ({ steps }) => {
  expect(steps.filter(({ text }) => /repeat with back-off/i.test(text))).toEqual([]);
});
