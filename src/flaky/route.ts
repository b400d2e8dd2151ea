import { apiError } from './responses/first-party.ts';
import type { Batches } from './responses/batches.ts';
import { countAnswer, messageAnswer } from './responses/messages.ts';
import { modelAnswer, modelsAnswer, type StubModel } from './responses/models.ts';
import { statusPageAnswer } from './responses/status-page.ts';
import { scenario } from './scenarios.ts';
import type { Answer, Ask } from './types.ts';

const refuse = (ask: Ask, name: string): Answer =>
  (scenario(name) as { answer: (a: Ask) => Answer }).answer(ask);

const notFound = apiError({
  name: 'batch-not-found',
  says: '404',
  status: 404,
  type: 'not_found_error',
  message: 'The requested resource could not be found',
});

const batchAnswer = (ask: Ask, batches: Batches, body: string, rest: string): Answer | null => {
  const [id = '', verb = ''] = rest.split('/');
  if (id === '') return ask.method === 'POST' ? batches.create(ask, body) : batches.list(ask);
  if (verb === 'results') return batches.results(ask, id);
  if (verb === 'cancel') return batches.cancel(ask, id);
  return batches.retrieve(ask, id);
};

/** Whether the path belongs to another platform, where Claude's version and key headers are not used. */
export const isForeign = (path: string): boolean =>
  path.startsWith('/model/') || path.startsWith('/v1/projects/');

/** Whether the path belongs to an API, so that a script decides about it. */
export const isScripted = (path: string): boolean => path.startsWith('/v1/') || isForeign(path);

/** The ordinary success, or the API's own refusal, of a path. */
export const route = (ask: Ask, body: string, batches: Batches, models: readonly StubModel[]): Answer => {
  const path = ask.path.replace(/\?.*$/, '').replace(/\/$/, '');
  const [, rest = ''] = /^\/v1\/messages\/batches\/?(.*)$/.exec(path) ?? [];
  if (path.startsWith('/v1/messages/batches'))
    return batchAnswer(ask, batches, body, rest) ?? (notFound.answer(ask) as Answer);
  if (path === '/api/v2/status.json') return statusPageAnswer(ask);
  if (path === '/v1/models') return modelsAnswer(ask, models);
  const [, id] = /^\/v1\/models\/([^/]+)$/.exec(path) ?? [];
  if (id !== undefined) return modelAnswer(ask, models, id) ?? refuse({ ...ask, model: id }, 'not-found');
  if (path === '/v1/messages' && ask.method !== 'POST') return refuse(ask, 'method-not-allowed');
  if (path === '/v1/messages' || isForeign(path)) return messageAnswer(ask);
  if (path === '/v1/messages/count_tokens') return countAnswer(ask);
  return refuse(ask, 'unknown-path');
};
