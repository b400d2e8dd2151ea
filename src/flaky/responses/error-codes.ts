import { codeMeanings } from '../../catalogue/code-meanings.ts';
import { codeRows, type CodeRow } from '../../catalogue/codes.ts';
import { rateLimitHeaders } from '../headers.ts';
import type { Ask, Scenario } from '../types.ts';
import { apiError } from './first-party.ts';

/**
 * `error.type` by status. No documentation shows one for 412 and 503; the nearest of the closed
 * list stands there.
 */
const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  412: 'conflict_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  503: 'api_error',
  529: 'overloaded_error',
};

/** Made-up values of the fields that stand beside a code. */
const VALUES: Readonly<Record<string, unknown>> = {
  max_side_length_pixels: 8000,
  paths: ['messages.0.content.0'],
  appeal_url: 'https://example.com/appeal',
  unsupported: ['thinking'],
  field: 'external_key_id',
  plugin_id: 'plugin_01StubStubStubStubStubStub',
  plugin_version_id: 'pluginver_01StubStubStubStubStubStub',
  slack_channel_id: 'C0STUBSTUB',
  skill_name: 'stub-skill',
  current_state: { last_heartbeat: null, lease_extended: false, state: 'active', ttl_seconds: 60 },
};

/** Seconds that a code with a wait names when the script says nothing. */
const WAIT = '12';

const headersOf =
  ({ status, retry }: CodeRow) =>
  (ask: Ask): Record<string, string> => ({
    ...(status === 429 ? rateLimitHeaders(ask, 'none', 0) : {}),
    ...(retry === 'wait' ? { 'retry-after': WAIT } : {}),
  });

const scenarioOf = (row: CodeRow): Scenario => {
  const { means, fields = [] } = codeMeanings[row.code];
  const names = fields.map((field) => field.replace('?', ''));
  const repeats = row.retry === 'back-off' || row.retry === 'wait';
  return apiError({
    name: `code-${row.code}`,
    says: `${row.status}, ${means.charAt(0).toLowerCase()}${means.slice(1)}`,
    status: row.status,
    type: TYPES[row.status] ?? 'api_error',
    message: means,
    details: { error_code: row.code, ...Object.fromEntries(names.map((name) => [name, VALUES[name]])) },
    headers: headersOf(row),
    // The SDKs repeat a spend limit, because no header tells them not to.
    ...(row.status === 429 ? {} : { shouldRetry: repeats }),
  });
};

/** One scenario for every error code of the API. */
export const errorCodes: readonly Scenario[] = [...codeRows.values()].map(scenarioOf);
