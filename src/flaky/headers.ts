import { letters, rayId, uuid } from './ids.ts';
import type { BucketName, BucketState, BucketStates } from './limits/limiter.ts';
import type { Ask } from './types.ts';

/** The made-up organisation to which every request belongs. */
export const ORGANIZATION = uuid('organization');

const WORKSPACE = `wrkspc_01${letters('workspace', 22)}`;

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
  'anthropic-workspace-id': WORKSPACE,
  ...edgeHeaders(ask),
  via: '1.1 google',
  'x-robots-tag': 'none',
});

/** What the headers say when no limits are set: everything nearly full, but for the bucket that refuses. */
const example = (used: BucketName | 'none', resetSeconds: number): BucketStates => {
  const state = (name: BucketName, limit: number, remaining: number): BucketState => ({
    limit,
    remaining: used === name ? 0 : remaining,
    resetSeconds,
  });
  return {
    requests: state('requests', 1_000, 998),
    'input-tokens': state('input-tokens', 30_000, 29_000),
    'output-tokens': state('output-tokens', 8_000, 8_000),
  };
};

/** Token counts are told to the nearest thousand, requests exactly. */
const told = (name: string, { remaining, limit }: BucketState): number =>
  name === 'requests' ? remaining : Math.min(limit, Math.round(remaining / 1000) * 1000);

/** `tokens` is the sum of input and output where no workspace has a tighter limit. */
const withTotal = (states: BucketStates): Record<string, BucketState> => {
  const { 'input-tokens': input, 'output-tokens': output } = states;
  const both = [input, output].filter((state) => state !== undefined);
  return both.length === 0
    ? states
    : {
        ...states,
        tokens: {
          limit: both.reduce((sum, { limit }) => sum + limit, 0),
          remaining: both.reduce((sum, { remaining }) => sum + remaining, 0),
          resetSeconds: Math.max(...both.map(({ resetSeconds }) => resetSeconds)),
        },
      };
};

/**
 * `anthropic-ratelimit-*` headers: integers and RFC 3339 times at which a bucket is full again.
 * @param used without limits of its own, the bucket that the server shows as empty
 */
export const rateLimitHeaders = (
  ask: Ask,
  used: BucketName | 'none',
  resetSeconds: number,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(withTotal(ask.limits ?? example(used, resetSeconds))).flatMap(([name, state]) => {
      const reset = new Date(ask.now.getTime() + state.resetSeconds * 1000);
      return [
        [`anthropic-ratelimit-${name}-limit`, String(state.limit)],
        [`anthropic-ratelimit-${name}-remaining`, String(told(name, state))],
        [`anthropic-ratelimit-${name}-reset`, reset.toISOString().replace(/\.\d+Z$/, 'Z')],
      ];
    }),
  );
