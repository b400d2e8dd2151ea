import { expect, test } from 'vitest';
import { pageToMarkdown } from '../../src/integrations/markdown.ts';

const convert = (main: string): string =>
  pageToMarkdown(
    `<html><body><nav>menu</nav><main>${main}</main><footer>end</footer></body></html>`,
    'https://a.test/b/c/',
  );

test('keeps the main part and drops what serves a screen', () => {
  const text = convert('<nav>crumbs</nav><h1>Title</h1><button>Copy</button><p>Text</p>');
  expect(text).toBe('# Title\n\nText\n');
});

test('drops parts that are nothing without their button', () => {
  const text = convert(
    '<p>a</p><div class="live"><button>Ask</button><small>asks</small></div><section class="leak wide"><h2>Try</h2></section><p class="late">not arrived</p><p>b</p>',
  );
  expect(text).toBe('a\n\nb\n');
});

test('names the language of code and makes links absolute', () => {
  const text = convert('<pre data-language="python"><code>x = 1\n</code></pre><p><a href="../d/">d</a></p>');
  expect(text).toContain('```python\nx = 1\n```');
  expect(text).toContain('[d](https://a.test/b/d/)');
});

test('writes a description list as paragraphs and a fold with its heading', () => {
  const text = convert(
    '<dl><div><dt>Retry</dt><dd>No.</dd></div></dl><details><summary>More</summary><p>x</p></details>',
  );
  expect(text).toContain('**Retry**: No.');
  expect(text).toContain('**More**\n\nx');
});

test('refuses a document without a main part', () => {
  expect(() => pageToMarkdown('<p>x</p>', 'https://a.test/')).toThrow(/no main element/);
});
