import { createAnthropic } from '@ai-sdk/anthropic';
import { streamText } from 'ai';

const anthropic = createAnthropic({ baseURL: `${process.env.ANTHROPIC_BASE_URL}/v1` });

const { fullStream } = streamText({
  model: anthropic('claude-sonnet-5-5'),
  prompt: 'Summarise the release notes.',
  onError: () => {},
});
for await (const part of fullStream) {
  if (part.type === 'error') console.error('stream part', part);
}
