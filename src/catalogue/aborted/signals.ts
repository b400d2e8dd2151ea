import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'sentence',
    find: {
      text: /Request was aborted|Operation aborted|This operation was aborted|The user aborted a request|request was cancell?ed|context cancell?ed|IOException: Canceled|Code=-999\b/i,
    },
    weight: 'strong',
    says: 'The caller cancelled the request.',
    unless: [{ text: /HttpClient\.Timeout|IOException: timeout/ }],
  },
  {
    id: 'class',
    find: {
      exception:
        /^(?:APIUserAbortError|AbortError|CancelledError|\w*CancellationException|OperationCanceledException)$/,
    },
    weight: 'strong',
    says: 'The client names the error after a cancellation.',
  },
  {
    id: 'interrupted',
    find: { text: /Request interrupted by user|Interrupted by user|Interrupted \u00b7/ },
    weight: 'decisive',
    says: 'The person at the keyboard stopped the request.',
  },
  {
    id: 'closed',
    find: { status: 499 },
    weight: 'decisive',
    says: 'The status is 499: the client closed the connection first.',
  },
]);
