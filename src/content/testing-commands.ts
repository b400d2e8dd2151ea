import { absolute } from '../lib/href.ts';

/** Fetches the stub server from this site and starts it. */
export const DOWNLOAD = `curl -fsSO ${absolute('/tools/flaky-claude.mjs')} && node flaky-claude.mjs --script 503,503,200`;
