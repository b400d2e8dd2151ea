import { anthropic } from '@llamaindex/anthropic';

const llm = anthropic({ model: 'claude-sonnet-4-5', baseURL: process.env.ANTHROPIC_BASE_URL, maxRetries: 1 });
const { message } = await llm.chat({ messages: [{ role: 'user', content: 'Summarise the release notes.' }] });
console.log(message.content);
