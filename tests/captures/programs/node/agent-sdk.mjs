import { query } from '@anthropic-ai/claude-agent-sdk';

for await (const message of query({
  prompt: 'Summarise the release notes.',
  options: { model: 'claude-sonnet-5-5', maxTurns: 1, settingSources: [] },
})) {
  if (message.type === 'result') console.log(message);
}
