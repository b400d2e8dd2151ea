import { codeSignal } from '../code-signal.ts';
import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 413 },
    weight: 'strong',
    says: 'The status is 413: the body has too many bytes.',
  },
  {
    id: 'type',
    find: { errorType: 'request_too_large' },
    weight: 'decisive',
    says: 'The error type is request_too_large.',
    variant: 'body',
  },
  {
    id: 'class',
    find: { exception: /^(?:RequestTooLarge|ContentTooLarge)Error$/ },
    weight: 'decisive',
    says: 'The SDK names the error after the size of the request.',
  },
  {
    id: 'sentence',
    find: {
      text: /Request exceeds the maximum size|Request too large \(max|Request Entity Too Large|Payload Too Large/i,
    },
    weight: 'decisive',
    says: 'The request has more bytes than the limit.',
    variant: 'body',
  },
  {
    id: 'media',
    find: { text: /PDF too large \(max|Image was too large/ },
    weight: 'decisive',
    says: 'A file in the request is too large.',
    variant: 'media',
  },
  codeSignal('request-too-large'),
]);
