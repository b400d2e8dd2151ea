import { plantings } from '../support/planting.ts';
import { plantedSecrets, survives } from '../support/secrets.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';
import { expect, test } from './support/guard.ts';

/**
 * A paste is text, whatever it looks like: none of it becomes an element, and no secret in it is shown again. The
 * guard of every test also fails on a script that was stopped, an error or a request.
 */

declare global {
  interface Window {
    /** What ran although it was only pasted. */
    ran?: string[];
  }
}

/** Shapes that run where a text is made into markup; each would name itself in `window.ran`. */
const SHAPES: Readonly<Record<string, string>> = {
  'a script': '<script>window.ran.push("script")</script>',
  'a script from elsewhere': '<script src="https://example.com/x.js"></script>',
  'a module': '<script type="module">window.ran.push("module")</script>',
  'an image that fails': '<img src=x onerror="window.ran.push(\'img\')">',
  handlers:
    '<b onmouseover=window.ran.push("b") onfocus=window.ran.push("f") tabindex=1 autofocus>Error 529</b>',
  'an address that is a program': '<a href="javascript:window.ran.push(\'a\')">API Error: 529</a>',
  'a form':
    '<form action="https://example.com/"><input name=key value=1><button formaction="javascript:window.ran.push(\'form\')">go</button></form>',
  SVG: '<svg onload="window.ran.push(\'svg\')"><script>window.ran.push("svg script")</script><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"></use></svg>',
  'SVG that animates': '<svg><animate onbegin="window.ran.push(\'animate\')" attributeName=x dur=1s></svg>',
  MathML:
    '<math><maction actiontype="statusline#https://example.com" xlink:href="javascript:window.ran.push(\'math\')">529</maction></math>',
  'a frame': '<iframe src="javascript:parent.ran.push(\'iframe\')"></iframe>',
  'a frame with its document': '<iframe srcdoc="<script>parent.ran.push(\'srcdoc\')</script>"></iframe>',
  'an object':
    '<object data="data:text/html,<script>parent.ran.push(1)</script>"></object><embed src="data:text/html,x">',
  styles:
    '<style>*{background:url(https://example.com/leak)}</style><link rel=stylesheet href="https://example.com/x.css">',
  'a base and a refresh':
    '<base href="https://example.com/"><meta http-equiv="refresh" content="0;url=javascript:window.ran.push(\'meta\')">',
  'a template': '<template shadowrootmode="open"><script>window.ran.push("template")</script></template>',
  'a custom element': '<x-evil is="evil"><slot onslotchange="window.ran.push(\'slot\')"></slot></x-evil>',
  'markup that mutates': '<noscript><p title="</noscript><img src=x onerror=window.ran.push(\'noscript\')>">',
  'markup that mutates in math':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.ran.push(\'mxss\')&gt;">',
  'a text area that ends': '</textarea><script>window.ran.push("textarea")</script><textarea>',
  'a mark that ends': '</mark></div><script>window.ran.push("mark")</script>',
  'a comment that ends': '--><script>window.ran.push("comment")</script><!--',
  'an escaped script': '&lt;script&gt;window.ran.push("entity")&lt;/script&gt;',
  'a script in JSON': '{"error":{"message":"\\u003cscript\\u003ewindow.ran.push(1)\\u003c/script\\u003e"}}',
  'a template of a framework':
    '{{constructor.constructor("window.ran.push(1)")()}}${window.ran.push("literal")}',
  Markdown: '[API Error](javascript:window.ran.push("md")) ![x](https://example.com/leak.png)',
};

/** Elements and attributes that no page of this site has outside of its own markup. */
const FOREIGN = [
  'iframe',
  'object',
  'embed',
  'base',
  'math',
  'animate',
  'maction',
  'mglyph',
  'x-evil',
  'slot',
  'img[src="x"]',
  '[srcdoc]',
  '[formaction]',
  '[shadowrootmode]',
  'a[href^="javascript:" i]',
  'meta[http-equiv="refresh" i]',
  '[src*="example.com"]',
  'link[href*="example.com"]',
  'form[action*="example.com"]',
  'script:not([src]):not([type])',
].join();

const around = (shape: string): string =>
  `HTTP/1.1 529 \nrequest-id: req_011${'A1'.repeat(10)}\n${shape}\n${sampleText('overloaded/python-sdk')}\n${shape}`;

test('nothing that is pasted runs or becomes an element', async ({ page }) => {
  await page.addInitScript(() => {
    window.ran = [];
  });
  const { box, card, evidence } = await openDiagnostic(page);
  const inventory = () =>
    page.evaluate((foreign) => {
      const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      return {
        foreign: document.querySelectorAll(foreign).length,
        scripts: document.scripts.length,
        handlers,
      };
    }, FOREIGN);
  const before = await inventory();
  for (const [name, shape] of Object.entries(SHAPES)) {
    await box.fill(around(shape));
    await expect(card, name).toHaveAttribute('data-verdict', 'overloaded');
    await evidence.hover();
    expect(await inventory(), name).toEqual(before);
    await box.fill(`${shape}\nHTTP/1.1 503 Service Unavailable\n`);
    await expect(card, name).toHaveAttribute('data-verdict', 'service-unavailable');
    expect(await inventory(), name).toEqual(before);
  }
  await box.fill(around(Object.values(SHAPES).join('\n')));
  await expect(card).toBeVisible();
  expect(await inventory()).toEqual(before);
  expect(await page.evaluate(() => window.ran)).toEqual([]);
});

test('no secret is shown outside the box', async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, card } = await openDiagnostic(page);
  const samples = [
    'overloaded/python-sdk',
    'rate-limit/curl',
    'service-unavailable/claude-code',
    'authentication/go-sdk',
  ];
  const ways = Object.entries(plantings);
  for (const [k, { what, value, inContext }] of plantedSecrets(11).entries()) {
    const [where, plant] = ways[k % ways.length] as (typeof ways)[number];
    await box.fill(plant(sampleText(samples[k % samples.length] as string), inContext, (k * 0.37) % 1));
    await expect(page.locator('.dx-secret').first(), `${what} ${where}`).toBeVisible();
    const shown = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('textarea').forEach((area) => area.remove());
      return `${copy.outerHTML}\n${copy.textContent}\n${location.href}\n${document.title}\n${JSON.stringify({ ...sessionStorage, ...localStorage })}`;
    });
    expect(survives(value, shown), `${what} ${where}`).toBeNull();
    if (await card.getByRole('button', { name: 'Copy report' }).isVisible()) {
      await card.getByRole('button', { name: 'Copy report' }).click();
      expect(survives(value, await page.evaluate(() => navigator.clipboard.readText())), what).toBeNull();
    }
  }
});
