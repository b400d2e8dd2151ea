import type { Flaky } from '../../src/flaky/server.ts';
import { CACHE, HERE, HOME, ROOT } from './paths.ts';

/** Local folders and what stands in their place, longest first. */
const PATHS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${RegExp.escape(`${CACHE}/python/`)}[^/\\s"']+`, 'g'), '/app/.venv'],
  [new RegExp(`${RegExp.escape(`${CACHE}/`)}(?:node|go|java)/[^/\\s"']+`, 'g'), '/app'],
  [new RegExp(RegExp.escape(`${HERE}/programs/python`), 'g'), '/app'],
  [new RegExp(RegExp.escape(ROOT), 'g'), '/app'],
  [new RegExp(RegExp.escape(HOME), 'g'), '/home/dev'],
];

/** A host that no name server knows (RFC 2606), printed as the real one. */
export const UNKNOWN_HOST = 'https://api.anthropic.invalid';

/** Address from a block reserved for documentation (RFC 5737), for clients that print one. */
const ADDRESS = '192.0.2.10';

/**
 * Replaces local folders, and the stub server's address by the host the real client would print.
 * Claude Code names another status page when its base address is changed; the usual one is put back.
 * Nothing else of the text is touched.
 */
export const neutral = (raw: string, server: Flaky, host: string): { text: string; rewritten: boolean } => {
  const port = String(server.port);
  const paths = PATHS.reduce((text, [from, to]) => text.replace(from, to), raw);
  const text = paths
    .replaceAll(
      `check your inference gateway (127.0.0.1:${port})`,
      host === 'api.anthropic.com'
        ? 'check https://status.claude.com'
        : `check your inference gateway (${host})`,
    )
    .replaceAll(new URL(UNKNOWN_HOST).host, host)
    .replaceAll(`Trying 127.0.0.1:${port}`, `Trying ${ADDRESS}:443`)
    .replaceAll(`127.0.0.1 (127.0.0.1) port ${port}`, `${host} (${ADDRESS}) port 443`)
    .replaceAll('to host 127.0.0.1 left', `to host ${host} left`)
    .replaceAll("localAddress: '127.0.0.1'", "localAddress: '192.168.1.20'")
    .replaceAll("remoteAddress: '127.0.0.1'", `remoteAddress: '${ADDRESS}'`)
    .replaceAll(`remotePort: ${port}`, 'remotePort: 443')
    .replaceAll(`address: '127.0.0.1',`, `address: '${ADDRESS}',`)
    .replaceAll(`port: ${port}`, 'port: 443')
    .replaceAll(`ECONNREFUSED 127.0.0.1:${port}`, `ECONNREFUSED ${ADDRESS}:443`)
    .replaceAll(/(lookup \S+ on )\d+\.\d+\.\d+\.\d+:53/g, '$1192.168.1.1:53')
    .replaceAll(/127\.0\.0\.1:(\d+)->/g, '192.168.1.20:$1->')
    .replaceAll(`->127.0.0.1:${port}`, `->${ADDRESS}:443`)
    .replaceAll(`tcp 127.0.0.1:${port}`, `tcp ${ADDRESS}:443`)
    .replaceAll(`127.0.0.1 port ${port}`, `${host} port 443`)
    .replaceAll(new RegExp(`https?://127\\.0\\.0\\.1:${port}`, 'g'), `https://${host}`)
    .replaceAll(`127.0.0.1:${port}`, host)
    .replaceAll(new RegExp(`(REDACTED(?::|', ))${port}`, 'g'), '$1443')
    .replaceAll(`host='127.0.0.1', port=${port}`, `host='${host}', port=443`)
    .replaceAll(/127\.0\.0\.1:(?=\d{4,5}\b)/g, '192.168.1.20:');
  return { text, rewritten: text !== paths };
};
