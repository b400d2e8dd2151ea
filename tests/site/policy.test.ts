import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tags } from '../../src/integrations/html.ts';
import { needsOf, policy, sitePolicy } from '../../src/integrations/policy.ts';

const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('what a page needs', () => {
  test('inline scripts and styles are allowed by the hash of their text', () => {
    const needs = needsOf(
      page('<style>a{}</style><script>let a = 1;</script><script type="module">let b</script>'),
    );
    expect(needs.styles).toEqual([sha('a{}')]);
    expect(needs.scripts).toEqual([sha('let a = 1;'), sha('let b')].sort());
  });

  test('external scripts and JSON-LD need no hash', () => {
    const html = page(
      '<script src="/a.js"></script><script type="application/ld+json">{"a":"<b onx=1>"}</script>',
    );
    expect(needsOf(html).scripts).toEqual([]);
  });

  test.each([
    '<p style="color:red">',
    '<a href="/x" onclick="go()">',
    "<p data-a='1' STYLE='x'>",
    '<svg><g style=x>',
  ])('%s stops the build', (markup) => {
    expect(() => needsOf(page(markup))).toThrow(/blocked by the policy/);
  });

  test('words that look like attributes inside values and text do not', () => {
    expect(() => needsOf(page('<p title="a > b style=x onclick=y">style="a" onload=b</p>'))).not.toThrow();
  });

  test('only a page with an island may start a worker of its own', () => {
    expect(needsOf(page('<p>')).island).toBe(false);
    expect(
      needsOf(page('<astro-island props="{&quot;a&quot;:[0,&quot;>&quot;]}"></astro-island>')).island,
    ).toBe(true);
  });

  test('a button may ask one origin, but not on a page with a tool', () => {
    const button = '<button data-connect="https://status.invalid">Ask</button>';
    expect(needsOf(page(button)).connect).toEqual(['https://status.invalid']);
    expect(() => needsOf(page(`<astro-island></astro-island>${button}`))).toThrow(/page with a tool/);
  });
});

describe('the policy', () => {
  const island = { scripts: [], styles: [], island: true, connect: [] };
  const plain = { scripts: [sha('x')], styles: [], island: false, connect: [] };
  const asking = { ...plain, connect: ['https://status.invalid'] };

  test('never allows inline code or another origin, and no connection where something can be pasted', () => {
    for (const text of [policy(island), policy(plain)]) {
      expect(text).toMatch(/^default-src 'none';/);
      expect(text).not.toMatch(/connect-src|unsafe|https?:|\*/);
      expect(text).toContain("require-trusted-types-for 'script'");
    }
  });

  test('a page with a button allows the one origin it names', () => {
    expect(policy(asking)).toContain('; connect-src https://status.invalid;');
    expect(policy(asking)).not.toMatch(/blob:|site-worker/);
  });

  test('the site-wide one covers each page, and lets the script that keeps the site ask its own origin', () => {
    const all = sitePolicy([island, asking]);
    expect(all).toContain(sha('x'));
    expect(all).toContain("worker-src 'self' blob:");
    expect(all).toContain("; connect-src 'self' https://status.invalid;");
    expect(all).not.toMatch(/unsafe|\*/);
  });
});

test('a tag keeps its attributes, with entities decoded', () => {
  const [tag] = tags('<link rel="alternate" href="/a.md?x=1&amp;y=2" disabled>');
  expect(tag?.attributes.get('href')).toBe('/a.md?x=1&y=2');
  expect(tag?.attributes.has('disabled')).toBe(true);
});
