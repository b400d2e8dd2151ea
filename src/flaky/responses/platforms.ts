import { json } from '../answer.ts';
import { uuid } from '../ids.ts';
import type { Scenario } from '../types.ts';

/** An error of Amazon Bedrock Runtime: the exception's name is in a header, the body has only a message. */
const bedrock = (name: string, status: number, exception: string, message: string): Scenario => ({
  name: `bedrock-${name}`,
  says: `${status} ${exception} of Amazon Bedrock`,
  answer: ({ requestId }) =>
    json(
      status,
      { message },
      {
        headers: {
          'x-amzn-requestid': uuid(requestId),
          'x-amzn-errortype': `${exception}:http://internal.amazon.com/`,
        },
      },
    ),
});

const google = (name: string, code: number, status: string, message: string): Scenario => ({
  name: `vertex-${name}`,
  says: `${code} ${status} of Google Cloud`,
  answer: () =>
    json(code, { error: { code, message, status } }, { headers: { server: 'scaffolding on HTTPServer2' } }),
});

const openrouter = (name: string, code: number, message: string, metadata?: unknown): Scenario => ({
  name: `openrouter-${name}`,
  says: `${code} of OpenRouter`,
  answer: ({ options }) =>
    json(
      code,
      { error: { message, code, ...(metadata === undefined ? {} : { metadata }) } },
      options['retry-after'] === undefined ? {} : { headers: { 'retry-after': options['retry-after'] } },
    ),
});

const VERTEX_QUOTA =
  'Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: ' +
  'anthropic-claude-sonnet-5-5. Please submit a quota increase request. ' +
  'https://cloud.google.com/vertex-ai/docs/generative-ai/quotas-genai.';

/** Error shapes of the other places where Claude is served. */
export const platforms: readonly Scenario[] = [
  bedrock('throttling', 429, 'ThrottlingException', 'Too many tokens, please wait before trying again.'),
  bedrock(
    'throttling-requests',
    429,
    'ThrottlingException',
    'Too many requests, please wait before trying again.',
  ),
  bedrock(
    'not-ready',
    429,
    'ModelNotReadyException',
    'The model is not ready for inference. Retry your request.',
  ),
  bedrock('unavailable', 503, 'ServiceUnavailableException', 'Bedrock is unable to process your request.'),
  bedrock(
    'internal',
    500,
    'InternalServerException',
    'The system encountered an unexpected error during processing. Try your request again.',
  ),
  bedrock(
    'model-timeout',
    408,
    'ModelTimeoutException',
    'The request took too long to process. Processing time exceeded the model timeout length.',
  ),
  bedrock(
    'model-error',
    424,
    'ModelErrorException',
    'The request failed due to an error while processing the model.',
  ),
  bedrock('validation', 400, 'ValidationException', 'Input is too long for requested model.'),
  bedrock(
    'on-demand',
    400,
    'ValidationException',
    'Invocation of model ID anthropic.claude-sonnet-5-5 with on-demand throughput isn\u2019t supported. Retry your request with ' +
      'the ID or ARN of an inference profile that contains this model.',
  ),
  bedrock(
    'access-denied',
    403,
    'AccessDeniedException',
    "You don't have access to the model with the specified model ID.",
  ),
  bedrock(
    'max-tokens',
    400,
    'ValidationException',
    'The maximum tokens you requested exceed the model limit of 4096. Try again with a maximum tokens value lower than 4096.',
  ),
  bedrock(
    'legacy',
    404,
    'ResourceNotFoundException',
    'Access denied. This Model is marked by provider as Legacy and you have not been actively using the model ' +
      'in the last 15 days. Please upgrade to an active model on Amazon Bedrock',
  ),
  bedrock('not-found', 404, 'ResourceNotFoundException', 'The specified resource was not found.'),
  google('quota', 429, 'RESOURCE_EXHAUSTED', VERTEX_QUOTA),
  google('exhausted', 429, 'RESOURCE_EXHAUSTED', 'Resource exhausted, please try again later.'),
  google('unavailable', 503, 'UNAVAILABLE', 'The service is currently unavailable.'),
  google('internal', 500, 'INTERNAL', 'Internal error encountered.'),
  google('deadline', 504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'),
  google('cancelled', 499, 'CANCELLED', 'The operation was cancelled.'),
  google('unauthenticated', 401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.'),
  google('denied', 403, 'PERMISSION_DENIED', "Permission 'aiplatform.endpoints.predict' denied on resource."),
  google(
    'not-found',
    404,
    'NOT_FOUND',
    'Publisher Model was not found or your project does not have access to it.',
  ),
  google('invalid', 400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'),
  openrouter('rate-limit', 429, 'Provider returned error', {
    raw: '{"type":"error","error":{"type":"rate_limit_error","message":"Number of request tokens has exceeded your per-minute rate limit"}}',
    provider_name: 'Anthropic',
  }),
  openrouter('overloaded', 502, 'Provider returned error', {
    raw: '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    provider_name: 'Anthropic',
  }),
  openrouter('no-provider', 503, 'No allowed providers are available for the selected model.'),
  openrouter('credits', 402, 'Insufficient credits. Add more using https://openrouter.ai/settings/credits'),
];
