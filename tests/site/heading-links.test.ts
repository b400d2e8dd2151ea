import { expect, test } from 'vitest';
import { linkHeadings } from '../../src/integrations/heading-links.ts';

test('a heading with an id becomes a link to itself', () => {
  expect(linkHeadings('<h2 id="fix">Fix it <code>now</code> </h2>')).toBe(
    '<h2 id="fix"><a href="#fix">Fix it <code>now</code></a></h2>',
  );
  expect(linkHeadings('<h3 class="a" id="why" tabindex="-1">Why</h3>')).toBe(
    '<h3 class="a" id="why" tabindex="-1"><a href="#why">Why</a></h3>',
  );
});

test('what leads elsewhere, has no id, or is drawn by a script stays as it is', () => {
  for (const html of [
    '<h2 id="a"><a href="/b/">b</a></h2>',
    '<h2>no address</h2>',
    '<h1 id="title">the page itself</h1>',
    '<astro-island props="{}"><h2 id="q">a question</h2></astro-island>',
    '<script>const a = \'<h2 id="x">y</h2>\';</script>',
  ])
    expect(linkHeadings(html)).toBe(html);
});
