import { defineClient } from '../define.ts';

export default defineClient({
  id: 'litellm',
  name: 'LiteLLM',
  says: 'LiteLLM prints its errors this way.',
  language: 'python',
  sources: ['litellm-mapping'],
  retries: null,
  signals: [
    {
      id: 'class',
      find: { text: /\blitellm\.(?:exceptions\.|llms\.[\w.]{1,80})?[A-Z]\w+|\bLiteLLM\b/ },
      weight: 'decisive',
    },
    {
      id: 'provider',
      find: { text: /\b(?:Anthropic|Bedrock|VertexAI|Openrouter|Azure)(?:Exception|Error) - / },
      weight: 'strong',
    },
    { id: 'frames', find: { text: /-packages\/litellm\// }, weight: 'decisive' },
  ],
});
