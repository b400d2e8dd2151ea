import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'type',
    find: { errorType: 'overloaded_error' },
    weight: 'decisive',
    says: 'The error type is overloaded_error: the API is short of capacity for everyone.',
  },
  {
    id: 'status',
    find: { status: 529 },
    weight: 'decisive',
    says: 'The status is 529, which the Claude API uses for overload only.',
  },
  {
    id: 'class',
    find: { exception: /Overloaded(?:Error|Exception)$/ },
    weight: 'decisive',
    says: 'The client names the error after an overload.',
  },
  {
    id: 'repeated',
    find: { text: /Repeated 529 Overloaded errors/ },
    weight: 'decisive',
    says: 'Claude Code writes this after several overloads in a row.',
    variant: 'repeated',
  },
  {
    id: 'provider-word',
    find: { text: /Anthropic(?:Exception|Error) - Overloaded(?![a-z])/ },
    weight: 'decisive',
    says: 'Behind the wrapper stands the API’s own word for overload.',
  },
  {
    id: 'word',
    find: {
      text: /(?:^|[:,("'>|\]*-]) ?Overloaded(?!\x20[a-z]|[\w.]*\()|(?:[Ee]rror|API returned) "?Overloaded(?![a-z])/m,
    },
    weight: 'strong',
    says: 'The message is the API’s own word for overload.',
    unless: [{ errorType: 'api_error' }, { status: 503 }],
  },
  {
    id: 'high-load',
    find: {
      text: /\b(?:Opus|Sonnet|Haiku|Fable|Claude)[\w. ]{0,16}(?:is )?(?:currently )?experiencing (?:high|heavy|increased) (?:load|demand)|temporarily unavailable \(overloaded\)|experiencing (?:very )?high demand for (?:the )?(?:Opus|Sonnet|Haiku|Fable|Claude)/i,
    },
    weight: 'strong',
    says: 'The text says that this model is under high load.',
    unless: [{ status: 429 }],
    variant: 'high-load',
  },
  {
    id: 'stream',
    find: { text: /event: error[\s\S]{0,20}data: ?\{[^\n]{0,80}overloaded_error/ },
    weight: 'decisive',
    says: 'The overload arrived inside a stream that had begun with status 200.',
    variant: 'mid-stream',
  },
  {
    id: 'mid-stream',
    find: { text: /APIStatusError: \{|APIError: \{"type":"error"|Type validation failed/ },
    weight: 'strong',
    says: 'No status stands before the body, so it arrived inside a stream.',
    variant: 'mid-stream',
    when: [{ errorType: 'overloaded_error' }],
    unless: [{ status: 529 }],
  },
  {
    id: 'lost-event',
    find: { text: /\bError: \[object Object\]/ },
    weight: 'weak',
    says: 'This version of the SDK loses the words of an error event in a stream; most often it is an overload.',
    variant: 'mid-stream',
    when: [{ exception: /^APIConnectionError$/ }],
  },
  {
    id: 'compaction',
    find: { errorCode: 'compaction_unavailable' },
    weight: 'decisive',
    says: 'Compaction on the server failed for a passing reason.',
    variant: 'compaction',
  },
  {
    id: 'sentence',
    find: {
      text: /\b(?:API|Claude|anthropic|model|server|provider)s? (?:is |are )?(?:temporarily |currently )?overloaded\b|\boverloaded right now\b|\bcapacity constraints\b/i,
    },
    weight: 'strong',
    says: 'The text says that the service or the model is overloaded.',
    unless: [{ status: 503 }, { errorType: 'api_error' }],
  },
]);
