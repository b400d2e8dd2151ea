import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Transcript } from '../../src/content/transcript.ts';

/** Port that a transcript shows; the run itself takes any free one. */
const SHOWN = 8529;

const node = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });

const collect = (child: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (text += part.toString()));
  return () => text;
};

/** Runs the server and the program of a transcript and returns what they print now. */
export async function play({ server, program }: Transcript): Promise<Transcript> {
  const stub = node(['src/flaky/cli.ts', '--port', '0', ...server.split(' ')]);
  const serverText = collect(stub);
  try {
    while (!/http:\/\/[\d.]+:\d+/.test(serverText()))
      await once(stub.stdout as NodeJS.ReadableStream, 'data');
    const url = /http:\/\/[\d.]+:\d+/.exec(serverText())?.[0] ?? '';
    const [file = '', ...settings] = program.split(' ').toReversed();
    const client = node([`src/snippets/${file}`], {
      ANTHROPIC_BASE_URL: url,
      ANTHROPIC_API_KEY: 'test',
      ...Object.fromEntries(settings.map((setting) => setting.split('=') as [string, string])),
    });
    const programText = collect(client);
    const [status] = (await once(client, 'close')) as [number];
    // Like Ctrl-C in the terminal: the server sums up before it ends.
    stub.kill('SIGINT');
    await once(stub, 'close');
    return {
      server,
      program,
      serverSays: serverText()
        .trimEnd()
        .replaceAll(`:${new URL(url).port}`, `:${SHOWN}`),
      programSays: `${programText().trimEnd()}\nexit status ${status}`,
    };
  } finally {
    stub.kill();
  }
}

/** Replaces what differs from run to run: seconds and request ids. */
export const settled = (text: string): string =>
  text.replace(/ *\d+\.\d+ s/g, ' 0.00 s').replace(/req_\w+/g, 'req_0');
