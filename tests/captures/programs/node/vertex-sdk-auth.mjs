import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';

const login = { getRequestHeaders: async () => ({ authorization: 'Bearer ya29.example' }) };
const client = new AnthropicVertex({
  region: 'us-east5',
  projectId: 'my-project',
  baseURL: `${process.env.ANTHROPIC_BASE_URL}/v1`,
  googleAuth: { getClient: async () => login },
});

const message = await client.messages.create({
  model: 'claude-sonnet-5-5',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(message.content);
