import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 500 },
    weight: 'strong',
    says: 'The status is 500: something failed inside the service.',
  },
  {
    id: 'not-implemented',
    find: { status: 501 },
    weight: 'strong',
    says: 'The status is 501: the service does not offer what was asked for.',
  },
  {
    id: 'type',
    find: { errorType: 'api_error' },
    weight: 'strong',
    says: 'The error type is api_error: an unexpected failure inside the API.',
    unless: [
      { status: [400, 499] },
      { status: [502, 599] },
      { errorType: 'overloaded_error' },
      { errorType: 'rate_limit_error' },
    ],
  },
  {
    id: 'phrase',
    find: { text: /\bInternal server error\b/i },
    weight: 'strong',
    says: 'These are the words of HTTP for status 500.',
    unless: [{ status: [400, 499] }, { status: [501, 599] }],
  },
  {
    id: 'class',
    find: { exception: /^(?:InternalServer(?:Error|Exception)|APIError)$/ },
    weight: 'weak',
    says: 'The client uses this class for every failure of the service.',
  },
  {
    id: 'overloaded-message',
    find: { text: /["']type["']: ?["']api_error["'], ?["']message["']: ?["']Overloaded/ },
    weight: 'decisive',
    says: 'The type says internal error, only the message says overloaded.',
    variant: 'overloaded-message',
  },
  {
    id: 'empty',
    find: { text: /\b500 status code \(no body\)/ },
    weight: 'decisive',
    says: 'The answer had status 500 and no body.',
    variant: 'empty',
  },
  {
    id: 'mid-response',
    find: { text: /Server error mid-response/ },
    weight: 'decisive',
    says: 'Claude Code writes this when the service fails during an answer.',
    variant: 'mid-stream',
  },
  {
    id: 'bedrock',
    find: {
      text: /\b(?<!langchain4j\.exception\.)(?:[iI]nternalServerException|InternalFailure|[mM]odelStreamErrorException|[mM]odelErrorException)\b|The system encountered an unexpected error during processing/,
    },
    weight: 'decisive',
    says: 'Bedrock reports an internal failure.',
    variant: 'bedrock',
    unless: [{ text: /com\.anthropic\./ }, { errorType: 'overloaded_error' }],
  },
  {
    id: 'google',
    find: { text: /["']status["']: ?["'](?:INTERNAL|UNKNOWN)["']/ },
    weight: 'strong',
    says: 'Google Cloud uses this word for status 500.',
  },
  {
    id: 'gateway',
    find: { text: /Server error: 500|internal_server_error|check your inference gateway/ },
    weight: 'weak',
    says: 'A gateway passed the failure on.',
    variant: 'gateway',
    when: [{ status: 500 }],
  },
]);
