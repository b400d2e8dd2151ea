/** A text that could not be recorded by running its client. */
export interface NotCaptured {
  readonly what: string;
  readonly reason: string;
  /** ISO date of the last try. */
  readonly triedOn: string;
  /** Samples composed from a documented shape instead, as `error/file`. */
  readonly composed: readonly string[];
}

/** What run.ts does not record, and why. */
export const notCaptured: readonly NotCaptured[] = [
  {
    what: 'screens of Claude Code that need minutes of silence or work in progress',
    reason: 'The recorder asks one question and waits three minutes at most.',
    triedOn: '2026-11-25',
    composed: [
      'aborted/claude-code',
      'overloaded/claude-code-high-load',
      'overloaded/claude-code-last-retry',
      'overloaded/claude-code-repeated',
      'internal-server-error/claude-code-mid-response',
      'connection-error/connection-lost-claude-code',
      'request-timeout/claude-code-stalled',
      'request-timeout/claude-code-waiting',
      'request-too-large/claude-code-pdf',
    ],
  },
  {
    what: 'networks without a route, and proxies that refuse a tunnel',
    reason: 'A loopback address always has a route, and the stub server is no proxy.',
    triedOn: '2026-11-25',
    composed: ['connection-error/no-route-claude-code', 'connection-error/proxy-tunnel-claude-code'],
  },
  {
    what: 'logins of Claude Code that expire, plans, credits and accounts of a subscription, reports with a stack trace',
    reason: 'They need a login to an account; a token in the environment is never refreshed.',
    triedOn: '2026-11-25',
    composed: [
      'authentication/session-claude-code',
      'permission/disabled-claude-code',
      'rate-limit/plan-claude-code',
      'rate-limit/report-claude-code',
      'usage-limit/claude-code-credits',
    ],
  },
  {
    what: 'Claude Code on Microsoft Foundry without a key',
    reason: 'It asks the network of a cloud machine for credentials, which is never a target of a test.',
    triedOn: '2026-11-25',
    composed: ['authentication/foundry-claude-code'],
  },
  {
    what: 'the official SDKs for Ruby, C# and PHP',
    reason: 'The registries of their languages cannot be reached from the machine that records.',
    triedOn: '2026-11-25',
    composed: ['overloaded/csharp-sdk', 'overloaded/ruby-sdk'],
  },
  {
    what: 'Vercel AI SDK 4, streaming',
    reason: 'It prints nothing at all when a stream fails.',
    triedOn: '2026-11-25',
    composed: [],
  },
  {
    what: 'LlamaIndex for Python from 0.12 on',
    reason: 'It does not run with the version of the Python SDK it asks for; 0.10 is recorded.',
    triedOn: '2026-11-25',
    composed: [],
  },
  {
    what: 'the OpenAI SDK for Python 3 pointed at Claude',
    reason: 'It prints the status alone, so that nothing in the text points to Claude.',
    triedOn: '2026-11-25',
    composed: [],
  },
  {
    what: 'Vertex clients of the SDKs for Go, Java and Ruby, and Amazon’s SDKs for Go and Java',
    reason: 'They ask for credentials of a cloud before they send anything to another address.',
    triedOn: '2026-11-25',
    composed: [],
  },
  {
    what: 'relays, gateways and servers that would have to be run themselves',
    reason: 'Their bodies are known from reports; the programs are not installed by the client registries.',
    triedOn: '2026-11-25',
    composed: [
      'bad-gateway/gateway-cloudflare-html',
      'bad-gateway/kong-curl',
      'bad-gateway/nginx-error-log',
      'bad-gateway/relay-claude-code',
      'billing/relay-balance',
      'billing/relay-quota',
      'not-found/openrouter-claude-code',
      'service-unavailable/apache-curl',
      'service-unavailable/envoy-access-log',
      'service-unavailable/google-cloud-code',
    ],
  },
  {
    what: 'statuses that only gateways, proxies or Cloudflare give, and no documented body has',
    reason: 'What they answer depends on who runs them; the line of the client is known.',
    triedOn: '2026-11-26',
    composed: [
      'edge-error/claude-code-530',
      'internal-server-error/not-implemented',
      'not-found/gone',
      'permission/legal',
    ],
  },
  {
    what: 'hosted or graphical programs on top of the API',
    reason: 'They run on their makers’ servers or need a desktop.',
    triedOn: '2026-11-25',
    composed: [
      'bad-gateway/copilot',
      'bad-gateway/dify',
      'not-found/foundry-opencode',
      'overloaded/tool-sentence',
    ],
  },
  {
    what: 'Microsoft Foundry itself, and LiteLLM on Google Cloud',
    reason: 'The first answers only with an account; the second asks Google for a token first.',
    triedOn: '2026-11-25',
    composed: ['rate-limit/foundry-curl-verbose', 'rate-limit/google-cloud-litellm'],
  },
  {
    what: 'LiteLLM before 1.53',
    reason: 'Older releases are no longer served.',
    triedOn: '2026-11-25',
    composed: ['overloaded/litellm-older'],
  },
];
