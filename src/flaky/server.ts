import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { parseBody, refuse } from './guard.ts';
import { requestId } from './ids.ts';
import { Batches } from './responses/batches.ts';
import type { StubModel } from './responses/models.ts';
import { isForeign, route } from './route.ts';
import { parseScript, Script, type Act } from './script.ts';
import { send } from './send.ts';
import { stubModels } from './stub-models.ts';
import type { Ask, Answer, Seen } from './types.ts';

export interface FlakyOptions {
  /** See `parseScript`; the last step repeats. Default: `200`. */
  readonly script?: string;
  /** Scripts for single models; they take precedence over `script`. */
  readonly models?: Readonly<Record<string, string>>;
  /** 0 picks a free port. */
  readonly port?: number;
  readonly host?: string;
  /** Status requests of a batch that still answer `in_progress`. Default: 1. */
  readonly batchPolls?: number;
  /** Same seed, same request ids. Default: the current time. */
  readonly seed?: string;
  /** Clock for dates inside bodies and headers. */
  readonly now?: () => Date;
  readonly stubModels?: readonly StubModel[];
  /** PEM texts; with them the server speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly onRequest?: (seen: Seen) => void;
}

export interface Flaky {
  /** Base address without a slash at the end, for `ANTHROPIC_BASE_URL`. */
  readonly url: string;
  readonly port: number;
  /** Everything that arrived so far, oldest first. */
  readonly requests: readonly Seen[];
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

const withOptions = (answer: Answer, options: Act['options']): Answer => {
  const [name, ...value] = (options['header'] ?? '').split('=');
  const extra = name === undefined || name === '' ? {} : { [name.toLowerCase()]: value.join('=') };
  const after =
    options['retry-after'] === undefined || answer.status < 400
      ? {}
      : { 'retry-after': options['retry-after'] };
  return {
    ...answer,
    headers: { ...answer.headers, ...after, ...extra },
    delayMs: Number(options['delay'] ?? answer.delayMs),
  };
};

/**
 * Starts a server that answers like the Claude API and fails as its script says.
 * @throws RangeError when a script cannot be read; rejects when the port is taken
 */
export const startFlaky = async (options: FlakyOptions = {}): Promise<Flaky> => {
  const script = new Script(parseScript(options.script ?? '200'));
  const perModel = new Map(
    Object.entries(options.models ?? {}).map(([m, s]) => [m, new Script(parseScript(s))]),
  );
  const batches = new Batches(options.batchPolls ?? 1);
  const seed = options.seed ?? String(Date.now());
  const started = performance.now();
  const requests: Seen[] = [];
  let origin = '';

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await read(req);
    const headers = flatten(req);
    const parsed = parseBody(body);
    const path = req.url ?? '/';
    const model = typeof parsed?.['model'] === 'string' ? parsed['model'] : '';
    const refused = isForeign(path) ? null : refuse(headers, parsed);
    const act =
      refused === null ? (perModel.get(model) ?? script).next() : { scenario: refused, options: {} };
    const ask: Ask = {
      method: req.method ?? 'GET',
      path,
      model,
      stream: parsed?.['stream'] === true,
      requestId: requestId(`${seed}:${requests.length}`),
      now: options.now?.() ?? new Date(),
      options: { origin, ...act.options },
    };
    const plain = act.scenario.answer(ask) ?? route(ask, body, batches, options.stubModels ?? stubModels);
    const answer = withOptions(plain, act.options);
    const seen: Seen = {
      method: ask.method,
      path,
      headers,
      model,
      stream: ask.stream,
      body,
      at: Math.round(performance.now() - started),
      scenario: act.scenario.name,
      status: answer.status,
    };
    requests.push(seen);
    options.onRequest?.(seen);
    await send(res, answer);
  };

  const listener = (req: IncomingMessage, res: ServerResponse): void => {
    handle(req, res).catch(() => res.destroy());
  };
  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  const host = options.host ?? '127.0.0.1';
  const { port } = await listen(server, options.port ?? 0, host);
  origin = `${options.tls === undefined ? 'http' : 'https'}://${host}:${port}`;
  return {
    url: origin,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
