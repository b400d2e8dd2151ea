import axios from 'axios';

const question = {
  model: 'claude-sonnet-5-5',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Hello' }],
};
const headers = { 'x-api-key': process.env.ANTHROPIC_API_KEY, 'anthropic-version': '2026-10-21' };

const { data } = await axios.post(`${process.env.ANTHROPIC_BASE_URL}/v1/messages`, question, {
  headers,
  timeout: 2000,
});
console.log(data);
