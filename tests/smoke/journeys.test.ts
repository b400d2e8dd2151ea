/** The three things readers come for, in the engines that the tests of tests/e2e/ cannot drive. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDirectory, type StaticServer } from '../../src/cli/static-server.ts';
import { DIST } from '../support/dist.ts';
import { findFirefox, findWebKit } from '../support/other-browsers.ts';
import { startFirefox } from './firefox.ts';
import type { Visitor } from './visitor.ts';
import { startWebKit } from './webkit.ts';

const firefox = findFirefox();
const webkit = findWebKit();
const engines = [
  { name: 'Firefox', start: firefox && (() => startFirefox(firefox)) },
  { name: 'WebKitGTK', start: webkit && (() => startWebKit(webkit)) },
];

let server: StaticServer;
beforeAll(async () => {
  server = await serveDirectory(DIST, 0);
});
afterAll(() => server.close());

const SOON = { timeout: 15_000, interval: 100 };
/** The radio buttons to press, question by question. */
const ANSWERS = [
  ['[name=work]'],
  ['[name=wait]'],
  ['[name=size]'],
  ['[name=requests-preset]', '[name=ceiling-preset][value=none]'],
  ['[name=onOverload]'],
];
const OVERLOADED = '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';

for (const { name, start } of engines) {
  describe.skipIf(!start)(name, { timeout: 60_000 }, () => {
    let visitor: Visitor;
    const at = (path: string): string => new URL(path, server.url).href;
    const path = async (): Promise<string> => new URL(await visitor.address()).pathname;

    beforeAll(async () => {
      if (start) visitor = await start();
    }, 60_000);
    afterAll(() => visitor?.close());

    test('reads the guide: from the status to code in another language', async () => {
      await visitor.open(at('/503/'));
      await expect.poll(path, SOON).toBe('/errors/service-unavailable/');
      expect(await visitor.text('h1')).toContain('Service unavailable');
      expect(await visitor.text('.verdict')).toMatch(/503[\s\S]*Whose side[\s\S]*Retry[\s\S]*Now/);
      await visitor.press('.tabs label:has(input[value=typescript])');
      await visitor.press('.tabs label:has(input:checked) + .panel [data-copy]');
      await expect
        .poll(() => visitor.text('.tabs label:has(input:checked) + .panel [data-copy]'), SOON)
        .toMatch(/^(Copied|Not copied)$/);
      expect(await visitor.text('.tabs label:has(input:checked) + .panel pre')).toContain('new Anthropic(');
    });

    test('pastes an error: verdict, a reload that loses nothing, and its page', async () => {
      await visitor.open(at('/'));
      await visitor.type('textarea', OVERLOADED);
      await expect.poll(() => visitor.text('[data-verdict=overloaded] h2'), SOON).toContain('Overloaded');
      expect(await visitor.text('.dx-text')).toContain('overloaded_error');
      await visitor.reload();
      await expect.poll(() => visitor.text('[data-verdict=overloaded] h2'), SOON).toContain('Overloaded');
      expect(await visitor.value('textarea')).toBe(OVERLOADED);
      await visitor.press('[data-verdict] a.dx-page');
      await expect.poll(path, SOON).toBe('/errors/overloaded/');
    });

    test('takes the quiz: five answers, one recommendation and a fallback', async () => {
      await visitor.open(at('/models/quiz/'));
      await expect.poll(() => visitor.text('.quiz button[type=submit]:enabled'), SOON).not.toBeNull();
      for (const [index, choices] of ANSWERS.entries()) {
        await expect.poll(() => visitor.text('.quiz-progress'), SOON).toBe(`Question ${index + 1} of 5`);
        for (const choice of choices) await visitor.press(`.quiz label:has(input${choice})`);
        await visitor.press('.quiz button[type=submit]');
      }
      await expect.poll(() => visitor.text('.quiz-result h2'), SOON).toMatch(/^Use Claude/);
      expect(await visitor.text('.quiz-result')).toMatch(
        /claude-[a-z]+-\d[\s\S]*When it is overloaded: Claude/,
      );
    });

    test('finds a page by its status', async () => {
      await visitor.open(at('/about/'));
      await visitor.press('button.search');
      await visitor.type('dialog input', '529');
      await expect.poll(() => visitor.text('dialog [role=option]'), SOON).toContain('Overloaded');
    });

    test('no page of these complained, and the browser refuses to send the text away', async () => {
      // WebKit tells nobody of its console.
      expect(await visitor.complaints()).toEqual(name === 'WebKitGTK' ? null : []);
      await visitor.open(at('/diagnose/'));
      await visitor.press('[data-leak]');
      for (let way = 1; way <= 5; way += 1)
        await expect
          .poll(() => visitor.text(`[data-leak-result] li:nth-child(${way})`), SOON)
          .toMatch(/^Refused by the browser: /);
      // The same ear hears a refusal where there is one.
      if (name !== 'WebKitGTK')
        expect(await visitor.complaints()).toContainEqual(expect.stringMatching(/^policy: form-action/));
    });
  });
}
