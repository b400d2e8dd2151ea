import { models } from '../../facts/models.ts';
import { Bucket } from './bucket.ts';

export type BucketName = 'requests' | 'input-tokens' | 'output-tokens';

/** Limits a minute, as the API counts them; what is left out is not limited. */
export interface Limits {
  readonly requests?: number;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** Seconds of a minute that a bucket can save up. Default: 60. */
  readonly windowSeconds?: number;
}

/** What the headers say of one bucket. */
export interface BucketState {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until it is full again. */
  readonly resetSeconds: number;
}

export type BucketStates = Readonly<Partial<Record<BucketName, BucketState>>>;

/** The bucket that refuses a request, and how long. */
export interface Refusal {
  readonly bucket: BucketName;
  readonly limit: number;
  /** Whole seconds, rounded up: an earlier request would be refused again. */
  readonly waitSeconds: number;
}

const poolOf = new Map(
  models.flatMap(({ id, aliases, ratePool }) => [id, ...aliases].map((m) => [m, ratePool])),
);

/** Token buckets for every class of models, as the documentation describes the API's own. */
export class Limiter {
  readonly #limits: Limits;
  readonly #pools = new Map<string, Partial<Record<BucketName, Bucket>>>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * Takes one request and its input out of the buckets, or says which bucket refuses it.
   * @param at milliseconds of a clock that never goes back
   */
  admit(model: string, inputTokens: number, at: number): Refusal | null {
    const pool = this.#pool(model);
    // Output is counted as it is produced, so a request needs no more than something left.
    const needs = { requests: 1, 'input-tokens': inputTokens, 'output-tokens': 1 } as const;
    for (const [name, bucket] of entries(pool)) {
      if (bucket.allows(needs[name], at)) continue;
      const waitSeconds = Math.max(1, Math.ceil(bucket.waitFor(needs[name], at) / 1000));
      return { bucket: name, limit: bucket.limit, waitSeconds };
    }
    pool.requests?.take(1, at);
    pool['input-tokens']?.take(inputTokens, at);
    return null;
  }

  /** Counts tokens that an answer has produced. */
  produced(model: string, outputTokens: number, at: number): void {
    this.#pool(model)['output-tokens']?.take(outputTokens, at);
  }

  /** What the headers of an answer say about the limits of the model. */
  states(model: string, at: number): BucketStates {
    return Object.fromEntries(
      entries(this.#pool(model)).map(([name, bucket]) => [
        name,
        {
          limit: bucket.limit,
          remaining: Math.max(0, Math.floor(bucket.level(at))),
          resetSeconds: bucket.untilFull(at) / 1000,
        },
      ]),
    );
  }

  #pool(model: string): Partial<Record<BucketName, Bucket>> {
    const name = poolOf.get(model) ?? model;
    const known = this.#pools.get(name);
    if (known !== undefined) return known;
    const { requests, inputTokens, outputTokens, windowSeconds } = this.#limits;
    const bucket = (limit: number | undefined) =>
      limit === undefined ? undefined : new Bucket(limit, windowSeconds);
    const all = {
      requests: bucket(requests),
      'input-tokens': bucket(inputTokens),
      'output-tokens': bucket(outputTokens),
    };
    const pool = Object.fromEntries(Object.entries(all).filter(([, made]) => made !== undefined));
    this.#pools.set(name, pool);
    return pool;
  }
}

const entries = (pool: Partial<Record<BucketName, Bucket>>): [BucketName, Bucket][] =>
  Object.entries(pool) as [BucketName, Bucket][];
