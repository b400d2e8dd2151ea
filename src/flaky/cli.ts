import { parseArgs } from 'node:util';
import { scenarios, statuses } from './scenarios.ts';
import { startFlaky } from './server.ts';

const USAGE =
  'usage: flaky [--script 503,503,200] [--model id=script]… [--port 8529] [--polls 1] [--seed text] [--list]';

const options = {
  script: { type: 'string', default: '200' },
  model: { type: 'string', multiple: true },
  port: { type: 'string', default: '8529' },
  polls: { type: 'string', default: '1' },
  seed: { type: 'string' },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const number = (name: string, value: string, max: number): number => {
  if (!/^\d{1,6}$/.test(value) || Number(value) > max)
    throw new RangeError(`--${name} must be a number up to ${max}`);
  return Number(value);
};

const perModel = (pairs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new RangeError(`--model must look like id=script, not "${pair}"`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options, strict: true, allowPositionals: false });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.list) {
    for (const { name, says } of scenarios) console.log(`${name.padEnd(26)}${says}`);
    console.log(`\nA bare status names its commonest form: ${statuses.join(' ')}`);
    return;
  }
  const server = await startFlaky({
    script: values.script,
    models: perModel(values.model ?? []),
    port: number('port', values.port, 65_535),
    batchPolls: number('polls', values.polls, 999_999),
    ...(values.seed === undefined ? {} : { seed: values.seed }),
    onRequest: (r) =>
      console.log(`${(r.at / 1000).toFixed(2)} s  ${r.method} ${r.path} → ${r.status} ${r.scenario}`),
  });
  console.log(`listening on ${server.url}; set ANTHROPIC_BASE_URL to it`);
};

main().catch((error: unknown) => {
  console.error(`flaky: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 2;
});
