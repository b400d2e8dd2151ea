import type { Base } from './forms.ts';
import { forms, MESSAGES, STREAM } from './forms.ts';

const VERTEX = '/v1/projects/p/locations/us-east5/publishers/anthropic/models/m:rawPredict';

const cloudflare502: Base = {
  error: 'bad-gateway',
  script: '502',
  scenario: '502 page signed by Cloudflare, on every attempt',
  status: 502,
};
const empty502: Base = { ...cloudflare502, script: 'empty-502', scenario: '502 without a body' };

const badGateway = [
  ...forms(cloudflare502, [
    ['cloudflare-html', 'body', MESSAGES],
    ['curl', 'curl', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'logged.mjs'],
    ['claude-code', 'claude-code', 'hello'],
    ['litellm', 'litellm', 'litellm_ask.py'],
  ]),
  ...forms(empty502, [
    ['empty-typescript-sdk', 'typescript', 'ask.mjs'],
    ['empty-python-sdk', 'python', 'worker.py'],
    ['empty-claude-code', 'claude-code', 'hello'],
  ]),
  ...forms({ ...cloudflare502, script: 'nginx-502', scenario: '502 page of nginx' }, [
    ['nginx-html', 'body', MESSAGES],
  ]),
  ...forms({ ...cloudflare502, script: 'cloudflare-text-502', scenario: '502 line of Cloudflare' }, [
    ['cloudflare-text', 'fetch', 'fetch.mjs'],
  ]),
];

const timeout504: Base = {
  error: 'gateway-timeout',
  script: '504',
  scenario: '504 timeout_error on every attempt',
  status: 504,
  errorType: 'timeout_error',
  platform: 'anthropic',
};
const proxy504: Base = {
  error: timeout504.error,
  script: 'cloudflare-504',
  scenario: '504 page of Cloudflare',
  status: 504,
};

