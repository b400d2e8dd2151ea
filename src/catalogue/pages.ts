import type { ErrorPage, FullError } from './define.ts';
import { ERROR_IDS } from './ids.ts';
import type { ErrorId } from './ids.ts';
import { errorById } from './index.ts';
import serviceUnavailable from './service-unavailable/page.ts';
import overloaded from './overloaded/page.ts';
import internalServerError from './internal-server-error/page.ts';
import rateLimit from './rate-limit/page.ts';
import spendLimit from './spend-limit/page.ts';
import usageLimit from './usage-limit/page.ts';
import badGateway from './bad-gateway/page.ts';
import gatewayTimeout from './gateway-timeout/page.ts';
import edgeError from './edge-error/page.ts';
import requestTimeout from './request-timeout/page.ts';
import connectionError from './connection-error/page.ts';
import authentication from './authentication/page.ts';
import billing from './billing/page.ts';
import permission from './permission/page.ts';
import notFound from './not-found/page.ts';
import requestTooLarge from './request-too-large/page.ts';
import promptTooLong from './prompt-too-long/page.ts';
import invalidRequest from './invalid-request/page.ts';
import conflict from './conflict/page.ts';
import aborted from './aborted/page.ts';

const byId: { readonly [I in ErrorId]: ErrorPage & { readonly id: I } } = {
  'service-unavailable': serviceUnavailable,
  overloaded,
  'internal-server-error': internalServerError,
  'rate-limit': rateLimit,
  'spend-limit': spendLimit,
  'usage-limit': usageLimit,
  'bad-gateway': badGateway,
  'gateway-timeout': gatewayTimeout,
  'edge-error': edgeError,
  'request-timeout': requestTimeout,
  'connection-error': connectionError,
  authentication,
  billing,
  permission,
  'not-found': notFound,
  'request-too-large': requestTooLarge,
  'prompt-too-long': promptTooLong,
  'invalid-request': invalidRequest,
  conflict,
  aborted,
};

/** What only pages show, in the order of `ERROR_IDS`; never imported by the engine or an island. */
export const pages: readonly ErrorPage[] = ERROR_IDS.map((id) => byId[id]);

export const pageById = (id: ErrorId): ErrorPage => byId[id];

/** Both halves joined, for the site, the machine twins and the tests. */
export const fullErrors: readonly FullError[] = ERROR_IDS.map((id) => ({ ...errorById(id), ...byId[id] }));
