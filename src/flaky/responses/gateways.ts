import { json, text } from '../answer.ts';
import type { Scenario } from '../types.ts';
import { envelope } from './first-party.ts';

/** An answer in the API's own shape that a gateway has written: no request id. */
const gateway = (name: string, status: number, type: string, message: string): Scenario => ({
  name: `gateway-${name}`,
  says: `${status} of a self-hosted gateway: ${message}`,
  answer: () => json(status, envelope(type, message)),
});

/** Answers of software that stands in for the API: self-hosted gateways and relays. */
export const gateways: readonly Scenario[] = [
  gateway('501', 501, 'not_supported', 'not supported by this gateway'),
  gateway('upstreams', 502, 'api_error', 'all upstreams failed (2 attempted)'),
  gateway('rate-limit', 429, 'rate_limit_error', 'upstream rate limit exceeded'),
  gateway('spend', 429, 'rate_limit_error', 'spend limit reached (daily; resets 2026-11-24 00:00 UTC)'),
  gateway('prompt', 400, 'invalid_request_error', 'capability_rejected: prompt_too_long'),
  {
    name: 'gateway-path',
    says: '404 text that a Go program writes for an unknown path',
    answer: () => text(404, '404 page not found\n'),
  },
  {
    name: 'relay-accounts',
    says: '503 of a relay that has no account left',
    answer: () => text(503, 'No available accounts: no available accounts'),
  },
  {
    name: 'relay-unavailable',
    says: '503 of a relay in a shape of its own',
    answer: () => json(503, { error: { message: 'Service temporarily unavailable', type: 'api_error' } }),
  },
  {
    name: 'relay-token',
    says: '401 of a relay built on one-api',
    answer: () => json(401, { error: { message: '\u65e0\u6548\u7684\u4ee4\u724c', type: 'one_api_error' } }),
  },
];
