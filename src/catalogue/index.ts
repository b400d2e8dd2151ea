import type { ErrorEntry } from './define.ts';
import { ERROR_IDS } from './ids.ts';
import type { ErrorId } from './ids.ts';
import serviceUnavailable from './service-unavailable/error.ts';
import overloaded from './overloaded/error.ts';
import internalServerError from './internal-server-error/error.ts';
import rateLimit from './rate-limit/error.ts';
import spendLimit from './spend-limit/error.ts';
import usageLimit from './usage-limit/error.ts';
import badGateway from './bad-gateway/error.ts';
import gatewayTimeout from './gateway-timeout/error.ts';
import edgeError from './edge-error/error.ts';
import requestTimeout from './request-timeout/error.ts';
import connectionError from './connection-error/error.ts';
import authentication from './authentication/error.ts';
import billing from './billing/error.ts';
import permission from './permission/error.ts';
import notFound from './not-found/error.ts';
import requestTooLarge from './request-too-large/error.ts';
import promptTooLong from './prompt-too-long/error.ts';
import invalidRequest from './invalid-request/error.ts';
import conflict from './conflict/error.ts';
import aborted from './aborted/error.ts';

export { clients } from './clients/index.ts';
export { origins } from './origins/index.ts';

/** One entry an id; the type makes a missing or misfiled entry a compile error. */
const byId: { readonly [I in ErrorId]: ErrorEntry & { readonly id: I } } = {
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

/** What the Diagnostic knows of each error, in the order of `ERROR_IDS`. */
export const errors: readonly ErrorEntry[] = ERROR_IDS.map((id) => byId[id]);

export const errorById = (id: ErrorId): ErrorEntry => byId[id];
