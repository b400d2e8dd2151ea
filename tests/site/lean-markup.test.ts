import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { leanMarkup } from '../../src/integrations/lean-markup.ts';

const PAGE =
  '<!doctype html><html><head><script>const a = "<li></li>&quot;";</script></head><body><ul><li>“one” &quot;two&quot;</li><li>it&#39;s <b>three</b></li></ul>' +
  '<p>A paragraph.</p><p>Another</p><ul><li><p>in a list</p></li></ul><p>before</p><pre>code</pre><p>last</p>' +
  '<dl><div><dt>term</dt><dd>what</dd></div></dl><table><thead><tr><th>a</th></tr></thead><tbody><tr><td title="&quot;b&quot;">&lt;b&gt; &amp;quot;</td></tr></tbody></table></body></html>';

/** The tree a browser builds, without positions. */
const tree = (html: string): string =>
  JSON.stringify(unified().use(rehypeParse).parse(html), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );

test('is the same document, and shorter', () => {
  const lean = leanMarkup(PAGE);
  expect(tree(lean)).toBe(tree(PAGE));
  expect(lean.length).toBeLessThan(PAGE.length - 60);
});

test('scripts and attributes stay as they are', () => {
  const lean = leanMarkup(PAGE);
  expect(lean).toContain('const a = "<li></li>&quot;";');
  expect(lean).toContain('title="&quot;b&quot;"');
});
