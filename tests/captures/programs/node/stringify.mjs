import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

try {
  await client.messages.create({
    model: 'claude-sonnet-5-5',
    max_tokens: 1024,
    messages: [{ role: 'user', content: 'Summarise the release notes.' }],
  });
} catch (error) {
  console.error(JSON.stringify({ level: 'error', msg: 'summary failed', err: error }));
}
