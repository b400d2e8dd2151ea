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

/**
 * Beginnings of what a model answered: a whole message, or one event of a stream. What stands inside
 * is the model's own text and reports nothing. Clients write a failure as a message of their own.
 */
export const modelAnswer =
  /\{(?=[^{}]{0,200}"type": ?"message"[^{}]{0,200}"role": ?"assistant"|[^{}]{0,200}"role": ?"assistant"[^{}]{0,200}"type": ?"message"|"type": ?"(?:message_(?:start|delta|stop)|content_block_\w+)")(?!(?:[^\n]{0,400}<synthetic>))/g;

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
    id: 'answer',
    find: { shape: 'answer' },
    weight: 'decisive',
    says: 'This is an answer of the model.',
    unless: [
      { text: /"type": ?"error"|event: error|curl: \(\d+\)/ },
      { exception: /^\w*Timeout\w*$|(?:Protocol|Payload|Connection)Error$/ },
    ],
  },
  {
    id: 'operational',
    find: { text: /All Systems Operational|This incident has been resolved/i },
    weight: 'decisive',
    says: 'A status page says that all is well.',
  },
]);
