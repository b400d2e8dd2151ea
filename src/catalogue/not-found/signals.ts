import { codeSignal } from '../code-signal.ts';
import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 404 },
    weight: 'strong',
    says: 'The status is 404: the path, id or model does not exist for you.',
  },
  {
    id: 'gone',
    find: { status: 410 },
    weight: 'strong',
    says: 'The status is 410: what was asked for has been withdrawn.',
    variant: 'retired',
  },
  {
    id: 'type',
    find: { errorType: 'not_found_error' },
    weight: 'decisive',
    says: 'The error type is not_found_error.',
  },
  {
    id: 'class',
    find: { exception: /^NotFound(?:Error|Exception)$/ },
    weight: 'strong',
    says: 'The client names the error after status 404.',
  },
  {
    id: 'model',
    find: {
      text: /["']message["']: ?["']model: |issue with the selected model|model_not_found|\bDeploymentNotFound\b|may not exist or you may not have access/,
    },
    weight: 'strong',
    says: 'The model is unknown, retired or not available to you.',
    variant: 'model',
    unless: [{ status: 503 }],
  },
  {
    id: 'retired',
    find: {
      text: /marked by provider as Legacy|reached its end[- ]of[- ]life|has been (?:retired|deprecated)|model (?:is|was) retired/i,
    },
    weight: 'strong',
    says: 'The model has been withdrawn.',
    variant: 'retired',
  },
  {
    id: 'bedrock',
    find: { text: /\bResourceNotFoundException\b/ },
    weight: 'decisive',
    says: 'AWS does not know this model or resource.',
    variant: 'bedrock',
  },
  {
    id: 'google',
    find: {
      text: /Publisher [Mm]odel[\s\S]{0,200}?(?:not found|is not (?:servable|available|supported))|Requested entity was not found|["']status["']: ?["']NOT_FOUND["']|not servable in region/i,
    },
    weight: 'decisive',
    says: 'Google Cloud does not offer this model in this project or region.',
    variant: 'vertex',
  },
  {
    id: 'path',
    find: {
      text: /Invalid URL \((?:GET|POST)|Cannot POST \/|no Route matched|404 page not found|Unknown (?:request )?path|Requested API is currently not supported/i,
    },
    weight: 'strong',
    says: 'The address does not exist on that server.',
    variant: 'path',
  },
  codeSignal('not-found'),
]);
