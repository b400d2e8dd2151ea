import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

client.messages
  .stream({
    model: 'claude-opus-5-5',
    max_tokens: 4096,
    messages: [{ role: 'user', content: 'Write the changelog.' }],
  })
  .on('error', (error) => console.error(`stream failed: ${error}`));
