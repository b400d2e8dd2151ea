import type { Base } from './forms.ts';

const first = { platform: 'anthropic' } as const;

/** The failures that every client prints in its own way, for the plans that go by client. */
export const overloaded: Base = {
  ...first,
  error: 'overloaded',
  script: '529',
  scenario: '529 on every attempt',
  status: 529,
  errorType: 'overloaded_error',
};
export const overloadedStream: Base = {
  ...overloaded,
  script: 'stream-overloaded',
  scenario: 'the stream begins, then carries an error event',
};
export const internal: Base = {
  ...first,
  error: 'internal-server-error',
  script: '500',
  scenario: '500 on every attempt',
  status: 500,
  errorType: 'api_error',
};
export const internalStream: Base = {
  ...internal,
  script: 'stream-api-error',
  scenario: 'the stream begins, then carries an error event',
};
export const envoy: Base = {
  error: 'service-unavailable',
  script: '503',
  scenario: '503, Envoy has no healthy upstream, on every attempt',
  status: 503,
};
export const envoyRefused: Base = {
  ...envoy,
  script: 'envoy-refused',
  scenario: '503, Envoy cannot reach its upstream, on every attempt',
};
export const unavailable: Base = {
  ...envoy,
  script: 'empty-503',
  scenario: '503 without a body, on every attempt',
};
export const unavailablePage: Base = { ...envoy, script: 'nginx-503', scenario: '503 page of nginx' };
export const cloudflare: Base = {
  error: 'bad-gateway',
  script: '502',
  scenario: '502 page signed by Cloudflare, on every attempt',
  status: 502,
};
export const emptyGateway: Base = { ...cloudflare, script: 'empty-502', scenario: '502 without a body' };
export const gatewayTimeout: Base = {
  ...first,
  error: 'gateway-timeout',
  script: '504',
  scenario: '504 timeout_error on every attempt',
  status: 504,
  errorType: 'timeout_error',
};
export const originTimeout: Base = {
  error: 'edge-error',
  script: '524',
  scenario: '524 page of Cloudflare',
  status: 524,
};
export const rateLimit: Base = {
  ...first,
  error: 'rate-limit',
  script: '429:retry-after=1',
  scenario: '429, input tokens per minute, on every attempt',
  status: 429,
  errorType: 'rate_limit_error',
};
/** The words belong to a subscription's limits, so nothing is said about the platform. */
export const rateLimitStream: Base = {
  error: rateLimit.error,
  errorType: 'rate_limit_error',
  script: 'stream-rate-limit',
  scenario: 'the stream begins, then carries an error event',
};
export const spendCap: Base = {
  ...first,
  error: 'spend-limit',
  script: 'spend-cap',
  scenario: '429, monthly threshold of the tier, on every attempt',
  status: 429,
  errorType: 'rate_limit_error',
};
export const ownSpendLimit: Base = {
  ...spendCap,
  script: 'own-spend-limit',
  scenario: '400, spend limit set by the organisation',
  status: 400,
  errorType: 'invalid_request_error',
};
export const credit: Base = {
  ...first,
  error: 'billing',
  script: 'credit-balance',
  scenario: '400, the prepaid credit is used up',
  status: 400,
  errorType: 'invalid_request_error',
};
export const authentication: Base = {
  ...first,
  error: 'authentication',
  script: '401',
  scenario: '401, the key is not valid',
  status: 401,
  errorType: 'authentication_error',
};
export const permission: Base = {
  ...first,
  error: 'permission',
  script: '403',
  scenario: '403, the key may not do this',
  status: 403,
  errorType: 'permission_error',
};
export const modelNotFound: Base = {
  ...first,
  error: 'not-found',
  script: '404',
  scenario: '404, the model does not exist',
  status: 404,
  errorType: 'not_found_error',
};
export const tooLarge: Base = {
  ...first,
  error: 'request-too-large',
  script: '413',
  scenario: '413 made by the edge',
  status: 413,
  errorType: 'request_too_large',
};
export const promptTooLong: Base = {
  ...first,
  error: 'prompt-too-long',
  script: 'prompt-too-long',
  scenario: '400, the prompt exceeds the context window',
  status: 400,
  errorType: 'invalid_request_error',
};
export const invalid: Base = {
  ...first,
  error: 'invalid-request',
  script: '400',
  scenario: '400, a required field is missing',
  status: 400,
  errorType: 'invalid_request_error',
};
export const refused: Base = {
  error: 'connection-error',
  script: '200',
  scenario: 'nothing listens at the address',
  target: 'closed-port',
};
export const unknownHost: Base = {
  ...refused,
  scenario: 'the host name is unknown',
  target: 'unknown-host',
};
export const untrusted: Base = {
  ...refused,
  scenario: 'the certificate is signed by nobody the client trusts',
  target: 'self-signed',
};
export const reset: Base = {
  error: 'connection-error',
  script: 'reset',
  scenario: 'TCP reset instead of an answer',
};
export const closed: Base = {
  error: 'connection-error',
  script: 'close',
  scenario: 'the connection closes without an answer',
};
export const cutStream: Base = {
  error: 'connection-error',
  script: 'stream-cut',
  scenario: 'the connection closes in mid-stream',
};
export const noAnswer: Base = {
  error: 'request-timeout',
  script: 'hang',
  scenario: 'no answer before the client gives up',
};

const aws = { platform: 'bedrock', host: 'bedrock-runtime.us-east-1.amazonaws.com' } as const;

export const bedrockThrottling: Base = {
  ...aws,
  error: 'rate-limit',
  script: 'bedrock-throttling',
  scenario: '429 of Amazon Bedrock on every attempt',
  status: 429,
  errorType: 'ThrottlingException',
};
export const bedrockUnavailable: Base = {
  ...aws,
  error: 'service-unavailable',
  script: 'bedrock-unavailable',
  scenario: '503 of Amazon Bedrock on every attempt',
  status: 503,
  errorType: 'ServiceUnavailableException',
};
export const bedrockInternal: Base = {
  ...aws,
  error: 'internal-server-error',
  script: 'bedrock-internal',
  scenario: '500 of Amazon Bedrock on every attempt',
  status: 500,
  errorType: 'InternalServerException',
};
export const bedrockDenied: Base = {
  ...aws,
  error: 'permission',
  script: 'bedrock-access-denied',
  scenario: '403 of Amazon Bedrock',
  status: 403,
  errorType: 'AccessDeniedException',
};
export const bedrockTimeout: Base = {
  ...aws,
  error: 'request-timeout',
  script: 'bedrock-model-timeout',
  scenario: '408 of Amazon Bedrock',
  status: 408,
  errorType: 'ModelTimeoutException',
};

const google = { platform: 'vertex', host: 'us-east5-aiplatform.googleapis.com' } as const;

export const vertexQuota: Base = {
  ...google,
  error: 'rate-limit',
  script: 'vertex-quota',
  scenario: '429 of Google Cloud, quota of the model, on every attempt',
  status: 429,
  errorType: 'RESOURCE_EXHAUSTED',
};
export const vertexUnavailable: Base = {
  ...google,
  error: 'service-unavailable',
  script: 'vertex-unavailable',
  scenario: '503 of Google Cloud on every attempt',
  status: 503,
  errorType: 'UNAVAILABLE',
};
export const vertexDenied: Base = {
  ...google,
  error: 'permission',
  script: 'vertex-denied',
  scenario: '403 of Google Cloud',
  status: 403,
  errorType: 'PERMISSION_DENIED',
};
