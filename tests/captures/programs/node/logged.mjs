import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

try {
  await client.messages.create({
    model: 'claude-haiku-5-5',
    max_tokens: 512,
    messages: [{ role: 'user', content: 'Classify the ticket.' }],
  });
} catch (error) {
  console.error('ticket 4711 failed:', String(error));
}
