import { createAnthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';

const anthropic = createAnthropic({ baseURL: `${process.env.ANTHROPIC_BASE_URL}/v1` });

try {
  await generateText({ model: anthropic('claude-sonnet-5-5'), prompt: 'Summarise the release notes.' });
} catch (error) {
  console.error(`summary failed: ${error}`);
}
