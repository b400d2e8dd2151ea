import fetch from 'node-fetch';

const question = {
  model: 'claude-sonnet-5-5',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Hello' }],
};

const response = await fetch(`${process.env.ANTHROPIC_BASE_URL}/v1/messages`, {
  method: 'POST',
  headers: {
    'x-api-key': process.env.ANTHROPIC_API_KEY,
    'anthropic-version': '2026-10-21',
    'content-type': 'application/json',
  },
  body: JSON.stringify(question),
});
if (!response.ok) throw new Error(`HTTP error, status ${response.status}`, { cause: await response.text() });
console.log(await response.json());
