import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { needsOf, policy, sitePolicy, type Needs } from './policy.ts';
import { modulesOf } from './preload.ts';
import { FRAME_ANCESTORS, IMMUTABLE, PLAIN_HEADERS } from './plain-headers.ts';

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** The `_headers` format of Cloudflare Pages and Netlify. */
const headersFile = (all: readonly Needs[]): string =>
  [
    '/*',
    `  Content-Security-Policy: ${sitePolicy(all)}; ${FRAME_ANCESTORS}`,
    ...Object.entries(PLAIN_HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    '',
    '/sw.js',
    '  Cache-Control: no-cache',
    '',
    '/_astro/*',
    `  Cache-Control: ${IMMUTABLE}`,
    '',
  ].join('\n');

/**
 * Writes the content security policy as the first tag after the charset of every built page and
 * into `_headers`, and preloads the modules of islands. Astro's own policy comes after other tags
 * and leaves inline scripts unhashed.
 */
export function security(): AstroIntegration {
  let base = '/';
  return {
    name: 'security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': ({ dir }) => {
        const all: Needs[] = [];
        const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
          file.endsWith('.html'),
        );
        for (const name of files) {
          const file = fileURLToPath(new URL(name, dir));
          const html = readFileSync(file, 'utf8');
          try {
            if (!CHARSET.test(html)) throw new Error('no <meta charset="utf-8"> to put the policy after');
            const needs = needsOf(html);
            all.push(needs);
            const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(needs)}">`;
            const preloads = modulesOf(html, dir, base).map(
              (address) => `<link rel="modulepreload" href="${address}">`,
            );
            writeFileSync(
              file,
              html
                .replace(CHARSET, (charset) => charset + meta)
                .replace('</head>', () => `${preloads.join('')}</head>`),
            );
          } catch (error) {
            throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
              cause: error,
            });
          }
        }
        writeFileSync(new URL('_headers', dir), headersFile(all));
      },
    },
  };
}
