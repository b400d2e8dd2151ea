/**
 * The built site as files: every error has a page and every page an error, every status leads
 * somewhere, and no page carries what the content security policy would block.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';
import { errors } from '../../src/catalogue/index.ts';
import { tags } from '../../src/integrations/html.ts';
import { brotliBytes, builtPages, DIST, readPage } from '../support/dist.ts';
import { filesBelow, foldersIn } from '../support/files.ts';
import { expectNoOffenders } from '../support/offenders.ts';

const pages = builtPages();

describe('addresses', () => {
  test('errors and error pages are the same set', () => {
    // Beside them stands the table of error codes.
    expect(foldersIn(`${DIST}/errors`)).toEqual([...ERROR_IDS, 'codes'].sort());
    expectNoOffenders(
      ERROR_IDS.filter((id) => !existsSync(`${DIST}/errors/${id}/index.html`)),
      'errors without a page',
    );
  });

  test('every status of the catalogue has its short address', () => {
    const statuses = new Set(errors.flatMap((entry) => entry.statuses));
    const answers = (status: number): boolean => existsSync(`${DIST}/${status}/index.html`);
    // /404/ is the page for addresses that do not exist, so that one has to lead on.
    const missing = [...statuses].filter((status) => status !== 404 && !answers(status));
    expectNoOffenders(missing.map(String), 'statuses without a page');
    expect(readPage('/404.html')).toMatch(/href="[^"]*\/errors\/not-found\/"/);
  });

  test('the sitemap lists every page and nothing else', () => {
    const listed = filesBelow(DIST, (file) => /sitemap-\d+\.xml$/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(([, address = '']) => new URL(address).pathname);
    const expected = pages.filter((page) => page !== '/404.html');
    expectNoOffenders(
      [
        ...listed
          .filter((address) => !existsSync(`${DIST}${address}index.html`))
          .map((address) => `listed, not built: ${address}`),
        ...expected
          .filter((page) => !listed.includes(page) && !/^\/\d+\/$/.test(page))
          .map((page) => `built, not listed: ${page}`),
      ],
      'sitemap',
    );
  });

  test('there is a page for addresses that do not exist', () => {
    expect(existsSync(`${DIST}/404.html`)).toBe(true);
  });
});

describe('markup', () => {
  const offendersIn = (find: (html: string, page: string) => string[]): string[] =>
    pages.flatMap((page) => find(readPage(page), page).map((what) => `${page}: ${what}`));

  test('one title, one description, one first heading', () => {
    const offenders = offendersIn((html) => {
      const counts = {
        title: html.match(/<title>[^<]+<\/title>/g)?.length ?? 0,
        description: html.match(/<meta name="description" content="[^"]+"/g)?.length ?? 0,
        h1: html.match(/<h1[\s>]/g)?.length ?? 0,
      };
      return Object.entries(counts)
        .filter(([, count]) => count !== 1)
        .map(([what, count]) => `${count} × ${what}`);
    });
    expectNoOffenders(offenders, 'pages');
  });

  test('titles and descriptions differ from page to page', () => {
    const seen = new Map<string, string>();
    const offenders = offendersIn((html, page) => {
      const title = /<title>([^<]+)/.exec(html)?.[1] ?? '';
      const description = /<meta name="description" content="([^"]+)/.exec(html)?.[1] ?? '';
      return [title, description].flatMap((text) => {
        const first = seen.get(text);
        seen.set(text, first ?? page);
        return first === undefined ? [] : [`same as ${first}: ${text}`];
      });
    });
    expectNoOffenders(offenders, 'repeated texts');
  });

  test('no inline style or handler attribute, nothing loaded from elsewhere', () => {
    const offenders = offendersIn((html) =>
      tags(html).flatMap(({ name, attributes }) => {
        const bad = [...attributes.keys()].filter((key) => key === 'style' || /^on[a-z]+$/.test(key));
        const rel = attributes.get('rel') ?? '';
        const loaded =
          name === 'link' && !/canonical|alternate|license|author|me/.test(rel)
            ? attributes.get('href')
            : attributes.get('src');
        const foreign = loaded && /^(https?:)?\/\//.test(loaded) ? [`${name} loads ${loaded}`] : [];
        return [...bad.map((key) => `<${name} ${key}>`), ...foreign];
      }),
    );
    expectNoOffenders(offenders, 'what the policy would block');
  });

  test('the policy comes first, is strict and forbids every connection but the one that a button names', () => {
    const offenders = offendersIn((html) => {
      const head =
        /<head>\s*<meta charset="?utf-8"?\s*\/?>\s*<meta http-equiv="content-security-policy" content="([^"]+)"/i;
      const policy = head.exec(html)?.[1];
      if (!policy) return ['no policy directly after charset'];
      const connect = /connect-src ([^;]+)/.exec(policy)?.[1]?.trim();
      const isTool = html.includes('<astro-island');
      const named = isTool ? undefined : /data-connect="?([^"\s>]+)/.exec(html)?.[1];
      return [
        ...(policy.includes("default-src 'none'") ? [] : ["no default-src 'none'"]),
        ...(policy.includes('unsafe-') ? ['allows unsafe-*'] : []),
        ...(policy.includes("require-trusted-types-for 'script'") ? [] : ['does not require Trusted Types']),
        ...(connect === named ? [] : [`connect-src ${connect}`]),
      ];
    });
    expectNoOffenders(offenders, 'policies');
  });

  test('the header file carries the policy too', () => {
    const headers = readFileSync(`${DIST}/_headers`, 'utf8');
    expect(headers).toMatch(/content-security-policy: .*default-src 'none'/i);
    expect(headers).toMatch(/frame-ancestors 'none'/);
  });
});

describe('bundles', () => {
  test('no schema library reaches the browser, but for the small one that checks the live status on demand', () => {
    const scripts = filesBelow(DIST, (file) => file.endsWith('.js') && !file.endsWith('/live/status.js'));
    expect(brotliBytes(`${DIST}/live/status.js`)).toBeLessThan(8_000);
    const offenders = scripts
      .filter((file) => /\$ZodType|\$ZodError|_zod\.def/.test(readFileSync(file, 'utf8')))
      .map((file) => `${file} ${brotliBytes(file)} bytes`);
    expectNoOffenders(offenders, 'scripts that hold Zod');
  });
});
