import type { Plan } from '../types.ts';
import { account } from './account.ts';
import { errorCodes } from './error-codes.ts';
import { internalServerError } from './internal-server-error.ts';
import { network } from './network.ts';
import { overloaded } from './overloaded.ts';
import { rateLimit } from './rate-limit.ts';
import { request } from './request.ts';
import { routes } from './routes.ts';
import { serviceUnavailable } from './service-unavailable.ts';

/** Every sample that is recorded by running a client. */
export const plans: readonly Plan[] = [
  ...serviceUnavailable,
  ...overloaded,
  ...internalServerError,
  ...rateLimit,
  ...account,
  ...request,
  ...errorCodes,
  ...network,
  ...routes,
];
