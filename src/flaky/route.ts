import { apiError } from './responses/first-party.ts';
import type { Batches } from './responses/batches.ts';
import { countAnswer, messageAnswer } from './responses/messages.ts';
import { modelAnswer, modelsAnswer, type StubModel } from './responses/models.ts';
import { statusPageAnswer } from './responses/status-page.ts';
import { scenario } from './scenarios.ts';
import type { Answer, Ask } from './types.ts';

const refuse = (ask: Ask, name: string): Answer =>
  (scenario(name) as { answer: (a: Ask) => Answer }).answer(ask);

const noBatch = apiError({
  name: 'batch-not-found',
  says: '404',
  status: 404,
  type: 'not_found_error',
  message: 'The requested resource could not be found',
});

const noRequests = apiError({
  name: 'batch-without-requests',
  says: '400',
  status: 400,
  type: 'invalid_request_error',
  message: 'requests: Field required',
  shouldRetry: false,
});

/** The verbs of `/v1/messages/batches/…`; null for one that does not exist. */
const batchAnswer = (
  ask: Ask,
  batches: Batches,
  body: Readonly<Record<string, unknown>>,
  rest: string,
): Answer | null => {
  const [id = '', verb = ''] = rest.split('/');
  const call = `${ask.method} ${id === '' ? '' : '{id}'}${verb === '' ? '' : `/${verb}`}`;
  switch (call) {
    case 'POST ':
      return batches.create(ask, body) ?? noRequests.answer(ask);
    case 'GET ':
      return batches.list(ask);
    case 'GET {id}':
      return batches.retrieve(ask, id);
    case 'DELETE {id}':
      return batches.remove(ask, id);
    case 'POST {id}/cancel':
      return batches.cancel(ask, id);
    case 'GET {id}/results':
      return batches.results(ask, id);
    default:
      return refuse(ask, ask.method === 'GET' ? 'unknown-path' : 'method-not-allowed');
  }
};

/** Whether the path belongs to another platform, where Claude's version and key headers are not used. */
export const isForeign = (path: string): boolean =>
  path.startsWith('/model/') || path.startsWith('/v1/projects/');

/** Whether the path belongs to an API, so that a script decides about it. */
export const isScripted = (path: string): boolean => path.startsWith('/v1/') || isForeign(path);

/** Path without its query and without a slash at the end. */
export const plainPath = (path: string): string => path.replace(/\?.*$/, '').replace(/\/$/, '');

/** Whether the request asks a model for an answer, so that it counts towards rate limits. */
export const isInference = (method: string, path: string): boolean =>
  method === 'POST' && plainPath(path) === '/v1/messages';

/** The ordinary success, or the API's own refusal, of a path. */
export const route = (
  ask: Ask,
  body: Readonly<Record<string, unknown>>,
  batches: Batches,
  models: readonly StubModel[],
): Answer => {
  const path = plainPath(ask.path);
  const [, rest] = /^\/v1\/messages\/batches(?:\/(.*))?$/.exec(path) ?? [];
  if (path === '/v1/messages/batches' || rest !== undefined)
    return batchAnswer(ask, batches, body, rest ?? '') ?? (noBatch.answer(ask) as Answer);
  if (path === '/api/v2/status.json') return statusPageAnswer(ask);
  if (path === '/v1/models') return modelsAnswer(ask, models);
  const [, id] = /^\/v1\/models\/([^/]+)$/.exec(path) ?? [];
  if (id !== undefined) return modelAnswer(ask, models, id) ?? refuse({ ...ask, model: id }, 'not-found');
  const posts = path === '/v1/messages' || path === '/v1/messages/count_tokens';
  if (posts && ask.method !== 'POST') return refuse(ask, 'method-not-allowed');
  if (path === '/v1/messages' || isForeign(path)) return messageAnswer(ask);
  if (path === '/v1/messages/count_tokens') return countAnswer(ask);
  return refuse(ask, 'unknown-path');
};
