import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect } from 'vitest';
import { succeeds, type Claim } from './claim.ts';

const folder = mkdtempSync(`${tmpdir()}/upload-`);
process.once('exit', () => rmSync(folder, { recursive: true }));
const small = `${folder}/small.pdf`;
const large = `${folder}/large.pdf`;
for (const file of [small, large]) writeFileSync(file, '%PDF-1.7\n');
// Below the limit as a file, above it once encoded.
truncateSync(large, 25_000_000);

export const uploadSize: readonly Claim[] = [
  {
    topic: 'upload-size',
    says: 'sends a file that fits',
    setup: { script: '200', args: [small] },
    check: (ran) => {
      succeeds(ran);
      expect(ran.server.requests[0]?.body).toContain('application/pdf');
    },
  },
  {
    topic: 'upload-size',
    says: 'does not send 25 MB, which are 33 MB once encoded',
    setup: { script: '200', args: [large] },
    check: (ran) => {
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(/not sent: 33[,\d]+ bytes/);
      expect(ran.server.requests).toEqual([]);
    },
  },
  {
    topic: 'upload-size',
    says: 'says who refused a request as too large, after one attempt',
    setup: { script: '413', args: [small] },
    check: (ran) => {
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('413 by cloudflare, no request id');
      expect(ran.server.requests).toHaveLength(1);
    },
  },
];
