import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Desk } from './desk.ts';
import type { FlakyOptions } from './options.ts';
import { send } from './send.ts';
import type { Seen } from './types.ts';

export interface Flaky {
  /** Base address without a slash at the end, for `ANTHROPIC_BASE_URL`. */
  readonly url: string;
  readonly port: number;
  /** Milliseconds since 1970; the times of `requests` count from here. */
  readonly startedAt: number;
  /** Everything that arrived so far, oldest first. */
  readonly requests: readonly Seen[];
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

const read = async (req: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const flatten = (req: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(req.headers).map(([k, v]) => [k, Array.isArray(v) ? v.join(', ') : (v ?? '')]),
  );

const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });

/**
 * Starts a server that answers like the Claude API and fails as its script says.
 * @throws RangeError when a script cannot be read; rejects when the port is taken
 */
export const startFlaky = async (options: FlakyOptions = {}): Promise<Flaky> => {
  const desk = new Desk(options);
  const started = performance.now();
  const startedAt = Date.now();

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await read(req);
    const at = Math.round(performance.now() - started);
    const { method = 'GET', url: path = '/' } = req;
    const { answer, seen } = desk.decide({ method, path, headers: flatten(req), body, at });
    // The script decides how an attempt ends, not the order in which both sides close: from the last part that
    // it ordered the ending is the server's, and a client that leaves then has not hung up.
    const outcome: { by: 'server' | 'client' } = { by: 'client' };
    const ended = (): void => {
      if (seen.end !== null) return;
      seen.end = { at: Math.round(performance.now() - started), ...outcome };
      options.onEnd?.(seen);
    };
    res.once('close', ended);
    await send(res, answer, () => {
      if (answer.ending !== 'hang') outcome.by = 'server';
    });
    if (outcome.by === 'server') ended();
  };
  const listener = (req: IncomingMessage, res: ServerResponse): void => {
    handle(req, res).catch(() => res.destroy());
  };

  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  const host = options.host ?? '127.0.0.1';
  const { port } = await listen(server, options.port ?? 0, host);
  desk.origin = `${options.tls === undefined ? 'http' : 'https'}://${host}:${port}`;
  return {
    url: desk.origin,
    port,
    startedAt,
    requests: desk.requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
