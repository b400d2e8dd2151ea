import { openaiStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'openai',
  name: 'OpenAI',
  says: 'This points to OpenAI.',
  platform: 'other',
  foreign: true,
  statusPage: openaiStatus.value,
  owner: 'OpenAI',
  sources: ['own-measurements'],
  signals: [
    {
      id: 'host',
      find: { text: /\b(?:api|platform|help|status)\.openai\.com\b|chatgpt\.com|\.openai\.azure\.com/ },
      weight: 'decisive',
    },
    {
      id: 'wording',
      find: {
        text: /(?<!endpoint's )maximum context length is \d+ tokens|on (?:tokens|requests) per (?:min|day) \((?:TPM|RPM|RPD)\)|server_is_overloaded|before response\.completed|exceeded your current quota, please check your plan|The server is currently overloaded with other requests|Incorrect API key provided|Missing bearer or basic|Azure OpenAI API\b|"plan_type"|insufficient_quota|The engine is currently overloaded|The server had an error while processing your request|(?<![-\w])[Cc]hat[Gg][Pp][Tt](?![-\w])/,
      },
      weight: 'decisive',
    },
    {
      id: 'model',
      find: {
        text: /\bgpt-?[\do]|\bo\d-(?:mini|preview|pro)\b|\bcodex\b|text-davinci|\bwhisper\b|text-embedding-3/i,
      },
      weight: 'strong',
    },
    {
      id: 'name',
      find: {
        text: /\bopenai\.(?:error|[A-Z]\w+Error)|\bOpenAI(?:Exception|Error| API error)\b|Failed to connect to OpenAI|openai\/resources/,
      },
      weight: 'strong',
    },
    {
      id: 'shape',
      find: { text: /["']param["']: ?(?:null|None|["'])/ },
      weight: 'strong',
      says: 'OpenAI, and what imitates it, answers in this shape.',
      unless: [{ text: /\bclaude\b|anthropic/i }],
    },
    {
      id: 'azure',
      find: { text: /invalid subscription key or wrong API endpoint/ },
      weight: 'decisive',
      unless: [{ text: /services\.ai\.azure|anthropic|claude|foundry/i }],
    },
    { id: 'mention', find: { text: /\bopenai\b/i }, weight: 'weak' },
  ],
});
