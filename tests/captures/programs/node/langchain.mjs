import { ChatAnthropic } from '@langchain/anthropic';

const llm = new ChatAnthropic({
  model: 'claude-sonnet-5-5',
  maxTokens: 1024,
  maxRetries: 1,
  anthropicApiUrl: process.env.ANTHROPIC_BASE_URL,
});
console.log((await llm.invoke('Summarise the release notes.')).content);
