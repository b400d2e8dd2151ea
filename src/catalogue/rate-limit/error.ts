import { defineError } from '../define.ts';
import { backOffPlain, waitRetryAfter } from '../steps.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'rate-limit',
  statuses: [429],
  errorTypes: ['rate_limit_error'],
  title: 'Rate limit reached',
  summary:
    'Your organisation sent more in a short time than its limit allows. The request can be repeated after a wait.',
  side: 'account',
  retry: 'wait',
  steps: [
    waitRetryAfter,
    { text: 'Send fewer requests at once, and spread them evenly.' },
    { text: 'Read the remaining budget in the anthropic-ratelimit headers before it reaches zero.' },
    {
      text: 'Cache common prefixes, use Message Batches, or ask for a higher limit in the Console.',
    },
  ],
  dont: [
    'Do not repeat before the stated time.',
    'Do not create more keys: the limit belongs to the organisation.',
  ],
  settle: {
    ask: 'Is there a retry-after header, and does error.details.error_code name a spend limit?',
    command: null,
  },
  snippet: 'rate-limit',
  variants: {
    'input-tokens': {
      title: 'Input tokens per minute exceeded',
      summary:
        'Your latest prompts hold more input tokens than your organisation may send to this class of model.',
      steps: [
        waitRetryAfter,
        { text: 'Cache the common prefix of your prompts: cached reads do not count on current models.' },
        { text: 'Shorten prompts and send fewer long ones at once.' },
        { text: 'Spread over models, which have separate limits, or ask for a higher one in the Console.' },
      ],
      settle: null,
    },
    'output-tokens': {
      title: 'Output tokens per minute exceeded',
      summary:
        'The latest answers hold more tokens than your limit allows. Only tokens produced count; max_tokens does not.',
      steps: [
        waitRetryAfter,
        { text: 'Ask for shorter answers and run fewer long ones at once.' },
        { text: 'Use Message Batches, or ask for a higher limit in the Console.' },
      ],
      settle: null,
    },
    requests: {
      title: 'Requests per minute exceeded',
      summary:
        'Too many requests began at once. A burst is enough: the limit can act over less than a minute.',
      steps: [
        waitRetryAfter,
        { text: 'Put one queue with an even pace in front of all workers.' },
        { text: 'Use Message Batches, or ask for a higher limit in the Console.' },
      ],
      settle: null,
    },
    concurrency: {
      title: 'Too many connections at once',
      summary: 'More requests are open at the same time than your organisation may have.',
      steps: [
        waitRetryAfter,
        { text: 'Cap the number of open requests, and close streams that you no longer read.' },
      ],
      settle: null,
    },
    acceleration: {
      title: 'Traffic grew too fast',
      summary:
        'Your usage rises faster than the service allows, although the limit itself may not be reached.',
      steps: [
        waitRetryAfter,
        { text: 'Raise the traffic gradually: start workers one after another, not together.' },
      ],
      settle: null,
    },
    'subscription-throttle': {
      title: 'Short throttle by the server',
      summary: 'The server slows requests down for a moment. This is not the usage limit of your plan.',
      side: 'service',
      retry: 'back-off',
      steps: [{ text: 'Try again in a moment.' }, { text: 'Run fewer agents and tools at once.' }],
      dont: ['Do not wait for the reset of your plan: it is not used up.'],
      settle: null,
    },
    bedrock: {
      title: 'Amazon Bedrock throttles your account',
      summary:
        'A quota of your AWS account is reached, or the model is warming up. Limits of the Claude API play no part.',
      retry: 'back-off',
      steps: [
        backOffPlain,
        { text: 'Ask AWS for a higher quota for this model and region.' },
        { text: 'Send fewer requests at once.' },
      ],
      dont: ['Do not ask Anthropic for a higher limit: the quota belongs to AWS.'],
      settle: { ask: 'Which quota does AWS apply to this model in this region?', command: null },
    },
    vertex: {
      title: 'Google Cloud quota exceeded',
      summary:
        'A quota of your Google Cloud project is reached, or shared capacity is short. A quota of zero fails at once.',
      retry: 'back-off',
      steps: [
        backOffPlain,
        { text: 'Look up the quota that the message names in the Google Cloud console.' },
        { text: 'Request an increase for that model and region.' },
      ],
      dont: ['Do not ask Anthropic for a higher limit: the quota belongs to Google Cloud.'],
      settle: { ask: 'Is the quota of this model in this region zero?', command: null },
    },
    openrouter: {
      title: 'Rate limit behind OpenRouter',
      summary: 'OpenRouter passes on a limit: its own, or that of the provider it chose.',
      steps: [
        { text: 'Read metadata.raw and provider_name: the text of the provider decides.' },
        { text: 'Wait as long as Retry-After says, or repeat with back-off and jitter.' },
        { text: 'Add a key of your own for the provider, or allow another provider.' },
      ],
      dont: ['Do not ask Anthropic for a higher limit: find out whose it is.'],
    },
    'fast-mode': {
      title: 'Limit of fast mode',
      summary: 'Fast mode has limits of its own. The standard speed is not affected.',
      steps: [{ text: 'Repeat at once without speed: "fast", or wait as long as retry-after says.' }],
      settle: null,
    },
  },
  signals,
});
