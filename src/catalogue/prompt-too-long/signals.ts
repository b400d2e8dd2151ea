import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'tokens',
    find: { text: /prompt is too long(?::|\b)/i },
    weight: 'decisive',
    says: 'The input has more tokens than the context window.',
  },
  {
    id: 'output',
    find: { text: /input length and `?max_tokens`? exceed context limit/i },
    weight: 'decisive',
    says: 'Input and max_tokens together exceed the context window.',
    variant: 'output',
  },
  {
    id: 'window',
    find: {
      text: /exceeds? (?:the )?(?:model(?:'s)? )?(?:maximum )?context (?:window|length|limit)|longer than the model's context length|Context limit reached|Conversation (?:is )?too long\b|CONTENT_LENGTH_EXCEEDS|not fit into the context window|length limit for this chat|prompt token count of \d+ exceeds|max_prompt_tokens_exceeded|has hit a token limit|Input is too long for requested model|ContextWindowExceeded|CONTEXT_OVERFLOW|maximum context length is [\d,]+ tokens|context_length_exceeded|prompt_too_long/i,
    },
    weight: 'decisive',
    says: 'The input is longer than the model’s context window.',
  },
]);
