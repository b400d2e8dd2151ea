import { clientErrors } from './responses/client-errors.ts';
import { cloudflare } from './responses/cloudflare.ts';
import { errorCodes } from './responses/error-codes.ts';
import { gateways } from './responses/gateways.ts';
import { limits } from './responses/limits.ts';
import { platforms } from './responses/platforms.ts';
import { proxies } from './responses/proxies.ts';
import { serverErrors } from './responses/server-errors.ts';
import { streams } from './responses/streams.ts';
import { transport } from './responses/transport.ts';
import type { Scenario } from './types.ts';

const ok: Scenario = { name: 'ok', says: 'the ordinary success of the requested path', answer: () => null };

/** Every scenario a script can name. */
export const scenarios: readonly Scenario[] = [
  ok,
  ...clientErrors,
  ...limits,
  ...serverErrors,
  ...errorCodes,
  ...proxies,
  ...gateways,
  ...cloudflare,
  ...platforms,
  ...streams,
  ...transport,
];

const byName = new Map(scenarios.map((s) => [s.name, s]));

/** The scenario a bare status stands for: the form in which it is met most often. */
const BY_STATUS: Readonly<Record<string, string>> = {
  200: 'ok',
  400: 'invalid-request',
  401: 'authentication',
  402: 'billing',
  403: 'permission',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'haproxy-408',
  409: 'conflict',
  412: 'precondition',
  413: 'request-too-large',
  422: 'unprocessable',
  424: 'bedrock-model-error',
  429: 'rate-limit',
  431: 'headers-too-large',
  499: 'client-closed',
  500: 'internal-server-error',
  501: 'gateway-501',
  502: 'cloudflare-plain-502',
  503: 'envoy-no-healthy-upstream',
  504: 'gateway-timeout',
  520: 'cloudflare-520',
  521: 'cloudflare-521',
  522: 'cloudflare-json-522',
  523: 'cloudflare-523',
  524: 'cloudflare-524',
  525: 'cloudflare-525',
  526: 'cloudflare-526',
  527: 'cloudflare-527',
  529: 'overloaded',
};

/** Looks a scenario up by name or status; undefined when there is none. */
export const scenario = (name: string): Scenario | undefined => byName.get(BY_STATUS[name] ?? name);

export const statuses: readonly string[] = Object.keys(BY_STATUS);
