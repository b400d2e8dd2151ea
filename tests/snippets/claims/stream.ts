import { expect } from 'vitest';
import { statuses } from '../program.ts';
import { fails, succeeds, type Claim } from './claim.ts';

export const stream: readonly Claim[] = [
  {
    topic: 'stream',
    says: 'goes on after the connection is cut in mid-stream',
    setup: { script: 'stream-cut,200' },
    check: (ran) => {
      succeeds(ran);
      expect(statuses(ran)).toEqual([200, 200]);
      expect(ran.server.requests[1]?.body).toContain('Hello from the');
    },
  },
  {
    topic: 'stream',
    says: 'goes on after an overload inside the stream',
    setup: { script: 'stream-overloaded,stream-overloaded:after=0,200' },
    check: (ran) => {
      succeeds(ran);
      expect(ran.server.requests).toHaveLength(3);
    },
  },
  {
    topic: 'stream',
    says: 'gives up after two restarts',
    setup: { script: 'stream-overloaded' },
    check: (ran) => {
      fails(ran);
      expect(ran.server.requests).toHaveLength(3);
    },
  },
  {
    topic: 'stream',
    says: 'does not restart after a wrong request',
    setup: { script: '400' },
    check: (ran) => {
      fails(ran);
      expect(ran.server.requests).toHaveLength(1);
    },
  },
];
