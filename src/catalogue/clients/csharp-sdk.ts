import { defineClient } from '../define.ts';

export default defineClient({
  id: 'csharp-sdk',
  name: 'Anthropic SDK for C#',
  says: 'The C# SDK prints its errors this way.',
  language: null,
  platform: 'anthropic',
  sources: ['sdk-csharp', 'sdk-csharp-docs'],
  retries: null,
  signals: [
    {
      id: 'class',
      find: {
        text: /\bAnthropic(?:RateLimit|BadRequest|Unauthorized|Forbidden|NotFound|5xx|4xx|Api|IO|Sse|UnprocessableEntity)Exception\b|Anthropic\.Exceptions\./,
      },
      weight: 'decisive',
    },
  ],
});
