import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';

const client = new AnthropicBedrock({ awsRegion: 'us-east-1', baseURL: process.env.ANTHROPIC_BASE_URL });

const message = await client.messages.create({
  model: 'us.anthropic.claude-sonnet-5-5',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(message.content);
