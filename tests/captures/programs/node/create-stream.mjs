import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

const events = await client.messages.create({
  model: 'claude-opus-5-5',
  max_tokens: 4096,
  stream: true,
  messages: [{ role: 'user', content: 'Write the changelog.' }],
});
for await (const event of events) {
  if (event.type === 'content_block_delta') process.stdout.write(event.delta.text);
}
