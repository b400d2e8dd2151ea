import { setImmediate as turn } from 'node:timers/promises';
import { readArguments, type Arguments } from './arguments.ts';
import { HELP } from './help.ts';
import { renderSummary } from './report/render.ts';
import { summarise } from './report/summary.ts';
import { scenarios, statuses } from './scenarios.ts';
import { startFlaky, type Flaky } from './server.ts';
import type { Seen } from './types.ts';

const list = (): string =>
  [
    ...scenarios.map(({ name, says }) => `${name.padEnd(44)}${says}`),
    '',
    `A bare status names its commonest form: ${statuses.join(' ')}`,
  ].join('\n');

const line = ({ at, method, path, status, scenario }: Seen): string =>
  `${(at / 1000).toFixed(2)} s  ${method} ${path} → ${status} ${scenario}`;

/** Resolves when the user, the number of requests or the time says so. */
const untilEnd = ({ requests, seconds }: Arguments, answered: (full: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    if (seconds !== null) setTimeout(resolve, seconds * 1000).unref();
    let left = requests ?? Infinity;
    answered(() => {
      left -= 1;
      if (left === 0) resolve();
    });
  });

/** Turns of the event loop from the end of a connection in the kernel to its last event here, with room. */
const TURNS = 20;

/** Lets everything happen that has already arrived, such as the farewell of a program that has just ended. */
const caughtUp = async (): Promise<void> => {
  for (let n = 0; n < TURNS; n += 1) await turn();
};

const main = async (): Promise<void> => {
  const given = readArguments();
  if (given.help) {
    process.stdout.write(HELP);
    return;
  }
  if (given.list) {
    console.log(list());
    return;
  }
  let count = (): void => undefined;
  const server: Flaky = await startFlaky({
    ...given.server,
    onRequest: (seen) => {
      if (!given.json) console.log(line(seen));
    },
    onEnd: () => count(),
  });
  const end = untilEnd(given, (answered) => (count = answered));
  // With --json the address goes where it does not disturb the summary.
  (given.json ? console.error : console.log)(
    `listening on ${server.url}; set ANTHROPIC_BASE_URL to it, and press Ctrl-C for the summary`,
  );
  await end;
  await caughtUp();
  const summary = summarise(server.requests, server.startedAt);
  console.log(given.json ? JSON.stringify(summary, null, 2) : `\n${renderSummary(summary)}`);
  await server.close();
};

/** The first sentence of what went wrong. */
const reason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'that port is taken; choose another with --port, or 0 for any free one';
  return (error.message.split('\n')[0] ?? '').split('. To specify')[0] ?? '';
};

main().catch((error: unknown) => {
  console.error(`flaky-claude: ${reason(error)}; --help lists the options`);
  process.exitCode = 2;
});
