import { request } from 'undici';

const question = {
  model: 'claude-sonnet-5-5',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Hello' }],
};

const { statusCode, body } = await request(`${process.env.ANTHROPIC_BASE_URL}/v1/messages`, {
  method: 'POST',
  headers: {
    'x-api-key': process.env.ANTHROPIC_API_KEY,
    'anthropic-version': '2026-10-21',
    'content-type': 'application/json',
  },
  body: JSON.stringify(question),
  headersTimeout: 1000,
});
if (statusCode !== 200) throw new Error(`unexpected status ${statusCode}: ${await body.text()}`);
console.log(await body.json());
