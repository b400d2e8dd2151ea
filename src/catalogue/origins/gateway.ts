import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'gateway',
  name: 'a gateway in front of the API',
  says: 'This points to a gateway.',
  platform: 'gateway',
  manyModels: true,
  passesOn: true,
  statusPage: null,
  owner: 'the team that runs the gateway',
  sources: ['claude-code-errors', 'litellm-mapping'],
  signals: [
    {
      id: 'inference-gateway',
      find: { text: /\binference gateway\b/ },
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
        text: /\b[45]\d\d litellm\.|litellm[./]proxy\b|\b\d{3} \{ ?["']error["']: ?\{ ?["']message["']: ?["']litellm\.|["']message["']: ?["'](?:(?:\w+\.)+\w+Error: )[\s\S]{1,1500}?["']code["']: ?["']\d{3}["']|["']param["']: ?["']None["'], ?["']code["']: ?["']\d{3}["']|\bparam=None, code=\d{3}\b|key_model_access_denied|x-litellm-|LiteLLM[ _]Proxy|\bprovider config not found\b|Budget has been exceeded|No deployments available for selected model|Received Model Group|Invalid proxy server token|LiteLLM Virtual Key/i,
      },
      weight: 'decisive',
      says: 'LiteLLM itself writes these words.',
    },
    {
      id: 'passed-on',
      find: {
        text: /Reason: Server error: 5|targets of (?:the )?config/,
      },
      weight: 'decisive',
      says: 'What answered says that a server behind it failed.',
    },
    {
      id: 'program',
      find: {
        text: /\bx-portkey-|\bvirtual key\b|X-Squid-Error|\bDataPower\b|"activityId":|\bLLM Module\b|Generative AI Hub|anthropic--claude/i,
      },
      weight: 'decisive',
      says: 'These are the words of a program that stands in front of the API.',
    },
    {
      id: 'type',
      find: {
        errorType: /^(?:service_unavailable(?:_error)?|internal_server_error|upstream_(?:\w{1,20}_)?error)$/,
      },
      weight: 'strong',
      says: 'The Claude API has no error type of this name, so a gateway wrote it.',
    },
    {
      id: 'named',
      find: {
        text: /\b(?:portkey|truefoundry|helicone|kong|bifrost|higress|apisix|tyk)\b|no Route matched with those values|azure-api\.net|error_origin_level|ai-gateway|gateway\.ai\.cloudflare|AI_Gateway|\bGateway(?!Timeout)\w{4,20}Error|\b(?:AI|LLM|GenAI|API|Claude|Anthropic)[ _.-](?:gateway|gw|proxy|relay|egress|router)\b|(?:gateway|proxy|relay|egress)[._-](?:ai|llm|claude|anthropic)\b|\b(?:gateway|relay) (?:host|url)\b|\b(?:gateway|relay) https?:|"(?:gateway|relay)":|(?:\b(?:through|via)|(?<!\byou are |'re )\bbehind|\u2192) (?:our|the|a|my) (?:[\w-]+ )?(?:proxy|gateway|relay|nginx)\b|\u793e\u5185\u30d7\u30ed\u30ad\u30b7/i,
      },
      weight: 'strong',
      says: 'The text names a gateway.',
    },
    {
      id: 'mesh',
      find: { text: /outbound\|\d+\||\bistio\b|\.svc\.cluster\b|\benvoy[/ ]v?\d|\broute timeout\b/i },
      weight: 'strong',
      says: 'The caller’s own mesh shows its set-up here.',
    },
    {
      id: 'shape',
      find: {
        text: /\{ ?"error": ?"(?:Service Unavailable|Too Many Requests|Bad Gateway|Internal Server Error|Unauthorized|Forbidden|Not Found)", ?"message":|["']?\berror["']?: ?[\d: apm]{0,12}\{ ?["']?message["']?: ?["'`]|["']?\bcode["']?: ?["'][a-z]+_[a-z_]+["']/,
      },
      weight: 'strong',
      says: 'Bodies of the Claude API begin with the type and have no code.',
      when: [{ text: /claude|anthropic|API Error|max_tokens/i }],
      unless: [
        { text: /["']?type["']?: ?["']error["'], ?["']?error["']?: ?\{ ?["']?(?:type|details)\b/ },
        { text: /["']?\}, ?["']type["']: ?["']error["']/ },
        { text: /["']?type["']?: ?["']invalid_request_error["'], ?["']?param["']?: ?(?:None|null)/ },
        { text: /\breq_01[1-9A-Za-z]{4,}|api\.anthropic\.com|\bgpt-?\d|gemini/i },
      ],
    },
    {
      id: 'plugin',
      find: { text: /PluginInvokeError/ },
      weight: 'weak',
      says: 'A plug-in host passed the answer on.',
    },
    {
      id: 'host',
      find: {
        text: /not in the cert's altnames|\bhost\.docker\.internal:\d|"host": ?"(?!(?:[\w-]+\.)*anthropic\.com)[^"\n]{1,80}", ?"uri": ?"\/[^"\n]{0,80}v1\/messages|connect to (?:host )?[\w.-]{0,40}(?:litellm|proxy|gateway|llm|relay)[\w.-]{0,40}:\d|\b[\w.-]{1,60}\.(?:lan|local|internal|corp|intra|intranet)(?::\d+)?["\w\x20:/]{0,24}\/(?:v1|messages|chat|anthropic)\b|(?:\b(?:ANTHROPIC_BASE_URL|(?:anthropic_)?(?:api_?base|base[_ ]?url))["']?\s?(?:[=:(]|was|is)?\s?["']?(?=https?:)|(?=https?:[^\s"']{1,100}(?:v1|api)\/(?:messages|chat\/completions)))https?:\/\/(?!(?:[\w-]+\.)*(?:anthropic\.com|claude\.(?:ai|com)|googleapis\.com|amazonaws\.com|azure\.com|openrouter\.ai|openai\.com)\b)[\w-]/i,
        anywhere: true,
      },
      weight: 'strong',
      says: 'The call went to another host than Anthropic’s.',
    },
    {
      id: 'local',
      find: {
        text: /ECONNREFUSED (?:127\.0\.0\.1|localhost|\[?::1\]?|(?:10|172|192\.168)\.[\d.]{3,11}):(?!7890|789\d|1080\d?|8118|3128|2080\d)\d/,
      },
      weight: 'strong',
      says: 'Nothing answered at the address of a program on this machine or network.',
      when: [{ text: /API Error|anthropic/i }],
    },
    {
      id: 'zone',
      find: {
        text: /(?<!\banthropic|\bclaude)\.[a-z]{2,24} \| 5\d\d: |Server at (?!\S{0,60}\b(?:anthropic|claude)\.)\S{1,80} Port \d/,
      },
      weight: 'decisive',
      says: 'The page names another host than Anthropic’s.',
      when: [{ text: /claude|anthropic|API Error|\b(?:ai|llm|api|relay|(?<!bad )gateway|gw)\b/i }],
    },
  ],
});
