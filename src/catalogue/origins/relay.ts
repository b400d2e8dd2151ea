import { defineOrigin } from '../define.ts';

/** Programs that resell or share access to several model providers. */
export default defineOrigin({
  id: 'relay',
  name: 'a relay in front of the API',
  says: 'This is how relays answer.',
  platform: 'gateway',
  manyModels: true,
  passesOn: true,
  statusPage: null,
  owner: 'the operator of the relay',
  sources: ['issue-cc-57552', 'issue-relay-1203'],
  signals: [
    {
      id: 'channel',
      find: {
        text: /[Nn]o (?:available (?:\w+ )?(?:channel|accounts?)|channel left)\b|[Aa]ll (?:\w+ )?accounts (?:are )?(?:rate|temporarily|unavail|busy|exhaust|cool)|\bcooling down\b|Concurrency limit exceeded: ?\d|\bchannel #\d|\brelay: ?\w|\(distributor\)|\uff08distributor\uff09/,
      },
      weight: 'decisive',
      says: 'A relay distributes requests over channels and accounts.',
    },
    {
      id: 'chinese',
      find: {
        text: /\u53ef\u7528\u6e20\u9053|\u6e20\u9053\u4e0d\u5b58\u5728|\u6ca1\u6709\u53ef\u7528|\u65e0\u6548\u7684\u4ee4\u724c|\u4f59\u989d\u4e0d\u8db3|\u4e2d\u8f6c[\u7ad9\u5546\u670d]|\u53f7\u6c60|\u65e0\u53ef\u7528|\u6240\u6709\u4f9b\u5e94\u5546|\u7194\u65ad|\u4e0a\u6e38(?:\u6e20|\u8d1f|\u8bf7|\u670d|\u8fd4|\u9519)|\u5f53\u524d\u5206\u7ec4|\u7f51\u5173|\u4ee3\u7406\u8bf7\u6c42|\u989d\u5ea6(?:\u4e0d\u8db3|\u5df2\u7528|\u5931\u8d25)|\u4ee4\u724c\u72b6\u6001|\u8d1f\u8f7d\u5df2\u7ecf\u8fbe\u5230\u4e0a\u9650|\u93c3\u72b2\u5f72\u9422\u3126|\u5a0c\u2103\u6e41\u9359/,
      },
      weight: 'decisive',
      says: 'A Chinese relay answers in these words, here perhaps in a wrong encoding.',
    },
    {
      id: 'program',
      find: {
        text: /\b(?:new[-_]api|one[-_](?:api|hub)|uni-api|\w+2api|relay error(?=[: ])|on this (?:gateway|relay|proxy)|kiro upstream|gin_logger|claude-relay-service|claudeRelayService|claude-code-router|ccr|Kiro API|Rate limit detected for account|auth_unavailable|copilot-api|free-claude-code|CodeWhisperer|CONTENT_LENGTH_EXCEEDS_THRESHOLD|CLIProxyAPI|aether|one_hub_error|(?:one|new)_api_error|\w+\.githubcopilot\.com)\b/i,
      },
      weight: 'decisive',
      says: 'The text names a relay program.',
    },
    {
      id: 'id',
      find: { text: /\brequest[ _-]?id["']?: ?["']?20\d{12}[0-9A-Za-z]{6,}/i },
      weight: 'decisive',
      says: 'Relays give out request ids that begin with the time.',
    },
    {
      id: 'balance',
      find: { text: /[Ii]nsufficient (?:account )?balance/ },
      weight: 'decisive',
      says: 'A balance kept by a relay is used up.',
    },
    {
      id: 'upstream',
      find: {
        text: /Invalid URL \((?:GET|POST)|"Upstream error"|Upstream (?:request failed|service |provider \w+ returned|error:)|upstream model provider|bad response status code \d{3}|Error from provider ?\(|is longer than the model's context length|max_prompt_tokens_exceeded|upstream (?:accounts|tokens|channels)/i,
      },
      weight: 'decisive',
      says: 'A relay reports what the service behind it answered.',
    },
    {
      id: 'unavailable',
      find: {
        text: /"error": ?\{ ?"message": ?"Service temporarily unavailable", ?"type": ?"api_error" ?\}/,
      },
      weight: 'strong',
      says: 'A relay answers in this shape; the Claude API puts the type first.',
    },
  ],
});
