import { AnthropicFoundry } from '@anthropic-ai/foundry-sdk';

const client = new AnthropicFoundry({
  apiKey: 'example',
  baseURL: process.env.ANTHROPIC_BASE_URL,
});

const message = await client.messages.create({
  model: 'my-deployment',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(message.content);
