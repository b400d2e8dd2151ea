import { parseArgs } from 'node:util';
import { serveDirectory } from './static-server.ts';

/**
 * Serves the built site. Not `astro preview`, because that ignores `_headers`, and the content
 * security policy of a real host is part of what readers and tests should meet.
 */
try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '4321' },
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    },
  });
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  const { url } = await serveDirectory(values.dir, Number(values.port), base);
  console.log(`Claude Error Guide: ${url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
