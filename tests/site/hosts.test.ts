import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FRAME_ANCESTORS, IMMUTABLE, PLAIN_HEADERS } from '../../src/integrations/plain-headers.ts';

interface VercelRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/** A host without `_headers` gets the same headers from a file of its own; the policy itself is in the pages. */
test('vercel.json sets the headers that _headers sets', () => {
  const { headers } = JSON.parse(readFileSync('vercel.json', 'utf8')) as { headers: readonly VercelRule[] };
  const set = (source: string): Record<string, string> =>
    Object.fromEntries(
      headers
        .filter((rule) => rule.source === source)
        .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])),
    );
  expect(set('/(.*)')).toEqual({ 'Content-Security-Policy': FRAME_ANCESTORS, ...PLAIN_HEADERS });
  expect(set('/_astro/(.*)')).toEqual({ 'Cache-Control': IMMUTABLE });
});
