import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

await client.post('/v1/organizations/members', { body: { id: 'u_17' } });
