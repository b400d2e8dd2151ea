import { parseArgs } from 'node:util';
import type { FlakyOptions } from './options.ts';

const options = {
  script: { type: 'string', default: '200' },
  model: { type: 'string', multiple: true },
  port: { type: 'string', default: '8529' },
  rpm: { type: 'string' },
  itpm: { type: 'string' },
  otpm: { type: 'string' },
  window: { type: 'string' },
  'answer-tokens': { type: 'string' },
  polls: { type: 'string', default: '1' },
  seed: { type: 'string' },
  requests: { type: 'string' },
  seconds: { type: 'string' },
  json: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What the command line asks for. */
export interface Arguments {
  readonly server: FlakyOptions;
  /** End after so many answers; null means at Ctrl-C. */
  readonly requests: number | null;
  /** End after so many seconds. */
  readonly seconds: number | null;
  /** Print the summary as JSON, and nothing else. */
  readonly json: boolean;
  readonly list: boolean;
  readonly help: boolean;
}

const number = (name: string, value: string, min: number, max: number): number => {
  if (!/^\d{1,9}$/.test(value) || Number(value) < min || Number(value) > max)
    throw new RangeError(`--${name} must be a whole number from ${min} to ${max}, not "${value}"`);
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

/** Leaves out what was not given. */
const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/**
 * Reads the command line.
 * @throws TypeError or RangeError whose first sentence says what cannot be used
 */
export const readArguments = (args?: readonly string[]): Arguments => {
  const { values } = parseArgs({
    ...(args === undefined ? {} : { args: [...args] }),
    options,
    strict: true,
    allowPositionals: false,
  });
  type Numeric = 'rpm' | 'itpm' | 'otpm' | 'window' | 'answer-tokens' | 'requests' | 'seconds';
  const optional = (name: Numeric, max: number): number | undefined =>
    values[name] === undefined ? undefined : number(name, values[name], 1, max);

  const limits = given({
    requests: optional('rpm', 100_000_000),
    inputTokens: optional('itpm', 100_000_000),
    outputTokens: optional('otpm', 100_000_000),
    windowSeconds: optional('window', 60),
  });
  const limited = Object.keys(limits).some((name) => name !== 'windowSeconds');
  if (!limited && limits.windowSeconds !== undefined)
    throw new RangeError('--window needs --rpm, --itpm or --otpm');
  return {
    server: {
      script: values.script,
      models: perModel(values.model ?? []),
      port: number('port', values.port, 0, 65_535),
      batchPolls: number('polls', values.polls, 0, 999_999),
      ...given({
        seed: values.seed,
        answerTokens: optional('answer-tokens', 100_000),
        limits: limited ? limits : undefined,
      }),
    },
    requests: optional('requests', 100_000_000) ?? null,
    seconds: optional('seconds', 1_000_000) ?? null,
    json: values.json,
    list: values.list,
    help: values.help,
  };
};
