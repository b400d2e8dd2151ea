import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const controller = new AbortController();
setTimeout(() => controller.abort(), 200);

const message = await client.messages.create(
  {
    model: 'claude-sonnet-5-5',
    max_tokens: 1024,
    messages: [{ role: 'user', content: 'Summarise the release notes.' }],
  },
  { signal: controller.signal },
);
console.log(message.content);
