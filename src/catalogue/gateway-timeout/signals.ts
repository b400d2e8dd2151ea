import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 504 },
    weight: 'decisive',
    says: 'The status is 504: an answer took too long.',
  },
  {
    id: 'type',
    find: { errorType: 'timeout_error' },
    weight: 'decisive',
    says: 'The error type is timeout_error: the request timed out while it was processed.',
  },
  {
    id: 'phrase',
    find: { text: /\bGateway Time-?out\b|Endpoint request timed out/i },
    weight: 'strong',
    says: 'These are the words of HTTP for status 504.',
  },
  {
    id: 'class',
    find: { exception: /^(?:GatewayTimeout|DeadlineExceeded)(?:Error|Exception)?$/ },
    weight: 'strong',
    says: 'The client names the error after status 504.',
  },
  {
    id: 'cloudflare',
    find: { text: /\| 504: Gateway time-out/ },
    weight: 'decisive',
    says: 'This is the 504 page of Cloudflare.',
    variant: 'cloudflare',
  },
  {
    id: 'envoy',
    find: { text: /upstream request timeout|upstream_response_timeout/ },
    weight: 'decisive',
    says: 'Envoy sends this with status 504.',
    variant: 'envoy',
    unless: [{ status: [502, 503] }],
  },
  {
    id: 'google',
    find: { text: /\bDEADLINE_EXCEEDED\b/ },
    weight: 'decisive',
    says: 'Google Cloud uses this word for status 504.',
  },
]);
