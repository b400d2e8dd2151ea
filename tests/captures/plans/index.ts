import type { Plan } from '../types.ts';
import { account } from './account.ts';
import { claudeCodeScreens, claudeCodeVersions } from './claude-code-versions.ts';
import { errorCodes } from './error-codes.ts';
import { frameworks } from './frameworks.ts';
import { httpClients } from './http-clients.ts';
import { internalServerError } from './internal-server-error.ts';
import { network } from './network.ts';
import { platforms } from './platforms.ts';
import { pythonVersions } from './python-versions.ts';
import { overloaded } from './overloaded.ts';
import { rateLimit } from './rate-limit.ts';
import { request } from './request.ts';
import { routes } from './routes.ts';
import { serviceUnavailable } from './service-unavailable.ts';
import { typescriptVersions } from './typescript-versions.ts';

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
  ...pythonVersions,
  ...typescriptVersions,
  ...httpClients,
  ...platforms,
  ...frameworks,
  ...claudeCodeVersions,
  ...claudeCodeScreens,
];
