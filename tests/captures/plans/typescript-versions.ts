import { forms } from './forms.ts';
import * as s from './scenarios.ts';

/** The official TypeScript SDK back to 2024, as `python-versions.ts` does for Python. */
export const typescriptVersions = [
  ...forms(s.overloaded, [
    ['typescript-sdk-0.39', 'typescript-0.39', 'ask.mjs', { sameIn: ['0.20.9'] }],
    ['typescript-sdk-0.60', 'typescript-0.60', 'ask.mjs', { sameIn: ['0.78.0', '0.100.1'] }],
    ['typescript-sdk-0.124', 'typescript-0.124', 'ask.mjs', { sameIn: ['1.4.0'] }],
    ['typescript-log-0.39', 'typescript-0.39', 'logged.mjs', { sameIn: ['0.20.9', '0.78.0', '1.4.0'] }],
    ['typescript-inspect', 'typescript', 'inspect.mjs'],
    ['typescript-json', 'typescript', 'stringify.mjs'],
    ['typescript-json-0.20', 'typescript-0.20', 'stringify.mjs'],
    ['typescript-json-log-0.78', 'typescript-0.78', 'json-log.mjs'],
  ]),
  ...forms(s.overloadedStream, [
    ['typescript-sdk-stream-0.20', 'typescript-0.20', 'stream.mjs'],
    ['typescript-sdk-stream-0.60', 'typescript-0.60', 'stream.mjs'],
    ['typescript-create-stream-0.39', 'typescript-0.39', 'create-stream.mjs'],
    ['typescript-stream-log-1.4', 'typescript-1.4', 'stream-logged.mjs'],
  ]),
  ...forms(s.internal, [
    ['typescript-sdk-0.20', 'typescript-0.20', 'ask.mjs'],
    ['typescript-inspect-0.78', 'typescript-0.78', 'inspect.mjs'],
    ['typescript-json-log', 'typescript', 'json-log.mjs'],
    ['typescript-log-0.100', 'typescript-0.100', 'logged.mjs'],
  ]),
  ...forms(s.internalStream, [
    ['typescript-sdk-stream-0.124', 'typescript-0.124', 'stream.mjs'],
    ['typescript-sdk-stream', 'typescript', 'stream.mjs'],
  ]),
  ...forms(s.envoy, [
    ['typescript-sdk-0.20', 'typescript-0.20', 'ask.mjs'],
    ['typescript-sdk-0.60', 'typescript-0.60', 'ask.mjs'],
    ['typescript-sdk-1.4', 'typescript-1.4', 'ask.mjs'],
    ['typescript-inspect', 'typescript', 'inspect.mjs'],
    ['typescript-json', 'typescript', 'stringify.mjs'],
    ['typescript-json-log', 'typescript', 'json-log.mjs'],
  ]),
  ...forms(s.envoyRefused, [['typescript-log-refused-0.78', 'typescript-0.78', 'logged.mjs']]),
  ...forms(s.unavailable, [
    ['typescript-log-empty-0.39', 'typescript-0.39', 'logged.mjs'],
    ['typescript-json-empty-1.4', 'typescript-1.4', 'stringify.mjs'],
    ['typescript-json-log-empty', 'typescript', 'json-log.mjs'],
  ]),
  ...forms(s.unavailablePage, [['typescript-log-nginx-0.100', 'typescript-0.100', 'logged.mjs']]),
  ...forms(s.cloudflare, [['typescript-sdk-0.39', 'typescript-0.39', 'ask.mjs']]),
  ...forms(s.gatewayTimeout, [
    ['typescript-sdk-0.78', 'typescript-0.78', 'ask.mjs'],
    ['typescript-json-log', 'typescript', 'json-log.mjs'],
  ]),
  ...forms(s.originTimeout, [['typescript-log-524', 'typescript', 'logged.mjs']]),
  ...forms(s.rateLimit, [
    ['typescript-sdk-0.39', 'typescript-0.39', 'ask.mjs', { retryAfter: 1 }],
    ['typescript-log-1.4', 'typescript-1.4', 'logged.mjs'],
    ['typescript-json-0.60', 'typescript-0.60', 'stringify.mjs'],
    ['typescript-json-0.20', 'typescript-0.20', 'stringify.mjs', { retryAfter: 1 }],
  ]),
  ...forms(s.rateLimitStream, [['typescript-sdk-stream-1.4', 'typescript-1.4', 'stream.mjs']]),
  ...forms(s.spendCap, [
    ['typescript-sdk-1.4', 'typescript-1.4', 'ask.mjs'],
    ['typescript-log-0.60', 'typescript-0.60', 'logged.mjs'],
  ]),
  ...forms(s.credit, [['typescript-sdk-0.39', 'typescript-0.39', 'ask.mjs']]),
  ...forms(s.authentication, [
    ['typescript-sdk-0.20', 'typescript-0.20', 'ask.mjs'],
    ['typescript-log-0.124', 'typescript-0.124', 'logged.mjs'],
  ]),
  ...forms(s.permission, [['typescript-inspect-0.100', 'typescript-0.100', 'inspect.mjs']]),
  ...forms(s.modelNotFound, [['typescript-sdk-0.60', 'typescript-0.60', 'old-model.mjs']]),
  ...forms(s.tooLarge, [
    ['typescript-sdk-0.39', 'typescript-0.39', 'ask.mjs'],
    ['typescript-log-1.4', 'typescript-1.4', 'logged.mjs'],
  ]),
  ...forms(s.promptTooLong, [['typescript-json-0.124', 'typescript-0.124', 'stringify.mjs']]),
  ...forms(s.invalid, [['typescript-log-0.20', 'typescript-0.20', 'logged.mjs']]),
  ...forms(s.refused, [
    ['refused-typescript-sdk-0.20', 'typescript-0.20', 'ask.mjs'],
    ['refused-typescript-sdk-0.60', 'typescript-0.60', 'ask.mjs'],
    ['refused-typescript-log', 'typescript', 'logged.mjs'],
    ['refused-typescript-json-log-1.4', 'typescript-1.4', 'json-log.mjs'],
  ]),
  ...forms(s.unknownHost, [['dns-typescript-inspect-0.39', 'typescript-0.39', 'inspect.mjs']]),
  ...forms(s.cutStream, [
    ['cut-stream-typescript-sdk-0.20', 'typescript-0.20', 'stream.mjs'],
    ['cut-stream-typescript-sdk-0.39', 'typescript-0.39', 'create-stream.mjs'],
  ]),
  ...forms(s.noAnswer, [
    ['typescript-sdk-0.20', 'typescript-0.20', 'request-timeout.mjs'],
    ['typescript-sdk-0.60', 'typescript-0.60', 'short-timeout.mjs'],
    [
      'long-typescript-sdk-0.60',
      'typescript-0.60',
      'long-answer.mjs',
      { script: '200', scenario: 'the SDK refuses a long call without streaming' },
    ],
  ]),
];
