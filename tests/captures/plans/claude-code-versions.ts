import type { Base } from './forms.ts';
import { forms, OAUTH } from './forms.ts';
import * as s from './scenarios.ts';

const limit = (script: string, scenario: string): Base => ({
  error: 'usage-limit',
  script,
  scenario,
  platform: 'claude-subscription',
  env: OAUTH,
});
const session = limit('subscription-limit:retry-after=7200', 'the five-hour limit of a subscription');
const weekly = limit('subscription-weekly:retry-after=200000', 'the weekly limit of a subscription');
const opus = limit('subscription-opus:retry-after=200000', 'the weekly limit for Opus of a subscription');
const throttle: Base = {
  error: 'rate-limit',
  script: 'throttle',
  scenario: '429 for a subscription, short throttle',
  env: OAUTH,
};
const SHORT = { env: { API_TIMEOUT_MS: '1000' } };

/** Claude Code in print mode, back to the versions of early 2025. */
export const claudeCodeVersions = [
  ...forms(s.overloaded, [
    ['claude-code-1', 'claude-code-1.0.60', 'hello', { sameIn: ['0.2.126', '1.0.128', '2.0.0', '2.0.76'] }],
    ['claude-code-2.1.112', 'claude-code-2.1.112', 'hello'],
  ]),
  ...forms(s.internal, [
    ['claude-code-1', 'claude-code-1.0.90', 'hello', { sameIn: ['1.0.60', '1.0.128', '2.0.76'] }],
    ['claude-code-2.1.112', 'claude-code-2.1.112', 'hello'],
  ]),
  ...forms(s.envoy, [
    ['claude-code-1', 'claude-code-1.0.128', 'hello', { sameIn: ['1.0.60', '1.0.90', '2.0.76'] }],
    ['claude-code-2.1.112', 'claude-code-2.1.112', 'hello'],
  ]),
  ...forms(s.envoyRefused, [['claude-code-0.2', 'claude-code-0.2', 'hello']]),
  ...forms(s.unavailable, [
    ['claude-code-empty-2.0', 'claude-code-2.0.76', 'hello', { sameIn: ['1.0.60', '1.0.90'] }],
    ['claude-code-empty-2.1.112', 'claude-code-2.1.112', 'hello'],
  ]),
  ...forms(s.cloudflare, [
    ['claude-code-2.0', 'claude-code-2.0.0', 'hello', { sameIn: ['1.0.60', '1.0.90', '2.0.76'] }],
    ['claude-code-2.1.112', 'claude-code-2.1.112', 'hello'],
  ]),
  ...forms(s.gatewayTimeout, [['claude-code-1', 'claude-code-1.0.0', 'hello']]),
  ...forms(s.rateLimit, [
    ['claude-code-2.0', 'claude-code-2.0.76', 'hello', { sameIn: ['1.0.60', '1.0.90', '1.0.128'] }],
  ]),
  ...forms(throttle, [['claude-code-throttle-2.0', 'claude-code-2.0.76', 'hello']]),
  ...forms(s.modelNotFound, [
    ['claude-code-2.0', 'claude-code-2.0.76', 'hello', { sameIn: ['1.0.60', '1.0.90', '1.0.128'] }],
  ]),
  ...forms(s.tooLarge, [['claude-code-1', 'claude-code-1.0.90', 'hello', { sameIn: ['1.0.60', '2.0.76'] }]]),
  ...forms(s.refused, [
    ['refused-claude-code-1', 'claude-code-1.0.60', 'hello', { sameIn: ['1.0.90', '2.0.76'] }],
    ['refused-claude-code-2.1.197', 'claude-code-2.1.197', 'hello', { sameIn: ['2.1.112'] }],
  ]),
  ...forms(s.reset, [['reset-claude-code-2.1.226', 'claude-code-2.1.226', 'hello']]),
  ...forms(s.noAnswer, [
    ['claude-code-1.0.60', 'claude-code-1.0.60', 'hello', SHORT],
    ['claude-code-1.0.90', 'claude-code-1.0.90', 'hello', SHORT],
  ]),
  ...forms(session, [
    ['claude-code-unix-time', 'claude-code-1.0.60', 'hello'],
    ['claude-code-five-hour', 'claude-code-1.0.90', 'hello'],
    ['claude-code-session-1.0.128', 'claude-code-1.0.128', 'hello'],
    ['claude-code-session', 'claude-code-2.0.76', 'hello', { sameIn: ['2.1.112'] }],
  ]),
  ...forms(weekly, [['claude-code-weekly-1.0.90', 'claude-code-1.0.90', 'hello']]),
  ...forms(opus, [['claude-code-opus-1.0.90', 'claude-code-1.0.90', 'hello']]),
  ...forms(s.bedrockThrottling, [
    ['claude-code-bedrock', 'claude-code-bedrock-1', 'hello'],
    ['bedrock-claude-code', 'claude-code-bedrock', 'hello'],
  ]),
  ...forms(s.bedrockUnavailable, [['claude-code-bedrock', 'claude-code-bedrock', 'hello']]),
];

