import { rayId, uuid } from './ids.ts';
import type { Ask } from './types.ts';

/** The made-up organisation to which every request belongs. */
export const ORGANIZATION = uuid('organization');

/** Headers on everything that passes the API's edge, whoever made the answer. */
export const edgeHeaders = (ask: Ask): Record<string, string> => ({
  server: 'cloudflare',
  'cf-ray': `${rayId(ask.requestId)}-SJC`,
  'cf-cache-status': 'DYNAMIC',
});

/** Headers of an answer made by the API itself. */
export const apiHeaders = (ask: Ask): Record<string, string> => ({
  'request-id': ask.requestId,
  'anthropic-organization-id': ORGANIZATION,
  ...edgeHeaders(ask),
  via: '1.1 google',
  'x-robots-tag': 'none',
});

interface Bucket {
  readonly limit: number;
  readonly remaining: number;
}

/**
 * `anthropic-ratelimit-*` headers: integers and RFC 3339 times.
 * `used` names the bucket that is empty; the others are nearly full.
 */
export const rateLimitHeaders = (
  ask: Ask,
  used: 'none' | 'requests' | 'input-tokens' | 'output-tokens',
  resetSeconds: number,
): Record<string, string> => {
  const reset = new Date(ask.now.getTime() + resetSeconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const buckets: Record<string, Bucket> = {
    requests: { limit: 1_000, remaining: used === 'requests' ? 0 : 998 },
    'input-tokens': { limit: 30_000, remaining: used === 'input-tokens' ? 0 : 29_000 },
    'output-tokens': { limit: 8_000, remaining: used === 'output-tokens' ? 0 : 8_000 },
  };
  const tightest = used === 'output-tokens' ? 'output-tokens' : 'input-tokens';
  const all = { ...buckets, tokens: buckets[tightest] as Bucket };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, { limit, remaining }]) => [
      [`anthropic-ratelimit-${name}-limit`, String(limit)],
      [`anthropic-ratelimit-${name}-remaining`, String(remaining)],
      [`anthropic-ratelimit-${name}-reset`, reset],
    ]),
  );
};
