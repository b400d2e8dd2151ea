import { codeSignal } from '../code-signal.ts';
import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 400 },
    weight: 'strong',
    says: 'The status is 400: something in the request is wrong.',
  },
  {
    id: 'unprocessable',
    find: { status: 422 },
    weight: 'strong',
    says: 'The status is 422: the request was understood and refused.',
  },
  {
    id: 'type',
    find: { errorType: /^(?:invalid_request_error|INVALID_ARGUMENT)$/ },
    weight: 'strong',
    says: 'The error type says that the request is invalid.',
    unless: [{ status: 404 }, { status: 413 }, { status: 429 }, { text: /API key provided/ }],
  },
  {
    id: 'class',
    find: {
      exception:
        /^(?:BadRequest(?:Error|Exception)|UnprocessableEntity(?:Error|Exception)|InvalidRequestError|UnsupportedParamsError)$/,
    },
    weight: 'strong',
    says: 'The client names the error after a bad request.',
  },
  {
    id: 'aws',
    find: { text: /\bValidationException\b/ },
    weight: 'strong',
    says: 'AWS says that the request is not valid.',
  },
  {
    id: 'method',
    find: { status: 405 },
    weight: 'strong',
    says: 'The status is 405: this path does not take that method.',
  },
  {
    id: 'sampling',
    find: {
      text: /`?(?:temperature|top_p|top_k)`?[^\n]{0,60}(?:cannot|not (?:supported|permitted)|deprecated|may only)/,
    },
    weight: 'strong',
    says: 'A sampling parameter is not accepted.',
    variant: 'sampling',
  },
  {
    id: 'prefill',
    find: { text: /does not support assistant message prefill/ },
    weight: 'decisive',
    says: 'The conversation ends with an assistant turn.',
    variant: 'prefill',
  },
  {
    id: 'thinking',
    find: {
      text: /thinking\.type\.enabled|adaptive thinking is not supported|redacted_thinking` blocks|thinking` blocks? (?:in|must|cannot)|budget_tokens|Invalid `signature` in|Expected `thinking`/,
    },
    weight: 'strong',
    says: 'The thinking setting or a thinking block is not accepted.',
    variant: 'thinking',
  },
  {
    id: 'tools',
    find: {
      text: /`?tool_use`? ids were found without|unexpected `?tool_use_id`?|tool_result` blocks?|roles must alternate|tool use concurrency issues/,
    },
    weight: 'decisive',
    says: 'The turns or tool results of the history do not fit together.',
    variant: 'tool-pairing',
  },
  {
    id: 'beta',
    find: {
      text: /Extra inputs are not permitted|Unexpected value\(s\) `[^`\n]{1,80}` for the `anthropic-beta` header|long context beta is not yet/,
    },
    weight: 'strong',
    says: 'A field or beta flag is not accepted.',
    variant: 'beta-header',
  },
  {
    id: 'filter',
    find: {
      text: /Output blocked by content filtering policy|appears to violate our Usage Policy|ContentPolicyViolation(?:Error)?(?!\w)/,
    },
    weight: 'decisive',
    says: 'The output was blocked by the content filter.',
    variant: 'content-filter',
  },
  {
    id: 'profile',
    find: { text: /on-demand throughput isn't supported/ },
    weight: 'decisive',
    says: 'Bedrock serves this model only through an inference profile.',
    variant: 'inference-profile',
  },
  {
    id: 'image',
    find: {
      text: /image dimensions exceed|image_dimensions_too_large|Could not process image|image exceeds/,
    },
    weight: 'strong',
    says: 'An image in the request is not accepted.',
    variant: 'image',
  },
  {
    id: 'version',
    find: { text: /anthropic-version: header is required|anthropic-version" is/ },
    weight: 'decisive',
    says: 'The version header is missing.',
    variant: 'version',
  },
  {
    id: 'max-tokens',
    find: {
      text: /maximum tokens you requested exceed the model limit|max_tokens: \d+ > \d+|exceeded the \d+ output token maximum/,
    },
    weight: 'strong',
    says: 'max_tokens is above the model’s limit.',
  },
  {
    id: 'cache',
    find: {
      text: /\b(?:messages|tools)\.\d+(?:\.[\w.]+)?: [\w`]|at least one message is required|blocks with cache_control may be provided|Input should be a valid|Field required|must be non-empty|JSON schema is invalid|is a reserved keyword|Malformed input request|invalid request body\b/,
    },
    weight: 'strong',
    says: 'The message names the field that is wrong.',
  },
  codeSignal('invalid-request'),
]);
