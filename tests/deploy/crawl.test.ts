/** The site works at the root of one origin and below a folder of another: every address is followed. */
import { readFileSync } from 'node:fs';
import { LinkChecker } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { serveDirectory } from '../../src/cli/static-server.ts';
import { filesBelow } from '../support/files.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { ELSEWHERE } from './build.ts';

const places = [
  { name: 'at the root', directory: 'dist', base: '/', origin: 'http://localhost:4321' },
  { name: 'below a folder of another origin', ...ELSEWHERE },
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

describe.each(places)('$name', ({ directory, base, origin }) => {
  test('every link, image, module and anchor is there', async () => {
    const server = await serveDirectory(directory, 0, base);
    const own = new URL(server.url).origin;
    try {
      const { links } = await new LinkChecker().check({
        path: [server.url, `${server.url}sitemap-0.xml`, `${server.url}llms.txt`],
        recurse: true,
        checkFragments: true,
        checkCss: true,
        concurrency: 20,
        // A fragment with an equals sign is state for a tool, not a place on the page.
        fragmentsToSkip: (fragment) => Promise.resolve(fragment.includes('=')),
        urlRewriteExpressions: [{ pattern: new RegExp(`^${escaped(origin)}(?=/)`), replacement: own }],
        linksToSkip: (link) => Promise.resolve(new URL(link).origin !== own),
      });
      const followed = links.filter(({ state }) => state !== 'SKIPPED');
      const listed = [...readFileSync(`${directory}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
      const reached = new Set(followed.map(({ url }) => url.replace(/#.*$/, '')));
      expect(listed.length).toBeGreaterThan(20);
      expectNoOffenders(
        listed.map(([, address = '']) => address.replace(origin, own)).filter((url) => !reached.has(url)),
        'in the sitemap but not reached',
      );
      expectNoOffenders(
        links
          .filter(({ state }) => state === 'BROKEN')
          .map(({ url, parent, status }) => `${parent}: ${url} ${status}`),
        'broken',
      );
    } finally {
      await server.close();
    }
  }, 120_000);

  test('addresses for others name this origin and folder', () => {
    const wrong = filesBelow(directory, (file) => /\.(html|xml|txt|md|json)$/.test(file)).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const own = [
        ...text.matchAll(
          /<(?:link rel="canonical" href|meta property="og:(?:url|image)" content)="([^"]+)"/g,
        ),
        ...text.matchAll(/<loc>([^<]+)<\/loc>/g),
      ].map((match) => match[1] ?? '');
      return own
        .filter((address) => !address.startsWith(origin + base))
        .map((address) => `${file}: ${address}`);
    });
    expectNoOffenders(wrong, `addresses outside ${origin}${base}`);
  });

  test('no page asks for a file outside its folder', () => {
    const wrong = filesBelow(directory, (file) => file.endsWith('.html')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\s(?:href|src|component-url|renderer-url)="(\/[^"]*)"/g)]
        .map((match) => match[1] ?? '')
        .filter((address) => !address.startsWith(base))
        .map((address) => `${file}: ${address}`),
    );
    expectNoOffenders(wrong, `addresses outside ${base}`);
  });
});
