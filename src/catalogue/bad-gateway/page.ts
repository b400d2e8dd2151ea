import { definePage } from '../define.ts';

export default definePage({
  id: 'bad-gateway',
  description:
    'A 502 on a Claude call comes from a hop in front of the model. Find the hop, let the SDK retry, check your own proxy.',
  now: 'Let the SDK repeat the request, and look at any gateway of your own.',
  why: [
    'A gateway reports that the next server gave it an answer that it could not use. The error list of the Claude API does not hold this status.',
    'The body is usually the HTML page of Cloudflare, or empty. Cloudflare stands in front of the Claude API and of many relays alike.',
    'OpenRouter uses the status when the chosen model is down or its provider answered with something unusable.',
  ],
  lookAlikes: [
    {
      text: '<html>\n<head><title>api.anthropic.com | 520: Web server is returning an unknown error</title></head>\n<body>Cloudflare Ray ID: 8f0c1d2e3a4b5c6d</body>\n</html>',
      is: 'edge-error',
      because: 'Cloudflare has statuses of its own for what exactly went wrong behind it.',
    },
    {
      text: 'API Error: 503 no healthy upstream',
      is: 'service-unavailable',
      because: 'The proxy did not get a bad answer: it found no server to ask.',
    },
    {
      text: 'API Error (Connection error.)\n  Error: connect ECONNREFUSED 127.0.0.1:3456',
      is: 'connection-error',
      because: 'Nothing listens at the address of the local gateway, so nobody answered at all.',
    },
    {
      text: '<title>Error 502 (Server Error)!!1</title>\n<p><b>502.</b> <ins>That’s an error.</ins>\n<p>The server encountered a temporary error and could not complete your request.',
      is: 'not-claude',
      because: 'Pages with this title come from Google’s own servers.',
    },
    {
      text: "We're having trouble connecting to the model provider. This might be temporary - please try again in a moment.",
      is: 'connection-error',
      because:
        'Cursor reports that its own service could not reach the provider. No status of the API stands in it.',
    },
  ],
  related: ['service-unavailable', 'internal-server-error', 'gateway-timeout', 'edge-error'],
  sources: [
    'cloudflare-502-504',
    'errors',
    'rfc-9110',
    'claude-code-errors',
    'issue-cc-1101',
    'issue-continue-12769',
    'openrouter-errors',
    'litellm-mapping',
    'own-measurements',
  ],
  verifiedOn: '2026-11-25',
});
