import { sdkRetries } from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'connection-error',
  description:
    'No HTTP answer from the Claude API: how to tell DNS, firewall, proxy, TLS and dropped connections apart.',
  now: 'Test the way to the API with one command.',
  why: [
    'The request got no HTTP answer. The name did not resolve, the connection was refused or reset, a proxy stood in the way, or the certificate was not trusted.',
    `The SDKs repeat such failures ${sdkRetries.value} times by default. That helps when the network stumbles, and never when it is set up wrongly.`,
    'The SDK prints one short line. The reason stands in the cause of the exception, or in the code in brackets that Claude Code prints.',
    'A connection can also break in the middle of a stream. In Python that surfaces as an exception of the HTTP library, not of the SDK, and nothing repeats it.',
  ],
  lookAlikes: [
    {
      text: '503 upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, transport failure reason: delayed connect error: Connection refused',
      is: 'service-unavailable',
      because: 'Your request did arrive. A proxy behind the address was refused by its own backend.',
    },
    {
      text: 'anthropic.APITimeoutError: Request timed out or interrupted. This could be due to a network timeout, dropped connection, or request cancellation. See https://docs.anthropic.com/en/api/errors#long-requests for more details.',
      is: 'request-timeout',
      because: 'The connection stood; the answer did not come in the time that the client allows.',
    },
    {
      text: 'Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1634:16)',
      is: 'not-claude',
      because: 'The port is that of a database, so a model was not called.',
    },
  ],
  related: ['request-timeout', 'edge-error', 'aborted'],
  sources: [
    'errors',
    'claude-code-errors',
    'claude-code-network',
    'streaming',
    'sdk-typescript',
    'sdk-python',
    'own-measurements',
  ],
  verifiedOn: '2026-11-25',
});
