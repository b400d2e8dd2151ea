import { primary } from './about.ts';
import { fact } from './fact.ts';

/** Cloudflare's limits between its network and the server behind it. */
const READ = { verifiedOn: '2026-11-25', reviewAfterDays: 120 };

export const connectSeconds = fact(
  19,
  primary(
    'seconds',
    'in which the server behind Cloudflare must accept a connection',
    ['cloudflare-522'],
    READ,
  ),
);
export const acknowledgeSeconds = fact(
  90,
  primary(
    'seconds',
    'in which the server behind Cloudflare must acknowledge a request',
    ['cloudflare-522'],
    READ,
  ),
);
export const readSeconds = fact(
  120,
  primary('seconds', 'that Cloudflare waits for an answer by default', ['cloudflare-524'], READ),
);
