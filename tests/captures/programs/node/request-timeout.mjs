import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 1 });

const message = await client.messages.create(
  {
    model: 'claude-sonnet-5-5',
    max_tokens: 1024,
    messages: [{ role: 'user', content: 'Summarise the release notes.' }],
  },
  { timeout: 300 },
);
console.log(message.content);
