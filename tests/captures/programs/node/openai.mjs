import OpenAI from 'openai';

const client = new OpenAI({
  baseURL: `${process.env.ANTHROPIC_BASE_URL}/v1`,
  apiKey: process.env.ANTHROPIC_API_KEY,
  // The stub server asks for it; the compatible path of the API does not.
  defaultHeaders: { 'anthropic-version': '2026-10-21' },
});

const completion = await client.chat.completions.create({
  model: 'claude-sonnet-5-5',
  messages: [{ role: 'user', content: 'Summarise the release notes.' }],
});
console.log(completion.choices[0].message.content);
