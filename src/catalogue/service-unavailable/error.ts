import { LIST_MODELS, SHOW_HEADERS } from '../commands.ts';
import { defineError } from '../define.ts';
import {
  backOff,
  backOffPlain,
  baseUrl,
  checkStatus,
  direct,
  otherModel,
  otherPlatform,
  showHeaders,
} from '../steps.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'service-unavailable',
  statuses: [503],
  errorTypes: [],
  title: 'Service unavailable',
  summary:
    'A hop between your code and the model could not serve the request: the edge of Anthropic, a cloud, a gateway or your own proxy. The status does not say which.',
  side: 'between',
  retry: 'back-off',
  steps: [backOff, showHeaders, checkStatus, otherModel],
  dont: [
    'Do not change the prompt, the key or the client version: none of them causes this.',
    'Do not wrap the SDK in a second retry loop: the attempts multiply.',
  ],
  settle: {
    ask: 'Which host answered, and does its answer carry a request-id header?',
    command: SHOW_HEADERS,
  },
  snippet: 'retry',
  clientRepeats: true,
  variants: {
    envoy: {
      title: 'Service unavailable: Envoy found no backend',
      summary:
        'An Envoy proxy found no server behind it. The edge of Anthropic answers so, and so do gateways and service meshes.',
      steps: [
        backOff,
        {
          text: 'If a gateway or mesh of yours is on the way, send one request past it.',
          command: LIST_MODELS,
        },
        checkStatus,
      ],
    },
    nginx: {
      title: 'Service unavailable: an nginx proxy answered',
      summary:
        'The standard page of nginx: a reverse proxy wrote it, yours or that of a relay, not the Claude API.',
      steps: [{ text: 'Read the error log of that nginx, and check the server behind it.' }, direct],
    },
    cloudfront: {
      title: 'Service unavailable: CloudFront answered',
      summary:
        'Amazon CloudFront got no answer from the server behind it. The owner of that address has the failure.',
      steps: [backOffPlain, baseUrl],
    },
    'load-balancer': {
      title: 'Service unavailable: a load balancer has no target',
      summary:
        'A load balancer answered by itself, usually because no healthy server is registered behind it.',
      steps: [{ text: 'Check its targets and their health checks, or tell its owner.' }, direct],
    },
    bedrock: {
      title: 'Amazon Bedrock is unavailable',
      summary: 'Amazon Bedrock, not the Claude API, could not serve the request.',
      side: 'service',
      steps: [backOffPlain, otherPlatform],
    },
    vertex: {
      title: 'Google Cloud is unavailable',
      summary: 'Google Cloud, not the Claude API, could not serve the request.',
      side: 'service',
      steps: [backOffPlain, otherPlatform],
    },
    relay: {
      title: 'The relay has no account left',
      summary: 'A third-party relay wrote this: none of its accounts can carry the request.',
      steps: [{ text: 'Ask the operator of the relay.' }, direct],
    },
    'key-management': {
      title: 'Encryption key or registration not ready',
      summary:
        'The Claude API answered: it cannot read your customer-managed encryption key or its settings, or a plugin version is still being registered.',
      side: 'account',
      steps: [
        { text: 'Repeat in a few minutes.' },
        { text: 'If it lasts, check your key service, then contact support with the request id.' },
      ],
      dont: [],
      settle: null,
    },
    empty: {
      title: 'Service unavailable, without a body',
      summary:
        'The answer is empty, which is typical of a gateway or load balancer. The words "(no body)" are those of the SDK.',
    },
    'undocumented-body': {
      summary:
        'This body is not documented for the Claude API, and no capture of it is known. Treat it as a plain 503 and find out who wrote it.',
    },
  },
  signals,
});