const gatewayTimeout = [
  ...forms(timeout504, [
    ['raw-json', 'body', MESSAGES],
    ['curl', 'curl', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
    ['claude-code', 'claude-code', 'hello'],
    ['litellm', 'litellm', 'litellm_ask.py'],
  ]),
  ...forms(proxy504, [
    ['cloudflare-html', 'body', MESSAGES],
    ['cloudflare-claude-code', 'claude-code', 'hello'],
  ]),
  ...forms({ ...proxy504, script: 'envoy-504', scenario: '504 text of Envoy' }, [
    ['envoy-text', 'curl', MESSAGES],
    ['envoy-typescript-sdk', 'typescript', 'logged.mjs'],
  ]),
  ...forms(
    { ...timeout504, script: 'stream-timeout', scenario: 'the stream begins, then carries an error event' },
    [['sse-stream', 'body', STREAM]],
  ),
  ...forms(
    {
      ...proxy504,
      script: 'vertex-deadline',
      scenario: '504 of Google Cloud',
      errorType: 'DEADLINE_EXCEEDED',
      platform: 'vertex',
    },
    [['google-cloud-json', 'body', VERTEX]],
  ),
];

const edge = (script: string, status: number, scenario: string): Base => ({
  error: 'edge-error',
  script,
  status,
  scenario,
});

const edgeError = [
  ...forms(edge('520', 520, '520 page of Cloudflare'), [
    ['html-520', 'body', MESSAGES],
    ['python-sdk-520', 'python', 'worker.py'],
    ['claude-code-520', 'claude-code', 'hello'],
    ['vercel-ai-sdk-520', 'vercel-ai', 'ai-generate.mjs'],
  ]),
  ...forms(edge('521', 521, '521 page of Cloudflare'), [['html-521', 'curl', MESSAGES]]),
  ...forms(edge('522', 522, '522 problem document of Cloudflare'), [
    ['raw-json', 'body', MESSAGES, { retryAfter: 120 }],
    ['typescript-sdk-522', 'typescript', 'logged.mjs', { retryAfter: 120 }],
    ['claude-code-522', 'claude-code', 'hello'],
  ]),
  ...forms(edge('523', 523, '523 page of Cloudflare'), [['html-523', 'curl', MESSAGES]]),
  ...forms(edge('524', 524, '524 page of Cloudflare'), [
    ['html-524', 'body', MESSAGES],
    ['litellm-524', 'litellm', 'litellm_ask.py'],
  ]),
  ...forms(edge('526', 526, '526 page of Cloudflare'), [['html-526', 'body', MESSAGES]]),
  ...forms(edge('cloudflare-text-520', 520, '520 line of Cloudflare'), [['text-520', 'fetch', 'fetch.mjs']]),
  ...forms(edge('cloudflare-challenge', 403, '403 challenge page of Cloudflare'), [
    ['challenge', 'body', MESSAGES],
    ['challenge-curl', 'curl', MESSAGES],
    ['challenge-python-sdk', 'python', 'worker.py'],
  ]),
  ...forms(edge('cloudflare-blocked', 403, '403 page of the Cloudflare firewall'), [
    ['blocked', 'body', MESSAGES],
  ]),
];

const noAnswer: Base = {
  error: 'request-timeout',
  script: 'hang',
  scenario: 'no answer before the client gives up',
};

const requestTimeout = [
  ...forms(noAnswer, [
    ['python-sdk', 'python', 'short_timeout.py', { sameIn: ['1.13.0'] }],
    ['typescript-sdk', 'typescript', 'short-timeout.mjs'],
    ['curl', 'curl-fast', MESSAGES],
    ['requests', 'requests', 'requests_timeout.py'],
    ['node-fetch', 'fetch', 'abort-fetch.mjs'],
    ['litellm', 'litellm', 'litellm_timeout.py'],
    ['claude-code', 'claude-code', 'hello', { env: { API_TIMEOUT_MS: '1000' } }],
  ]),
  ...forms({ ...noAnswer, script: '408', scenario: '408 page of HAProxy', status: 408 }, [
    ['haproxy-html', 'body', MESSAGES],
    ['haproxy-typescript-sdk', 'typescript', 'logged.mjs'],
  ]),
  ...forms({ ...noAnswer, script: '200', scenario: 'the SDK refuses a long call without streaming' }, [
    ['long-python-sdk', 'python', 'long_answer.py'],
    ['long-typescript-sdk', 'typescript', 'long-answer.mjs'],
  ]),
  ...forms(
    {
      ...noAnswer,
      script: 'bedrock-model-timeout',
      scenario: '408 of Amazon Bedrock',
      status: 408,
      errorType: 'ModelTimeoutException',
      platform: 'bedrock',
      host: 'bedrock-runtime.us-east-1.amazonaws.com',
    },
    [['bedrock-boto3', 'boto3', 'bedrock_boto3.py']],
  ),
];

const refused: Base = {
  error: 'connection-error',
  script: '200',
  scenario: 'nothing listens at the address',
  target: 'closed-port',
};
const dns: Base = { ...refused, scenario: 'the host name is unknown', target: 'unknown-host' };
const tls: Base = {
  ...refused,
  scenario: 'the certificate is signed by nobody the client trusts',
  target: 'self-signed',
};
const reset: Base = {
  error: 'connection-error',
  script: 'reset',
  scenario: 'TCP reset instead of an answer',
};
const cut: Base = {
  error: 'connection-error',
  script: 'stream-cut',
  scenario: 'the connection closes in mid-stream',
};

const proxy: Base = { ...dns, scenario: 'nothing listens at the address of the proxy' };
const PROXY = { env: { HTTPS_PROXY: 'http://127.0.0.1:9' } };

const connectionError = [
  ...forms(proxy, [['proxy-requests', 'requests', 'post_requests.py', PROXY]]),
  ...forms({ ...reset, script: 'captive-portal', scenario: '200 with a login page instead of JSON' }, [
    ['intercepted-claude-code', 'claude-code', 'hello'],
  ]),
  ...forms(refused, [
    ['refused-python-sdk', 'python', 'ask.py'],
    ['refused-typescript-sdk', 'typescript', 'ask.mjs'],
    ['refused-curl', 'curl', MESSAGES],
    ['refused-go-sdk', 'go', ''],
    ['refused-java-sdk', 'java', ''],
    ['refused-claude-code', 'claude-code', 'hello'],
    ['refused-vercel-ai-sdk', 'vercel-ai', 'ai-generate.mjs'],
  ]),
  ...forms(dns, [
    ['dns-python-sdk', 'python', 'worker.py'],
    ['dns-typescript-sdk', 'typescript', 'ask.mjs'],
    ['dns-curl', 'curl', MESSAGES],
    ['dns-claude-code', 'claude-code', 'hello'],
    ['dns-requests', 'requests', 'post_requests.py'],
  ]),
  ...forms(tls, [
    ['tls-python-sdk', 'python', 'ask.py'],
    ['tls-typescript-sdk', 'typescript', 'ask.mjs'],
    ['tls-curl', 'curl', MESSAGES],
    ['tls-claude-code', 'claude-code', 'hello'],
  ]),
  ...forms(reset, [
    ['reset-typescript-sdk', 'typescript', 'ask.mjs'],
    ['reset-curl', 'curl', MESSAGES],
    [
      'reset-claude-code',
      'claude-code',
      'hello',
      { scenario: 'TCP reset instead of an answer, ANTHROPIC_BASE_URL is set' },
    ],
  ]),
  ...forms(cut, [
    ['cut-stream-python-sdk', 'python', 'stream.py', { sameIn: ['1.13.0'] }],
    ['cut-stream-typescript-sdk', 'typescript', 'stream.mjs', { sameIn: ['0.78.0'] }],
    ['cut-stream-curl', 'body', STREAM],
    ['cut-stream-claude-code', 'claude-code', 'hello'],
  ]),
];

const closed = forms(
  {
    error: 'aborted',
    script: '499',
    scenario: '499, the caller closed the request',
    status: 499,
    platform: 'anthropic',
  },
  [['closed-json', 'curl', MESSAGES]],
);

const aborted = forms(
  { error: 'aborted', script: 'hang', scenario: 'the caller cancels before the answer' },
  [
    ['typescript-sdk', 'typescript', 'abort.mjs'],
    ['python-sdk', 'python', 'cancelled.py'],
  ],
);

/** Failures between the caller and the API. */
export const network = [
  ...badGateway,
  ...gatewayTimeout,
  ...edgeError,
  ...requestTimeout,
  ...connectionError,
  ...aborted,
  ...closed,
];
