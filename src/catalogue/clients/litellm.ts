import { defineClient } from '../define.ts';

export default defineClient({
  id: 'litellm',
  name: 'LiteLLM',
  language: 'python',
  sources: ['litellm-mapping'],
  retries: null,
  signals: [
    {
      id: 'class',
      find: { text: /\blitellm\.(?:exceptions\.|llms\.[\w.]+)?[A-Z]\w+|\bLiteLLM\b/ },
      weight: 'decisive',
      says: 'LiteLLM prints its exceptions with this prefix.',
    },
    {
      id: 'provider',
      find: { text: /\b(?:Anthropic|Bedrock|VertexAI|Openrouter|Azure)(?:Exception|Error) - / },
      weight: 'strong',
      says: 'LiteLLM puts the provider before the original text.',
    },
    {
      id: 'frames',
      find: { text: /-packages\/litellm\// },
      weight: 'decisive',
      says: 'The stack runs through LiteLLM.',
    },
  ],
});
