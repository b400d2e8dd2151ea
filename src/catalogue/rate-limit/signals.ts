import { otherAwsOperation } from '../aws.ts';
import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  { id: 'status', find: { status: 429 }, weight: 'strong', says: 'The status is 429: too many requests.' },
  {
    id: 'type',
    find: { errorType: 'rate_limit_error' },
    weight: 'strong',
    says: 'The error type is rate_limit_error.',
  },
  {
    id: 'class',
    find: { exception: /^(?:RateLimit(?:Error|Exception)|TooManyRequests(?:Error|Exception)?)$/ },
    weight: 'strong',
    says: 'The client names the error after a rate limit.',
  },
  {
    id: 'phrase',
    find: {
      text: /\bToo Many Requests\b|\brate[-_ ]limit(?:ed| exceeded| reached| error)\b|\bper (?:minute|hour|day) rate limit\b|l\u00edmite de (?:velocidad|tasa|solicitudes)|limite de (?:d\u00e9bit|requ\u00eates|taxa)|Ratenlimit|(?:\u9891\u7387|\u901f\u7387)\u9650\u5236|\u30ec\u30fc\u30c8\u5236\u9650|\b(?:exceeded|exhausted|hit|reached) (?:[\w']{1,12} ){0,3}rate limits?\b|\bRate limit of [^\n.]{1,40} exceeded\b|\bRateLimitReached\b|\brequest was rate-limited\b/i,
    },
    weight: 'strong',
    says: 'These words say that a rate limit was reached.',
    unless: [{ status: [500, 599] }, { status: 403 }],
  },
  {
    id: 'input',
    find: {
      text: /exceed (?:the rate limit for your organization|your organization's rate limit)[^.\n]{0,60} of [\d,]+ input tokens per minute|number of (?:request|input) tokens has exceeded|input_tokens_per_minute/i,
    },
    weight: 'strong',
    says: 'The exhausted limit is input tokens per minute.',
    variant: 'input-tokens',
  },
  {
    id: 'output',
    find: {
      text: /exceed (?:the rate limit for your organization|your organization's rate limit)[^.\n]{0,60} of [\d,]+ output tokens per minute/i,
    },
    weight: 'strong',
    says: 'The exhausted limit is output tokens per minute.',
    variant: 'output-tokens',
  },
  {
    id: 'requests',
    find: {
      text: /exceed (?:the rate limit for your organization|your organization's rate limit)[^.\n]{0,60} of [\d,]+ requests per minute/i,
    },
    weight: 'strong',
    says: 'The exhausted limit is requests per minute.',
    variant: 'requests',
  },
  {
    id: 'account',
    find: { text: /would exceed your account's rate limit/ },
    weight: 'strong',
    says: 'The limit is one of the signed-in account.',
    variant: 'subscription-throttle',
  },
  {
    id: 'organisation',
    find: { text: /would exceed (?:the rate limit for your organization|your organization's rate limit)/ },
    weight: 'strong',
    says: 'The sentence names a rate limit of the organisation.',
  },
  {
    id: 'concurrency',
    find: { text: /Number of concurrent connections has exceeded|too many concurrent/i },
    weight: 'strong',
    says: 'Too many requests ran at the same time.',
    variant: 'concurrency',
  },
  {
    id: 'acceleration',
    find: { errorCode: 'ramp_limit_exceeded' },
    weight: 'decisive',
    says: 'The code says that usage grew faster than allowed.',
    variant: 'acceleration',
  },
  {
    id: 'growth',
    find: { text: /\b(?:acceleration|ramp) limits?\b|usage increase rate/i },
    weight: 'decisive',
    says: 'The words say that usage grew faster than allowed.',
    variant: 'acceleration',
  },
  {
    id: 'throttle',
    find: { text: /Server is temporarily limiting requests/ },
    weight: 'decisive',
    says: 'Claude Code says that this is a short throttle, not the plan’s limit.',
    variant: 'subscription-throttle',
  },
  {
    id: 'bedrock',
    find: { text: /\b(?:[tT]hrottlingException|ServiceQuotaExceededException)\b/ },
    weight: 'decisive',
    says: 'AWS names its throttling and its quotas this way.',
    unless: [{ text: otherAwsOperation }],
    variant: 'bedrock',
  },
  {
    id: 'bedrock-text',
    find: { text: /Too many (?:tokens|requests)(?: per day)?, please wait before trying again/ },
    weight: 'decisive',
    says: 'Bedrock throttles with this sentence.',
    variant: 'bedrock',
  },
  {
    id: 'not-ready',
    find: { text: /\bModelNotReadyException\b/ },
    weight: 'decisive',
    says: 'Bedrock is still loading the model.',
    variant: 'bedrock',
  },
  {
    id: 'google',
    find: {
      text: /\bRESOURCE_EXHAUSTED\b|\[resource_exhausted\]|Quota exceeded for aiplatform|Resource exhausted[.,] please try again later|Exceeded the Provisioned Throughput/,
    },
    weight: 'decisive',
    says: 'Google Cloud says that a quota is used up.',
    variant: 'vertex',
  },
  {
    id: 'upstream',
    find: { text: /rate-limited upstream|upstream rate limit exceeded/ },
    weight: 'decisive',
    says: 'The provider behind the gateway limited the request.',
    variant: 'openrouter',
  },
  {
    id: 'fast',
    find: { header: 'anthropic-fast-input-tokens-remaining' },
    weight: 'weak',
    says: 'Fast mode has limits of its own.',
    variant: 'fast-mode',
  },
  {
    id: 'claude-code',
    find: { text: /Request rejected \(429\)|Rate limit reached/ },
    weight: 'strong',
    says: 'Claude Code writes this for a rate limit of an API key.',
  },
]);
