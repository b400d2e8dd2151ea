import * as status from '../../facts/status.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'claude-subscription',
  name: 'the Claude subscription service',
  says: 'This belongs to a Claude subscription.',
  platform: 'claude-subscription',
  statusPage: status.url.value,
  owner: 'Anthropic support',
  sources: ['claude-code-errors'],
  signals: [
    {
      id: 'unified',
      find: { text: /anthropic-ratelimit-unified|\bperModelLimit\b/ },
      weight: 'decisive',
      says: 'Only answers to a subscription login carry this.',
    },
    {
      id: 'limit',
      find: {
        text: /\b(?:session|weekly|5-hour|five-hour|usage|(?:Opus|Sonnet|Fable|Haiku)(?: \d[\d.]*)?) limit (?:reached|\u00b7|\u2219|will reset)|You've (?:hit|reached) your (?:(?!token|rate|request)[\w-]+ ){0,3}limit|[Mm]essage limit reached|length limit for this chat|This conversation is too long to continue|out of (?:free )?messages until/i,
      },
      weight: 'decisive',
      unless: [{ text: /\bcodex\b|chatgpt|switch to auto\b|embedding/i }],
      says: 'Only a Claude subscription has this limit.',
    },
    {
      id: 'oauth',
      find: {
        text: /\bOAuth (?:token|session|authentication|error|login)\b|Login expired|Not logged in|only authorized for use with Claude Code|unable to access claude\.ai|\bclaude\.ai (?:session|needs|login)\b|cZone: ?"claude\.ai|claude\.ai(?:\/(?:api|chat)\/| \| 5|: Host)|\/api\/oauth\/|(?:anthropic|claude)\.(?:com|ai)\/\S{0,40}oauth\/token\b/,
      },
      weight: 'decisive',
      says: 'This is the sign-in or an app of a Claude subscription; an API key uses neither.',
    },
    {
      id: 'credits',
      find: {
        text: /\busage credits\b|\bextra usage\b|\bseat type\b|usage allocation|usage limit is set|Spending cap reached|\bfor this subscription\b|out of usage/i,
      },
      weight: 'decisive',
      says: 'Usage credits belong to a subscription.',
    },
    {
      id: 'account',
      find: { text: /would exceed your account's rate limit/ },
      weight: 'decisive',
      says: 'A subscription login is limited by account.',
      unless: [{ text: /relay|proxy|gateway/i }],
    },
    {
      id: 'login',
      find: {
        text: /Please run \/login|Server is temporarily limiting requests|Claude is unable to respond to your message|subscription access/,
      },
      weight: 'strong',
      says: 'Claude says this to a subscription login.',
    },
    {
      id: 'plan',
      find: {
        text: /\bsetup-token\b|\b(?:Claude )?(?:Max|Pro)(?: ?(?:\d+x|plan|subscription|\u5957\u9910)|(?<=Claude \w+)\b)/,
      },
      weight: 'strong',
      says: 'The text names a plan of a Claude subscription.',
      // A failure of the service is that of the API, whoever pays.
      unless: [
        { text: /api[ _-]?key|API Usage Billing|overloaded|access the \w+ API/i },
        { status: [500, 599] },
      ],
    },
    {
      id: 'disabled',
      find: { text: /\b[Tt]his organization has been disabled/ },
      weight: 'strong',
      says: 'Claude Code names the key when it is that of a disabled organisation.',
      when: [{ text: /API Error/ }],
    },
  ],
});
