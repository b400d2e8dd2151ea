import { expect } from 'vitest';
import { HELLO, paths, type Claim } from './claim.ts';

const COUNT = '/v1/messages/count_tokens';
const long = 'x'.repeat(2000);

/** Contents of the messages that were sent at last. */
const sent = (body: string): string[] =>
  (JSON.parse(body) as { messages: { content: string | { text: string }[] }[] }).messages.map(
    ({ content }) => (typeof content === 'string' ? content : content.map(({ text }) => text).join('')),
  );

export const countTokens: readonly Claim[] = [
  {
    topic: 'count-tokens',
    says: 'drops the oldest turns until the rest fits, and keeps the last question',
    setup: {
      args: [long, 'first answer', long, 'second answer', 'last question'],
      env: { TOKEN_LIMIT: '100' },
    },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain(`kept 1 of 5 turns: ${HELLO}`);
      expect(paths(ran)).toEqual([COUNT, COUNT, COUNT, '/v1/messages']);
      expect(sent(ran.server.requests.at(-1)?.body ?? '')).toEqual(['last question']);
    },
  },
  {
    topic: 'count-tokens',
    says: 'sends a conversation that fits as it is',
    setup: { args: ['question', 'answer', 'last question'], env: { TOKEN_LIMIT: '1000' } },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain(`kept 3 of 3 turns: ${HELLO}`);
      expect(paths(ran)).toEqual([COUNT, '/v1/messages']);
    },
  },
  {
    topic: 'count-tokens',
    says: 'does not send a question that is too long by itself',
    setup: { args: [long], env: { TOKEN_LIMIT: '100' } },
    check: (ran) => {
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(/not sent: .* \d+ tokens, 100 are allowed/);
      expect(paths(ran)).toEqual([COUNT]);
    },
  },
];
