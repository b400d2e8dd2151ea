import type { Scenario } from '../types.ts';
import { answer } from '../answer.ts';
import { edgeHeaders } from '../headers.ts';
import { apiError } from './first-party.ts';

const overloaded = (
  name: string,
  says: string,
  extra: { message?: string; requestId?: 'none' | 'null'; code?: string } = {},
) =>
  apiError({
    name,
    says,
    status: 529,
    type: 'overloaded_error',
    message: extra.message ?? 'Overloaded',
    shouldRetry: true,
    ...(extra.requestId === undefined ? {} : { requestId: extra.requestId }),
    ...(extra.code === undefined ? {} : { details: { error_code: extra.code } }),
  });

const unavailable = (name: string, code: string, message: string): Scenario =>
  apiError({
    name,
    says: `503 with error code ${code}`,
    status: 503,
    type: 'api_error',
    message,
    details: { error_code: code },
    shouldRetry: true,
  });

const empty = (name: string, status: number): Scenario => ({
  name,
  says: `${status} without a body`,
  answer: (ask) => answer(status, '', '', { headers: { ...edgeHeaders(ask), 'content-length': '0' } }),
});

/**
 * First-party answers from 500 upwards. The documentation shows no `error.type` for the three
 * codes under 503; `api_error` stands here because the API's general type must stand somewhere.
 */
export const serverErrors: readonly Scenario[] = [
  apiError({
    name: 'internal-server-error',
    says: '500 api_error',
    status: 500,
    type: 'api_error',
    message: 'Internal server error',
    shouldRetry: true,
  }),
  apiError({
    name: 'internal-overloaded',
    says: '500 whose message says Overloaded',
    status: 500,
    type: 'api_error',
    message: 'Overloaded',
    requestId: 'null',
    shouldRetry: true,
  }),
  empty('empty-500', 500),
  empty('empty-502', 502),
  empty('empty-503', 503),
  empty('empty-529', 529),
  unavailable(
    'cmek-key-unreachable',
    'cmek_key_unreachable',
    'The customer-managed encryption key could not be reached.',
  ),
  unavailable(
    'cmek-context-unavailable',
    'cmek_context_unavailable',
    'The encryption settings of the workspace could not be read.',
  ),
  unavailable(
    'registration-pending',
    'registration_pending',
    'The plugin version is stored and not usable yet.',
  ),
  apiError({
    name: 'undocumented-503',
    says: '503 with a JSON body that only third parties describe',
    status: 503,
    type: 'api_error',
    message: 'Service temporarily unavailable. Please try again later.',
    requestId: 'none',
  }),
  apiError({
    name: 'gateway-timeout',
    says: '504 timeout_error',
    status: 504,
    type: 'timeout_error',
    message: 'Request timed out',
    shouldRetry: true,
  }),
  overloaded('overloaded', '529 overloaded_error'),
  overloaded('overloaded-no-id', '529 without a request id', { requestId: 'none' }),
  overloaded('overloaded-docs', '529 whose message carries an address', {
    message: 'Overloaded. https://docs.claude.com/en/api/errors',
  }),
  overloaded('compaction-unavailable', '529, server-side compaction failed', {
    message: 'Compaction is temporarily unavailable.',
    code: 'compaction_unavailable',
  }),
];
