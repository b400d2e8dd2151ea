import { ORGANIZATION, rateLimitHeaders } from '../headers.ts';
import type { BucketName, Refusal } from '../limits/limiter.ts';
import type { Ask, Scenario } from '../types.ts';
import { apiError } from './first-party.ts';

const RATE_LIMIT_DOCS =
  'For details, refer to: https://docs.claude.com/en/api/rate-limits. You can see the response headers for current usage. ' +
  'Please reduce the prompt length or the maximum tokens requested, or try again later. ' +
  'You may also contact sales at https://www.anthropic.com/contact-sales to discuss your options for a rate limit increase.';

/** Seconds until the empty bucket allows the next request, as `retry-after` says it. */
const asTold = (ask: Ask): number => Number(ask.options['retry-after'] ?? '12') || 0;

const SCENARIOS: Readonly<Record<BucketName, string>> = {
  'input-tokens': 'rate-limit',
  'output-tokens': 'rate-limit-output',
  requests: 'rate-limit-requests',
};

const perMinute = (
  bucket: BucketName,
  limit: number,
  waitSeconds: (ask: Ask) => number = asTold,
): Scenario => {
  const words = bucket.replace('-', ' ');
  return apiError({
    name: SCENARIOS[bucket],
    says: `429, ${words} per minute`,
    status: 429,
    type: 'rate_limit_error',
    message: ({ model }) =>
      `This request would exceed your organization's rate limit of ${limit.toLocaleString('en-US')} ${words} per minute ` +
      `(org: ${ORGANIZATION}, model: ${model}). ${RATE_LIMIT_DOCS}`,
    headers: (ask) => ({
      ...rateLimitHeaders(ask, bucket, waitSeconds(ask)),
      'retry-after': String(waitSeconds(ask)),
    }),
    shouldRetry: true,
  });
};

/** What the API answers when one of its buckets cannot carry the request. */
export const refused = ({ bucket, limit, waitSeconds }: Refusal): Scenario =>
  perMinute(bucket, limit, () => waitSeconds);

const spendCap = (name: string, says: string, code: string, message: string): Scenario =>
  apiError({
    name,
    says,
    status: 429,
    type: 'rate_limit_error',
    message,
    details: { error_code: code },
    headers: (ask) => rateLimitHeaders(ask, 'none', 0),
  });

/** A used-up allowance of a Claude subscription; the headers are read by Claude Code. */
const subscription = (name: string, claim: string, words: string): Scenario =>
  apiError({
    name,
    says: `429 for a Claude subscription: ${words} used up`,
    status: 429,
    type: 'rate_limit_error',
    message: "This request would exceed your account's rate limit. Please try again later.",
    headers: (ask) => ({
      'anthropic-ratelimit-unified-status': 'rejected',
      'anthropic-ratelimit-unified-reset': String(Math.round(ask.now.getTime() / 1000) + asTold(ask)),
      'anthropic-ratelimit-unified-representative-claim': claim,
      'retry-after': String(asTold(ask)),
    }),
    shouldRetry: false,
  });

/** Everything that arrives as a 429. */
export const limits: readonly Scenario[] = [
  perMinute('input-tokens', 30_000),
  perMinute('output-tokens', 8_000),
  perMinute('requests', 1_000),
  apiError({
    name: 'concurrent-connections',
    says: '429, too many connections at once',
    status: 429,
    type: 'rate_limit_error',
    message:
      'Number of concurrent connections has exceeded your rate limit. Please try again later or contact sales at ' +
      'https://www.anthropic.com/contact-sales to discuss your options for a rate limit increase.',
    headers: (ask) => ({ 'retry-after': String(asTold(ask)) }),
    shouldRetry: true,
  }),
  apiError({
    name: 'ramp-limit',
    says: '429, usage grows too fast',
    status: 429,
    type: 'rate_limit_error',
    message:
      "This request would exceed your organization's ramp limit. Please increase your usage gradually.",
    details: { error_code: 'ramp_limit_exceeded' },
    headers: (ask) => ({
      ...rateLimitHeaders(ask, 'none', asTold(ask)),
      'retry-after': String(asTold(ask)),
    }),
    shouldRetry: true,
  }),
  spendCap(
    'spend-cap',
    '429 without retry-after: monthly threshold of the tier',
    'enforced_spend_limit_reached',
    'You have reached your API usage limits: your organization has crossed its monthly API usage threshold, ' +
      "set based on your organization's API tier. You will regain access on 2026-12-01 at 00:00 UTC.",
  ),
  spendCap(
    'contract-spend',
    '429: spend limit of the contract',
    'contract_spend_limit_reached',
    'Your organization has reached the spend limit of its contract.',
  ),
  subscription('subscription-limit', 'five_hour', 'five-hour allowance'),
  subscription('subscription-weekly', 'seven_day', 'weekly allowance'),
  subscription('subscription-opus', 'seven_day_opus', 'weekly allowance for Opus'),
  apiError({
    name: 'fast-limit',
    says: '429, limit of fast mode',
    status: 429,
    type: 'rate_limit_error',
    message: "This request would exceed your organization's fast mode rate limit.",
    headers: (ask) => ({
      'anthropic-fast-input-tokens-limit': '100000',
      'anthropic-fast-input-tokens-remaining': '0',
      'retry-after': String(asTold(ask)),
    }),
    shouldRetry: true,
  }),
  apiError({
    name: 'throttle',
    says: '429 for a Claude subscription: short throttle without quota headers',
    status: 429,
    type: 'rate_limit_error',
    message: 'Rate limited',
  }),
  apiError({
    name: 'long-context',
    says: '429 for a Claude subscription: no entitlement for long context',
    status: 429,
    type: 'rate_limit_error',
    message: 'Extra usage is required for long context requests.',
    shouldRetry: false,
  }),
];
