import { BASE_URL, LIST_MODELS, REACH, SHOW_HEADERS, STATUS } from './commands.ts';
import type { Step } from './define.ts';

/** Steps that several entries share, so that the bundle holds each of them once. */

export const backOff: Step = {
  text: 'Repeat with back-off and jitter. The official SDKs and Claude Code do so; raise their retry count instead of adding a loop.',
};

export const backOffPlain: Step = { text: 'Repeat with back-off and jitter.' };

export const showHeaders: Step = {
  text: 'Print the response headers. With a request-id of the form req_… the Claude API answered; without one, something in front of it did.',
  command: SHOW_HEADERS,
};

export const checkStatus: Step = {
  text: 'Check the published status. A green page does not rule the failure out.',
  command: STATUS,
};

export const otherModel: Step = {
  text: 'If it lasts, use another model or platform, or queue the work.',
  page: '/models/quiz/',
};

export const direct: Step = {
  text: 'Call the API directly, past the hop, to see whether it is healthy.',
  command: LIST_MODELS,
};

export const baseUrl: Step = { text: 'Check the host in your base URL.', command: BASE_URL };

export const moreRoom: Step = { text: 'Use Message Batches, or ask for a higher limit in the Console.' };

export const stream: Step = { text: 'Stream the answer, so that bytes flow while the model works.' };

export const lowerMaxTokens: Step = { text: 'Lower max_tokens if a shorter answer is enough.' };

export const rewind: Step = {
  text: 'In Claude Code go back past that turn with /rewind: the history is sent again each time.',
};

export const otherPlatform: Step = {
  text: 'If it lasts, use another region or platform, and give the request id to the support of this one.',
};

export const reach: Step = {
  text: 'Test the way. Any status line means that name resolution, route, TLS and proxy work.',
  command: REACH,
};

export const listModels: Step = {
  text: 'List the models that the key may use, and copy the id from there.',
  command: LIST_MODELS,
};

export const waitRetryAfter: Step = {
  text: 'Wait the seconds that retry-after names, plus a little jitter. An earlier attempt fails as well.',
};

/** What to do with an answer that stopped half-way. */
export const resume: readonly Step[] = [
  {
    text: 'Keep the text received so far, and catch errors while you read: no SDK repeats a stream that has begun.',
  },
  {
    text: 'Send a new request. For current models, put the partial text into a user message and ask to continue.',
  },
  { text: 'Start half-finished tool calls and thinking blocks again: they cannot be resumed.' },
];
