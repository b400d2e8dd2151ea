import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

const message = await client.messages.create({
  model: 'claude-haiku-4-20250514',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Summarise the release notes.' }],
});
console.log(message.content);
