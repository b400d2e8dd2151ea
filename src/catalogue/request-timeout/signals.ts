import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 408 },
    weight: 'decisive',
    says: 'The status is 408: the request took too long.',
  },
  {
    id: 'sentence',
    find: {
      text: /(?<!Endpoint )\bRequest timed out\b|\bAPI_TIMEOUT_MS\)|Connection timed out\. Timeout passed|timed out or interrupted/i,
    },
    weight: 'strong',
    says: 'The client gave up waiting for an answer.',
    unless: [{ status: 504 }, { errorType: 'timeout_error' }],
  },
  {
    id: 'class',
    find: {
      exception: /^(?!Gateway|\w*RequestBody)\w*Timeout(?:Error|Exception)?$/,
    },
    weight: 'strong',
    says: 'The client names the error after its own time-out.',
    unless: [{ status: 504 }, { errorType: 'timeout_error' }],
  },
  {
    id: 'read',
    find: {
      text: /\bRead timed out\b|\bNet::(?:Read|Open)Timeout|Faraday::TimeoutError|InterruptedIOException: timeout|(?:curl: \(|cURL error )28\b|HttpClient\.Timeout|Code=-1001\b|[Oo]peration timed out|source: TimedOut|deadline has elapsed|context deadline exceeded|Client\.Timeout exceeded|timeout of \d+ ?ms exceeded|\bE(?:SOCKET)?TIMEDOUT\b|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|reason: :timeout\b|Headers Timeout Error|Body Timeout Error/,
    },
    weight: 'strong',
    says: 'The client’s own timer ran out.',
    unless: [{ status: 504 }],
  },
  {
    id: 'bedrock',
    find: { text: /Read timeout on endpoint URL|ModelTimeoutException/ },
    weight: 'strong',
    says: 'The AWS SDK gave up waiting for Bedrock.',
    variant: 'bedrock',
  },
  {
    id: 'guard',
    find: {
      text: /Streaming is (?:strongly recommended|required) for operations that may take longer than 10 minutes/,
    },
    weight: 'decisive',
    says: 'The SDK refuses a long call without streaming before it sends anything.',
    variant: 'non-streaming-guard',
  },
  {
    id: 'stalled',
    find: {
      text: /response stopped arriving|Response stalled|response stalled before|Streaming stall detected|stream_idle|Your computer went to sleep mid-response|will retry in [^\n]{0,30}check your network/i,
    },
    weight: 'strong',
    says: 'The stream stopped arriving.',
    variant: 'stalled',
  },
  {
    id: 'litellm',
    find: { text: /litellm\.(?:exceptions\.)?Timeout\b/ },
    weight: 'strong',
    says: 'LiteLLM names the error after a time-out.',
    unless: [{ status: 504 }],
  },
]);
