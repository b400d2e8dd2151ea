import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';

const client = new AnthropicVertex({
  region: 'us-east5',
  projectId: 'my-project',
  baseURL: `${process.env.ANTHROPIC_BASE_URL}/v1`,
  authClient: { getRequestHeaders: async () => new Headers({ authorization: 'Bearer ya29.example' }) },
});

const message = await client.messages.create({
  model: 'claude-sonnet-5-5',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(message.content);
