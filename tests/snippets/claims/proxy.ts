import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect } from 'vitest';
import { selfSigned } from '../../captures/self-signed.ts';
import { HELLO, type Claim } from './claim.ts';

/** A certificate that no system trusts, as a company's proxy that looks into traffic shows one. */
const tls = selfSigned();
const folder = mkdtempSync(`${tmpdir()}/proxy-`);
const bundle = `${folder}/company.pem`;
writeFileSync(bundle, tls.cert);
process.once('exit', () => rmSync(folder, { recursive: true }));

const trusted = { CA_BUNDLE: bundle, NODE_EXTRA_CA_CERTS: bundle };

export const proxy: readonly Claim[] = [
  {
    topic: 'proxy',
    says: 'names the certificate as the cause when the authority is not trusted',
    setup: { tls },
    check: (ran, extension) => {
      expect(ran.code).not.toBe(0);
      expect(ran.out + ran.err).toMatch(/self.signed|not trusted/i);
      expect(ran.err).not.toContain(HELLO);
      if (extension === 'ts') expect(ran.err).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    },
  },
  {
    topic: 'proxy',
    says: 'is answered once the bundle is given, with verification on',
    languages: ['py', 'ts'],
    setup: { tls, env: trusted },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain(HELLO);
    },
  },
  {
    topic: 'proxy',
    says: 'goes through the proxy of the environment',
    languages: ['py', 'ts'],
    setup: { tls, proxy: true, env: trusted },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain(HELLO);
      expect(ran.tunnels.map((tunnel) => `https://${tunnel}`)).toEqual([ran.server.url]);
    },
  },
  {
    topic: 'proxy',
    says: 'shows proxy, issuer and status when the bundle is given',
    languages: ['sh'],
    setup: { tls, proxy: true, args: [bundle] },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/proxy: http:\/\/127\.0\.0\.1:\d+\n/);
      expect(ran.out).toContain('issuer: CN=127.0.0.1');
      expect(ran.out).toMatch(/HTTP\/1\.1 200[\s\S]*connected/);
      expect(ran.tunnels).toHaveLength(1);
    },
  },
];
