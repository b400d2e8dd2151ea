import { SHOW_HEADERS } from '../commands.ts';
import { defineError } from '../define.ts';
import { backOff, backOffPlain, checkStatus, direct, otherModel, showHeaders } from '../steps.ts';
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
  variants: {
    envoy: {
      title: 'Service unavailable: Envoy found no backend',
      summary:
        'An Envoy proxy found no server behind it. The edge of Anthropic has answered so, and so do gateways and service meshes: the text does not tell them apart.',
      steps: [
        backOff,
        {
          text: 'If a gateway or service mesh of yours is on the way, send one request past it.',
          command: SHOW_HEADERS,
        },
        checkStatus,
        otherModel,
      ],
    },
    nginx: {
      title: 'Service unavailable: an nginx proxy answered',
      summary:
        'The standard page of nginx: a reverse proxy on the way wrote it, yours or that of a relay, not the Claude API.',
      steps: [
        { text: 'Read the error log of that nginx for the same second.' },
        { text: 'Check that the server behind it runs and is not limited by a queue.' },
        direct,
      ],
    },
    cloudfront: {
      title: 'Service unavailable: CloudFront answered',
      summary:
        'Amazon CloudFront got no answer from the server behind it. Whoever runs the address that you called owns the failure.',
      steps: [
        backOffPlain,
        { text: 'Check which host your base URL names.', command: 'echo "$ANTHROPIC_BASE_URL"' },
        { text: 'Send the request id on the page to the owner of that host.' },
      ],
    },
    'load-balancer': {
      title: 'Service unavailable: a load balancer has no target',
      summary:
        'A load balancer answered by itself, usually because no healthy server is registered behind it.',
      steps: [
        { text: 'Check the registered targets and their health checks.' },
        { text: 'If you do not run it, report the time of the failure to who does.' },
        direct,
      ],
    },
    bedrock: {
      title: 'Amazon Bedrock is unavailable',
      summary: 'Amazon Bedrock, not the Claude API, could not serve the request.',
      side: 'service',
      steps: [
        backOffPlain,
        { text: 'Check the AWS Health Dashboard for Bedrock in your region.' },
        { text: 'If it lasts, use another region or platform, and give AWS the x-amzn-RequestId.' },
      ],
    },
    vertex: {
      title: 'Google Cloud is unavailable',
      summary: 'Google Cloud, not the Claude API, could not serve the request.',
      side: 'service',
      steps: [
        backOffPlain,
        { text: 'Check the Google Cloud status page.' },
        { text: 'If it lasts, use another region or platform.' },
      ],
    },
    relay: {
      title: 'The relay has no account left',
      summary:
        'A third-party relay answered: none of its accounts can carry the request. The Claude API did not write this.',
      steps: [{ text: 'Ask the operator of the relay; only they can mend it.' }, direct],
      dont: ['Do not report it to Anthropic: the relay wrote it.'],
    },
    'key-management': {
      title: 'Encryption key or registration not ready',
      summary:
        'The Claude API answered: it cannot read your customer-managed encryption key or its settings, or a plugin version is still being registered.',
      side: 'account',
      steps: [
        { text: 'Repeat in a few minutes.' },
        { text: 'If it lasts, check that your key service is up and reachable from outside.' },
        { text: 'Then contact support with the request id.' },
      ],
      dont: ['Do not take it for an overload: it concerns your key or plugin only.'],
      settle: null,
    },
    empty: {
      title: 'Service unavailable, without a body',
      summary:
        'The answer is empty, which is typical of a gateway or load balancer. The words "(no body)" are those of the SDK.',
      steps: [showHeaders, backOff, checkStatus, otherModel],
    },
    'undocumented-body': {
      summary:
        'This body is not documented for the Claude API, and no capture of it is known. Treat it as a plain 503 and find out who wrote it.',
      steps: [showHeaders, backOff, checkStatus, otherModel],
    },
  },
  signals,
});
