/**
 * A bucket that refills continuously, as the API's limits do: no fixed minute, no step.
 * Times are milliseconds of any one clock that never goes back.
 */
export class Bucket {
  /** Tokens a minute. */
  readonly limit: number;
  readonly #capacity: number;
  #level: number;
  #at = 0;

  /**
   * @param limit tokens a minute
   * @param windowSeconds how much of a minute the bucket can save up; short windows punish bursts
   */
  constructor(limit: number, windowSeconds = 60) {
    this.limit = limit;
    this.#capacity = Math.max(1, (limit * windowSeconds) / 60);
    this.#level = this.#capacity;
  }

  get #perMs(): number {
    return this.limit / 60_000;
  }

  /** Tokens there are; below zero when more was produced than was left. */
  level(at: number): number {
    this.#level = Math.min(this.#capacity, this.#level + (at - this.#at) * this.#perMs);
    this.#at = at;
    return this.#level;
  }

  take(tokens: number, at: number): void {
    this.#level = this.level(at) - tokens;
  }

  /** Milliseconds until `tokens` can be taken; for more than fit, until the bucket is full. */
  waitFor(tokens: number, at: number): number {
    return Math.max(0, (Math.min(tokens, this.#capacity) - this.level(at)) / this.#perMs);
  }

  /** Milliseconds until the bucket is full. */
  untilFull(at: number): number {
    return this.waitFor(this.#capacity, at);
  }

  /** Whether `tokens` can be taken now; more than fit never can. */
  allows(tokens: number, at: number): boolean {
    return this.level(at) >= tokens;
  }
}
