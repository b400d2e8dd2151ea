import type { Limits } from './limits/limiter.ts';
import type { StubModel } from './responses/models.ts';
import type { Seen } from './types.ts';

export interface FlakyOptions {
  /** See `parseScript`; the last step repeats. Default: `200`. */
  readonly script?: string;
  /** Scripts for single models; they take precedence over `script`. */
  readonly models?: Readonly<Record<string, string>>;
  /** 0, the default, picks a free port. */
  readonly port?: number;
  /** Default: 127.0.0.1 */
  readonly host?: string;
  /** Status requests of a batch that still answer `in_progress`. Default: 1. */
  readonly batchPolls?: number;
  /** Same seed, same request ids. Default: the current time. */
  readonly seed?: string;
  /** Clock for dates inside bodies and headers. */
  readonly now?: () => Date;
  /** What GET /v1/models lists. Default: the current line-up. */
  readonly stubModels?: readonly StubModel[];
  /** Token buckets; a request that they cannot carry is answered 429. Default: none. */
  readonly limits?: Limits;
  /** Tokens of every ordinary answer. Default: 6. */
  readonly answerTokens?: number;
  /** PEM texts; with them the server speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Called for every request, before it is answered. */
  readonly onRequest?: (seen: Seen) => void;
  /** Called when the answer is written, or the client has gone. */
  readonly onEnd?: (seen: Seen) => void;
}
