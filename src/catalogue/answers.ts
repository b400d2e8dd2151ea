import { defineSignals, type Settle, type Step } from './define.ts';
import type { NO_DIAGNOSIS } from './ids.ts';

/** What is said when the text is no failure of a Claude call. */
export interface Answer {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly Step[];
  readonly settle: Settle | null;
}

export const answers: Readonly<Record<(typeof NO_DIAGNOSIS)[number], Answer>> = {
  'not-claude': {
    title: 'Not an error of a Claude call',
    summary: 'This is an error, but another product wrote it. Nothing in the text points to Claude.',
    steps: [{ text: 'Look it up in the documentation of the product named in the text.' }],
    settle: {
      ask: 'Was this call meant for Claude? Paste the answer with its headers and the address that was called.',
      command: null,
    },
  },
  'no-error': {
    title: 'No error in this text',
    summary:
      'The text reads as source code, documentation or a successful answer. It reports no failed call.',
    steps: [
      { text: 'Paste what the failed call printed: the exception, the terminal lines or the response body.' },
    ],
    settle: null,
  },
  unknown: {
    title: 'Not recognised',
    summary: 'The text does not say enough to name the failure.',
    steps: [{ text: 'Paste more of it: the status, the response body and the headers decide.' }],
    settle: { ask: 'What is the HTTP status and the body of the failed answer?', command: null },
  },
};

/** Signs that the text reports no failure. */
export const noErrorSignals = defineSignals([
  {
    id: 'source-code',
    find: { shape: 'source-code' },
    weight: 'weak',
    says: 'These lines are source code.',
  },
  {
    id: 'documentation',
    find: { shape: 'documentation' },
    weight: 'decisive',
    says: 'This reads as documentation that lists several statuses.',
  },
  {
    id: 'success',
    find: { shape: 'success' },
    weight: 'decisive',
    says: 'The only status in the text is a success.',
  },
  {
    id: 'access-log',
    find: { shape: 'access-log' },
    weight: 'decisive',
    says: 'Every request in this access log succeeded.',
  },
  {
    id: 'stream',
    find: { text: /"type": ?"message_st(?:art|op)"/ },
    weight: 'decisive',
    says: 'This is the event stream of an answer.',
    unless: [{ text: /"type": ?"error"|event: error/ }],
  },
  {
    id: 'message',
    find: { text: /"stop_reason": ?"(?:end_turn|max_tokens|tool_use|stop_sequence|refusal)"/ },
    weight: 'decisive',
    says: 'This is a complete answer of the API.',
    unless: [{ text: /"type": ?"error"/ }],
  },
  {
    id: 'operational',
    find: { text: /All Systems Operational|This incident has been resolved/i },
    weight: 'decisive',
    says: 'A status page says that all is well.',
  },
]);
