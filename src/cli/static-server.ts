import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

const compressors = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

type Coding = keyof typeof compressors;

/** Compressed bodies by coding and content: a test asks for the same few files thousands of times. */
const compressed = new Map<string, Promise<Buffer>>();

function compress(coding: Coding, body: Buffer): Promise<Buffer> {
  const key = `${coding} ${createHash('sha1').update(body).digest('base64')}`;
  const payload = compressed.get(key) ?? compressors[coding](body);
  compressed.set(key, payload);
  return payload;
}

export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

const isFile = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => null))?.isFile() ?? false;

/** The file behind a request path, or null. Never leaves `root`. */
async function locate(root: string, pathname: string): Promise<string | null> {
  const target = path.join(root, pathname);
  if (target !== root && !target.startsWith(root + path.sep)) return null;
  const file = pathname.endsWith('/') ? path.join(target, 'index.html') : target;
  return (await isFile(file)) ? file : null;
}

function chooseCoding(accepted: string, type: string): Coding | null {
  if (!/^text\/|json|xml|svg/.test(type)) return null;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

/**
 * Serves a built site as its host would: the headers of its `_headers` file, its `404.html`, a
 * redirect to the address with the final slash, compressed text.
 *
 * @param directory folder that holds `index.html`
 * @param port TCP port on the loopback interface; 0 takes any free one
 * @param base path under which the site was built, with slashes at both ends
 * @throws when the port is taken or the folder holds no `index.html`
 */
export async function serveDirectory(directory: string, port: number, base = '/'): Promise<StaticServer> {
  const root = path.resolve(directory);
  if (!(await isFile(path.join(root, 'index.html')))) {
    throw new Error(`${root} holds no index.html: run npm run build first`);
  }
  const rules = parseHeadersFile(await readFile(path.join(root, '_headers'), 'utf8').catch(() => ''));

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? `/${decodeURIComponent(pathname.slice(base.length))}` : null;
    const found = inside === null ? null : await locate(root, inside);
    if (inside !== null && !found && (await isFile(path.join(root, inside, 'index.html')))) {
      response.writeHead(308, { location: `${pathname}/${search}` }).end();
      return;
    }
    const file = found ?? path.join(root, '404.html');
    const body = await readFile(file).catch(() => Buffer.from('Not found\n'));
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const coding = chooseCoding(request.headers['accept-encoding'] ?? '', type);
    const payload = coding ? await compress(coding, body) : body;
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(coding ? { 'content-encoding': coding } : {}),
      ...headersFor(rules, inside ?? pathname),
      'content-length': payload.length,
    });
    response.end(request.method === 'HEAD' ? undefined : payload);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(error instanceof URIError ? 400 : 500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actualPort}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
