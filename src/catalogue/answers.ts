import { defineSignals, type Settle, type Step } from './define.ts';
import type { NO_DIAGNOSIS } from './ids.ts';

/** What is said when the text is no failure of a Claude call. */
export interface Answer {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly Step[];
  readonly settle: Settle;
  /** Said instead where the text shows who printed it or which service was called. */
  readonly known?: { readonly summary: string; readonly settle: Settle };
}

export const answers: Readonly<Record<(typeof NO_DIAGNOSIS)[number], Answer>> = {
  'not-claude': {
    title: 'Not an error of a Claude call',
    summary: 'This is an error, but the text points to another product than Claude.',
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
    settle: {
      ask: 'Did a call fail? Then its output holds an exception, a status or a response body.',
      command: null,
    },
  },
  unknown: {
    title: 'Not recognised',
    summary: 'The text does not say enough to name the failure.',
    steps: [{ text: 'Paste more of it: the status, the response body and the headers decide.' }],
    settle: { ask: 'What is the HTTP status and the body of the failed answer?', command: null },
    known: {
      summary: 'The text shows what was running, but it names no failure of a call.',
      settle: {
        ask: 'What stands above and below these lines: an exception, a status, a response body?',
        command: null,
      },
    },
  },
};

/**
 * Beginnings of what a model answered: a whole message, or one event of a stream. What stands inside
 * is the model's own text and reports nothing. Clients write a failure as a message of their own.
 */
export const modelAnswer =
  /\{(?=[^{}]{0,200}"type": ?"message"[^{}]{0,200}"role": ?"assistant"|[^{}]{0,200}"role": ?"assistant"[^{}]{0,200}"type": ?"message"|"type": ?"(?:message_(?:start|delta|stop)|content_block_\w+)")(?!(?:[^\n]{0,400}<synthetic>))/g;

/** Beginnings of what Claude Code says of its own work, a line each. */
export const modelProse =
  /^[\u23fa\u25cf] (?:Done|I(?:'ve|'ll| have)|Now|Let me|All \d|The (?:handler|endpoint|function|tests?|code))\b[^\n]*/gm;

/** What can be recognised in a text that names no failure. */
export const unknownSignals = defineSignals([
  {
    id: 'class',
    find: { exception: /./ },
    weight: 'weak',
    says: 'An exception stands here, but its class does not tell of a call.',
  },
  {
    id: 'type',
    find: { errorType: /./ },
    weight: 'weak',
    says: 'This is the form of an error type, but of none that is known here.',
  },
]);

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
      { exception: /^\w{0,80}Timeout\w{0,80}$|(?:Protocol|Payload|Connection)Error$/ },
    ],
  },
  {
    id: 'operational',
    find: { text: /All Systems Operational|This incident has been resolved/i },
    weight: 'decisive',
    says: 'A status page says that all is well.',
  },
]);
