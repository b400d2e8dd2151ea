import type { Scenario } from '../types.ts';
import { apiError, edgeError } from './first-party.ts';

const invalid = (
  name: string,
  says: string,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): Scenario =>
  apiError({
    name,
    says,
    status: 400,
    type: 'invalid_request_error',
    message,
    shouldRetry: false,
    ...(details === undefined ? {} : { details }),
  });

const unauthenticated = (name: string, says: string, message: string): Scenario =>
  apiError({ name, says, status: 401, type: 'authentication_error', message, shouldRetry: false });

/** First-party answers below 500 that blame the request, the key or the account. */
export const clientErrors: readonly Scenario[] = [
  invalid('invalid-request', '400, a field is missing', 'max_tokens: Field required'),
  invalid('version-header', '400, no version header', 'anthropic-version: header is required'),
  invalid('roles', '400, message order', 'messages: roles must alternate between "user" and "assistant"'),
  invalid(
    'prefill',
    '400, prefilled assistant turn',
    'This model does not support assistant message prefill. The conversation must end with a user message.',
  ),
  invalid('content-filter', '400, output filter', 'Output blocked by content filtering policy'),
  invalid(
    'thinking',
    '400, thinking budget on a model without it',
    '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" instead.',
  ),
  invalid(
    'image-dimensions',
    '400, an image is too large',
    'messages.0.content.0.image: image dimensions exceed max allowed size: 8000 pixels',
    { error_code: 'image_dimensions_too_large' },
  ),
  invalid(
    'data-retention',
    '400, the model needs data retention',
    'In order to access this model, your organization or workspace must have data retention enabled.',
  ),
  invalid(
    'context-output',
    '400, prompt and max_tokens together exceed the context window',
    'input length and `max_tokens` exceed context limit: 188240 + 21333 > 200000, ' +
      'decrease input length or `max_tokens` and try again',
  ),
  invalid('prompt-too-long', '400, context window', 'prompt is too long: 213462 tokens > 200000 maximum'),
  invalid(
    'credit-balance',
    '400, prepaid credit is used up',
    'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
  ),
  invalid(
    'own-spend-limit',
    '400, spend limit set by the organisation',
    'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
  ),
  invalid(
    'workspace-spend-limit',
    '400, spend limit set on the workspace',
    'You have reached your specified workspace API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
  ),
  invalid('organization-disabled', '400, organisation disabled', 'This organization has been disabled.', {
    error_code: 'organization_on_hold',
  }),
  unauthenticated('authentication', '401, wrong key', 'invalid x-api-key'),
  unauthenticated('missing-key', '401, no credential', 'x-api-key header is required'),
  unauthenticated('bearer', '401, wrong bearer token', 'Invalid bearer token'),
  unauthenticated('account', '401, account or organisation rejected', 'Invalid authentication credentials'),
  unauthenticated(
    'token-expired',
    '401, login token expired',
    'OAuth token has expired. Please obtain a new token or refresh your existing token.',
  ),
  unauthenticated(
    'cors',
    '401, call from a browser',
    "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
  ),
  apiError({
    name: 'billing',
    says: '402, payment details',
    status: 402,
    type: 'billing_error',
    message: 'There is an issue with the billing or payment information of your organization.',
    shouldRetry: false,
  }),
  apiError({
    name: 'linked-billing',
    says: '402, the linked organisation cannot be billed',
    status: 402,
    type: 'billing_error',
    message: 'The linked organization cannot be billed.',
    details: { error_code: 'linked_organization_billing_unavailable' },
    shouldRetry: false,
  }),
  apiError({
    name: 'linked-spend',
    says: '402, the linked organisation has reached its spend limit',
    status: 402,
    type: 'billing_error',
    message: 'The linked organization has reached its spend limit.',
    details: { error_code: 'linked_organization_spend_limit_reached' },
    shouldRetry: false,
  }),
  apiError({
    name: 'permission',
    says: '403, not allowed for this key',
    status: 403,
    type: 'permission_error',
    message: 'Your API key does not have permission to use the specified resource.',
    shouldRetry: false,
  }),
  edgeError('forbidden', '403 made by the edge: region or network', 403, 'forbidden', 'Request not allowed'),
  apiError({
    name: 'not-found',
    says: '404, unknown or retired model',
    status: 404,
    type: 'not_found_error',
    message: (ask) => `model: ${ask.model}`,
    shouldRetry: false,
  }),
  apiError({
    name: 'unknown-path',
    says: '404, unknown path',
    status: 404,
    type: 'not_found_error',
    message: 'Not found',
    shouldRetry: false,
  }),
  apiError({
    name: 'method-not-allowed',
    says: '405',
    status: 405,
    type: 'invalid_request_error',
    message: 'Method Not Allowed',
    shouldRetry: false,
  }),
  apiError({
    name: 'conflict',
    says: '409, the resource changed meanwhile',
    status: 409,
    type: 'conflict_error',
    message: 'The resource was modified by another request.',
  }),
  apiError({
    name: 'membership-conflict',
    says: '409, another membership change is running',
    status: 409,
    type: 'conflict_error',
    message: 'Another membership change is in progress.',
    details: { error_code: 'concurrent_membership_change' },
  }),
  // The documentation shows no `error.type` for 412; the nearest one of the closed list stands here.
  apiError({
    name: 'precondition',
    says: '412, another worker holds the lease',
    status: 412,
    type: 'conflict_error',
    message: 'The lease is held by another worker.',
    details: { error_code: 'heartbeat_precondition_failed' },
    shouldRetry: false,
  }),
  edgeError(
    'request-too-large',
    '413 made by the edge',
    413,
    'request_too_large',
    'Request exceeds the maximum size',
  ),
  apiError({
    name: 'too-large-decoded',
    says: '413, too large once unpacked',
    status: 413,
    type: 'request_too_large',
    message: 'The decoded request body exceeds the maximum size.',
    details: { error_code: 'request_body_too_large_after_decoding' },
    shouldRetry: false,
  }),
  apiError({
    name: 'unprocessable',
    says: '422',
    status: 422,
    type: 'invalid_request_error',
    message: 'The request could not be processed.',
    shouldRetry: false,
  }),
  apiError({
    name: 'headers-too-large',
    says: '431',
    status: 431,
    type: 'invalid_request_error',
    message: 'Request header fields too large.',
    shouldRetry: false,
  }),
  apiError({
    name: 'client-closed',
    says: '499, the client closed the request',
    status: 499,
    type: 'invalid_request_error',
    message: 'Client disconnected',
    shouldRetry: false,
  }),
];