const THIRD = 'attempt 3/10';

/** Claude Code on its screen, where it counts its attempts. */
export const claudeCodeScreens = [
  ...forms({ ...s.overloaded, scenario: '529 on every attempt, while Claude Code repeats' }, [
    ['claude-code-retrying', 'claude-code-screen', THIRD],
    ['claude-code-1-retrying', 'claude-code-screen-1.0.60', THIRD],
    ['claude-code-2.0-retrying', 'claude-code-screen-2.0', 'attempt 4/10', { sameIn: ['1.0.128'] }],
  ]),
  ...forms({ ...s.envoy, scenario: '503, Envoy has no healthy upstream, while Claude Code repeats' }, [
    ['claude-code-retrying', 'claude-code-screen', THIRD],
    ['claude-code-2.0-retrying', 'claude-code-screen-2.0', 'attempt 4/10'],
  ]),
  ...forms(s.internalStream, [['claude-code-screen', 'claude-code-screen', 'API Error']]),
  ...forms(s.authentication, [
    ['claude-code-screen', 'claude-code-screen', 'API key|API Error'],
    ['claude-code-screen-1', 'claude-code-screen-1.0.60', 'API key ·|API Error'],
  ]),
  ...forms(s.modelNotFound, [
    ['claude-code-screen', 'claude-code-screen-2.1.112', 'selected model|API Error'],
  ]),
  ...forms({ ...s.rateLimit, scenario: '429 on every attempt, while Claude Code repeats' }, [
    ['claude-code-retrying', 'claude-code-screen', THIRD],
  ]),
  ...forms({ ...s.refused, scenario: 'nothing listens at the address, while Claude Code repeats' }, [
    ['refused-claude-code-retrying', 'claude-code-screen', THIRD],
    ['refused-claude-code-1-retrying', 'claude-code-screen-1.0.60', THIRD],
  ]),
  ...forms({ ...s.cutStream, scenario: 'the connection closes in mid-stream, while Claude Code repeats' }, [
    ['cut-stream-claude-code-retrying', 'claude-code-screen', THIRD],
  ]),
  ...forms(s.cutStream, [
    [
      'cut-stream-claude-code-screen',
      'claude-code-screen',
      'API Error',
      { env: { CLAUDE_CODE_MAX_RETRIES: '1' } },
    ],
  ]),
  ...forms({ ...s.noAnswer, scenario: 'no answer before Claude Code gives up waiting, while it repeats' }, [
    ['claude-code-retrying', 'claude-code-screen', THIRD, SHORT],
  ]),
  ...forms({ error: 'aborted', script: 'hang', scenario: 'the escape key is pressed before the answer' }, [
    ['claude-code-interrupted', 'claude-code-interrupt', 'esc to interrupt'],
  ]),
];
