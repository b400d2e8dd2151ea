import { scenario } from './scenarios.ts';
import type { Scenario } from './types.ts';

/** One step of a script: a scenario with its options. */
export interface Act {
  readonly scenario: Scenario;
  readonly options: Readonly<Record<string, string>>;
}

/** Options a step understands, with their units. */
export const OPTIONS: Readonly<Record<string, string>> = {
  'retry-after': 'seconds, or an HTTP date',
  after: 'pieces of text before a stream fails',
  delay: 'milliseconds before the answer',
  gap: 'milliseconds between the parts of a stream',
  header: 'an extra response header, name=value',
};

const NUMERIC = new Set(['after', 'delay', 'gap']);

const parseAct = (word: string): Act => {
  const [name = '', ...rest] = word.split(':');
  const found = scenario(name);
  if (found === undefined) throw new RangeError(`unknown scenario "${name}"`);
  const options: Record<string, string> = {};
  for (const part of rest) {
    const [key = '', ...value] = part.split('=');
    if (!Object.hasOwn(OPTIONS, key) || value.length === 0)
      throw new RangeError(`unknown option "${part}" of ${name}`);
    if (NUMERIC.has(key) && !/^\d{1,7}$/.test(value.join('=')))
      throw new RangeError(`${key} of ${name} must be a number: ${OPTIONS[key]}`);
    options[key] = value.join('=');
  }
  return { scenario: found, options };
};

/**
 * Reads a script such as `503,503:retry-after=1,200`: comma-separated scenario names or statuses,
 * each with options behind colons. `529*3` repeats a step.
 * @throws RangeError on an empty script, an unknown scenario or an unknown option
 */
export const parseScript = (script: string): readonly Act[] => {
  const acts = script.split(',').flatMap((raw) => {
    const word = raw.trim();
    const times = /^(.*)\*(\d{1,3})$/.exec(word);
    return times === null
      ? [parseAct(word)]
      : Array.from({ length: Number(times[2]) }, () => parseAct(times[1] ?? ''));
  });
  if (acts.length === 0) throw new RangeError('empty script');
  return acts;
};

/** Hands out the acts of a script in order; the last one repeats for ever. */
export class Script {
  readonly #acts: readonly Act[];
  #next = 0;

  constructor(acts: readonly Act[]) {
    this.#acts = acts;
  }

  next(): Act {
    const act = this.#acts[Math.min(this.#next, this.#acts.length - 1)] as Act;
    this.#next += 1;
    return act;
  }
}
