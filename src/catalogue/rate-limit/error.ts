import { defineError } from '../define.ts';
import { backOffPlain, moreRoom, waitRetryAfter } from '../steps.ts';
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
  clientRepeats: true,
  variants: {
    'input-tokens': {
      title: 'Input tokens per minute exceeded',
      summary:
        'Your latest prompts hold more input tokens than your organisation may send to this class of model.',
      steps: [
        waitRetryAfter,
        { text: 'Cache the common prefix of your prompts: cached reads do not count on current models.' },
        { text: 'Spread over models, which have separate limits.' },
        moreRoom,
      ],
      settle: null,
    },
    'output-tokens': {
      title: 'Output tokens per minute exceeded',
      summary: 'The latest answers hold more tokens than your limit allows. max_tokens does not count.',
      steps: [waitRetryAfter, { text: 'Ask for shorter answers, and for fewer at once.' }, moreRoom],
      settle: null,
    },
    requests: {
      title: 'Requests per minute exceeded',
      summary:
        'Too many requests began at once. A burst is enough: the limit can act over less than a minute.',
      steps: [waitRetryAfter, { text: 'Put one evenly paced queue in front of all workers.' }, moreRoom],
      settle: null,
    },
    concurrency: {
      title: 'Too many connections at once',
      summary: 'More requests are open at the same time than your organisation may have.',
      steps: [waitRetryAfter, { text: 'Cap the number of open requests.' }],
      settle: null,
    },
    acceleration: {
      title: 'Traffic grew too fast',
      summary: 'Your usage rises faster than allowed, although the limit itself may not be reached.',
      steps: [waitRetryAfter, { text: 'Raise the traffic gradually: start workers one after another.' }],
      settle: null,
    },
    'subscription-throttle': {
      title: 'Short throttle by the server',
      summary: 'The server slows requests down for a moment. The usage limit of your plan is not reached.',
      side: 'service',
      retry: 'back-off',
      steps: [{ text: 'Try again in a moment.' }, { text: 'Run fewer agents and tools at once.' }],
      dont: [],
      settle: null,
    },
    bedrock: {
      title: 'Amazon Bedrock throttles your account',
      summary:
        'A quota of your AWS account is reached, or the model is warming up. Only AWS can raise the quota.',
      retry: 'back-off',
      steps: [backOffPlain, { text: 'Ask AWS for a higher quota for this model and region.' }],
      settle: null,
    },
    vertex: {
      title: 'Google Cloud quota exceeded',
      summary:
        'A quota of your Google Cloud project is reached, or shared capacity is short. A quota of zero fails at once.',
      retry: 'back-off',
      steps: [
        backOffPlain,
        { text: 'Look up the quota that the message names in the Google Cloud console, and ask for more.' },
      ],
      settle: { ask: 'Is the quota of this model in this region zero?', command: null },
    },
    openrouter: {
      title: 'Rate limit behind OpenRouter',
      summary: 'OpenRouter passes on a limit: its own, or that of the provider it chose.',
      steps: [
        { text: 'Read metadata.raw and provider_name: they say whose limit it is.' },
        {
          text: 'Wait as long as Retry-After says, add a provider key of your own, or allow another provider.',
        },
      ],
      settle: null,
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
