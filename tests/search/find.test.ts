import { describe, expect, test } from 'vitest';
import { finder } from '../../src/search/find.ts';
import { placesOf } from '../../src/search/places.ts';

const page = (heading: string, body: string): string =>
  `<html><head><meta name="description" content="About ${heading}."></head><body><nav>menu words</nav><main><h1>${heading}</h1>${body}</main></body></html>`;

const places = placesOf([
  {
    path: '/errors/overloaded/',
    title: '529 Overloaded',
    html: page('Overloaded', '<h2 id="fix">Fix it now</h2><p>Wait. Use jitter.</p>'),
    codes: ['529', 'overloaded_error'],
    signals: ['overloaded_error'],
    samples: ['OverloadedError: Error code: 529'],
  },
  {
    path: '/errors/service-unavailable/',
    title: '503 Service unavailable',
    html: page('Service unavailable', '<h2 id="fix">Fix it now</h2><p>A 529 is <code>Overloaded</code>.</p>'),
    codes: ['503'],
    signals: ['no healthy upstream'],
    samples: ['HTTP/1.1 503\nno healthy upstream req_011CSHoEeqs5C35K2UUqR7Fy'],
  },
  {
    path: '/errors/connection-error/',
    title: 'No connection to the API',
    html: page('No connection', '<h2 id="fix">Fix it now</h2><pre><code>read ECONNRESET</code></pre>'),
  },
  {
    path: '/guides/retry/',
    html: page(
      'Retry with back-off',
      '<h2 id="fix">Fix it now</h2><h2 id="jitter">Jitter, with its formulas</h2><pre data-language="python"><code>rare_name = 1</code></pre>',
    ),
  },
  { path: '/programs/', html: page('Programs', '<p>Whole programs.</p>') },
]);
const find = finder(places);
const first = (query: string): string | undefined => find(query)[0]?.path;

describe('finds first', () => {
  test.each([
    ['529', '/errors/overloaded/'],
    ['overloaded', '/errors/overloaded/'],
    ['overloaded_error', '/errors/overloaded/'],
    ['overlaoded', '/errors/overloaded/'],
    ['overl', '/errors/overloaded/'],
    ['no healthy upstream', '/errors/service-unavailable/'],
    ['ECONNRESET', '/errors/connection-error/'],
    ['jitter formulas', '/guides/retry/#jitter'],
    ['programs', '/programs/'],
  ])('%s → %s', (query, path) => {
    expect(first(query)).toBe(path);
  });
});

test('a status is a number, not a word with a typo', () => {
  expect(find('528')).toEqual([]);
});

test('with every word somewhere, pages with only some of them stay out', () => {
  expect(find('healthy upstream').map(({ path }) => path)).toEqual(['/errors/service-unavailable/']);
  expect(find('healthy nonsense').map(({ path }) => path)).toEqual(['/errors/service-unavailable/']);
});

test('nothing is found for nothing', () => {
  expect(find('')).toEqual([]);
  expect(find('the of and')).toEqual([]);
});

describe('places', () => {
  test('a heading of many pages leads nowhere in particular', () => {
    expect(places.filter(({ title }) => title === 'Fix it now')).toEqual([]);
    expect(places.find(({ path }) => path === '/guides/retry/#jitter')).toEqual({
      path: '/guides/retry/#jitter',
      title: 'Jitter, with its formulas',
      kind: 'Guide',
      about: 'Retry with back-off',
    });
  });

  test('a folder that is new names its own kind', () => {
    expect(places.find(({ path }) => path === '/programs/')?.kind).toBe('Programs');
  });

  test('navigation, programs and identifiers are not searched', () => {
    expect(JSON.stringify(places)).not.toMatch(/menu|rare|011CSHoEeqs5C35K2UUqR7Fy/i);
  });

  test('a page without a first heading is refused by its address', () => {
    expect(() => placesOf([{ path: '/broken/', html: '<main></main>' }])).toThrow('/broken/');
  });
});
