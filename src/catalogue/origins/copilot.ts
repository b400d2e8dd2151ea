import { defineOrigin } from '../define.ts';

/** Coding products and data platforms that reach Claude through their own service. */
export default defineOrigin({
  id: 'copilot',
  name: 'the product’s own service',
  says: 'A product that serves Claude by itself writes this.',
  platform: 'other',
  manyModels: true,
  statusPage: null,
  owner: 'the maker of the product',
  sources: ['own-measurements'],
  signals: [
    {
      id: 'copilot',
      find: {
        text: /Sorry, (?:your request (?:failed|was rate-limited)|there was a network error)|Sorry, you(?:'ve| have) (?:been rate-limited|exhausted|exceeded|hit a rate limit)|GitHub Copilot|github-copilot|copilot-chat|\bCopilot (?:agent|chat|cli)\b|\bCAPIError|Copilot Request ID|GH Request ID|agent_mode_\w{1,60}_exceeded|github\.copilot|\.copilotmd\b|^Copilot: /im,
      },
      weight: 'decisive',
      unless: [{ text: /copilot-api|\bgithubcopilot\.com/ }],
    },
    {
      id: 'product',
      find: {
        text: /trouble connecting to the model provider|\bwindsurf\b|\bCascade error\b|\bKiro(?:: | \d| IDE)|model you've selected\b|\bAmazon Q\b|no credits were used|\bJetBrains AI|\bJunie\b|check your internet connection or VPN|INSUFFICIENT_MODEL_CAPACITY|\bSwitch to Auto\b|message rate limit for this model|'auto-select' model|reach the model provider|\bCursor(?:\.app\b|: | \d)|\bcodeium\b|api2\.cursor\.sh|ERROR_OPENAI_RATE_LIMIT_EXCEEDED|\bdatabricks-claude|\/serving-endpoints\/|\bSnowpark\w*Exception|Snowflake Cortex|User Provider Error|Model provider is rate limiting|'auto' model|\bCOMPLETE\$V\d/i,
      },
      weight: 'decisive',
      unless: [{ text: /\bown (?:\w+ )?(?:API )?key/i }],
    },
  ],
});
