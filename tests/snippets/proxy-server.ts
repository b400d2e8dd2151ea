import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

export interface ProxyServer {
  readonly url: string;
  /** Targets of the tunnels that were asked for, `host:port`. */
  readonly tunnels: readonly string[];
  close(): void;
}

/** A forward proxy on a free port that opens tunnels (CONNECT) and answers nothing else. */
export const startProxy = (): Promise<ProxyServer> =>
  new Promise((resolve, reject) => {
    const tunnels: string[] = [];
    const server = createServer((_, response) => response.writeHead(405).end());
    server.on('connect', ({ url = '' }, client) => {
      tunnels.push(url);
      const [host = '', port = ''] = url.split(':');
      const target = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        target.pipe(client).pipe(target);
      });
      for (const [one, other] of [
        [client, target],
        [target, client],
      ] as const)
        one.on('error', () => other.destroy());
    });
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        tunnels,
        close: () => server.close().closeAllConnections(),
      }),
    );
  });
