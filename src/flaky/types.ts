import type { BucketStates } from './limits/limiter.ts';

/** What the stub server knows about one incoming request when it decides on an answer. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  /** `model` of the request body, or an empty string. */
  readonly model: string;
  /** Whether the body asked for server-sent events. */
  readonly stream: boolean;
  /** Estimate of the tokens in the request, at four characters each. */
  readonly inputTokens: number;
  /** Tokens the stub model would say, and the request's `max_tokens`. */
  readonly outputTokens: number;
  readonly maxTokens: number;
  /** State of the token buckets; null when no limits are set. */
  readonly limits: BucketStates | null;
  /** Made-up id of the right shape, put into header and body. */
  readonly requestId: string;
  readonly now: Date;
  /** Options written behind the scenario's name, for example `retry-after=1`. */
  readonly options: Readonly<Record<string, string>>;
}

/** How the connection ends once the body is written. */
export type Ending =
  /** A complete response. */
  | 'end'
  /** The connection closes before the body is complete. */
  | 'cut'
  /** A TCP reset; with an empty body, before any byte of a response. */
  | 'reset'
  /** Nothing more is sent and the connection stays open. */
  | 'hang';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body; several parts are written one after the other. */
  readonly body: readonly string[];
  readonly ending: Ending;
  /** Milliseconds before the first byte. */
  readonly delayMs: number;
  /** Milliseconds between the parts of the body. */
  readonly gapMs: number;
}

/** One way to fail, or to succeed, with a name that can stand in a script. */
export interface Scenario {
  readonly name: string;
  /** One line for `--list`. */
  readonly says: string;
  /** Returns null when the ordinary success of the requested path is meant. */
  readonly answer: (ask: Ask) => Answer | null;
}

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly model: string;
  readonly stream: boolean;
  readonly body: string;
  /** Milliseconds since the server started. */
  readonly at: number;
  /** Name of the scenario that answered. */
  readonly scenario: string;
  /** 0 when there was no HTTP answer. */
  readonly status: number;
  /** Headers of the answer, names in lower case. */
  readonly answered: Readonly<Record<string, string>>;
  /** Whether the answer was an ordinary success. */
  readonly ok: boolean;
  /**
   * When the answer was over, and by whom: the server where the script's order was carried out, the client where
   * it left before. Null while the answer is under way.
   */
  end: { readonly at: number; readonly by: 'server' | 'client' } | null;
}
