import * as status from '../../facts/status.ts';
import { defineOrigin } from '../define.ts';

/** The SDK also calls other clouds, whose bodies lack the envelope of the Claude API. */
const OTHER_CLOUD = {
  text: /Error code: \d{3} - \{'(?:[mM]essage': ['"]|error': \{'code': \d{3}\b)/,
};

export default defineOrigin({
  id: 'claude-api',
  name: 'the Claude API',
  says: 'This points to the Claude API.',
  platform: 'anthropic',
  servedByOthers: true,
  statusPage: status.url.value,
  owner: 'Anthropic support',
  sources: ['errors', 'api-overview'],
  signals: [
    {
      id: 'request-id',
      find: { text: /\breq_01[1-9A-Za-z]{4,}/ },
      weight: 'strong',
      says: 'A request id of this form is given out by the Claude API.',
    },
    {
      id: 'type',
      find: {
        errorType:
          /^(?:overloaded_error|authentication_error|permission_error|rate_limit_error|request_too_large|billing_error|timeout_error|not_found_error)$/,
      },
      weight: 'strong',
      says: 'The Claude API names its errors this way.',
      unless: [{ text: /["']param["']: ?(?:null|None|["'])/ }],
    },
    {
      id: 'envelope',
      find: { text: /["']?type["']?: ?["']?error["']?, ?["']?error["']?: ?\{/ },
      weight: 'strong',
      says: 'This is the shape of the Claude API’s error bodies.',
    },
    {
      id: 'api-type',
      find: { errorType: 'api_error' },
      weight: 'weak',
      says: 'The Claude API uses this type, and so do gateways that copy it.',
    },
    {
      id: 'host',
      find: { text: /(?<!\|)\bapi\.anthropic\.com\b/ },
      weight: 'decisive',
      says: 'The address is that of the Claude API.',
      unless: [{ text: /anthropic-ratelimit-unified|not in the cert's altnames/ }],
    },
    {
      id: 'path',
      find: { text: /\/v1\/messages\b/ },
      weight: 'strong',
      says: 'The path is that of the Messages API.',
    },
    {
      id: 'header',
      find: { text: /\banthropic-(?:ratelimit|organization|fast|priority)\b/ },
      weight: 'decisive',
      says: 'Only the Claude API sends these headers.',
      unless: [{ text: /anthropic-ratelimit-unified/ }],
    },
    {
      id: 'wording',
      find: {
        text: /(?:docs|platform|console)\.(?:anthropic|claude)\.com|specified (?:workspace )?API usage limits|status\.(?:claude|anthropic)\.com/,
      },
      weight: 'strong',
      says: 'The text quotes a sentence or page of Anthropic.',
    },
    {
      id: 'litellm',
      find: { text: /\bAnthropic(?:Exception|Error)\b/ },
      weight: 'strong',
      says: 'LiteLLM names the provider it called.',
    },
    {
      id: 'sdk',
      find: {
        text: /\banthropic(?:\._exceptions)?\.(?:[A-Z]\w+Error|APITimeout)|@anthropic-ai\/sdk|com\.anthropic\.errors|Anthropic::Errors|site-packages\/anthropic\/|@ai-sdk\/anthropic|\[ANTHROPIC\]/,
      },
      weight: 'strong',
      says: 'A client library for the Claude API printed this.',
      unless: [OTHER_CLOUD],
    },
    {
      id: 'constructor',
      find: { text: /\b(?:create|Async)?Anthropic(?:Client)?\(/, anywhere: true },
      weight: 'strong',
      says: 'The code around it makes a client for the Claude API.',
    },
    { id: 'mention', find: { text: /anthropic/i }, weight: 'weak', says: 'The text names Anthropic.' },
    {
      id: 'class',
      find: { text: /\bAPI(?:Status|Connection|ConnectionTimeout|Timeout|UserAbort)Error\b|\bLLM(?! API)/ },
      weight: 'weak',
      says: 'SDKs of model providers, this one among them, have this class.',
    },
    {
      id: 'product',
      find: {
        text: /(?<![/@.=:\w-]|user "|user ')claude(?![-./:@](?!code|cli|opus|sonnet|haiku|fable|mythos|instant|v?\d(?!\d\d))\w)/i,
      },
      weight: 'weak',
      says: 'The text names Claude.',
    },
    {
      id: 'claude-code',
      find: { text: /\bAPI Error(?::| \()|\u23bf|\u273b|\u23fa|[:,("'>] ?Overloaded(?!\x20[a-z]|\w)/ },
      weight: 'weak',
      says: 'Claude Code, or the Claude API behind it, uses these words.',
    },
    {
      id: 'context',
      find: {
        text: /\bcontent_block_(?:start|delta|stop)\b|\b(?:messages|tools)\.\d+(?:\.[\w.]+)?: [\w`]|prompt is too long: \d|x-api-key|Invalid bearer token|Output blocked by content filtering|organization has been disabled|assistant message prefill|resolve authentication method|[cC]redit balance (?:is )?too low|Streaming is (?:required|strongly recommended) for|tool_use` ids were found|input length and `?max_tokens`? exceed|rate limit (?:for your organization|of [\d,]+ (?:input|output) tokens)/,
      },
      weight: 'strong',
      says: 'This sentence is one of the Claude API.',
    },
  ],
});
