import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'gateway',
  name: 'a gateway in front of the API',
  says: 'This points to a gateway.',
  platform: 'gateway',
  manyModels: true,
  statusPage: null,
  owner: 'the team that runs the gateway',
  sources: ['claude-code-errors', 'litellm-mapping'],
  signals: [
    {
      id: 'inference-gateway',
      find: { text: /check your inference gateway/ },
      weight: 'decisive',
      says: 'Claude Code says that it talks to a gateway, not to Anthropic.',
    },
    {
      id: 'apps-gateway',
      find: {
        text: /all upstreams failed \(\d+ attempted\)|upstream rate limit exceeded|upstream rejected the request|capability_rejected|spend limit (?:reached|unavailable) ?\(/,
      },
      weight: 'decisive',
      says: 'A self-hosted Claude gateway answers in these words.',
    },
    {
      id: 'model-group',
      find: {
        text: /\b\d{3} litellm\.|["']message["']: ?["'](?:(?:\w+\.)+\w+Error: )[\s\S]{1,1500}?["']code["']: ?["']\d{3}["']|x-litellm-|LiteLLM Proxy|\bprovider config not found\b|\bBudgetExceededError\b|Budget has been exceeded|No deployments available for selected model|Invalid proxy server token/i,
      },
      weight: 'decisive',
      says: 'LiteLLM itself writes these words.',
    },
    {
      id: 'type',
      find: {
        errorType: /^(?:service_unavailable(?:_error)?|internal_server_error|upstream_error)$/,
      },
      weight: 'strong',
      says: 'The Claude API has no error type of this name, so a gateway wrote it.',
    },
    {
      id: 'portkey',
      find: {
        text: /\bportkey\b|\btruefoundry\b|\bhelicone\b|\bkong\b|azure-api\.net|error_origin_level|litellm-proxy|ai-gateway\.|gateway\.ai\.cloudflare/i,
      },
      weight: 'strong',
      says: 'The text names a gateway product.',
    },
    {
      id: 'plugin',
      find: { text: /PluginInvokeError|PluginDaemonInnerError/ },
      weight: 'weak',
      says: 'A plug-in host passed the answer on.',
    },
    {
      id: 'local',
      find: {
        text: /https?:\/\/(?:localhost|127\.0\.0\.1|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.169\.254)[:/][^\s"']{0,60}(?:messages|anthropic|claude|llm)/,
      },
      weight: 'decisive',
      says: 'The call went to a private address, not to Anthropic.',
    },
    {
      id: 'host',
      find: {
        text: /https?:\/\/(?!(?:[\w-]+\.)*(?:anthropic\.com|claude\.(?:ai|com)|googleapis\.com|amazonaws\.com|azure\.com|openrouter\.ai)\b)[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s"']{0,60}v1\/messages|ANTHROPIC_BASE_URL["']? ?[=:] ?["']?https?:\/\/(?!api\.anthropic)/,
      },
      weight: 'strong',
      says: 'The call went to another host than Anthropic’s.',
    },
    {
      id: 'zone',
      find: {
        text: /(?<!\banthropic|\bclaude)\.[a-z]{2,24} \| 5\d\d: |Server at (?!\S{0,60}\b(?:anthropic|claude)\.)\S{1,80} Port \d/,
      },
      weight: 'decisive',
      says: 'The page names another host than Anthropic’s.',
    },
  ],
});
