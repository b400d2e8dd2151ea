import { createAnthropic } from '@ai-sdk/anthropic';
import { streamText } from 'ai';

const anthropic = createAnthropic({ baseURL: `${process.env.ANTHROPIC_BASE_URL}/v1` });

const { textStream } = streamText({
  model: anthropic('claude-sonnet-5-5'),
  prompt: 'Summarise the release notes.',
});
for await (const text of textStream) process.stdout.write(text);
