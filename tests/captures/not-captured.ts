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
    what: 'lines of Claude Code that only its screen shows: retry lines, hints, interruptions',
    reason: 'Print mode writes the final error alone.',
    triedOn: '2026-11-25',
    composed: [
      'aborted/claude-code-interrupted',
      'aborted/claude-code',
      'overloaded/claude-code-1-retrying',
      'overloaded/claude-code-retrying',
      'overloaded/claude-code-high-load',
      'request-timeout/claude-code-waiting',
    ],
  },
  {
    what: 'subscription limits and logins of Claude Code',
    reason: 'They need a login to an account; the stub server has none to offer.',
    triedOn: '2026-11-25',
    composed: [
      'authentication/session-claude-code',
      'usage-limit/claude-code-credits',
      'usage-limit/claude-code-five-hour',
      'usage-limit/claude-code-session',
      'usage-limit/claude-code-unix-time',
      'rate-limit/report-claude-code',
    ],
  },
  {
    what: 'Claude Code when a stream breaks or stalls behind its first output, or a network has no route',
    reason: 'Print mode sends the request again without a stream, and a loopback address always has a route.',
    triedOn: '2026-11-25',
    composed: [
      'connection-error/connection-lost-claude-code',
      'connection-error/no-route-claude-code',
      'connection-error/proxy-tunnel-claude-code',
      'internal-server-error/claude-code-mid-response',
      'overloaded/claude-code-repeated',
      'request-timeout/claude-code-stalled',
      'request-too-large/claude-code-pdf',
    ],
  },
  {
    what: 'Claude Code 1.0 in print mode',
    reason: 'Not yet recorded.',
    triedOn: '2026-11-25',
    composed: [
      'internal-server-error/claude-code-1',
      'overloaded/claude-code-1',
      'service-unavailable/claude-code-1',
    ],
  },
  {
    what: 'Claude Code on Amazon Bedrock and Microsoft Foundry',
    reason: 'Not yet recorded.',
    triedOn: '2026-11-25',
    composed: [
      'authentication/foundry-claude-code',
      'rate-limit/claude-code-bedrock',
      'service-unavailable/claude-code-bedrock',
    ],
  },
  {
    what: 'the official SDKs for Ruby, C# and PHP',
    reason: 'The registries of their languages cannot be reached from the machine that records.',
    triedOn: '2026-11-25',
    composed: ['overloaded/csharp-sdk', 'overloaded/ruby-sdk'],
  },
  {
    what: 'relays, gateways and servers that would have to be run themselves',
    reason: 'Their bodies are known from reports; the programs are not installed by the client registries.',
    triedOn: '2026-11-25',
    composed: [
      'bad-gateway/gateway-cloudflare-html',
      'bad-gateway/kong-curl',
      'bad-gateway/relay-claude-code',
      'billing/relay-balance',
      'billing/relay-quota',
      'not-found/openrouter-claude-code',
      'service-unavailable/apache-curl',
      'service-unavailable/google-cloud-code',
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
