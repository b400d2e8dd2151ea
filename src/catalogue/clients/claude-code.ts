import {
  maxRetriesCap,
  maxRetriesDefault,
  maxRetriesVariable,
  watchdogVariable,
} from '../../facts/claude-code.ts';
import { backoffBaseSeconds, backoffFactor, claudeCodeCapSeconds } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';

export default defineClient({
  id: 'claude-code',
  name: 'Claude Code',
  says: 'Claude Code prints its errors this way.',
  language: null,
  platform: 'anthropic',
  sources: ['claude-code-errors', 'claude-code-env'],
  retries: {
    retries: maxRetriesDefault.value,
    delay: {
      baseSeconds: backoffBaseSeconds.value,
      factor: backoffFactor.value,
      capSeconds: claudeCodeCapSeconds.value,
    },
    setting: `${maxRetriesVariable.value}=#`,
    limit: { retries: maxRetriesCap.value, beyond: watchdogVariable.value },
  },
  signals: [
    {
      id: 'line',
      find: {
        text: /\bAPI Error: (?:\d{3}\b|Re|Unable|Connection|Request|Server|Output|Usage|Claude|Could|The |Opus|Sonnet|Fable|Haiku)|\bAPI Error \(/,
      },
      weight: 'strong',
    },
    {
      id: 'retrying',
      find: { text: /Retrying in \d+ ?s(?:econds)?(?:\u2026|\.\.\.)? ?(?:\u00b7 )?\(?attempt \d+/ },
      weight: 'decisive',
    },
    {
      id: 'advice',
      find: {
        text: /This is a server-side issue, usually temporary|Please run \/login|Run \/model to pick|ouble press esc|\/usage-credits|please use \/model|API_TIMEOUT_MS|Check your internet connection and proxy|will retry in [^\n]{0,20}check your network|empty or malformed response \(HTTP 200\)|Fix external API key|\/compact/,
      },
      weight: 'decisive',
    },
    {
      id: 'screen',
      find: { text: /\u23bf|\u273b|\u23fa|esc to interrupt|Welcome to Claude Code/ },
      weight: 'weak',
    },
    { id: 'package', find: { text: /@anthropic-ai[/\\]claude-code/ }, weight: 'decisive' },
    {
      id: 'limit',
      find: {
        text: /You've hit your [\w -]{2,30}limit|limit reached \u2219|Claude (?:AI|Max|Pro) usage limit reached|Streaming stall detected|Request too large \(max|Prompt is too long \u00b7|Context limit reached \u00b7|Request blocked before it reached|Conversation too long\. Press|Unable to connect to API\b|Can't reach the API server|a firewall or proxy may be blocking|No internet route|connect through your proxy \(|(?:mid-response|response is produced|before a response was produced|response stopped arriving|(?:stalled|closed) (?:mid-stream|while thinking))|(?:PDF|Image was) too large|organization has disabled API key|so auto mode cannot|Failed to authenticate(?:\. API Error|: OAuth)|Your ANTHROPIC_API_KEY|issue with the selected model|Credit balance is too low *$/m,
      },
      weight: 'strong',
    },
    {
      id: 'interrupted',
      find: {
        text: /\[Request interrupted by user|Interrupted \u00b7 What should Claude do|"subtype": ?"api_retry"/,
      },
      weight: 'strong',
    },
  ],
});
