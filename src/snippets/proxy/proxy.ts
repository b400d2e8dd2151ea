/**
 * Trusts a company's own authority beside the usual ones, and goes through its proxy. Node reads
 * both from the environment when it starts:
 *
 * NODE_EXTRA_CA_CERTS=company.pem HTTPS_PROXY=http://proxy:8080 NODE_USE_ENV_PROXY=1 node proxy.ts
 */

import Anthropic from '@anthropic-ai/sdk';
import { getCACertificates } from 'node:tls';

const MODEL = 'claude-sonnet-5-5';
const client = new Anthropic();

// region: core
/** The innermost cause names what broke: a host name, a connection or a certificate. */
function rootOf(error: unknown): string {
  if (error instanceof Error && error.cause !== undefined) return rootOf(error.cause);
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  return `${code}: ${String(error)}`;
}

try {
  const messages = [{ role: 'user' as const, content: 'Say hello.' }];
  const { content } = await client.messages.create({ model: MODEL, max_tokens: 1024, messages });
  for (const block of content) if (block.type === 'text') console.log(block.text);
} catch (error) {
  if (!(error instanceof Anthropic.APIConnectionError)) throw error;
  const proxy = process.env['NODE_USE_ENV_PROXY'] === '1' ? process.env['HTTPS_PROXY'] : 'none';
  console.error(`proxy ${proxy}, ${getCACertificates('extra').length} extra authorities, ${rootOf(error)}`);
  process.exitCode = 1;
}
// endregion
