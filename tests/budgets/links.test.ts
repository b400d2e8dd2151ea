/** Every link inside the built site leads to a page and, where it names one, to an anchor on it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { test } from 'vitest';
import { tags } from '../../src/integrations/html.ts';
import { builtPages, DIST, fileOf, readPage } from '../support/dist.ts';
import { expectNoOffenders } from '../support/offenders.ts';

const SITE = 'http://site.invalid';
const anchors = new Map<string, ReadonlySet<string>>();

function anchorsOf(file: string): ReadonlySet<string> {
  const known = anchors.get(file);
  if (known) return known;
  const ids = tags(readFileSync(file, 'utf8')).flatMap(({ attributes }) => attributes.get('id') ?? []);
  const found = new Set(ids);
  anchors.set(file, found);
  return found;
}

/** What is wrong with a link on a page, or null. */
function problem(page: string, link: string): string | null {
  if (/^(mailto|tel):/.test(link)) return null;
  const target = new URL(link, SITE + page);
  if (target.origin !== SITE) return target.protocol === 'https:' ? null : 'not https';
  const file = fileOf(decodeURIComponent(target.pathname));
  if (!existsSync(file)) return 'leads nowhere';
  if (statSync(file).isDirectory()) return 'lacks the final slash';
  const anchor = decodeURIComponent(target.hash.slice(1));
  // A fragment with an equals sign is state for a tool, not a place on the page.
  if (anchor === '' || anchor.includes('=')) return null;
  return anchorsOf(file).has(anchor) ? null : 'names an anchor that is not there';
}

test('every link leads somewhere', () => {
  const offenders = builtPages().flatMap((page) =>
    tags(readPage(page))
      .filter(({ name }) => name === 'a')
      .flatMap(({ attributes }) => {
        const link = attributes.get('href');
        const what = link === undefined ? null : problem(page, link);
        return what ? [`${page}: ${link} ${what}`] : [];
      }),
  );
  expectNoOffenders([...new Set(offenders)], `links in ${DIST}`);
});

test('every id stands once on its page', () => {
  const offenders = builtPages().flatMap((page) => {
    const ids = tags(readPage(page)).flatMap(({ attributes }) => attributes.get('id') ?? []);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${page}: ${id}`);
  });
  expectNoOffenders(offenders, 'ids used twice');
});
